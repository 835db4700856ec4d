import type { TableCell } from '../source/content-tree.ts';
import { saysNothing } from './action-words.ts';
import { readDuration } from './duration-words.ts';
import type { Durations } from './record.ts';
import type { ReadSection } from './record-sections.ts';
import { cellText } from './table-cell.ts';

/** What a section of figures says of an incident. */
export interface SaidStats {
  /** Minutes, as its author counts them. */
  readonly minutes: Readonly<Partial<Record<keyof Durations, number>>>;
  /** What it concerned, in its author's words. */
  readonly categories: readonly string[];
}

const detect =
  /^(?:(?:mean )?time (?:to|until|till) )?(?:detect|detection|notice|discover)(?:ed|y|ion)?(?: time)?$|^m?ttd$/i;
const mitigate = /^(?:(?:mean )?time (?:to|until|till) )?(?:mitigat\w*|contain\w*)(?: time)?$|^mttm$|^ttm$/i;
const resolve =
  /^(?:(?:mean )?time (?:to|until|till) )?(?:recover\w*|resol\w*|restor\w*|repair|fix|recovered)(?: time)?$|^(?:m?ttr|(?:total )?(?:duration|downtime|outage))$/i;

/** Reads lines such as `Time to detection: 54 minutes` from a section of figures: items, lines and rows of two cells. */
export function statsIn(sections: readonly ReadSection[]): SaidStats {
  const minutes: Partial<Record<keyof Durations, number>> = {};
  const categories: string[] = [];
  for (const [name, words] of sections.filter(({ purpose }) => purpose === 'stats').flatMap(pairsIn)) {
    if (/^categor(?:y|ies)$/i.test(name)) {
      categories.push(...words.split(/\s*[,;]\s*/).filter((each) => !saysNothing(each)));
      continue;
    }
    const key = detect.test(name) ? 'detect' : mitigate.test(name) ? 'mitigate' : resolve.test(name) ? 'resolve' : '';
    const read = key === '' ? undefined : readDuration(words);
    if (key !== '' && read !== undefined) minutes[key] ??= read;
  }
  return { minutes, categories: [...new Set(categories)] };
}

/** What stands in a section under a name: before and behind a colon, or in two cells beside each other. */
function pairsIn({ blocks }: ReadSection): [name: string, words: string][] {
  return blocks.flatMap((block): [string, string][] => {
    if (block.type === 'heading') return [];
    if (block.type === 'table') {
      return block.rows.flatMap(([name = [], words = []]): [string, string][] => [[wordsOf(name), wordsOf(words)]]);
    }
    const [, name = '', words = ''] = /^([^:]{2,40}):\s*(.+)$/s.exec(block.text) ?? [];
    return [[name.trim(), words.trim()]];
  });
}

function wordsOf(cell: TableCell): string {
  return cellText(cell).replace(/:$/, '');
}
