import { describe, expect, it } from 'vitest';
import { issueAddress } from '../../src/export/issue-address.ts';
import { issueForm } from '../../src/handbook/repository.ts';
import { friction, hindered, hostileNotes, reportOf } from './friction.ts';

const github = { forge: 'github', url: 'https://github.com/example/handbook/issues/new' } as const;
const gitlab = { forge: 'gitlab', url: 'https://gitlab.example/team/handbook/-/issues/new' } as const;
const gitea = { forge: 'gitea', url: 'https://gitea.example/team/handbook/issues/new' } as const;
const forms = [
  [github, 'title', 'body'],
  [gitlab, 'issue[title]', 'issue[description]'],
  [gitea, 'title', 'body'],
] as const;

describe('the form of a new issue', () => {
  it.each([
    ['https://github.com/example/handbook.git', 'github', 'https://github.com/example/handbook/issues/new'],
    ['https://gitlab.com/a/b/c/', 'gitlab', 'https://gitlab.com/a/b/c/-/issues/new'],
    ['https://codeberg.org/a/b', 'gitea', 'https://codeberg.org/a/b/issues/new'],
  ])('of %s is that of %s', (url, forge, expected) => {
    expect(issueForm({ repository: { url } })).toEqual({ forge, url: expected });
  });

  it('is that of the forge that is configured, and there is none on Bitbucket or without a repository', () => {
    const url = 'https://code.example/a/b';
    expect(issueForm({ repository: { url, forge: 'gitlab' } })?.url).toBe('https://code.example/a/b/-/issues/new');
    expect(issueForm({ repository: { url, forge: 'bitbucket' } })).toBeUndefined();
    expect(issueForm({ repository: { url: 'https://bitbucket.org/a/b' } })).toBeUndefined();
    expect(issueForm({})).toBeUndefined();
  });
});

describe('the address of a new issue', () => {
  it.each(forms)('holds the report, whatever is in its notes: $forge', (form, titleKey, textKey) => {
    for (const note of hostileNotes) {
      const { title, body } = reportOf(hindered([['Order a laptop', friction('wrong', note)]]));
      const { href, isWhole } = issueAddress(form, title, body);
      const parts = new URL(href).searchParams;
      expect(isWhole).toBe(true);
      expect([...parts.keys()]).toEqual([titleKey, textKey]);
      expect(parts.get(titleKey)).toBe(title);
      expect(parts.get(textKey)).toBe(body);
      expect(href.startsWith(`${form.url}?`)).toBe(true);
    }
  });

  it('is never longer than forges read, counted in bytes', () => {
    const bytes = (text: string): number => new TextEncoder().encode(text).length;
    // Two bytes, of three signs each in an address, and one of four bytes.
    for (const [sign, signs] of [
      ['ü', 6],
      ['👋', 12],
      ['x', 1],
    ] as const) {
      const bare = bytes(issueAddress(github, 'Title', '').href);
      const most = Math.floor((8000 - bare) / signs);
      const fits = issueAddress(github, 'Title', sign.repeat(most));
      expect(fits.isWhole).toBe(true);
      expect(bytes(fits.href)).toBeLessThanOrEqual(8000);
      const tooLong = issueAddress(github, 'Title', sign.repeat(most + 1));
      expect(tooLong.isWhole).toBe(false);
      expect(bytes(tooLong.href)).toBeLessThan(1000);
      expect(new URL(tooLong.href).searchParams.get('title')).toBe('Title');
      expect(new URL(tooLong.href).searchParams.get('body')).toMatch(/^The text was too long .* paste it/);
    }
    expect(issueAddress(github, 'ü'.repeat(3000), 'x').href.length).toBeLessThan(1000);
  });
});
