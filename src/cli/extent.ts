import type { Handbook } from '../handbook/handbook.ts';

/** What a handbook holds, in words: "70 pages, 1 ladder and 2 checklists". */
export function extentOf({ pages, ladders, checklists }: Pick<Handbook, 'pages' | 'ladders' | 'checklists'>): string {
  const held = [
    count(pages.length, 'page'),
    ...(ladders.length === 0 ? [] : [count(ladders.length, 'ladder')]),
    ...(checklists.length === 0 ? [] : [count(checklists.length, 'checklist')]),
  ];
  return new Intl.ListFormat('en-GB').format(held);
}

/** A number of things: `1 page`, `2 pages`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
