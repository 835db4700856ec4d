import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createHandbook } from '../../src/handbook/create-handbook.ts';
import type { ContentTree } from '../../src/source/content-tree.ts';
import { readDisk } from '../../src/source/disk.ts';
import type { ReadCache } from '../../src/source/disk.ts';
import { noHistory } from '../../src/source/history.ts';
import { temporaryFolder, writeFiles } from './repository.ts';

/** What may go wrong when a file is read, by its name: the tests may run as a user who is allowed everything. */
const failures = vi.hoisted(() => new Map<string, string>());

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const failing = (path: unknown): void => {
    const code = failures.get(String(path).split('/').at(-1) ?? '');
    if (code !== undefined) throw Object.assign(new Error(`${code}: not for you`), { code });
  };
  return {
    ...fs,
    readFileSync: (...args: Parameters<typeof fs.readFileSync>) => (failing(args[0]), fs.readFileSync(...args)),
    readdirSync: (path: string, options: { withFileTypes: true }) => (failing(path), fs.readdirSync(path, options)),
  };
});

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

const reasons = (tree: ContentTree): Record<string, string> =>
  Object.fromEntries([...tree.files].flatMap(([path, { faults }]) => faults.map(({ reason }) => [path, reason])));

describe('a folder on disk', () => {
  it('is read in the order of its names, each folder where its name stands', () => {
    const folder = folderWith({
      'b.md': '',
      'a/z.md': '',
      'a.md': '',
      'a/B.md': '',
      'Z.md': '',
      'ä.md': '',
      'teams/x.yaml': '',
    });
    expect([...readDisk(folder).files.keys()]).toEqual([
      'Z.md',
      'a/B.md',
      'a/z.md',
      'a.md',
      'b.md',
      'teams/x.yaml',
      'ä.md',
    ]);
    expect(readDisk(folder).label).toBe(folder);
  });

  it('is read without dot files and installed packages', () => {
    const folder = folderWith({
      '.env': '',
      '.github/a.md': '',
      'node_modules/x/readme.md': '',
      'a/.b.md': '',
      'c.md': '',
    });
    expect([...readDisk(folder).files.keys()]).toEqual(['c.md']);
  });

  it('may have any character in its names', () => {
    const paths = [
      '100%/50%20off.md',
      'a b/c (d).md',
      'back\\slash.md',
      'new\nline.md',
      'q?a&b.md',
      'quote\'s "x".md',
      'sharp#1.md',
    ];
    const folder = folderWith(Object.fromEntries(paths.map((path) => [path, '# A'])));
    expect([...readDisk(folder).files.keys()]).toEqual(paths);
  });

  it('has paths in normal form C, however the disk spells them', () => {
    const folder = folderWith({ 're\u0301sume\u0301/cafe\u0301.md': '# A' });
    const { files } = readDisk(folder);
    expect([...files.keys()]).toEqual(['r\u00e9sum\u00e9/caf\u00e9.md']);
    expect(files.get('r\u00e9sum\u00e9/caf\u00e9.md')).toMatchObject({ format: 'markdown', text: '# A' });
  });

  it('says so when two names are the same but for how their accents are written', () => {
    const tree = readDisk(folderWith({ 'caf\u00e9.md': '# Composed', 'cafe\u0301.md': '# Decomposed' }));
    expect(tree.files.size).toBe(2);
    expect(tree.files.get('caf\u00e9.md')).toMatchObject({ format: 'markdown' });
    expect(reasons(tree)).toEqual({
      'cafe\u0301.md': 'another file has the same name, with its accents written in another way',
    });
  });

  it('may be reached through a symbolic link', () => {
    const folder = folderWith({ 'content/a.md': '# A', 'content/b.md': '# B' });
    symlinkSync('content', join(folder, 'linked'));
    symlinkSync('b.md', join(folder, 'content/c.md'));
    expect([...readDisk(join(folder, 'linked')).files.keys()]).toEqual(['a.md', 'b.md', 'c.md']);
    expect(reasons(readDisk(join(folder, 'linked')))).toEqual({});
  });

  it('that does not exist is an error', () => {
    expect(() => readDisk(join(temporaryFolder(), 'nowhere'))).toThrow('ENOENT');
  });
});

