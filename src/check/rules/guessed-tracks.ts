import { faultsOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { allOf, typed } from '../wording.ts';

/** A ladder in one file whose levels say nothing about tracks, while their ids look like several. */
export const guessedTracks: Rule = {
  code: 'guessed-tracks',
  severity: 'warning',
  title: 'Tracks that had to be guessed',
  *find(handbook) {
    for (const { path: file, position, tracks } of faultsOf(handbook, 'guessed-tracks')) {
      const guess = tracks.map(({ id, levels }) => `${typed(id)} (${levels.join(', ')})`);
      const [first] = tracks;
      yield {
        file,
        position,
        message: `Nothing here says which levels are on which track. By their ids, it was taken to be ${allOf(guess)}: readers see that guess.`,
        suggestion: `Say it: add ${typed(`track: ${first?.id ?? 'trunk'}`)} to each level, and ${typed(`tracks: [${tracks.map(({ id }) => id).join(', ')}]`)} to the file.`,
      };
    }
  },
};
