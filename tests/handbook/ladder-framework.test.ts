import { describe, expect, it } from 'vitest';
import { expectationsOf } from '../../src/handbook/ladder.ts';
import type { Ladder } from '../../src/handbook/ladder.ts';
import { handbookOf } from '../content-tree.ts';

function ladderOf(text: string, name = 'data.yaml'): Ladder {
  const [ladder] = handbookOf({ [`ladders/${name}`]: text }).ladders;
  if (ladder === undefined) throw new Error('There is no ladder');
  return ladder;
}

const rungs = (...ids: string[]): string => `levels: [${ids.map((id) => `{ id: ${id}, name: ${id} }`).join(', ')}]\n`;

const placesIn = ({ levels }: Ladder): [id: string, track: string, rank: number, below: string | undefined][] =>
  levels.map(({ id, track, rank, below }) => [id, track.id, rank, below?.id]);

const textsIn = ({ levels }: Ladder): string[] => levels.flatMap(expectationsOf).map(({ text }) => text);

describe('a ladder in one data file', () => {
  it('puts levels in the order of the list when nothing is said of tracks', () => {
    const ladder = ladderOf(rungs('junior', 'senior-1', 'senior-2'));
    expect(placesIn(ladder)).toEqual([
      ['junior', 'trunk', 1, undefined],
      ['senior-1', 'trunk', 2, 'junior'],
      ['senior-2', 'trunk', 3, 'senior-1'],
    ]);
    expect(ladder.faults).toEqual([]);
  });

  it('guesses parallel tracks from ids with one stem, and says so where the levels are listed', () => {
    const ladder = ladderOf(
      `name: Ours\n${rungs('junior', 'senior-ic', 'senior-pm', 'lead-ic', 'lead-pm', 'director')}`,
    );
    expect(placesIn(ladder)).toEqual([
      ['junior', 'trunk', 1, undefined],
      ['senior-ic', 'ic', 2, 'junior'],
      ['senior-pm', 'pm', 2, 'junior'],
      ['lead-ic', 'ic', 3, 'senior-ic'],
      ['lead-pm', 'pm', 3, 'senior-pm'],
      ['director', 'pm', 4, 'lead-pm'],
    ]);
    expect(ladder.tracks.map(({ id, name }) => [id, name])).toEqual([
      ['trunk', 'Trunk'],
      ['ic', 'IC'],
      ['pm', 'PM'],
    ]);
    expect(ladder.faults).toEqual([
      {
        kind: 'guessed-tracks',
        path: 'ladders/data.yaml',
        position: { line: 2, column: 1 },
        tracks: [
          { id: 'trunk', levels: ['junior'] },
          { id: 'ic', levels: ['senior-ic', 'lead-ic'] },
          { id: 'pm', levels: ['senior-pm', 'lead-pm', 'director'] },
        ],
      },
    ]);
  });

  it('takes the name of a guessed track from words in parentheses, and leaves the title whole', () => {
    const ladder = ladderOf(
      'levels: [{ id: a, name: A }, { id: b-x, name: B (Expert) }, { id: b-y, name: B (Leads people) }]',
    );
    expect(ladder.tracks.map(({ id, name }) => [id, name])).toEqual([['trunk', 'Trunk']]);
    const words = ladderOf(
      'levels: [{ id: a, name: A }, { id: b-ex, name: B (Expert) }, { id: b-le, name: B (Leads people) }]',
    );
    expect(words.tracks.map(({ name }) => name)).toEqual(['Trunk', 'Expert', 'Leads people']);
    expect(words.levels.map(({ title }) => title)).toEqual(['A', 'B (Expert)', 'B (Leads people)']);
  });

  it.each([
    ['numbers', ['senior-1', 'senior-2', 'staff-1', 'staff-2']],
    ['Roman numbers', ['senior-i', 'senior-ii', 'staff-i', 'staff-ii']],
    ['grades of one job', ['engineer-junior', 'engineer-middle', 'engineer-senior']],
  ])('takes %s for steps, not for tracks', (_what, ids) => {
    const { levels, tracks, faults } = ladderOf(rungs(...ids));
    expect(levels.map(({ id, rank }) => [id, rank])).toEqual(ids.map((id, at) => [id, at + 1]));
    expect([tracks.length, faults]).toEqual([1, []]);
  });

  it('lets a track go on alone where one level only has its ending', () => {
    const ladder = ladderOf(rungs('a', 'b-ic', 'b-pm', 'c-ic', 'c-pm', 'd-ic', 'head'));
    expect(placesIn(ladder).slice(5)).toEqual([
      ['d-ic', 'ic', 4, 'c-ic'],
      ['head', 'ic', 5, 'd-ic'],
    ]);
  });

  it('finds levels and areas that are not there, where they are typed', () => {
    const { faults } = ladderOf(`${rungs('junior', 'senior')}areas: [{ id: craft, name: Craft }]
expectations:
  - { level: senor, area: craft, text: Lost. }
  - level: senior
    area: crafts
    text: Found.
`);
    expect(faults).toEqual([
      {
        kind: 'unknown-level',
        path: 'ladders/data.yaml',
        position: { line: 4, column: 14 },
        name: 'senor',
        known: ['junior', 'senior'],
      },
      {
        kind: 'unknown-area',
        path: 'ladders/data.yaml',
        position: { line: 6, column: 11 },
        name: 'crafts',
        known: ['Craft'],
      },
    ]);
  });

  it('still finds the right place after an item that cannot be read', () => {
    const handbook = handbookOf({
      'ladders/data.yaml': `levels:
  - { name: Without an id }
  - { id: a, name: A, rank: 2 }
  - { id: b, name: B, rank: 2 }
expectations:
  - { text: Of no level. }
  - { level: a, text: One. }
`,
    });
    const [ladder] = handbook.ladders;
    expect(ladder?.levels.map(({ title, position }) => [title, position.line])).toEqual([
      ['A', 3],
      ['B', 4],
    ]);
    expect(ladder?.faults).toMatchObject([{ kind: 'duplicate-rank', position: { line: 4, column: 29 } }]);
    expect(ladder?.levels.flatMap(expectationsOf)).toMatchObject([{ text: 'One.', position: { line: 7 } }]);
    expect(handbook.faults.get('ladders/data.yaml')).toMatchObject([
      { kind: 'type', position: { line: 2 } },
      { kind: 'type', position: { line: 6 } },
    ]);
  });

  it('makes several expectations of lines with numbers or hyphens, with the id on the first', () => {
    const ladder = ladderOf(`${rungs('a')}expectations:
  - id: one
    level: a
    examples: ["An  example"]
    text: |
      1. First
         goes on.
      2) Second.
      3. Third.
  - { id: two, level: a, text: "Not a list:\\n- of things" }
`);
    expect(
      ladder.levels.flatMap(expectationsOf).map(({ text, givenId, examples }) => [text, givenId, examples.length]),
    ).toEqual([
      ['First goes on.', 'one', 1],
      ['Second.', 'one-2', 0],
      ['Third.', 'one-3', 0],
      ['Not a list: - of things', 'two', 0],
    ]);
  });

  it('tells of an expectation without words', () => {
    const { faults } = ladderOf(
      `${rungs('a')}expectations:\n  - { id: x1, level: a, text: " " }\n  - { level: a, text: "- " }\n`,
    );
    expect(faults).toMatchObject([
      { kind: 'empty-expectation', name: 'x1', position: { line: 3, column: 5 } },
      { kind: 'empty-expectation', name: '', position: { line: 4, column: 5 } },
    ]);
  });

  it('keeps what is to be read, with its name, and refuses an address that runs a program', () => {
    const handbook = handbookOf({
      'ladders/data.yaml': `${rungs('a')}competencies:
  - level: a
    summary: Reads.
    supportingUrls: [https://one.example/, { label: Two, url: https://two.example/ }, "javascript:alert(1)"]
`,
    });
    const [expectation] = handbook.ladders.flatMap(({ levels }) => levels).flatMap(expectationsOf);
    expect(expectation?.urls).toEqual(['https://one.example/', 'https://two.example/']);
    expect(expectation?.sources).toEqual([
      { url: 'https://one.example/', label: undefined },
      { url: 'https://two.example/', label: 'Two' },
    ]);
    expect(handbook.faults.get('ladders/data.yaml')).toMatchObject([{ kind: 'type', position: { line: 5 } }]);
  });

  it('shows Markdown as the plain text it is', () => {
    const ladder = ladderOf(`${rungs('a')}expectations: [{ level: a, text: "Uses *this* and <b>that</b>" }]\n`);
    expect(textsIn(ladder)).toEqual(['Uses *this* and <b>that</b>']);
    expect(ladder.levels[0]?.written).toBeUndefined();
  });

  it('is archived when it is called legacy, unless it says more', () => {
    expect(ladderOf(`isLegacy: true\n${rungs('a')}`).status).toBe('archived');
    expect(ladderOf(`isLegacy: true\nstatus: deprecated\n${rungs('a')}`).status).toBe('deprecated');
    expect(ladderOf(`isLegacy: false\n${rungs('a')}`).status).toBe('active');
  });

  it('is there, empty and internal, when it cannot be read', () => {
    const files = { 'handbook.yaml': 'audience: public\n', 'ladders/data.yaml': 'audience: public\nlevels: [\n' };
    expect(handbookOf(files).ladders).toMatchObject([{ id: 'data', title: 'Data', audience: 'internal', levels: [] }]);
    expect(handbookOf(files, { edition: 'public' }).ladders).toEqual([]);
  });

  it('is closed as a whole when a part of it is marked as internal', () => {
    const files = {
      'ladders/data.yaml': 'audience: public\nlevels: [{ id: a, name: A }, { id: b, name: B, audience: internal }]\n',
    };
    expect(handbookOf(files).ladders.map(({ audience }) => audience)).toEqual(['internal']);
    expect(handbookOf(files, { edition: 'public' }).ladders).toEqual([]);
  });

  it('tells of two levels with one id', () => {
    const { clashes, ladders } = handbookOf({ 'ladders/data.yaml': rungs('a', 'b', 'a') });
    expect(clashes).toMatchObject([
      { url: '/ladders/data/a/', moved: { url: '/ladders/data/a-2/', position: { line: 1 } } },
    ]);
    expect(ladders[0]?.levels.map(({ id }) => id)).toEqual(['a', 'b', 'a-2']);
  });

  it('puts what names no area under "Other", which nobody has to declare', () => {
    const text = (areas: string, last = ''): string =>
      `${areas}levels: [{ id: a, name: A }]\nexpectations:\n  - { level: a, text: One. }\n${last}`;
    for (const areas of ['', 'areas: [{ id: craft, name: Craft }]\n']) {
      const [ladder] = handbookOf({ 'ladders/x.yaml': text(areas) }).ladders;
      expect(ladder?.levels[0]?.areas.map(({ area }) => area.name)).toEqual(['Other']);
      expect(ladder?.faults).toEqual([]);
    }
    const named = text('areas: [{ id: craft, name: Craft }]\n', '  - { level: a, area: Other, text: Two. }\n');
    const [ladder] = handbookOf({ 'ladders/x.yaml': named }).ladders;
    expect(ladder?.levels[0]?.areas.map(({ expectations }) => expectations.length)).toEqual([2]);
    expect(ladder?.faults).toMatchObject([{ kind: 'unknown-area', name: 'Other' }]);
  });

  it('keeps an id that two expectations of a level have on the first, and tells of the second', () => {
    const [ladder] = handbookOf({
      'ladders/x.yaml':
        'levels: [{ id: a, name: A }]\nexpectations:\n  - { id: x1, level: a, text: One. }\n  - { id: x1, level: a, text: Two. }\n',
    }).ladders;
    expect(ladder?.levels.flatMap(expectationsOf).map(({ givenId }) => givenId)).toEqual(['x1', undefined]);
    expect(ladder?.faults).toMatchObject([
      { kind: 'duplicate-expectation-id', name: 'x1', position: { line: 4, column: 11 } },
    ]);
  });
});
