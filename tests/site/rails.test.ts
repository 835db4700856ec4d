import { describe, expect, it } from 'vitest';
import { ladderExtent } from '../../src/site/ladder-extent.ts';
import { curvePath, drawRails, railsIn, railsOf } from '../../src/site/rails.ts';
import type { Rails } from '../../src/site/rails.ts';
import { handbookOf } from '../content-tree.ts';

interface TrackOf {
  readonly ranks: readonly number[];
  /** Rank of the level it forks from, on the first track unless said. */
  readonly from?: string;
}

/** A ladder of tracks with a level at each of some ranks; a level is called after its track and rank: `trunk-3`. */
function ladderOf(tracks: Readonly<Record<string, TrackOf>>) {
  const declared = Object.entries(tracks).map(
    ([id, { from }]) => `  - { id: ${id}, name: ${id}${from === undefined ? '' : `, from: ${from}`} }`,
  );
  const levels = Object.entries(tracks).flatMap(([id, { ranks }]) =>
    ranks.map((rank, at) => {
      const name = ranks.indexOf(rank) === at ? `${id}-${rank}` : `${id}-${rank}-again`;
      const text = `---\nrank: ${rank}\n---\n# ${name}\n\n## Craft\n\n- Does ${name}.\n`;
      return [`ladders/l/${id}/${name}.md`, text] as const;
    }),
  );
  const [ladder] = handbookOf({
    'ladders/l/ladder.md': `---\nareas: [Craft]\ntracks:\n${declared.join('\n')}\n---\n# Ladder\n`,
    ...Object.fromEntries(levels),
  }).ladders;
  if (ladder === undefined) throw new Error('There is no ladder.');
  return ladder;
}

/** A picture in letters: of each row its kind, and of each rail where it stands and what is on it. */
function shown({ rows }: Rails): string[] {
  return rows.map((row) => {
    if (row.type === 'fork') return `fork ${row.curves.map(({ below, above }) => `${below}>${above}`).join(' ')}`;
    const rails = railsIn(row.cells).map(({ x, cell }) => {
      const on = row.type === 'names' && cell.named ? cell.track?.name : cell.levels.map(({ id }) => id).join('+');
      return `${x}:${on === '' || on === undefined ? '|' : on}`;
    });
    return `${row.type === 'names' ? 'names' : row.rank} ${rails.join(' ')}`;
  });
}

const twoTracks = {
  trunk: { ranks: [1, 2] },
  left: { ranks: [3, 4], from: 'trunk-2' },
  right: { ranks: [3, 4], from: 'trunk-2' },
};

