import { describe, expect, it } from 'vitest';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

const say = (line: string): string => `---\n${line}\n---\n# Page\n`;

/** Who may read each page, by path. */
function audiences(files: Files): Record<string, string> {
  return Object.fromEntries(handbookOf(files).pages.map(({ path, audience }) => [path, audience]));
}

/** Who answers for each page, by path. */
function owners(files: Files): Record<string, string[]> {
  return Object.fromEntries(handbookOf(files).pages.map((page) => [page.path, page.owners.map(({ id }) => id)]));
}

describe('the audience of a page', () => {
  it('is internal when nothing says otherwise', () => {
    expect(audiences({ 'a.md': '# A', 'b/index.md': '', 'b/c.md': '' })).toEqual({
      'a.md': 'internal',
      'b/index.md': 'internal',
      'b/c.md': 'internal',
    });
  });

  it('is what is said nearest: the page, the indexes above it, the settings', () => {
    const files = {
      'handbook.yaml': 'audience: public',
      'index.md': '# Home',
      'a.md': '',
      'pay/index.md': say('audience: internal'),
      'pay/bands.md': '',
      'pay/how.md': say('audience: public'),
      'pay/deep/down/x.md': '',
      'pay/open/index.md': say('audience: public'),
      'pay/open/y.md': '',
    };
    expect(audiences(files)).toEqual({
      'index.md': 'public',
      'a.md': 'public',
      'pay/index.md': 'internal',
      'pay/bands.md': 'internal',
      'pay/how.md': 'public',
      'pay/deep/down/x.md': 'internal',
      'pay/open/index.md': 'public',
      'pay/open/y.md': 'public',
    });
  });

  it('comes from the home page to all pages when it closes them, never when it opens them', () => {
    const open = { 'pages/index.md': say('audience: public'), 'pages/a/b.md': '' };
    expect(audiences(open)).toEqual({ 'pages/index.md': 'public', 'pages/a/b.md': 'internal' });
    const shut = { 'handbook.yaml': 'audience: public', 'index.md': say('audience: internal'), 'a/b.md': '' };
    expect(audiences(shut)['a/b.md']).toBe('internal');
  });

  it('comes from the page beside a folder that has no index', () => {
    const files = { 'handbook.yaml': 'audience: public', 'pay.md': say('audience: internal'), 'pay/bands.md': '' };
    expect(audiences(files)['pay/bands.md']).toBe('internal');
    expect(audiences({ ...files, 'pay/index.md': '' })['pay/bands.md']).toBe('public');
  });

  it('comes from index.md rather than from README.md beside it', () => {
    const files = { 'a/README.md': say('audience: public'), 'a/index.md': say('audience: internal'), 'a/b.md': '' };
    expect(audiences(files)['a/b.md']).toBe('internal');
    expect(audiences({ 'a/README.md': say('audience: public'), 'a/b.md': '' })['a/b.md']).toBe('public');
  });
});

describe('the audience fails closed', () => {
  const open = { 'handbook.yaml': 'audience: public', 'index.md': say('audience: public') };

  it.each<[string, string | Uint8Array]>([
    ['front matter that does not parse', say('title: a: b')],
    ['front matter that is never closed', '---\naudience: internal\n\n# Page\n'],
    ['front matter that starts too late', '\n---\naudience: internal\n---\n'],
    ['front matter in TOML', '+++\naudience = "internal"\n+++\n# Page\n'],
    ['front matter that is a list', say('- audience: internal')],
    ['front matter that is one word', say('internal')],
    ['a wrong audience', say('audience: interal')],
    ['an audience of the wrong type', say('audience: [internal]')],
    ['an empty audience', say('audience:')],
    ['a misspelt key', say('audiance: internal')],
    ['a key in capitals', say('Audience: internal')],
    ['a key of another tool', say('visibility: team')],
    ['another word for it', say('private: true')],
    ['a page that is not to be published', say('published: false')],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(say('owner: x')), Buffer.from([0xff])])],
  ])('for a page with %s', (_, text) => {
    expect(audiences({ ...open, 'a.md': text })['a.md']).toBe('internal');
  });

  it.each<[string, Files[string]]>([
    ['does not parse', say('title: a: b')],
    ['says something wrong', say('audience: interal')],
    ['is misspelt', say('audiance: internal')],
    ['cannot be read', { unusable: 'reading it failed: EACCES' }],
  ])('for all pages below an index that %s', (_, index) => {
    const files = {
      ...open,
      'pay/index.md': index,
      'pay/a.md': '',
      'pay/deep/b.md': '',
      'pay/c.md': say('audience: public'),
    };
    expect(audiences(files)).toMatchObject({
      'pay/a.md': 'internal',
      'pay/deep/b.md': 'internal',
      'pay/c.md': 'public',
    });
  });

  it.each([
    ['do not parse', 'audience: public\nname: a: b'],
    ['say something wrong', 'audience: pubic'],
  ])('when the settings %s', (_, settings) => {
    expect(audiences({ 'handbook.yaml': settings, 'a.md': '' })['a.md']).toBe('internal');
  });

  it('only where the audience may be meant', () => {
    expect(
      audiences({
        ...open,
        'a.md': say('titel: x'),
        'b.md': say('order: first'),
        'c.md': say('published: 2026-01-01'),
      }),
    ).toMatchObject({
      'a.md': 'public',
      'b.md': 'public',
      'c.md': 'public',
    });
  });
});

describe('the owners of a page', () => {
  it('are those it names, else those of the nearest index above', () => {
    const files = {
      'index.md': say('owner: everybody'),
      'a.md': '',
      'ops/index.md': say('owner: [platform, support]'),
      'ops/b.md': '',
      'ops/deep/c.md': '',
      'ops/d.md': say('owner: platform'),
      'ops/e.md': say('owner: []'),
    };
    expect(owners(files)).toEqual({
      'index.md': ['everybody'],
      'a.md': ['everybody'],
      'ops/index.md': ['platform', 'support'],
      'ops/b.md': ['platform', 'support'],
      'ops/deep/c.md': ['platform', 'support'],
      'ops/d.md': ['platform'],
      'ops/e.md': [],
    });
  });

  it('are inherited past an owner that is wrong', () => {
    expect(owners({ 'index.md': say('owner: everybody'), 'a.md': say('owner: [1]') })['a.md']).toEqual(['everybody']);
  });

  it('know where their names were typed', () => {
    const files = {
      'index.md': '---\ntitle: A\nowner:\n  - one\n  - two\n---\n',
      'a.md': '',
      'b.md': say('owner: three'),
    };
    const { pageByPath } = handbookOf(files);
    const from = (path: string) => pageByPath.get(path)?.owners.map((owner) => owner.from);
    expect(from('a.md')).toEqual([
      { path: 'index.md', position: { line: 4, column: 5 } },
      { path: 'index.md', position: { line: 5, column: 5 } },
    ]);
    expect(from('b.md')).toEqual([{ path: 'b.md', position: { line: 2, column: 8 } }]);
  });
});
