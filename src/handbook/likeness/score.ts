import type { LikenessLibrary, Weighed } from './library.ts';

/** What two items share, and how alike that makes them. */
export interface Comparison {
  readonly score: number;
  /** How alike their titles are, from 0 to 1. */
  readonly title: number;
  /** How many words both titles use. */
  readonly titleWords: number;
  /** The words that both use, and what each counts for the two. */
  readonly shared: readonly { readonly word: string; readonly weight: number }[];
  /** How they read. */
  readonly services: readonly string[];
  readonly factors: readonly string[];
}

/** So much must two titles share, in rare words, for their likeness to count in full: "Outage" twice says little. */
const titleEnough = 1.2;

/** How fast titles that share less than that fall behind: one rare word is far from a likeness. */
const titleStrictness = 1.5;

/** With so many words, texts are half trusted to tell what they are about. */
const wordsHalf = 8;

/** How much of what is missing to a full score a shared factor or service can add, when the words agree already. */
const factorShare = 0.35;
const serviceShare = 0.15;

/**
 * How alike two items are. Likeness of titles and of all words stand for each other: one is enough. What they list as
 * services and factors makes two that are alike more so; by itself it does nothing. The same from either side.
 */
export function compare(library: LikenessLibrary, one: Weighed, other: Weighed): Comparison {
  const both = [...one.titleKeys].filter((key) => other.titleKeys.has(key)).sort();
  const title = titleLikeness(
    both.reduce((sum, key) => sum + library.rarity(key), 0),
    one,
    other,
  );
  const shared = sharedWords(one, other);
  const common = shared.reduce((sum, { weight }) => sum + weight, 0);
  const cosine = common === 0 ? 0 : common / (one.length * other.length);
  // Titles are compared already.
  const fewer = Math.min(one.words.length - one.titleKeys.size, other.words.length - other.titleKeys.size);
  const words = (cosine * fewer) / (fewer + wordsHalf);
  const plain = 1 - (1 - title) * (1 - words);
  const factors = [...one.factors.keys()].filter((name) => other.factors.has(name));
  const services = [...one.services.keys()].filter((name) => other.services.has(name));
  const lists =
    factorShare * strongest(factors, library.nameRarity) + serviceShare * strongest(services, library.nameRarity);
  const score = plain + (1 - plain) * plain * lists;
  return {
    score: Math.round(Math.min(1, score) * 10_000) / 10_000,
    title,
    titleWords: both.length,
    shared,
    services,
    factors,
  };
}

function strongest(names: readonly string[], rarity: (name: string) => number): number {
  return names.reduce((most, name) => Math.max(most, rarity(name)), 0);
}

/** @param mass what the words that both titles use count together */
function titleLikeness(mass: number, one: Weighed, other: Weighed): number {
  if (mass === 0) return 0;
  return (
    Math.min(1, (2 * mass) / (one.titleMass + other.titleMass)) * Math.min(1, mass / titleEnough) ** titleStrictness
  );
}

function sharedWords(one: Weighed, other: Weighed): Comparison['shared'][number][] {
  const shared: Comparison['shared'][number][] = [];
  let at = 0;
  let otherAt = 0;
  while (at < one.words.length && otherAt < other.words.length) {
    const [word, otherWord] = [one.words[at] ?? '', other.words[otherAt] ?? ''];
    if (word === otherWord) shared.push({ word, weight: (one.weights[at++] ?? 0) * (other.weights[otherAt++] ?? 0) });
    else if (word < otherWord) at++;
    else otherAt++;
  }
  return shared;
}
