import { describe, expect, it } from 'vitest';
import { newFileAddress } from '../../src/export/new-file-address.ts';
import { newFileForm } from '../../src/handbook/repository.ts';
import type { NewFileForm } from '../../src/handbook/repository.ts';

const github: NewFileForm = { forge: 'github', url: 'https://github.com/example/handbook/new/main', folder: 'content' };
const gitlab: NewFileForm = { forge: 'gitlab', url: 'https://gitlab.example/a/b/-/new/main', folder: 'content' };
const gitea: NewFileForm = { forge: 'gitea', url: 'https://gitea.example/a/b/_new/main', folder: 'content' };

describe('the form of a new file', () => {
  it.each([
    ['https://github.com/example/handbook.git', 'github', 'https://github.com/example/handbook/new/main'],
    ['https://gitlab.com/a/b/c/', 'gitlab', 'https://gitlab.com/a/b/c/-/new/main'],
    ['https://codeberg.org/a/b', 'gitea', 'https://codeberg.org/a/b/_new/main'],
  ])('of %s is that of %s', (url, forge, expected) => {
    expect(newFileForm({ repository: { url } })).toEqual({ forge, url: expected, folder: 'content' });
  });

  it('is on the branch and in the folder that are configured', () => {
    const url = 'https://github.com/example/handbook';
    const form = (branch: string, folder: string): NewFileForm | undefined =>
      newFileForm({ repository: { url, branch, folder } });
    expect(form('docs/next #1', 'docs/handbook/')).toEqual({
      forge: 'github',
      url: `${url}/new/docs/next%20%231`,
      folder: 'docs/handbook',
    });
    expect(form('main', '.')?.folder).toBe('');
    expect(form('main', './docs/../team')?.folder).toBe('team');
  });

  it('is that of the forge that is configured, and there is none on Bitbucket or without a repository', () => {
    const url = 'https://code.example/a/b';
    expect(newFileForm({ repository: { url, forge: 'gitlab' } })?.url).toBe('https://code.example/a/b/-/new/main');
    expect(newFileForm({ repository: { url, forge: 'bitbucket' } })).toBeUndefined();
    expect(newFileForm({ repository: { url: 'https://bitbucket.org/a/b' } })).toBeUndefined();
    expect(newFileForm({})).toBeUndefined();
  });
});

describe('the address of a new file', () => {
  const path = 'postmortems/2026-05-31-queue.md';

  it('holds name and text as every forge reads them', () => {
    const text = '---\ntitle: A & B\n---\n';
    const encoded = '---%0Atitle%3A+A+%26+B%0A---%0A';
    expect(newFileAddress(github, path, text)).toEqual({
      href: `https://github.com/example/handbook/new/main?filename=content%2Fpostmortems%2F2026-05-31-queue.md&value=${encoded}`,
      isFilled: true,
    });
    expect(newFileAddress(gitea, path, text)).toEqual({
      href: `https://gitea.example/a/b/_new/main?filename=content%2Fpostmortems%2F2026-05-31-queue.md&value=${encoded}`,
      isFilled: true,
    });
    // GitLab may show an empty editor: whoever follows it needs the text to paste.
    expect(newFileAddress(gitlab, path, text)).toEqual({
      href: `https://gitlab.example/a/b/-/new/main?file_name=content%2Fpostmortems%2F2026-05-31-queue.md&content=${encoded}`,
      isFilled: false,
    });
  });

  it.each([
    ['a b.md', 'content%2Fa+b.md'],
    ['50% off #1?.md', 'content%2F50%25+off+%231%3F.md'],
    ['%2e%2e/x.md', 'content%2F%252e%252e%2Fx.md'],
    [`"it's" & <b>.md`, 'content%2F%22it%27s%22+%26+%3Cb%3E.md'],
    ['👋 é.md', 'content%2F%F0%9F%91%8B+%C3%A9.md'],
    ['a+b=c.md', 'content%2Fa%2Bb%3Dc.md'],
    ['../templates/x.md', 'templates%2Fx.md'],
    ['../../../x.md', 'x.md'],
  ])('keeps a hostile name: %s', (name, expected) => {
    expect(newFileAddress(github, name, 'x')?.href).toBe(`${github.url}?filename=${expected}&value=x`);
  });

  it('has no folder in front of a name when the content is the whole repository', () => {
    expect(newFileAddress({ ...github, folder: '' }, 'decisions/x.md', '')?.href).toBe(
      `${github.url}?filename=decisions%2Fx.md&value=`,
    );
  });

  it.each([
    ['backticks', '```\n`a` ~~~'],
    ['pipes and slots', '| {{a}} | --> | <!-- |'],
    ['quotes', `"a" 'b' \\ “c”`],
    ['other scripts', 'שלום 👋🏽 日本語'],
    ['line ends', 'a\n\n  b\t\n'],
    ['signs of addresses', '%41+%2B&value=no#end?'],
  ])('hands over a text as it is: %s', (_, text) => {
    for (const [form, key] of [
      [github, 'value'],
      [gitea, 'value'],
      [gitlab, 'content'],
    ] as const) {
      const href = newFileAddress(form, path, text)?.href ?? '';
      expect(new URL(href).searchParams.getAll(key)).toEqual([text]);
      expect([...new URL(href).searchParams]).toHaveLength(2);
    }
  });

  it('is never longer than forges read', () => {
    const bare = newFileAddress(github, path, '')?.href.length ?? 0;
    const most = Math.floor((8000 - bare) / 6);
    expect(newFileAddress(github, path, 'ü'.repeat(most))?.href.length).toBeLessThanOrEqual(8000);
    expect(newFileAddress(github, path, 'ü'.repeat(most + 1))).toBeUndefined();
    expect(newFileAddress(gitea, path, 'x'.repeat(8000))).toBeUndefined();
    expect(newFileAddress(gitlab, path, 'x'.repeat(8000))).toEqual({
      href: 'https://gitlab.example/a/b/-/new/main?file_name=content%2Fpostmortems%2F2026-05-31-queue.md',
      isFilled: false,
    });
    expect(newFileAddress(gitlab, 'x'.repeat(8000), '')).toBeUndefined();
  });
});
