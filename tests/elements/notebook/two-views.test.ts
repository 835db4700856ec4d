import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../src/elements/notebook/two-views.ts';
import { entryOf, ladderOf, notebookOf } from './samples.ts';

const ladder = ladderOf({
  mate: {
    Knots: ['Ties a bowline in the dark.', 'Splices a rope.'],
    Weather: ['Reads the sky.', 'Logs the pressure every watch.'],
  },
});

describe('two notebooks side by side', () => {
  const mine = notebookOf({
    towards: 'mate',
    expectations: [
      entryOf('gone', 'Paints the shed.', { standing: 'growing' }),
      entryOf('sky', 'Reads the sky.', { standing: 'growing' }, 'Weather'),
      entryOf('rope', 'Splices a rope.', { standing: 'already' }),
      entryOf('knot', 'Ties a bowline in the dark.', { standing: 'already' }),
    ],
  });
  const theirs = notebookOf({
    expectations: [
      entryOf('1', 'Ties a bowline in darkness.', { standing: 'already' }),
      entryOf('2', 'Splices a rope.', { standing: 'not-yet' }),
      entryOf('3', 'Paints the shed.', { standing: 'growing' }),
    ],
  });

  it('tell for each expectation whether they agree, in the order of the ladder', () => {
    const { discussed } = sideBySide(mine, theirs, ladder);
    expect(discussed.map(({ text, verdict }) => [text, verdict])).toEqual([
      ['Ties a bowline in the dark.', 'agree'],
      ['Splices a rope.', 'differ'],
      ['Reads the sky.', 'not discussed'],
      ['Paints the shed.', 'agree'],
    ]);
    expect(discussed.map((each) => [each.mine?.id, each.theirs?.id])).toEqual([
      ['knot', '1'],
      ['rope', '2'],
      ['sky', undefined],
      ['gone', '3'],
    ]);
  });

  it('name what neither has mentioned of the level that is looked at', () => {
    const { silent } = sideBySide(mine, theirs, ladder);
    expect(silent.map(({ expectation }) => expectation.text)).toEqual(['Logs the pressure every watch.']);
  });

  it('are not discussed where one of them chose no word, whatever was noted', () => {
    const one = notebookOf({ expectations: [entryOf('a', 'Splices a rope.', { standing: 'not-discussed' })] });
    expect(sideBySide(one, one, ladder).discussed.map(({ verdict }) => verdict)).toEqual(['not discussed']);
  });
});
