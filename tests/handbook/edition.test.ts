import { describe, expect, it } from 'vitest';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

/** Every text that can be reached from a value, with the way to it: in objects, lists, maps, sets, and what files hold. */
function textsIn(value: unknown): [way: string, text: string][] {
  const texts: [string, string][] = [];
  const seen = new Set<unknown>();
  const ahead: [string, unknown][] = [['', value]];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const [way, each] = next;
    if (typeof each === 'string') texts.push([way, each]);
    if (each instanceof Uint8Array) texts.push([way, Buffer.from(each).toString()]);
    if (Object(each) !== each || seen.has(each) || each instanceof Uint8Array) continue;
    seen.add(each);
    if (each instanceof Map) for (const [key, held] of each) ahead.push([`${way}{key}`, key], [`${way}{${key}}`, held]);
    else if (each instanceof Set) for (const held of each) ahead.push([`${way}{}`, held]);
    else if (typeof each === 'function') {
      if (way.endsWith('.read')) ahead.push([`${way}()`, each()]);
    } else for (const [key, held] of Object.entries(Object(each))) ahead.push([`${way}.${key}`, held]);
  }
  return texts;
}

/** The ways to a word in a value, whatever its case. */
const waysTo = (word: string, value: unknown): string[] =>
  textsIn(value).flatMap(([way, text]) => (text.toLowerCase().includes(word) ? [way] : []));

/** Pages, teams, terms, folders and files with a word in them that only the team may see. */
const secret = 'canary';
const internal: Files = {
  'glossary.yaml':
    '# a note\n- term: Open\n  meaning: For all.\n  audience: public\n- term: Canary\n  meaning: The canary.\n  also-known-as: canaries\n  page: canary-page.md\n- term: [Canary]\n  meaning: canary\n',
  'teams/canary.yaml': 'name: Canary team\nchannel: "#canary"\n',
  'teams/broken.yaml': 'name: [canary]\naudience: public\n',
  'canary-page.md':
    '---\ntitle: Canary\ndescription: The canary.\ntags: [canary]\naliases: [/canary-alias]\nowner: canary\nreplacement: canary.pdf\n---\n# Canary heading\n\n![canary](canary.png) [open](open.md) [canary](https://canary.example)\n',
  'canary-folder/index.md': '---\ntitle: Canary section\n---\n',
  'canary-folder/page.md': '# Canary\n',
  'canary-only/deep/page.md': '# Canary\n',
  'broken-canary.md': '---\naudience: public\ntitle: a: canary\n---\n# Canary\n',
  'Open.md': '# The canary that wanted the address of another\n',
  'canary.png': 'canary',
  'canary.pdf': 'canary',
  'unlinked-canary.txt': 'canary',
  'ladders/canary/ladder.md':
    '---\ntitle: Canary\naliases: /canary-ladder\nareas: [{ id: canary-area, name: Shared, summary: canary }, Canary]\n---\ncanary\n',
  'ladders/canary/canary/canary.md': '---\naudience: public\nrank: 1\n---\n## Canary\n\n- canary\n',
  'ladders/broken.yaml': 'audience: public\nname: canary: canary\nlevels: []\n',
  'ladders/inside.json': '{"audience":"public","levels":[{"id":"canary","name":"Canary","audience":"internal"}]}',
  'ladders/open/trunk/middle-canary.md':
    '---\naudience: internal\ntitle: Canary\nrank: 2\ncode: canary\nowner: canary\naliases: /canary-level\n---\n## Canary area\n\n- canary\n  - canary\n\n### canary\n\n[a](../ladder.md)\n',
  'ladders/open/trunk/broken-canary.md': '---\naudience: public\ntitle: a: canary\n---\n## Craft\n\n- canary\n',
  'ladders/open/canary/top-canary.md': '---\naudience: internal\nrank: 4\n---\n## Craft\n\n- canary\n',
  'broken-link-canary': { unusable: 'it is a symbolic link to canary' },
};
const open: Files = {
  'handbook.yaml':
    'name: Ours\norder:\n  - canary-only\n  - Canary plans: [canary-folder]\n  - For all: [mixed, canary-only]\n',
  'teams/open.yaml': 'name: Open team\naudience: public\n',
  'open.md':
    '---\naudience: public\nowner: open\naliases: [/was-open]\n---\n# Open\n\nSome [text](mixed/also-open.md) and ![x](x.png).\n\n[glossary](/glossary/)\n',
  'ladders/open/ladder.md':
    '---\naudience: public\nareas: [Craft]\naliases: /was-ladder\ntracks: [{ id: trunk }, { id: expert, from: first }]\n---\n# Open ladder\n',
  'ladders/open/trunk/first.md': '---\nrank: 1\naliases: /was-first\n---\n## Craft\n\n- Works.\n',
  'ladders/open/expert/third.md': '---\nrank: 3\n---\n## Craft\n\n- Shines.\n',
  'mixed/also-open.md': '---\naudience: public\nstatus: deprecated\nreplacement: ../open.md\n---\n',
  'x.png': 'x',
};

