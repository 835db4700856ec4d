import type { Difference } from '../../handbook/comparison.ts';

/** As much of a level as its name needs. */
export interface NamedLevel {
  readonly title: string;
  readonly code: string | null;
  readonly rank: number;
}

/** A step up, two levels that count the same, or a look down. */
export type Direction = 'up' | 'beside' | 'down';

/** What one sort of difference is called. */
interface Wording {
  /** Over the expectations of this sort. */
  readonly heading: string;
  /** After their number, in a sentence. */
  readonly counted: string;
}

/** How the differences of two levels are put into words, in the order in which readers want to know. */
export interface ComparisonWords {
  readonly direction: Direction;
  readonly heading: string;
  readonly sorts: ReadonlyMap<Difference['type'], Wording>;
  /** What the reader is to know of all of it, or of one sort. */
  readonly legend: readonly { readonly of: Difference['type'] | 'all'; readonly said: string }[];
  /** Where an expectation that stands under another area comes from. */
  readonly moved: (area: string) => string;
}

/**
 * The words for a comparison. Two levels side by side are no step: nothing is new or gone between them, it is only here or
 * only there.
 */
export function comparisonWords(before: NamedLevel, after: NamedLevel): ComparisonWords {
  const direction = before.rank === after.rank ? 'beside' : before.rank < after.rank ? 'up' : 'down';
  if (direction === 'beside') {
    return {
      direction,
      heading: `${before.title} beside ${after.title}`,
      sorts: new Map([
        ['raised', { heading: 'Alike, in other words', counted: 'alike, in other words' }],
        ['gone', { heading: `Only at ${before.title}`, counted: `only at ${before.title}` }],
        ['new', { heading: `Only at ${after.title}`, counted: `only at ${after.title}` }],
        ['same', { heading: 'The same on both', counted: 'the same on both' }],
      ]),
      legend: [
        { of: 'all', said: 'The two count the same: neither is a step up from the other.' },
        { of: 'raised', said: 'Words that differ are underlined.' },
      ],
      moved: (area) => `stands under ${area} at ${before.title}`,
    };
  }
  const raised = direction === 'up' ? 'Raised' : 'In other words';
  return {
    direction,
    heading: `From ${before.title} to ${after.title}`,
    sorts: new Map([
      ['new', { heading: 'New', counted: 'new' }],
      ['raised', { heading: raised, counted: raised.toLowerCase() }],
      ['same', { heading: 'Same', counted: 'the same' }],
      ['gone', { heading: 'Gone', counted: 'gone' }],
    ]),
    legend: [
      { of: 'raised', said: 'Words taken out are struck through, words put in are underlined.' },
      { of: 'gone', said: 'What is gone is not dwelt on any more: it may well still hold.' },
    ],
    moved: (area) => `moved here from ${area}`,
  };
}

/** Counts as a sentence without its full stop: "7 new, 9 raised, 10 the same". Empty when there is nothing to count. */
export function countsInWords(
  { sorts }: Pick<ComparisonWords, 'sorts'>,
  counts: Readonly<Record<Difference['type'], number>>,
): string {
  return [...sorts]
    .filter(([type]) => counts[type] > 0)
    .map(([type, { counted }]) => `${counts[type]} ${counted}`)
    .join(', ');
}

/** A level by its title, with its code if it has one. */
export function nameWithCode({ title, code }: NamedLevel): string {
  return code === null ? title : `${title} (${code})`;
}
