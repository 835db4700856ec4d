import type { Reading } from './reading.ts';

/** An item among others: what its words count here. */
export interface Weighed extends Reading {
  /** The words that the library knows, by their places in its alphabet, in that order, and what each counts. */
  readonly words: Int32Array;
  readonly weights: Float64Array;
  /** The length of all its weights as one vector. */
  readonly length: number;
  /** The words of its title that the library knows, in the same order, and what all words of its title count together. */
  readonly titleWords: Int32Array;
  readonly titleMass: number;
}

/**
 * Weighs the words of items by one alphabet: what each counts where it stands, times how much it tells.
 */
export class Weigher {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #rarity: (word: string) => number;
  readonly #rarities: Float64Array;
  /** What each word of the alphabet counts in the item at hand. */
  readonly #counts: Float64Array;

  constructor(numbers: ReadonlyMap<string, number>, rarity: (word: string) => number, rarities: Float64Array) {
    this.#numbers = numbers;
    this.#rarity = rarity;
    this.#rarities = rarities;
    this.#counts = new Float64Array(rarities.length);
  }

  weigh(reading: Reading): Weighed {
    const words: number[] = [];
    let squares = 0;
    for (const [key, { strength }] of reading.terms) {
      const word = this.#numbers.get(key);
      if (word === undefined) {
        squares += (strength * this.#rarity(key)) ** 2;
        continue;
      }
      this.#counts[word] = strength * (this.#rarities[word] ?? 0);
      words.push(word);
    }
    const sorted = Int32Array.from(words).sort();
    const weights = Float64Array.from(sorted, (word) => this.#counts[word] ?? 0);
    for (const weight of weights) squares += weight * weight;
    const titleMass = [...reading.titleKeys].sort().reduce((sum, key) => sum + this.#rarity(key), 0);
    const titleWords = Int32Array.from([...reading.titleKeys].flatMap((key) => this.#numbers.get(key) ?? [])).sort();
    return { ...reading, words: sorted, weights, length: Math.sqrt(squares), titleWords, titleMass };
  }
}