describe('what cannot be read', () => {
  it('is a fault of the file or the folder, and the others are read', () => {
    const folder = folderWith({ 'a.md': '# A', 'secret.md': '# B', 'locked/c.md': '# C', 'z.md': '# Z' });
    failures.set('secret.md', 'EACCES').set('locked', 'EPERM');
    const tree = readDisk(folder);
    failures.clear();
    expect([...tree.files.keys()]).toEqual(['a.md', 'locked', 'secret.md', 'z.md']);
    expect(reasons(tree)).toEqual({
      locked: 'the folder cannot be listed: EPERM',
      'secret.md': 'reading it failed: EACCES',
    });
  });

  it.skipIf(process.platform === 'win32')('may be neither a file nor a folder', () => {
    const folder = folderWith({ 'a.md': '# A' });
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    symlinkSync('pipe.md', join(folder, 'to-pipe.md'));
    expect(reasons(readDisk(folder))).toEqual({
      'pipe.md': 'it is neither a file nor a folder',
      'to-pipe.md': 'it is neither a file nor a folder',
    });
  });
});

describe('a folder that is read again', () => {
  it('costs only the files that have changed', () => {
    const folder = folderWith({ 'a.md': '# A', 'b.md': '# B' });
    const cache: ReadCache = new Map();
    const first = readDisk(folder, cache);
    writeFileSync(join(folder, 'b.md'), '# C');
    mkdirSync(join(folder, 'new'));
    writeFileSync(join(folder, 'new/d.md'), '# D');
    const second = readDisk(folder, cache);
    expect(second.files.get('a.md')).toBe(first.files.get('a.md'));
    expect(second.files.get('b.md')).toMatchObject({ text: '# C' });
    expect([...second.files.keys()]).toEqual(['a.md', 'b.md', 'new/d.md']);
  });

  it('notices another file of the same size and time', () => {
    const folder = folderWith({ 'a.md': '# A', 'b.md': '# B' });
    const then = new Date('2026-01-01T00:00:00Z');
    for (const name of ['a.md', 'b.md']) utimesSync(join(folder, name), then, then);
    const cache: ReadCache = new Map();
    readDisk(folder, cache);
    renameSync(join(folder, 'b.md'), join(folder, 'a.md'));
    expect(readDisk(folder, cache).files.get('a.md')).toMatchObject({ text: '# B' });
  });
});

describe('links between files with odd names', () => {
  it('are found however the disk and the author spell them', () => {
    const folder = folderWith({
      'cafe\u0301 (old)/100% re\u0301sume\u0301#1.md': '# There\n',
      'index.md': [
        '[composed](<caf\u00e9 (old)/100%25 r\u00e9sum\u00e9%231.md>)',
        '[decomposed](<cafe\u0301 (old)/100%25 re\u0301sume\u0301%231.md>)',
        '[encoded](caf%C3%A9%20%28old%29/100%25%20r%C3%A9sum%C3%A9%231.md)',
        '[encoded and decomposed](cafe%CC%81%20\\(old\\)/100%25%20re%CC%81sume%CC%81%231.md)',
        '<a href="caf\u00e9 (old)/100% r\u00e9sum\u00e9%231.md">in HTML</a>',
      ].join('\n\n'),
    });
    const handbook = createHandbook(readDisk(folder), { edition: 'internal', today: '2026-06-15', history: noHistory });
    const there = handbook.pageByPath.get('caf\u00e9 (old)/100% r\u00e9sum\u00e9#1.md');
    expect(there).toMatchObject({ title: 'There', url: '/caf\u00e9-old/100-r\u00e9sum\u00e9-1/' });
    const targets = handbook.pageByPath.get('index.md')?.links.map(({ target }) => target) ?? [];
    expect(targets.map((target) => target.type)).toEqual(['page', 'page', 'page', 'page', 'page']);
    expect(there?.backlinks).toHaveLength(1);
  });
});