describe('a public edition', () => {
  it('holds nothing at all of what is internal', () => {
    const handbook = handbookOf({ ...internal, ...open }, { edition: 'public' });
    expect(waysTo(secret, handbook)).toEqual([]);
    expect(handbook.pages.map(({ path }) => path)).toEqual(['mixed/also-open.md', 'open.md']);
    expect(handbook.clashes).toMatchObject([{ url: '/open/', kept: { path: '…' }, moved: { path: 'open.md' } }]);
    expect([...handbook.files.keys()]).toEqual([
      'glossary.yaml',
      'ladders/open/expert/third.md',
      'ladders/open/ladder.md',
      'ladders/open/trunk/first.md',
      'mixed/also-open.md',
      'open.md',
      'teams/open.yaml',
      'x.png',
    ]);
  });

  it('would be found out: the internal one has it everywhere', () => {
    const whole = handbookOf({ ...internal, ...open });
    const parts = [
      'pages',
      'teams',
      'glossary',
      'aliases',
      'linkedFiles',
      'fileUrls',
      'faults',
      'files',
      'config',
      'ladders',
    ];
    for (const part of parts) expect(waysTo(secret, Reflect.get(whole, part)), part).not.toEqual([]);
    expect(waysTo('open team', handbookOf({ ...internal, ...open }, { edition: 'public' }))).not.toEqual([]);
  });

  it('names no internal owner, and no internal page to read instead, in what public pages say of themselves', () => {
    const { pages } = handbookOf(
      {
        ...internal,
        'a.md':
          '---\naudience: public\nowner: [open, canary]\nreplacement: canary-page.md\n---\n[c](canary-page.md) [f](canary-folder/)\n',
        'teams/open.yaml': 'name: Open team\naudience: public\n',
      },
      { edition: 'public' },
    );
    const [page] = pages;
    expect(page?.data).toMatchObject({ owner: ['open'], audience: 'public' });
    expect(page?.data.replacement).toBeUndefined();
    expect(page?.replacement).toEqual({ type: 'withheld' });
    expect(page?.links.map(({ target }) => target)).toEqual([{ type: 'withheld' }, { type: 'withheld' }]);
    expect(page?.owners.map(({ id }) => id)).toEqual(['open']);
  });

  it('has the addresses that the internal one has', () => {
    const both = { ...internal, ...open };
    const internally = handbookOf(both).pageByPath;
    for (const { path, url } of handbookOf(both, { edition: 'public' }).pages)
      expect(internally.get(path)?.url).toBe(url);
    expect(handbookOf(both, { edition: 'public' }).pageByPath.get('open.md')?.url).toBe('/open-2/');
  });

  it('leads from page to page past what it does not hold', () => {
    const { pages, root } = handbookOf({ ...internal, ...open }, { edition: 'public' });
    expect(pages.map(({ previous, next }) => [previous?.path, next?.path])).toEqual([
      [undefined, 'open.md'],
      ['mixed/also-open.md', undefined],
    ]);
    expect(root.children.map(({ url }) => url)).toEqual(['/mixed/', '/open-2/']);
    expect(pages[1]?.backlinks).toEqual([]);
  });

  it('holds of a ladder the levels that are public, with their ranks, and leads from one to the next', () => {
    const { ladders, aliases } = handbookOf({ ...internal, ...open }, { edition: 'public' });
    expect(ladders.map(({ title }) => title)).toEqual(['Open ladder']);
    const [ladder] = ladders;
    expect(ladder?.levels.map(({ id, rank, below, owners }) => [id, rank, below?.id, owners.length])).toEqual([
      ['first', 1, undefined, 0],
      ['third', 3, 'first', 0],
    ]);
    expect(ladder?.tracks.map(({ id, from }) => [id, from?.id])).toEqual([
      ['trunk', undefined],
      ['expert', 'first'],
    ]);
    expect(ladder?.areas).toEqual([{ id: 'craft', name: 'Craft', summary: undefined }]);
    expect(ladder?.faults).toEqual([]);
    expect([...aliases.keys()]).toEqual(['/was-open/', '/was-first/', '/was-ladder/']);
  });

  it('makes nothing of what a public ladder says of internal things: owners, levels, tracks, and areas of another ladder', () => {
    const { files, ladders, ...rest } = handbookOf(
      {
        ...internal,
        'ladders/open/ladder.md':
          '---\naudience: public\nowner: canary\nareas: [Craft]\nareas-from: canary\ntracks: [{ id: trunk }, { id: expert, from: middle-canary }, { id: canary, name: Canary, signs: [canary] }]\n---\n',
        'ladders/open/expert/third.md': '---\nrank: 3\nowner: canary\n---\n## Shared\n\n- Shares.\n',
        'ladders/other/ladder.md': '---\naudience: public\nareas-from: nowhere\n---\n',
      },
      { edition: 'public' },
    );
    // What an author typed in a public file stays in that file: it is what is made of it that counts.
    const made = [ladders, rest.faults, rest.clashes, [...rest.aliases.keys()]];
    expect(waysTo(secret, made).filter((way) => !way.includes('.written.file.'))).toEqual([]);
    expect(ladders.map(({ areas }) => areas)).toEqual([
      [
        { id: 'shared', name: 'Shared', summary: undefined },
        { id: 'craft', name: 'Craft', summary: undefined },
      ],
      [],
    ]);
    expect(files.has('ladders/canary/ladder.md')).toBe(false);
  });

  it('leads past an internal level that a track forks from, to the next below it', () => {
    const files = {
      'ladders/a/ladder.md': '---\naudience: public\ntracks: [{ id: trunk }, { id: expert, from: b }]\n---\n',
      'ladders/a/trunk/a.md': '---\nrank: 1\n---\n',
      'ladders/a/trunk/b.md': '---\nrank: 2\naudience: internal\n---\n',
      'ladders/a/expert/c.md': '---\nrank: 3\n---\n',
    };
    const [whole] = handbookOf(files).ladders;
    const [cut] = handbookOf(files, { edition: 'public' }).ladders;
    expect(whole?.levels.map(({ below }) => below?.id)).toEqual([undefined, 'a', 'b']);
    expect(cut?.levels.map(({ id, below }) => [id, below?.id])).toEqual([
      ['a', undefined],
      ['c', 'a'],
    ]);
    expect(cut?.faults).toEqual([]);
  });

  it('of a handbook that says nothing of audiences is empty', () => {
    const { pages, teams, glossary } = handbookOf(
      { 'index.md': '# A', 'teams/a.yaml': 'name: A', 'glossary.yaml': '- term: A\n  meaning: B' },
      { edition: 'public' },
    );
    expect([pages.length, teams.size, glossary.length]).toEqual([0, 0, 0]);
  });
});
