import type { KeptFile } from './kept-file.ts';

/**
 * Asks before the page is left with something on it that is nowhere else.
 *
 * @param hasSomething whether there is anything to lose
 */
export function guardLeaving(
  kept: Pick<KeptFile<unknown>, 'state'>,
  hasSomething: () => boolean,
  signal: AbortSignal,
): void {
  addEventListener(
    'beforeunload',
    (event) => {
      if (kept.state.type === 'not-kept' && hasSomething()) event.preventDefault();
    },
    { signal },
  );
}
