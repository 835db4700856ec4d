import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { ContentTree, SourceFile } from '../../src/source/content-tree.ts';
import { readDisk } from '../../src/source/disk.ts';
import { readRevision } from '../../src/source/git-revision.ts';
import { Repository, temporaryFolder } from './repository.ts';

/** What a tree says, in a form that can be compared: functions are replaced by what they answer. */
function contentOf(tree: ContentTree): [string, unknown][] {
  return [...tree.files].map(([path, file]) => [path, comparable(file)]);
}

function comparable(file: SourceFile): unknown {
  if (file.format === 'other') return { ...file, read: file.faults.length > 0 ? '' : [...file.read()] };
  const { value, at, keyAt } = file.format === 'yaml' ? file.content : file.frontMatter;
  const places = [[], ['title'], ['owner', 1], ['name']].flatMap((path) => [at(path), keyAt(path)]);
  if (file.format === 'yaml') return { ...file, content: { value, places } };
  return { ...file, frontMatter: { value, places }, foreignMarks: file.foreignMarks() };
}

const text = '---\ntitle: Über\nowner:\n  - a\n  - b\n---\n# Über [uns](b.md "x")\n\n![x](y.png)\n<a id="q"></a>\n';

describe('a tree read from a revision', () => {
  it.each<[string, Record<string, string | Uint8Array>]>([
    ['plain pages', { 'index.md': text, 'guide/b.md': '# B\n', 'guide/deeper/c.mdx': '# <C/>\n' }],
    ['every line end', { 'crlf.md': text.replaceAll('\n', '\r\n'), 'cr.md': text.replaceAll('\n', '\r') }],
    ['a byte order mark', { 'bom.md': `\uFEFF${text}` }],
    ['bytes that are no UTF-8', { 'bad.md': new Uint8Array([0x23, 0x20, 0xff, 0x0a]) }],
    [
      'YAML, broken YAML and other files',
      { 'handbook.yaml': 'name: A', 'teams/a.yml': 'a: [', 'x.png': '\u0000\u0001' },
    ],
    ['odd names', { 'a b/c (1).md': text, '100%.md': text, 'a#b.md': text, 'new\nline.md': text, 'ü.pdf': 'pdf' }],
    ['decomposed names', { 'cafe\u0301/re\u0301sume\u0301.md': text }],
    ['two spellings of one name', { 'caf\u00e9.md': '# One', 'cafe\u0301.md': '# Two' }],
    [
      'what is no content',
      { '.hidden.md': text, '.git-like/a.md': text, 'node_modules/x/readme.md': text, 'a.md': '' },
    ],
    [
      'a built site',
      {
        'a.md': 'x',
        'out/index.json': '',
        'out/llms.txt': '',
        'out/pagefind/x': '',
        'out/a/index.md': 'x',
        'half/llms.txt': '',
      },
    ],
    ['names that sort unlike their folders', { 'a.md': 'x', 'a/b.md': 'x', 'a-b.md': 'x', 'B.md': 'x', 'ä.md': 'x' }],
  ])('is the one on disk: %s', (_, files) => {
    const repository = new Repository().write(files).commit('2026-01-01');
    const onDisk = contentOf(readDisk(repository.folder));
    expect(onDisk.length).toBeGreaterThan(0);
    expect(contentOf(readRevision(repository.folder, 'HEAD'))).toEqual(onDisk);
  });

  it('follows symbolic links as the disk does, and says of the others why not', () => {
    const repository = new Repository().write({
      'content/a.md': '# A',
      'content/guide/b.md': '# B',
      'content/guide/deep/c.md': '# C',
      'content/.hidden/d.md': '# D',
      'content/data.txt': '# Text',
      'outside.md': '# Outside',
    });
    const links: Record<string, string> = {
      'content/file.md': 'a.md',
      'content/guide/up.md': '../a.md',
      'content/folder': 'guide',
      'content/through.md': 'folder/deep/../b.md',
      'content/chain.md': 'file.md',
      'content/from-hidden.md': '.hidden/d.md',
      'content/renamed.md': 'data.txt',
      'content/there-and-back.md': '../content/a.md',
      'content/absolute.md': join(repository.folder, 'content/a.md'),
      'content/dangling.md': 'nowhere.md',
      'content/through-a-file.md': 'a.md/b.md',
      'content/outside.md': '../outside.md',
      'content/far-outside.md': '/etc/hostname',
      'content/dangling-outside.md': '../nowhere.md',
      'content/self.md': 'self.md',
      'content/ping.md': 'pong.md',
      'content/pong.md': 'ping.md',
      'content/top': '.',
      'content/guide/deep/circle': '../../guide',
    };
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(repository.folder, path));
    repository.commit('2026-01-01');
    const folder = join(repository.folder, 'content');
    const tree = readRevision(folder, 'HEAD');
    expect(contentOf(tree)).toEqual(contentOf(readDisk(folder)));

    const read = [...tree.files].filter(([, file]) => file.format === 'markdown').map(([path]) => path);
    expect(read).toEqual([
      'a.md',
      'absolute.md',
      'chain.md',
      'file.md',
      'folder/b.md',
      'folder/deep/c.md',
      'folder/up.md',
      'from-hidden.md',
      'guide/b.md',
      'guide/deep/c.md',
      'guide/up.md',
      'renamed.md',
      'there-and-back.md',
      'through.md',
    ]);
    const reasons = Object.fromEntries([...tree.files].map(([path, file]) => [path, file.faults[0]?.reason]));
    expect(reasons).toMatchObject({
      'dangling.md': 'it is a symbolic link to something that does not exist',
      'through-a-file.md': 'it is a symbolic link to something that does not exist',
      'self.md': 'it is a symbolic link to something that does not exist',
      'outside.md': 'it is a symbolic link that leads outside the content folder',
      'dangling-outside.md': 'it is a symbolic link that leads outside the content folder',
      'guide/deep/circle': 'it is a symbolic link to a folder that contains it',
      top: 'it is a symbolic link to a folder that contains it',
    });
  });

  it('is as it was then, whatever is on disk now', () => {
    const repository = new Repository()
      .write({ 'a.md': '# Then', 'x.pdf': 'old' })
      .commit('2026-01-01')
      .write({ 'a.md': '# Now', 'b.md': '# New', 'x.pdf': 'new' })
      .commit('2026-02-01')
      .write({ 'c.md': 'not committed' });
    const then = readRevision(repository.folder, 'HEAD~1');
    expect([...then.files.keys()]).toEqual(['a.md', 'x.pdf']);
    expect(then.files.get('a.md')).toMatchObject({ text: '# Then' });
    const linked = then.files.get('x.pdf');
    expect(linked?.format === 'other' ? Buffer.from(linked.read()).toString() : undefined).toBe('old');
    expect([...readRevision(repository.folder, 'main').files.keys()]).toEqual(['a.md', 'b.md', 'x.pdf']);
  });

  it('has a fault where a submodule is', () => {
    const inner = new Repository().write({ 'a.md': '# Inner' }).commit('2026-01-01');
    const repository = new Repository().write({ 'b.md': '# Outer' });
    repository.git('submodule', '--quiet', 'add', inner.folder, 'vendor');
    repository.commit('2026-01-02');
    const tree = readRevision(repository.folder, 'HEAD');
    expect([...tree.files.keys()]).toEqual(['b.md', 'vendor']);
    expect(tree.files.get('vendor')?.faults).toEqual([
      {
        kind: 'unreadable',
        position: { line: 1, column: 1 },
        reason: 'it is a submodule: its files are kept in another repository',
      },
    ]);
  });
});

