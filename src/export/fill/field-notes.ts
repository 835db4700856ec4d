import { durationsOf } from '../../handbook/incident-durations.ts';
import { readInstant } from '../../handbook/instant.ts';
import type { Instant } from '../../handbook/instant.ts';
import type { RecordTimes } from '../../handbook/record.ts';
import type { TemplateExport } from '../../schema/template-export.ts';
import type { FieldValues } from '../../handbook/field-value.ts';

/** Longer titles are cut off in lists and in results of searches. */
const longestTitle = 200;

const times = ['started', 'detected', 'mitigated', 'resolved'] as const;

/**
 * What somebody should know of what they have typed, although nothing is wrong with it: times that cannot both be right, and a
 * title that is long.
 *
 * @returns sentences by the names of fields; of two times, both clocks may be wrong, and the later field says so
 */
export function notesOn(
  { fields, frontMatter }: Pick<TemplateExport, 'fields' | 'frontMatter'>,
  values: FieldValues,
): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  const { title } = values;
  const length = typeof title === 'string' ? [...title].length : 0;
  if (length > longestTitle) {
    notes.set('title', `This has ${length} signs. Lists show about ${longestTitle}: a short one is read to its end.`);
  }
  const fieldOf = (time: keyof RecordTimes): TemplateExport['fields'][number] | undefined => {
    const value = frontMatter.find(({ key }) => key === time)?.value;
    const name = typeof value === 'string' ? /^\{\{[ \t]*([^{}\r\n]+?)[ \t]*\}\}$/.exec(value)?.[1] : undefined;
    return fields.find((field) => field.name === (name ?? time) && field.type === 'time');
  };
  const at = (time: keyof RecordTimes): Instant | undefined => {
    const field = fieldOf(time);
    const value = field === undefined ? undefined : values[field.name];
    return typeof value === 'string' ? readInstant(value) : undefined;
  };
  const [started, detected, mitigated, resolved] = times.map(at);
  for (const { earlier, later } of durationsOf({ started, detected, mitigated, resolved }).disorder) {
    const [before, after] = [fieldOf(earlier), fieldOf(later)];
    if (before === undefined || after === undefined || notes.has(after.name)) continue;
    notes.set(after.name, `This is before the time of “${before.label}”. One of the two cannot be right.`);
  }
  return notes;
}
