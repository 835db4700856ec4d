import type { LikenessText } from '../likeness.ts';
import { isCommon } from './common-word.ts';
import { readItem } from './reading.ts';
import type { Reading, ReadTerm } from './reading.ts';
import { Spelling } from './spelling.ts';
import { Weigher } from './weigher.ts';
import type { Weighed } from './weigher.ts';

/** Where a word stands: in which items, and what it counts of each. */
export interface Places {
  readonly at: readonly number[];
  readonly weights: readonly number[];
}

/** Items with what is known of the words of all of them. */
export interface LikenessLibrary {
  readonly items: readonly Weighed[];
  /** All words, in the order of the alphabet, so that a sum over them is the same from either side to the last bit. */
  readonly alphabet: readonly string[];
  /** What one more item would be among them. */
  readonly weigh: (item: LikenessText) => Weighed;
  /** How much a word tells, from 0 to 1: less the more items it stands in, and little when it stands in reports of every sort. */
  readonly rarity: (word: string) => number;
  /** The same, of each word of the alphabet. */
  readonly rarities: Float64Array;
  /** How much a service or factor tells, from 0 to 1. */
  readonly nameRarity: (name: string) => number;
  /** Where a word of the alphabet stands; undefined when that is in so many items that it leads nowhere. */
  readonly placesOf: (word: number) => Places | undefined;
  /** The places of the items with a title that reads so. */
  readonly titled: (title: string) => readonly number[];
}

/** As if so many more records were there, about other things: or all that two records share would be rare. */
const unseen = 20;

/** What a word counts that stands in reports of every sort. */
const commonRarity = 0.25;

/** Words that stand in more items than this, or than this share of them, do not lead from one to the other. */
const mostPlaces = 100;
const mostShare = 0.02;

/** Reads items and counts their words, once for all comparisons. */
export function libraryOf(items: readonly LikenessText[]): LikenessLibrary {
  const typed = items.map(readItem);
  const spelling = new Spelling(countsOf(typed.map(({ terms }) => terms.keys())));
  const readings = typed.map((reading) => spelled(reading, spelling));
  const counts = countsOf(readings.map(({ terms }) => terms.keys()));
  const names = countsOf(readings.flatMap(({ services, factors }) => [services.keys(), factors.keys()]));
  const rarityOf = (count: number): number =>
    Math.log((items.length + unseen) / Math.max(2, count)) / Math.log((items.length + unseen) / 2);
  const alphabet = [...counts.keys()].sort();
  const numbers = new Map(alphabet.map((word, at) => [word, at]));
  const rarityAs = (word: string, count: number): number =>
    rarityOf(count) * (word.split('-').every(isCommon) ? commonRarity : 1);
  const rarities = Float64Array.from(alphabet, (word) => rarityAs(word, counts.get(word) ?? 0));
  const rarity = (word: string): number => {
    const number = numbers.get(word);
    return number === undefined ? rarityAs(word, 0) : (rarities[number] ?? 0);
  };
  const weigher = new Weigher(numbers, rarity, rarities);
  const weighed = readings.map((reading) => weigher.weigh(reading));
  const places = alphabet.map((): { at: number[]; weights: number[] } => ({ at: [], weights: [] }));
  const titles = new Map<string, number[]>();
  for (const [at, { words, weights, length, title }] of weighed.entries()) {
    for (const [nth, word] of words.entries()) {
      const place = places[word];
      place?.at.push(at);
      place?.weights.push((weights[nth] ?? 0) / length);
    }
    const same = titles.get(title);
    if (same === undefined) titles.set(title, [at]);
    else same.push(at);
  }
  const most = Math.max(mostPlaces, mostShare * items.length);
  return {
    items: weighed,
    alphabet,
    weigh: (item) => weigher.weigh(spelled(readItem(item), spelling)),
    rarity,
    rarities,
    nameRarity: (name) => rarityOf(names.get(name) ?? 0),
    placesOf: (word) => {
      const found = places[word];
      return found === undefined || found.at.length > most ? undefined : found;
    },
    titled: (title) => titles.get(title) ?? [],
  };
}

function countsOf(lists: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** An item with the words of its title that are mistyped as those they stand for. */
function spelled(reading: Reading, spelling: Spelling): Reading {
  const meant = new Map<string, string>();
  for (const key of reading.titleKeys) {
    const right = spelling.meant(key);
    if (right !== key) meant.set(key, right);
  }
  if (meant.size === 0) return reading;
  const terms = new Map<string, ReadTerm>();
  for (const [key, term] of reading.terms) {
    const right = meant.get(key) ?? key;
    const known = terms.get(right);
    terms.set(right, known === undefined ? term : { typed: known.typed, strength: known.strength + term.strength });
  }
  return { ...reading, terms, titleKeys: new Set([...reading.titleKeys].map((key) => meant.get(key) ?? key)) };
}
