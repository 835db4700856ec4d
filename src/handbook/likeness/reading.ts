import { readingOf } from '../alignment/word.ts';
import type { LikenessText } from '../likeness.ts';
import { termsOf } from './term.ts';

/** A word of an item, by its key: how it is typed where it counts most, and how much it counts there. */
export interface ReadTerm {
  readonly typed: string;
  readonly strength: number;
}

/** An item as it is compared. */
export interface Reading {
  readonly item: LikenessText;
  /** The title, as a reader takes it in. */
  readonly title: string;
  /** The keys of the words of the title. */
  readonly titleKeys: ReadonlySet<string>;
  readonly terms: ReadonlyMap<string, ReadTerm>;
  /** What is named in lists, by how it reads, as typed. */
  readonly services: ReadonlyMap<string, string>;
  readonly factors: ReadonlyMap<string, string>;
}

/** What a word counts by where it stands: a title says what happened, a timeline also who had lunch. */
const strengths = { title: 3, factors: 2, summary: 1.5, lessons: 0.75, actions: 0.75, timeline: 0.5 } as const;

/** Of a field, this much is read: what a record is about is said by then. */
const longestField = 20_000;

/** Reads what an item is about. */
export function readItem(item: LikenessText): Reading {
  const terms = new Map<string, { typed: string; strength: number }>();
  const fields = [
    ['title', item.title],
    ['factors', item.factors.join('\n')],
    ['summary', item.summary],
    ['lessons', item.lessons.join('\n')],
    ['actions', item.actions.join('\n')],
    ['timeline', item.timeline.join('\n')],
  ] as const;
  const titleKeys = new Set<string>();
  for (const [field, text] of fields) {
    for (const [key, { typed, count }] of counted(text.slice(0, longestField))) {
      if (field === 'title') titleKeys.add(key);
      const strength = strengths[field] * (1 + Math.log(count));
      const known = terms.get(key);
      if (known === undefined) terms.set(key, { typed, strength });
      else known.strength += strength;
    }
  }
  return {
    item,
    title: readingOf(item.title),
    titleKeys,
    terms,
    services: named(item.services),
    factors: named(item.factors),
  };
}

function counted(text: string): Map<string, { typed: string; count: number }> {
  const found = new Map<string, { typed: string; count: number }>();
  for (const { key, typed } of termsOf(text)) {
    const known = found.get(key);
    if (known === undefined) found.set(key, { typed, count: 1 });
    else known.count++;
  }
  return found;
}

function named(names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [readingOf(name), name]));
}
