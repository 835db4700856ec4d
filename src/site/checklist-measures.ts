import { AnchorIds } from '../handbook/anchor-ids.ts';
import type { Checklist, Measure } from '../handbook/checklist.ts';
import { idOf } from '../handbook/level-areas.ts';
import { endOfTime } from '../handbook/time-order.ts';
import { timeInWords } from './checklist-words.ts';

/** What is to be there by one time. */
export interface MeasureGroup {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly measures: readonly Measure[];
}

/**
 * The success measures of a checklist by their time, the earliest first; then those of a time that cannot be read, and those that
 * say none.
 */
export function measureGroups({ measures, calendar }: Pick<Checklist, 'measures' | 'calendar'>): MeasureGroup[] {
  const groups = new Map<string, { due: string; measures: Measure[] }>();
  for (const measure of measures) {
    const { by, unread } = measure;
    const title = by !== undefined ? titleOf(by) : unread === undefined ? 'In their own time' : capital(unread);
    const due = by !== undefined ? endOfTime(by, calendar) : unread === undefined ? '~' : '}';
    const group = groups.get(title) ?? { due, measures: [] };
    groups.set(title, group);
    group.measures.push(measure);
  }
  const ids = new AnchorIds();
  return [...groups]
    .sort(([, a], [, b]) => (a.due < b.due ? -1 : Number(a.due > b.due)))
    .map(([title, group]) => ({ id: `ui:${ids.take(idOf(title))}`, title, measures: group.measures }));
}

/** "After 30 days" is when people talk about what is to be there within them. */
function titleOf(by: NonNullable<Measure['by']>): string {
  const words = by.unit === 'span' ? `after ${timeInWords(by).replace(/^within /, '')}` : timeInWords(by);
  return capital(words);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
