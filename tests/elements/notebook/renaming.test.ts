import { describe, expect, it } from 'vitest';
import { followAll } from '../../../src/elements/notebook/following.ts';
import { keptNotebook } from '../../../src/elements/notebook/kept-notebook.ts';
import { merge } from '../../../src/elements/notebook/merging.ts';
import { fileOf } from '../../../src/elements/notebook/notebook-file.ts';
import { withIdsOf } from '../../../src/elements/notebook/renaming.ts';
import { sideBySide } from '../../../src/elements/notebook/two-views.ts';
import type { LadderExport } from '../../../src/schema/ladder-export.ts';
import { Shelf } from '../kept/shelf.ts';
import { entryOf, ladderOf, notebookOf } from './samples.ts';

const asked = { sailor: { Knots: ['Ties a bowline.'] }, captain: { Knots: ['Ties a bowline.', 'Teaches knots.'] } };
const old: LadderExport['levels'][number] & { aliases: string[] } = {
  ...levelOf('sailor'),
  title: 'Able sailor',
  aliases: ['hand', 'mate'],
};
const ladder = { ...ladderOf(asked), levels: [old, levelOf('captain')] };
const written = notebookOf({ here: 'mate', towards: 'captain', expectations: [entryOf('e', 'Ties a bowline.')] });

function levelOf(id: string): LadderExport['levels'][number] {
  const level = ladderOf(asked).levels.find((each) => each.id === id);
  if (level === undefined) throw new Error(`There is no level ${id}.`);
  return level;
}

describe('a notebook that names a level by an id it had before', () => {
  it('means the level that has it as an alias, and has not moved', () => {
    const now = withIdsOf(ladder.levels, written);
    expect([now.here, now.towards, now.expectations[0]?.expectation.level]).toEqual(['sailor', 'captain', 'sailor']);
    const found = followAll(now.expectations, ladder).get('e');
    expect(found).toMatchObject({ type: 'same', now: { level: { id: 'sailor' } }, movedFrom: {} });
  });

  it('stays as it is where nothing is known of the level, or where the id is in use again', () => {
    const gone = notebookOf({ here: 'cook', towards: null });
    expect(withIdsOf(ladder.levels, gone)).toEqual(gone);
    const levels = [{ id: 'captain' }, { id: 'admiral', aliases: ['captain'] }];
    expect(withIdsOf(levels, notebookOf({ here: 'captain' })).here).toBe('captain');
  });

  it('is read so from the browser, from an import, and beside another', () => {
    const shelf = new Shelf();
    shelf.setItem('key', fileOf(written));
    expect(keptNotebook(() => shelf, 'key', ladder).value.here).toBe('sailor');
    expect(merge(notebookOf({ here: 'sailor' }), written, ladder)).toMatchObject({
      notebook: { here: 'sailor' },
      kept: [],
    });
    const { discussed } = sideBySide(withIdsOf(ladder.levels, written), written, ladder);
    expect(discussed.map(({ text, level }) => [text, level])).toEqual([['Ties a bowline.', 'Able sailor']]);
  });
});
