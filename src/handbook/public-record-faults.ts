import { recordSchema } from '../schema/record.ts';
import type { DataFault } from './entry.ts';
import type { Library } from './record.ts';

const own = new Set(Object.keys(recordSchema.shape));

/**
 * Faults of the front matter of records for a public edition: what a fault says of keys and options may come from a template
 * that the edition does not hold. Of keys that templates add, only those of held ones are named, and no options.
 */
export function publicRecordFaults(
  faults: ReadonlyMap<string, readonly DataFault[]>,
  libraries: readonly Library[],
): Map<string, readonly DataFault[]> {
  const cut = new Map(faults);
  for (const { records, templates } of libraries) {
    const added = templates.flatMap(({ fields, frontMatter }) => [
      ...fields.map(({ name }) => name),
      ...frontMatter.map(([key]) => key),
    ]);
    const known = new Set([...own, ...added]);
    for (const { path } of records) {
      const all = cut.get(path);
      if (all === undefined) continue;
      cut.set(
        path,
        all.flatMap((fault): DataFault[] => {
          if (fault.kind === 'unknown-key') return [{ ...fault, known: fault.known.filter((key) => known.has(key)) }];
          if (fault.kind !== 'type') return [fault];
          const key = String(fault.path[0] ?? '');
          return own.has(key) && key !== 'status' ? [fault] : [];
        }),
      );
    }
  }
  return cut;
}
