import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { expectationsOf } from '../../src/handbook/ladder.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';
import { codeBlocks, starter } from './starter.ts';

/** Every file of a ladder that a page shows, by its path in the content folder. */
const shown: Files = Object.fromEntries(
  starter().pages.flatMap(({ file }) =>
    codeBlocks(file.text).flatMap(({ title, text }) =>
      title?.startsWith('content/ladders/') === true ? [[title.slice('content/'.length), text]] : [],
    ),
  ),
);

/** A level is shown without its ladder: an empty one makes it a level. */
const folders = Object.keys(shown).flatMap((path) => /^(ladders\/[^/]+)\//.exec(path)?.[1] ?? []);
const handbook = handbookOf({ ...Object.fromEntries(folders.map((folder) => [`${folder}/ladder.md`, ''])), ...shown });

describe('the ladders that pages show', () => {
  it('are one in each form: folder, table and data file', () => {
    expect(handbook.ladders.map(({ id }) => id).sort()).toEqual(['data', 'design', 'engineering']);
  });

  it.each(handbook.ladders)('make levels with expectations: $id', ({ levels, faults }) => {
    expect(faults).toEqual([]);
    expect(levels.flatMap(expectationsOf)).not.toHaveLength(0);
  });

  it('have no mistake that would stop a build', () => {
    expect(check(handbook).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
