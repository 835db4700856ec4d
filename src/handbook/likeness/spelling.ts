import { distance } from 'fastest-levenshtein';
import { isCommon } from './common-word.ts';

/** Shorter words that differ in one letter are mostly two words: "protect" and "project". */
const shortest = 8;

/** Words by what is left of them when one letter is left out: two words one slip apart meet there. */
export class Spelling {
  readonly #counts: ReadonlyMap<string, number>;
  readonly #nearby = new Map<string, string[]>();

  /** @param counts every word and in how many records it stands */
  constructor(counts: ReadonlyMap<string, number>) {
    this.#counts = counts;
    for (const word of counts.keys()) {
      if (!isPlain(word) || word.length < shortest - 1) continue;
      for (const left of shortened(word)) {
        const known = this.#nearby.get(left);
        if (known === undefined) this.#nearby.set(left, [word]);
        else known.push(word);
      }
    }
  }

  /**
   * The word that a mistyped one stands for: one letter off, or with two letters changed round, and a word of all
   * reports or in more records; of words in equally many, the first of the alphabet, so that both mean the same. A word without such a neighbour stands for itself.
   */
  meant(word: string): string {
    const count = this.#counts.get(word) ?? 0;
    if (!isPlain(word) || word.length < shortest - 1 || count > mostSlips) return word;
    let best = word;
    for (const left of shortened(word)) {
      for (const other of this.#nearby.get(left) ?? []) {
        if (this.#isBetter(other, best) && isSlip(word, other)) best = other;
      }
    }
    return best;
  }

  #isBetter(one: string, other: string): boolean {
    if (isCommon(one) !== isCommon(other)) return isCommon(one);
    const [count, otherCount] = [this.#counts.get(one) ?? 0, this.#counts.get(other) ?? 0];
    return count === otherCount ? one < other : count > otherCount;
  }
}

/** What stands in more records than this is how they write it. */
const mostSlips = 2;

function isPlain(word: string): boolean {
  return /^[\p{L}\p{M}]{7,40}$/u.test(word);
}

function shortened(word: string): string[] {
  const left = new Set([word]);
  for (let at = 0; at < word.length; at++) left.add(word.slice(0, at) + word.slice(at + 1));
  return [...left];
}

function isSlip(one: string, other: string): boolean {
  if (Math.max(one.length, other.length) < shortest) return false;
  const off = distance(one, other);
  return off === 1 || (off === 2 && isTurned(one, other));
}

/** Whether two neighbouring letters have changed places. */
function isTurned(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