describe('railsOf', () => {
  it('puts the trunk in the middle below two tracks, which stand level', () => {
    const rails = railsOf(ladderOf(twoTracks));
    expect(rails.columns).toBe(2);
    expect(shown(rails)).toEqual([
      'names 0:left 2:right',
      '4 0:left-4 2:right-4',
      '3 0:left-3 2:right-3',
      'fork 1>0 1>2',
      'names 1:trunk',
      '2 1:trunk-2',
      '1 1:trunk-1',
    ]);
  });

  it('draws one track as one rail, without a name', () => {
    const rails = railsOf(ladderOf({ only: { ranks: [1, 2] } }));
    expect(rails.columns).toBe(1);
    expect(shown(rails)).toEqual(['2 0:only-2', '1 0:only-1']);
  });

  it('draws a ladder of one level', () => {
    expect(shown(railsOf(ladderOf({ only: { ranks: [1] } })))).toEqual(['1 0:only-1']);
  });

  it('draws nothing of a ladder without levels', () => {
    expect(railsOf({ tracks: [], levels: [] })).toEqual({ columns: 0, rows: [] });
  });

  it('forks right above the first rung', () => {
    const tracks = { a: { ranks: [1] }, b: { ranks: [2], from: 'a-1' }, c: { ranks: [2], from: 'a-1' } };
    expect(shown(railsOf(ladderOf(tracks)))).toEqual([
      'names 0:b 2:c',
      '2 0:b-2 2:c-2',
      'fork 1>0 1>2',
      'names 1:a',
      '1 1:a-1',
    ]);
  });

  it('keeps a column for a track that goes on where another leaves it', () => {
    const tracks = { maker: { ranks: [1, 2, 3] }, lead: { ranks: [2, 3, 4], from: 'maker-1' } };
    expect(shown(railsOf(ladderOf(tracks)))).toEqual([
      'names 2:lead',
      '4 2:lead-4',
      'names 0:maker 2:|',
      '3 0:maker-3 2:lead-3',
      '2 0:maker-2 2:lead-2',
      'fork 1>0 1>2',
      '1 1:maker-1',
    ]);
  });

  it('keeps a rail going past a rank that its track does not have', () => {
    const tracks = { a: { ranks: [1] }, b: { ranks: [2, 4], from: 'a-1' }, c: { ranks: [3, 4], from: 'a-1' } };
    expect(shown(railsOf(ladderOf(tracks))).slice(1, 4)).toEqual(['4 0:b-4 2:c-4', '3 0:| 2:c-3', '2 0:b-2 2:|']);
  });

  it('shows no empty rows for ranks that nobody has', () => {
    expect(shown(railsOf(ladderOf({ a: { ranks: [10, 20, 50] } })))).toEqual(['50 0:a-50', '20 0:a-20', '10 0:a-10']);
  });

  it('shows two levels of one rank on one track together', () => {
    // In the order of their files, where a hyphen comes before a full stop.
    expect(shown(railsOf(ladderOf({ a: { ranks: [1, 1] } })))).toEqual(['1 0:a-1-again+a-1']);
  });

  it('never lets two rails cross: the later a track forks, the nearer it stands', () => {
    const tracks = {
      a: { ranks: [1, 2, 3] },
      early: { ranks: [2, 3], from: 'a-1' },
      late: { ranks: [3], from: 'a-2' },
    };
    const rails = railsOf(ladderOf(tracks));
    expect(shown(rails)).toEqual([
      'names 0:a 2:late 4:early',
      '3 0:a-3 2:late-3 4:early-3',
      'fork 1>0 1>2 4>4',
      '2 1:a-2 4:early-2',
      'fork 2>1 2>4',
      '1 2:a-1',
    ]);
  });

  it('puts tracks that fork from nowhere beside each other', () => {
    const tracks = { a: { ranks: [1, 2] }, b: { ranks: [5], from: 'gone' } };
    expect(shown(railsOf(ladderOf(tracks)))).toEqual(['names 2:b', '5 2:b-5', 'names 0:a', '2 0:a-2', '1 0:a-1']);
  });

  it('fills every row to the same width', () => {
    for (const tracks of [twoTracks, { a: { ranks: [1, 2] }, b: { ranks: [5], from: 'gone' } }]) {
      const { columns, rows } = railsOf(ladderOf(tracks));
      for (const row of rows) {
        if (row.type === 'fork') continue;
        expect(row.cells.reduce((sum, { span }) => sum + span, 0)).toBe(columns * 2);
      }
    }
  });

  it('runs a rung from the first level of a rank to the last, across what lies between', () => {
    const tracks = {
      t: { ranks: [1] },
      a: { ranks: [2, 3], from: 't-1' },
      b: { ranks: [2], from: 't-1' },
      c: { ranks: [2, 3], from: 't-1' },
    };
    const row = railsOf(ladderOf(tracks)).rows.find((each) => each.type === 'levels' && each.rank === 3);
    const cells = row?.type === 'levels' ? row.cells : [];
    expect(cells.map(({ levels, across }) => [levels.length, across])).toEqual([
      [1, true],
      [0, true],
      [1, false],
    ]);
  });
});

describe('drawRails', () => {
  it('draws the rails of each rank, the fork, and a rung from rail to rail', () => {
    const drawing = drawRails(railsOf(ladderOf(twoTracks)), 10, 8);
    // Four ranks of 8, and a fork of 10.
    expect(drawing).toMatchObject({ width: 20, height: 42 });
    expect(drawing.rungs).toBe('M0 4H20M0 12H20M7 30H13M7 38H13');
    expect(drawing.rails.split('M').slice(1)).toHaveLength(8);
    expect(drawing.rails).toContain('M0 0V8M20 0V8');
    expect(drawing.rails).toContain('M10 26V34');
  });
});

describe('curvePath', () => {
  it('goes straight up where a rail stays', () => {
    expect(curvePath(5, 5, 10, 20)).toBe('M5 30V10');
  });

  it('starts and ends upright where a rail moves', () => {
    // The first handle is right above the start, the second right below the end.
    expect(curvePath(10, 0, 0, 100)).toBe('M10 100C10 48 0 59 0 0');
  });
});

describe('ladderExtent', () => {
  it('counts levels, and a trunk as part of the tracks above it', () => {
    expect(ladderExtent(ladderOf(twoTracks))).toBe('6 levels on 2 tracks');
    expect(ladderExtent(ladderOf({ a: { ranks: [1] } }))).toBe('1 level');
    expect(ladderExtent({ tracks: [], levels: [] })).toBe('no levels yet');
  });
});
