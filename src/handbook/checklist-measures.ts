import { readWhen } from '../schema/when.ts';
import type { Measure } from './checklist.ts';
import type { ChecklistFault } from './checklist-fault.ts';
import { AnchorIds } from './anchor-ids.ts';
import { idOf } from './level-areas.ts';
import type { TypedChecklist } from './typed-checklist.ts';
import { typedIndexes } from './typed-indexes.ts';

/** How everybody will know that it went well, as front matter says. A time that cannot be read is a fault. */
export function measuresOf({ file, data }: Pick<TypedChecklist, 'file' | 'data'>, faults: ChecklistFault[]): Measure[] {
  const typed: readonly TypedMeasure[] = data.success ?? [];
  const indexes = typedIndexes(file.frontMatter, 'success', typed);
  const ids = new AnchorIds();
  return typed.map(({ measure, by, how, talk }, at): Measure => {
    const place = ['success', indexes[at] ?? at];
    const when = by === undefined ? undefined : (readWhen(`by ${by}`) ?? readWhen(`within ${by}`) ?? readWhen(by));
    if (by !== undefined && when === undefined) {
      const position = file.frontMatter.at([...place, 'by']);
      faults.push({ kind: 'unread-time', path: file.path, position, text: by });
    }
    const unread = when === undefined ? by?.trim() || undefined : undefined;
    return { id: ids.take(idOf(measure)), measure, by: when, unread, how, talk, position: file.frontMatter.at(place) };
  });
}

interface TypedMeasure {
  readonly measure: string;
  readonly by?: string | undefined;
  readonly how?: string | undefined;
  readonly talk?: string | undefined;
}
