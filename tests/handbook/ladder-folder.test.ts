import { describe, expect, it } from 'vitest';
import type { Ladder, Level } from '../../src/handbook/ladder.ts';
import type { Circumstances } from '../../src/handbook/create-handbook.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

const level = (rank: number, ...lines: string[]): string => `---\nrank: ${rank}\n---\n${lines.join('\n')}\n`;

const files: Files = {
  'teams/crew.yaml': 'name: Crew\n',
  'teams/yard.yaml': 'name: Yard\n',
  'ladders/boats/ladder.md': [
    '---',
    'owner: crew',
    'areas: [Ropes, { id: others, name: Other people }]',
    'tracks:',
    '  - trunk',
    '  - { id: skipper, name: Skipper, from: mate, signs: [You like maps.] }',
    '  - { id: builder, from: mate }',
    '---',
    '# Boats',
    '',
    'How to use it.',
    '',
  ].join('\n'),
  'ladders/boats/trunk/hand.md': level(1, '# Hand', '', '## Ropes', '', '- Ties a knot.'),
  'ladders/boats/trunk/mate.md': level(
    2,
    '# 🪢 Mate',
    '',
    'Looks after a watch.',
    '',
    'Second paragraph.',
    '',
    '## Other people',
    '',
    '- Teaches **one** knot.',
    '  - Showed it `twice`.',
    '- Listens.',
    '',
    'A remark.',
    '',
    '### E.g. on a calm day',
    '',
    '- Let the newcomer steer.',
    '',
    '## ropes',
    '',
    '- Ties a knot.',
    '',
    '### Notes',
    '',
    '- Mends a rope.',
  ),
  'ladders/boats/skipper/skipper.md': '---\nrank: 3\ncode: S3\nowner: yard\nscope: A boat.\n---\n# Skipper\n',
  'ladders/boats/builder/builder.md': level(3, '# Builder'),
  'ladders/boats/builder/master-builder.md': level(4, '# Master builder'),
};

function ladderOf(circumstances: Partial<Circumstances> = {}): Ladder {
  const [ladder] = handbookOf(files, circumstances).ladders;
  if (ladder === undefined) throw new Error('There is no ladder');
  return ladder;
}

function levelOf(id: string): Level {
  const found = ladderOf().levels.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no level ${id}`);
  return found;
}

const ids = (levels: readonly (Level | undefined)[]): (string | undefined)[] => levels.map((each) => each?.id);

describe('a ladder in a folder', () => {
  it('has its levels by rank, then by the order of its tracks', () => {
    expect(ladderOf().levels.map(({ id, rank }) => [rank, id])).toEqual([
      [1, 'hand'],
      [2, 'mate'],
      [3, 'skipper'],
      [3, 'builder'],
      [4, 'master-builder'],
    ]);
  });

  it('forks where its tracks say, and names those that have only a folder', () => {
    expect(ladderOf().tracks.map(({ name, from, signs }) => [name, from?.id, signs])).toEqual([
      ['Trunk', undefined, []],
      ['Skipper', 'mate', ['You like maps.']],
      ['Builder', 'mate', []],
    ]);
  });

  it('tells each level what is below, above and beside it', () => {
    const { levels } = ladderOf();
    expect(ids(levels.map(({ below }) => below))).toEqual([undefined, 'hand', 'mate', 'mate', 'builder']);
    expect(levels.map(({ above }) => ids(above))).toEqual([
      ['mate'],
      ['skipper', 'builder'],
      [],
      ['master-builder'],
      [],
    ]);
    expect(levels.map(({ parity }) => ids(parity))).toEqual([[], [], ['builder'], ['skipper'], []]);
  });

  it('asks who answers for the level, or else for the ladder', () => {
    expect(levelOf('skipper').owners.map(({ team }) => team?.data.name)).toEqual(['Yard']);
    expect(levelOf('hand').owners.map(({ team }) => team?.data.name)).toEqual(['Crew']);
  });

  it('is at its folder, and a level at its file without the track', () => {
    expect(ladderOf().url).toBe('/ladders/boats/');
    expect(levelOf('master-builder').url).toBe('/ladders/boats/master-builder/');
  });

  it('last changed when any of its files did', () => {
    const changed = new Map([
      ['ladders/boats/ladder.md', '2026-01-01T00:00:00Z'],
      ['ladders/boats/trunk/hand.md', '2026-03-01T00:00:00Z'],
    ]);
    const ladder = ladderOf({ history: { depth: 'complete', changed } });
    expect(ladder.changed).toBe('2026-03-01T00:00:00Z');
    expect(ladder.levels.map((each) => each.changed?.slice(5, 7))).toEqual(['03', ...Array(4).fill(undefined)]);
  });
});

describe('a level', () => {
  const mate = levelOf('mate');

  it('is introduced by what stands before its first area', () => {
    const [start = 0, end = 0] = mate.introduction ?? [];
    expect(mate.written?.file.text.slice(start, end).trim()).toBe('Looks after a watch.\n\nSecond paragraph.');
    expect(mate.summary).toBe('Looks after a watch.');
  });

  it('says what it expects in the order of the areas of its ladder, whatever pictures and letters its headings have', () => {
    expect(mate.areas.map(({ area, expectations }) => [area.id, expectations.map(({ text }) => text)])).toEqual([
      ['ropes', ['Ties a knot.', 'Mends a rope.']],
      ['others', ['Teaches one knot.', 'Listens.']],
    ]);
  });

  it('has examples of an expectation, of an area, and remarks', () => {
    const [, others] = mate.areas;
    expect(others?.expectations[0]?.examples.map(({ text }) => text)).toEqual(['Showed it twice.']);
    expect(others?.examples.map(({ text }) => text)).toEqual(['Let the newcomer steer.']);
    expect(others?.remarks.map(({ text }) => text)).toEqual(['A remark.']);
  });

  it('keeps where each expectation stands, and the words as they were typed', () => {
    const [first] = mate.areas[1]?.expectations ?? [];
    expect(first?.position).toEqual({ line: 12, column: 3 });
    expect(mate.written?.file.text.slice(...(first?.span ?? [0, 0]))).toBe('Teaches **one** knot.');
    expect(first?.id).toBe('teaches-one-knot');
  });

  it('reports a heading that announces no examples, and keeps what is below it', () => {
    expect(ladderOf().faults).toMatchObject([
      { kind: 'unread-heading', path: 'ladders/boats/trunk/mate.md', name: 'Notes', area: 'ropes' },
    ]);
  });
});
