import type { Handbook, Page, Review } from '../handbook/handbook.ts';

/** When a page last changed: a day, or in words why nobody can say; `undefined` when git knows nothing at all. */
export function changeOf(
  { changed }: Pick<Page, 'changed'>,
  { historyDepth }: Pick<Handbook, 'historyDepth'>,
): { day: string; words?: never } | { day?: never; words: string } | undefined {
  if (changed !== undefined) return { day: changed.slice(0, 10) };
  switch (historyDepth) {
    case 'shallow':
      return { words: 'unknown: the clone is shallow' };
    case 'complete':
      return { words: 'not yet committed' };
    case 'none':
      return undefined;
  }
}

/** Whether a review has run out by a day. The browser decides again when the page is read. */
export function isOverdue({ due }: Review, today: string): boolean {
  return due !== undefined && due < today;
}

/** What is said of a page, or of something else with a status, that cannot be relied on as it is; `undefined` for an active one. */
export function statusWords(
  { status }: Pick<Page, 'status'>,
  noun = 'page',
): { label: string; meaning: string } | undefined {
  switch (status) {
    case 'draft':
      return { label: 'Draft', meaning: `Somebody is still writing this ${noun}. Do not rely on it yet.` };
    case 'deprecated':
      return { label: 'Deprecated', meaning: `This ${noun} still stands, but it is on its way out.` };
    case 'archived':
      return {
        label: 'Archived',
        meaning: `This ${noun} is kept for the record. It no longer says how things are done.`,
      };
    case 'active':
      return undefined;
  }
}
