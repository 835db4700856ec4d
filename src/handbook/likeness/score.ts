import type { LikenessLibrary } from './library.ts';
import type { Weighed } from './weigher.ts';

/** What two items share. */
export interface Shared {
  /** How alike their titles are, from 0 to 1. */
  readonly title: number;
  /** The words that both titles use. */
  readonly titleWords: readonly string[];
  /** The words that both use, and what each counts for the two. */
  readonly words: readonly SharedWord[];
  /** How they read. */
  readonly services: readonly string[];
  readonly factors: readonly string[];
}

export interface SharedWord {
  readonly word: string;
  readonly weight: number;
}

/** So much must two titles share, in rare words, for their likeness to count in full: "Outage" twice says little. */
const titleEnough = 1.2;

/** How fast titles that share less than that fall behind: one rare word is far from a likeness. */
const titleStrictness = 1.5;

/** With so many words, texts are half trusted to tell what they are about. */
const wordsHalf = 8;

/** Among so many others, words are half trusted to be rare. */
const amongHalf = 2;

/** How much of what is missing to a full score a shared factor or service can add, when the words agree already. */
const factorShare = 0.35;
const serviceShare = 0.15;

/**
 * How alike two items are, from 0 to 1. Likeness of titles and of all words stand for each other: one is enough. What they list as
 * services and factors makes two that are alike more so; by itself it does nothing. The same from either side.
 *
 * @param among how many items the other was found among: in few, nobody knows which words are rare
 */
export function scoreOf(library: LikenessLibrary, one: Weighed, other: Weighed, among: number): number {
  const common = commonWeight(one, other);
  const cosine = common === 0 ? 0 : common / (one.length * other.length);
  // Titles are compared already.
  const fewer = Math.min(one.terms.size - one.titleKeys.size, other.terms.size - other.titleKeys.size);
  const words = cosine * (fewer / (fewer + wordsHalf)) * (among / (among + amongHalf));
  const plain = 1 - (1 - titleLikeness(library, one, other)) * (1 - words);
  if (plain === 0) return 0;
  const lists =
    factorShare * strongest(both(one.factors, other.factors), library.nameRarity) +
    serviceShare * strongest(both(one.services, other.services), library.nameRarity);
  return Math.round(Math.min(1, plain + (1 - plain) * plain * lists) * 10_000) / 10_000;
}

/** What two items share, in full: for the few that are shown. */
export function sharedBy(library: LikenessLibrary, one: Weighed, other: Weighed): Shared {
  const words: SharedWord[] = [];
  eachShared(one.words, other.words, (word, at, otherAt) => {
    const weight = (one.weights[at] ?? 0) * (other.weights[otherAt] ?? 0);
    words.push({ word: library.alphabet[word] ?? '', weight });
  });
  const titleWords: string[] = [];
  eachShared(one.titleWords, other.titleWords, (word) => titleWords.push(library.alphabet[word] ?? ''));
  return {
    title: titleLikeness(library, one, other),
    titleWords,
    words,
    services: both(one.services, other.services),
    factors: both(one.factors, other.factors),
  };
}

function strongest(names: readonly string[], rarity: (name: string) => number): number {
  return names.reduce((most, name) => Math.max(most, rarity(name)), 0);
}

/** How alike two titles are, from 0 to 1. */
function titleLikeness({ rarities }: LikenessLibrary, one: Weighed, other: Weighed): number {
  let mass = 0;
  eachShared(one.titleWords, other.titleWords, (word) => (mass += rarities[word] ?? 0));
  if (mass === 0) return 0;
  return (
    Math.min(1, (2 * mass) / (one.titleMass + other.titleMass)) * Math.min(1, mass / titleEnough) ** titleStrictness
  );
}

/** What both list. */
function both(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return one.size === 0 || other.size === 0 ? [] : [...one.keys()].filter((key) => other.has(key)).sort();
}

function commonWeight(one: Weighed, other: Weighed): number {
  let sum = 0;
  eachShared(one.words, other.words, (_word, at, otherAt) => {
    sum += (one.weights[at] ?? 0) * (other.weights[otherAt] ?? 0);
  });
  return sum;
}

/** Walks through two rows of words in one order at once. */
function eachShared(
  one: Int32Array,
  other: Int32Array,
  found: (word: number, at: number, otherAt: number) => void,
): void {
  let at = 0;
  let otherAt = 0;
  while (at < one.length && otherAt < other.length) {
    const word = one[at] ?? 0;
    const off = word - (other[otherAt] ?? 0);
    if (off === 0) found(word, at, otherAt);
    if (off <= 0) at++;
    if (off >= 0) otherAt++;
  }
}
