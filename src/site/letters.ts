import type { Term } from '../handbook/handbook.ts';

/** Terms that begin with the same letter. */
export interface Letter {
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** Terms by their first letter, accents aside; what begins with none stands under `#`. Keeps the order of the terms. */
export function lettersOf(terms: readonly Term[]): Letter[] {
  const letters = new Map<string, Term[]>();
  for (const term of terms) {
    const first = term.term.normalize('NFD').toUpperCase().charAt(0);
    const letter = /\p{L}/u.test(first) ? first : '#';
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, under]) => ({ letter, terms: under }));
}
