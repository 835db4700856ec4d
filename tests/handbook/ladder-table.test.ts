import { describe, expect, it } from 'vitest';
import { expectationsOf } from '../../src/handbook/ladder.ts';
import type { Ladder } from '../../src/handbook/ladder.ts';
import { handbookOf } from '../content-tree.ts';

function ladderOf(text: string): Ladder {
  const [ladder] = handbookOf({ 'ladders/our/ladder.md': text }).ladders;
  if (ladder === undefined) throw new Error('There is no ladder');
  return ladder;
}

const ranksIn = ({ levels }: Ladder): [id: string, track: string, rank: number][] =>
  levels.map(({ id, track, rank }) => [id, track.id, rank]);

const head = (...names: string[]): string => `| Area | ${names.join(' | ')} |\n|${'---|'.repeat(names.length + 1)}\n`;

describe('a ladder in tables', () => {
  it('goes on above the trunk after a fork, and above the level that a track names', () => {
    const tables = `# Ours\n\n${head('A', 'B')}| Craft | x | y |\n\n## Expert\n\n${head('C')}| Craft | z |\n\n## Lead\n\n${head('D', 'E')}| Craft | v | w |\n`;
    expect(ranksIn(ladderOf(tables))).toEqual([
      ['a', 'trunk', 1],
      ['b', 'trunk', 2],
      ['c', 'expert', 3],
      ['d', 'lead', 3],
      ['e', 'lead', 4],
    ]);
    const declared = `---\ntracks: [{ id: trunk }, { id: expert }, { id: lead, from: a }]\n---\n${tables}`;
    expect(ranksIn(ladderOf(declared))).toEqual([
      ['a', 'trunk', 1],
      ['b', 'trunk', 2],
      ['d', 'lead', 2],
      ['c', 'expert', 3],
      ['e', 'lead', 3],
    ]);
    expect(ladderOf(declared).faults).toEqual([]);
  });

  it('sets two tracks side by side when there is no trunk', () => {
    const ladder = ladderOf(`## Experts\n\n${head('A')}| Craft | x |\n\n## Leads\n\n${head('B')}| Craft | y |\n`);
    expect(ranksIn(ladder)).toEqual([
      ['a', 'experts', 1],
      ['b', 'leads', 1],
    ]);
    expect(ladder.levels[0]?.parity.map(({ id }) => id)).toEqual(['b']);
  });

  it('finds the track by a heading further above, and by its name', () => {
    const ladder = ladderOf(
      `---\ntracks: [{ id: trunk }, { id: pm, name: Managing people }]\n---\n## Managing people\n\n### In short\n\n${head('A')}| Craft | x |\n`,
    );
    expect(ranksIn(ladder)).toEqual([['a', 'pm', 1]]);
  });

  it('makes one level of columns with one name on one track', () => {
    const ladder = ladderOf(`${head('A')}| Craft | x |\n\nAnd more:\n\n${head('A')}| People | y |\n`);
    expect(ladder.levels.map((level) => expectationsOf(level).map(({ text }) => text))).toEqual([['x', 'y']]);
  });

  it('takes words as written, with the place where they stand after a hyphen', () => {
    const text = `${head('A')}| Craft | - Uses *it*.<br>• [Reads](https://a.example). |\n`;
    const expectations = ladderOf(text).levels.flatMap(expectationsOf);
    expect(expectations.map((each) => each.text)).toEqual(['Uses it.', 'Reads.']);
    expect(expectations.map(({ span }) => span && text.slice(...span).trim())).toEqual([
      'Uses *it*.',
      '[Reads](https://a.example).',
    ]);
    expect(expectations[0]?.position).toEqual({ line: 3, column: 13 });
  });

  it('leaves a table alone that is something else, beside one that is a ladder', () => {
    const ladder = ladderOf(
      `---\nareas: [Craft]\n---\n| Do | Do not |\n|---|---|\n| Ask | Guess |\n\n${head('A')}| Craft | x |\n`,
    );
    expect(ladder.levels.map(({ id }) => id)).toEqual(['a']);
    expect(ladder.faults).toEqual([]);
  });

  it.each([
    [
      'a first column without areas',
      '---\nareas: [Craft]\n---\n| Do | Not |\n|---|---|\n| Ask | Guess |\n',
      'none of the areas',
    ],
    ['one column', '| Area |\n|---|\n| Craft |\n', 'one column'],
    ['a row without an area', `${head('A')}| | x |\n`, 'no area'],
    ['a column without a name', '| Area | |\n|---|---|\n| Craft | x |\n', 'no name'],
    ['no rows', head('A'), 'no row'],
  ])('says why a table with %s cannot be read, when there is nothing else', (_what, text, reason) => {
    const { faults, levels } = ladderOf(text);
    expect(levels).toEqual([]);
    expect(faults).toMatchObject([{ kind: 'unread-table', reason: expect.stringContaining(reason) as string }]);
  });

  it('reads all that can be read of tables with a mistake, and tells each part that it cannot', () => {
    const ladder = ladderOf(
      `## Trunk\n\n${head('A', 'B')}| Craft | x | y |\n| | | lost |\n| People | u | v | extra |\n| Speed | w |\n| | | |\n\n` +
        `## Lead\n\n| Area | C | |\n|---|---|---|\n| Craft | z | nameless |\n\n## Expert\n\n${head('D')}`,
    );
    const said = ladder.levels.map(({ id, areas }) => [
      id,
      ...areas.flatMap(({ expectations }) => expectations.map(({ text }) => text)),
    ]);
    expect(said).toEqual([
      ['a', 'x', 'u', 'w'],
      ['b', 'y', 'v'],
      ['c', 'z'],
    ]);
    const part = { kind: 'unread-table', extent: 'part' };
    expect(ladder.faults).toMatchObject([
      { ...part, position: { line: 6, column: 7 }, reason: expect.stringContaining('no area') as string },
      { ...part, position: { line: 7, column: 20 }, reason: expect.stringContaining('more cells') as string },
      { ...part, position: { line: 8, column: 3 }, reason: expect.stringContaining('fewer cells') as string },
      { ...part, position: { line: 15, column: 15 }, reason: expect.stringContaining('no name') as string },
      { kind: 'unread-table', position: { line: 19, column: 1 }, reason: expect.stringContaining('no row') as string },
    ]);
  });

  it('tells of two columns with one name', () => {
    const { faults, levels } = ladderOf(`${head('A', 'a')}| Craft | x | y |\n`);
    expect(levels.map(({ id }) => id)).toEqual(['a']);
    expect(faults).toMatchObject([{ kind: 'unread-table', extent: 'part', position: { line: 1, column: 14 } }]);
  });

  it.each([
    ['says Area', '| Area | A |'],
    ['is empty', '| | A |'],
  ])(
    'takes only tables for levels whose first cell %s, when there is one, and those that share its areas',
    (_what, row) => {
      const ladder = ladderOf(
        `## How to read\n\n| Word | Means |\n|---|---|\n| new | only there |\n\n## Trunk\n\n${row}\n|---|---|\n| Craft | x |\n\n` +
          `## Lead\n\n| Topic | B |\n|---|---|\n| Craft | y |\n`,
      );
      expect(ranksIn(ladder)).toEqual([
        ['a', 'trunk', 1],
        ['b', 'lead', 2],
      ]);
      expect(ladder.faults).toEqual([]);
    },
  );

  it('takes a table for levels that says Area, although its areas are misspelt', () => {
    const { levels, faults } = ladderOf(`---\nareas: [Craft]\n---\n${head('A')}| Carft | x |\n`);
    expect(levels.map(({ id }) => id)).toEqual(['a']);
    expect(faults).toMatchObject([{ kind: 'unknown-area', name: 'Carft', known: ['Craft'] }]);
  });

  it('tells of a level that front matter describes and no table has', () => {
    const { levels, faults } = ladderOf(
      `---\nlevels:\n  - name: Desinger\n  - name: Senior\n---\n${head('Designer', 'Senior')}| Craft | x | y |\n`,
    );
    expect(levels.map(({ id }) => id)).toEqual(['designer', 'senior']);
    expect(faults).toMatchObject([
      { kind: 'unknown-level', name: 'Desinger', known: ['Designer', 'Senior'], position: { line: 3, column: 11 } },
    ]);
  });

  it('without any table has no levels, and says so', () => {
    expect(ladderOf('# Ours\n').faults).toMatchObject([{ kind: 'no-levels' }]);
  });
});