describe('a revision that cannot be read', () => {
  it('is said to be unknown', () => {
    const { folder } = new Repository().write({ 'a.md': 'one' }).commit('2026-01-01');
    expect(() => readRevision(folder, 'v9')).toThrow(`There is no revision "v9" in the repository of ${folder}.`);
    expect(() => readRevision(folder, '--help')).toThrow('There is no revision "--help"');
    expect(() => readRevision(folder, '')).toThrow('There is no revision ""');
  });

  it('is said to lack the folder', () => {
    const repository = new Repository().write({ 'README.md': 'one' }).commit('2026-01-01');
    repository.write({ 'docs/content/a.md': 'two' }).commit('2026-02-01');
    const folder = join(repository.folder, 'docs/content');
    expect(() => readRevision(folder, 'HEAD~1')).toThrow('There is no folder docs/content in revision "HEAD~1".');
  });

  it('is told apart from no repository and from no git', () => {
    const outside = temporaryFolder();
    expect(() => readRevision(outside, 'HEAD')).toThrow(`${outside} is not in a git repository`);
    const { folder } = new Repository().write({ 'a.md': 'one' }).commit('2026-01-01');
    vi.stubEnv('PATH', outside);
    expect(() => readRevision(folder, 'HEAD')).toThrow('Git is not installed');
    vi.unstubAllEnvs();
  });
});
