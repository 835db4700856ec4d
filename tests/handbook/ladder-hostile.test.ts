import { describe, expect, it } from 'vitest';
import { redirect } from '../../src/export/redirect.ts';
import { expectationsOf } from '../../src/handbook/ladder.ts';
import type { Level } from '../../src/handbook/ladder.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

const at = 'ladders/our';
const level = (rank: number, body = '## Craft\n\n- Works.\n'): string => `---\nrank: ${rank}\n---\n${body}`;

function only(files: Files) {
  const [ladder] = handbookOf(files).ladders;
  if (ladder === undefined) throw new Error('There is no ladder');
  return ladder;
}

const said = (levels: readonly Level[]): string[] => levels.flatMap(expectationsOf).map(({ text }) => text);

describe('a ladder in a folder', () => {
  it('is there when its file is empty, and says that it has no levels', () => {
    const ladder = only({ [`${at}/ladder.md`]: '' });
    expect(ladder).toMatchObject({ id: 'our', title: 'Our', url: '/ladders/our/', levels: [], tracks: [], areas: [] });
    expect(ladder.faults).toMatchObject([{ kind: 'no-levels' }]);
  });

  it('has a level without heading, front matter and areas, ranked above the others of its track', () => {
    const { levels, faults } = only({
      [`${at}/ladder.md`]: '',
      [`${at}/trunk/a.md`]: level(1),
      [`${at}/trunk/b.md`]: '',
    });
    expect(levels.map(({ id, title, rank, areas }) => [id, title, rank, areas.length])).toEqual([
      ['a', 'A', 1, 1],
      ['b', 'B', 2, 0],
    ]);
    expect(faults).toMatchObject([{ kind: 'missing-rank', path: `${at}/trunk/b.md`, rank: 2 }]);
  });

  it('keeps both of two levels of one rank, and tells of the second and of a gap', () => {
    const { levels, faults } = only({
      [`${at}/ladder.md`]: '',
      [`${at}/trunk/a.md`]: level(1),
      [`${at}/trunk/b.md`]: level(1),
      [`${at}/trunk/c.md`]: level(3),
    });
    expect(levels.map(({ id, below }) => [id, below?.id])).toEqual([
      ['a', undefined],
      ['b', 'a'],
      ['c', 'b'],
    ]);
    expect(faults).toMatchObject([
      { kind: 'duplicate-rank', path: `${at}/trunk/b.md`, other: 'A' },
      { kind: 'rank-gap', path: `${at}/trunk/c.md`, expected: 2 },
    ]);
  });

  it('does not follow a track that forks from itself', () => {
    const { tracks, faults } = only({
      [`${at}/ladder.md`]: '---\ntracks: [{ id: trunk, from: a }]\n---\n',
      [`${at}/trunk/a.md`]: level(1),
    });
    expect(tracks.map(({ from }) => from)).toEqual([undefined]);
    expect(faults).toMatchObject([{ kind: 'unknown-fork', from: 'a', position: { line: 2, column: 29 } }]);
  });

  it('cuts a circle of tracks that fork from each other', () => {
    const { levels, faults } = only({
      [`${at}/ladder.md`]: '---\ntracks:\n  - { id: one, from: b }\n  - { id: two, from: a }\n---\n',
      [`${at}/one/a.md`]: level(1),
      [`${at}/two/b.md`]: level(2),
    });
    expect(levels.map(({ id, below }) => [id, below?.id])).toEqual([
      ['a', undefined],
      ['b', 'a'],
    ]);
    const fork = { track: 'One', from: 'b' };
    expect(faults).toMatchObject([{ kind: 'rank-gap', level: 'A', rank: 1, expected: 3, position: { line: 3 }, fork }]);
  });

  it('takes the first of two tracks with one id, and of areas with one name, and none without a name', () => {
    const { faults: byPath, ladders } = handbookOf({
      [`${at}/ladder.md`]:
        '---\nareas: [Craft, People, craft, ""]\ntracks:\n  - trunk\n  - { id: pm, from: a }\n  - { id: PM, name: Managing }\n---\n',
      [`${at}/trunk/a.md`]: level(1),
      [`${at}/pm/b.md`]: level(2, '## People\n\n- Asks.\n'),
    });
    expect(ladders[0]?.tracks.map(({ id, from }) => [id, from?.id])).toEqual([
      ['trunk', undefined],
      ['pm', 'a'],
    ]);
    expect(ladders[0]?.areas.map(({ name }) => name)).toEqual(['Craft', 'People']);
    expect(byPath.get(`${at}/ladder.md`)).toMatchObject([
      { kind: 'type', path: ['areas', 2], value: 'craft' },
      { kind: 'type', path: ['areas', 3], value: '' },
      { kind: 'type', path: ['tracks', 2] },
    ]);
  });

  it('reads two headings of one area as one, whatever pictures stand in them', () => {
    const { levels, areas, faults } = only({
      [`${at}/ladder.md`]: '---\nareas: ["🏆 Results", Craft]\n---\n',
      [`${at}/trunk/a.md`]: level(1, '## Results\n\n- One.\n\n## Craft\n\n- Two.\n\n## 🏆️ results\n\n- Three.\n'),
    });
    expect(areas.map(({ id, name }) => [id, name])).toEqual([
      ['results', '🏆 Results'],
      ['craft', 'Craft'],
    ]);
    expect(said(levels)).toEqual(['One.', 'Three.', 'Two.']);
    expect(faults).toEqual([]);
  });

  it('tells areas apart that are pictures, or differ in a sign alone', () => {
    const { levels, areas } = only({
      [`${at}/ladder.md`]: '---\nareas: ["🏆", "🌳", C, C++]\n---\n',
      [`${at}/trunk/a.md`]: level(1, '## 🌳\n\n- Tree.\n\n## 🏆\n\n- Cup.\n\n## C++\n\n- Plus.\n\n## C\n\n- Plain.\n'),
    });
    expect(new Set(areas.map(({ id }) => id)).size).toBe(4);
    expect(said(levels)).toEqual(['Cup.', 'Tree.', 'Plain.', 'Plus.']);
  });

  it('gives levels with the name of a page of the ladder, or of a level on a track before theirs, their track before it', () => {
    const names = ['compare', 'matrix', 'notebook', 'which-track', 'lead'];
    const files = Object.fromEntries(names.map((name, index) => [`${at}/trunk/${name}.md`, level(index + 1)]));
    const { levels } = only({
      [`${at}/ladder.md`]: '---\ntracks: [trunk, pm]\n---\n',
      ...files,
      [`${at}/pm/lead.md`]: level(1),
    });
    expect(levels.map(({ url }) => url.slice('/ladders/our/'.length, -1)).sort()).toEqual([
      'lead',
      'pm-lead',
      'trunk-compare',
      'trunk-matrix',
      'trunk-notebook',
      'trunk-which-track',
    ]);
  });

  it('tells of two files of one track that want one address, and shows both', () => {
    const { clashes, ladders } = handbookOf({
      [`${at}/ladder.md`]: '',
      [`${at}/trunk/a.md`]: level(1),
      [`${at}/trunk/a.mdx`]: level(2),
    });
    expect(ladders[0]?.levels.map(({ id }) => id)).toEqual(['a', 'a-2']);
    expect(clashes).toMatchObject([
      { url: '/ladders/our/a/', kept: { path: `${at}/trunk/a.md` }, moved: { url: '/ladders/our/a-2/' } },
    ]);
  });

  it('tells of a folder and a file that want one address, and shows both', () => {
    const { clashes, ladders } = handbookOf({
      [`${at}/ladder.md`]: '# One',
      'ladders/our.yaml': 'name: Two\nlevels: []\n',
    });
    expect(ladders.map(({ url, title }) => [url, title])).toEqual([
      ['/ladders/our/', 'One'],
      ['/ladders/our-2/', 'Two'],
    ]);
    expect(clashes).toMatchObject([
      { url: '/ladders/our/', kept: { path: `${at}/ladder.md` }, moved: { path: 'ladders/our.yaml' } },
    ]);
  });

  it('leaves the README of a track, and one beside ladder.md, to be pages with addresses of their own', () => {
    const { pages, ladders, clashes } = handbookOf({
      'ladders/README.md': '# All',
      [`${at}/ladder.md`]: '',
      [`${at}/README.md`]: '# Beside',
      [`${at}/index.md`]: '# Index',
      [`${at}/trunk/README.md`]: '# Trunk',
      [`${at}/trunk/a.md`]: level(1),
    });
    expect(ladders[0]?.levels.map(({ id }) => id)).toEqual(['a']);
    expect(pages.map(({ path, url }) => [path, url]).sort()).toEqual([
      ['ladders/README.md', '/ladders/readme/'],
      [`${at}/README.md`, '/ladders/our/readme/'],
      [`${at}/index.md`, '/ladders/our/index/'],
      [`${at}/trunk/README.md`, '/ladders/our/trunk/'],
    ]);
    expect(clashes).toEqual([]);
  });

  it('is no ladder without ladder.md: its files are pages', () => {
    const { pages, ladders } = handbookOf({ 'ladders/x/y/a.md': '# A' });
    expect([pages.map(({ url }) => url), ladders]).toEqual([['/ladders/x/y/a/'], []]);
  });

  it('redirects old addresses of ladders and levels, and links to them lead on', () => {
    const handbook = handbookOf({
      'index.md': '[old](/was/a) [older](/jobs/)',
      [`${at}/ladder.md`]: '---\naliases: [/jobs/, /ladders/our/matrix/]\n---\n# Ours & theirs',
      [`${at}/trunk/a.md`]: '---\nrank: 1\naliases: /was/a\n---\n',
    });
    expect([...handbook.aliases].map(([url, { url: to }]) => [url, to])).toEqual([
      ['/was/a/', '/ladders/our/a/'],
      ['/jobs/', '/ladders/our/'],
    ]);
    expect(handbook.pages[0]?.links.map(({ target }) => target)).toMatchObject([
      { type: 'place', url: '/ladders/our/a/' },
      { type: 'place', url: '/ladders/our/' },
    ]);
    expect(handbook.clashes).toMatchObject([
      { url: '/ladders/our/matrix/', kept: { path: '' }, moved: { path: `${at}/ladder.md`, position: { line: 2 } } },
    ]);
    const [jobs] = [...handbook.aliases.values()].slice(1);
    expect(jobs && redirect(jobs, handbook)).toContain('url=/ladders/our/"');
    expect(jobs && redirect(jobs, handbook)).toContain('<title>Ours &amp; theirs</title>');
  });

  it('reads lists of every sort', () => {
    const body = `## Craft

1. Ordered.
2) Other order.

- [ ] Open task.
- [x] Done task.

* Starred,
  over two lines.

<ul><li>HTML item</li></ul>

> - Quoted.
`;
    const { levels } = only({ [`${at}/ladder.md`]: '', [`${at}/trunk/a.md`]: level(1, body) });
    expect(said(levels)).toEqual(['Ordered.', 'Other order.', 'Open task.', 'Done task.', 'Starred, over two lines.']);
    expect(levels[0]?.areas[0]?.remarks.map(({ text }) => text)).toEqual(['HTML item', 'Quoted.']);
  });

  it('reads MDX, line ends of Windows and a byte order mark', () => {
    const body =
      '\uFEFF---\r\nrank: 1\r\n---\r\n# A\r\n\r\n{/* note */}\r\n\r\n## Craft\r\n\r\n- One\r\n  line.\r\n- <b>Two</b>.\r\n';
    const { levels } = only({ [`${at}/ladder.md`]: '', [`${at}/trunk/a.mdx`]: body });
    expect(levels).toMatchObject([{ title: 'A', rank: 1 }]);
    expect(said(levels)).toEqual(['One line.', 'Two.']);
    const file = levels[0]?.written?.file.text ?? '';
    expect(
      levels.flatMap(expectationsOf).map(({ span, position }) => [span && file.slice(...span), position.line]),
    ).toEqual([
      ['One\r\n  line.', 10],
      ['<b>Two</b>.', 12],
    ]);
  });

  it('leaves items without words out, tells of each, and keeps what stands in them', () => {
    const body =
      '## Craft\n\n- One.\n-\n  - Inside.\n- &nbsp;\n- <!-- later -->\n- ![](a.png)\n- 🎉\n- —\n- Two.\n  - Example.\n  -\n';
    const { levels, faults } = only({ [`${at}/ladder.md`]: '', [`${at}/trunk/a.md`]: level(1, body) });
    expect(said(levels)).toEqual(['One.', 'Inside.', '🎉', 'Two.']);
    expect(levels.flatMap(expectationsOf).flatMap(({ examples }) => examples.map(({ text }) => text))).toEqual([
      'Example.',
    ]);
    expect(faults.map(({ kind, position }) => [kind, position.line])).toEqual(
      [7, 9, 10, 11, 13, 16].map((line) => ['empty-expectation', line]),
    );
  });

  it('gives every expectation an anchor of its own, none that of an area', () => {
    const { levels } = only({
      [`${at}/ladder.md`]: '',
      [`${at}/trunk/a.md`]: level(1, '## Craft\n\n- Asks.\n- Asks!\n- Asks 2.\n- Asks?\n- Craft.\n'),
    });
    expect(levels.flatMap(expectationsOf).map(({ id }) => id)).toEqual([
      'asks',
      'asks-2',
      'asks-2-2',
      'asks-3',
      'craft-2',
    ]);
  });

  it('reads five thousand items, and lists in lists in lists', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `- Does thing ${index % 50}.\n`).join('');
    const deep = Array.from({ length: 60 }, (_, index) => `${'  '.repeat(index)}- Level ${index}.\n`).join('');
    const { levels } = only({
      [`${at}/ladder.md`]: '',
      [`${at}/trunk/a.md`]: level(1, `## Craft\n\n${many}`),
      [`${at}/trunk/b.md`]: level(2, `## Craft\n\n${deep}`),
    });
    const [first, second] = levels.map(expectationsOf);
    expect(new Set(first?.map(({ id }) => id)).size).toBe(5000);
    expect(second?.map(({ text, examples }) => [text, examples.length])).toEqual([['Level 0.', 59]]);
  });
});
