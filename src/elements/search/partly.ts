import type { Scored } from './merge.ts';

/** How much of what was asked for has to be said, each word as rare as it is. */
const least = 0.5;

/**
 * Finds what says most of several words, of what was found for each of them. What says more of the words comes first, and
 * a rare word is worth more than one that is everywhere, as Pagefind's scores have it.
 *
 * @param lists what was found for each word by itself, from the best down
 */
export function partly<Result extends Scored>(lists: readonly (readonly Result[])[]): Result[] {
  const whole = sum(lists.map(([best]) => best?.score ?? 0));
  const found = new Map<string, { result: Result; score: number; said: number }>();
  for (const list of lists) {
    for (const result of list) {
      const known = found.get(result.id) ?? { result, score: 0, said: 0 };
      found.set(result.id, known);
      known.score += result.score;
      known.said += list[0]?.score ?? 0;
    }
  }
  return [...found.values()]
    .filter(({ said }) => said >= least * whole)
    .map(({ result, score, said }) => ({ ...result, score: whole === 0 ? score : (score * said) / whole }))
    .sort((a, b) => b.score - a.score);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
