import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { readHistory } from '../../src/source/git-history.ts';
import { noHistory } from '../../src/source/history.ts';
import { Repository, runGit, temporaryFolder, writeFiles } from './repository.ts';

/** The days on which files changed last, by path. Commits in these tests are made at noon. */
function daysIn(folder: string): Record<string, string> {
  const { changed } = readHistory(folder);
  return Object.fromEntries([...changed].map(([path, instant]) => [path, instant.replace('T12:00:00Z', '')]));
}

describe('the date of a file', () => {
  it('is that of the last commit that changed it', () => {
    const repository = new Repository()
      .write({ 'a.md': 'one', 'guide/b.md': 'two' })
      .commit('2026-01-01')
      .write({ 'a.md': 'changed' })
      .commit('2026-02-01');
    expect(readHistory(repository.folder)).toEqual({
      depth: 'complete',
      changed: new Map([
        ['a.md', '2026-02-01T12:00:00Z'],
        ['guide/b.md', '2026-01-01T12:00:00Z'],
      ]),
    });
  });

  it('is when its author wrote it, however late that was committed', () => {
    const repository = new Repository().write({ 'a.md': 'one' }).commit('2026-01-01', '2026-03-01');
    expect(daysIn(repository.folder)).toEqual({ 'a.md': '2026-01-01' });
  });

  it('stays when it is renamed, again and again', () => {
    const repository = new Repository()
      .write({ 'a.md': 'the same words' })
      .commit('2026-01-01')
      .move('a.md', 'b.md')
      .commit('2026-02-01')
      .move('b.md', 'deep/down/c.md')
      .commit('2026-03-01');
    expect(daysIn(repository.folder)).toEqual({ 'deep/down/c.md': '2026-01-01' });
  });

  it('is that of the rename when the words change with it', () => {
    const repository = new Repository()
      .write({ 'a.md': 'one\ntwo\nthree\nfour\n' })
      .commit('2026-01-01')
      .move('a.md', 'b.md')
      .write({ 'b.md': 'one\ntwo\nthree\nfive\n' })
      .commit('2026-02-01');
    expect(daysIn(repository.folder)).toEqual({ 'b.md': '2026-02-01' });
  });

  it('is that of an edit made under an earlier name', () => {
    const repository = new Repository()
      .write({ 'a.md': 'one' })
      .commit('2026-01-01')
      .write({ 'a.md': 'two' })
      .commit('2026-02-01')
      .move('a.md', 'b.md')
      .commit('2026-03-01');
    expect(daysIn(repository.folder)).toEqual({ 'b.md': '2026-02-01' });
  });

  it('is its own when another file takes the name it had', () => {
    const repository = new Repository()
      .write({ 'a.md': 'the first' })
      .commit('2026-01-01')
      .move('a.md', 'b.md')
      .commit('2026-02-01')
      .write({ 'a.md': 'the second' })
      .commit('2026-03-01');
    expect(daysIn(repository.folder)).toEqual({ 'a.md': '2026-03-01', 'b.md': '2026-01-01' });
  });

  it('is that of the copy for a copied file', () => {
    const repository = new Repository()
      .write({ 'a.md': 'template' })
      .commit('2026-01-01')
      .write({ 'b.md': 'template' })
      .commit('2026-02-01');
    expect(daysIn(repository.folder)).toEqual({ 'a.md': '2026-01-01', 'b.md': '2026-02-01' });
  });

  it('is that of the revert when a change was taken back', () => {
    const repository = new Repository()
      .write({ 'a.md': 'one' })
      .commit('2026-01-01')
      .write({ 'a.md': 'two' })
      .commit('2026-02-01')
      .write({ 'a.md': 'one' })
      .commit('2026-03-01');
    expect(daysIn(repository.folder)).toEqual({ 'a.md': '2026-03-01' });
  });

  it('stays when only its permissions change', () => {
    const repository = new Repository().write({ 'a.md': 'one' }).commit('2026-01-01');
    chmodSync(join(repository.folder, 'a.md'), 0o755);
    repository.commit('2026-02-01');
    expect(repository.git('log', '--oneline', '--', 'a.md').trim().split('\n')).toHaveLength(2);
    expect(daysIn(repository.folder)).toEqual({ 'a.md': '2026-01-01' });
  });

  it('is that of its second life when it was deleted and written anew', () => {
    const repository = new Repository()
      .write({ 'a.md': 'one', 'b.md': 'kept' })
      .commit('2026-01-01')
      .remove('a.md')
      .commit('2026-02-01')
      .write({ 'a.md': 'one' })
      .commit('2026-03-01');
    expect(daysIn(repository.folder)).toEqual({ 'a.md': '2026-03-01', 'b.md': '2026-01-01' });
  });

  it('is unknown before the file is committed, and gone when the file is', () => {
    const repository = new Repository()
      .write({ 'a.md': 'one', 'b.md': 'two' })
      .commit('2026-01-01')
      .remove('b.md')
      .commit('2026-02-01')
      .write({ 'new.md': 'three' });
    expect(daysIn(repository.folder)).toEqual({ 'a.md': '2026-01-01' });
  });

  it('is that of the file a symbolic link leads to', () => {
    const repository = new Repository().write({ 'a.md': 'one', 'guide/b.md': 'two' }).commit('2026-01-01');
    symlinkSync('../a.md', join(repository.folder, 'guide/alias.md'));
    symlinkSync('guide', join(repository.folder, 'linked'));
    repository.commit('2026-02-01');
    expect(daysIn(repository.folder)).toEqual({
      'a.md': '2026-01-01',
      'guide/alias.md': '2026-01-01',
      'guide/b.md': '2026-01-01',
      'linked/alias.md': '2026-01-01',
      'linked/b.md': '2026-01-01',
    });
  });
});

describe('a content folder inside a repository', () => {
  it('holds its own files only, by paths of its own', () => {
    const repository = new Repository()
      .write({ 'docs/handbook/a.md': 'one', 'docs/other.md': 'two', 'docs/handbook-old/a.md': 'three' })
      .commit('2026-01-01');
    expect(daysIn(join(repository.folder, 'docs/handbook'))).toEqual({ 'a.md': '2026-01-01' });
  });

  it('keeps the date of files that moved in, from anywhere and by any way', () => {
    const repository = new Repository()
      .write({ 'README.md': 'read me', 'wiki/a.md': 'the first', 'wiki/deep/b.md': 'the second' })
      .commit('2026-01-01')
      .move('wiki', 'docs')
      .commit('2026-02-01')
      .move('docs', 'content')
      .commit('2026-03-01')
      .move('README.md', 'content/index.md')
      .commit('2026-04-01');
    expect(daysIn(join(repository.folder, 'content'))).toEqual({
      'a.md': '2026-01-01',
      'deep/b.md': '2026-01-01',
      'index.md': '2026-01-01',
    });
  });

  it('keeps the date of a file that was away for a while', () => {
    const repository = new Repository()
      .write({ 'content/a.md': 'the words', 'content/b.md': 'others' })
      .commit('2026-01-01')
      .move('content/a.md', 'attic/a.md')
      .commit('2026-02-01')
      .move('attic/a.md', 'content/back.md')
      .commit('2026-03-01');
    expect(daysIn(join(repository.folder, 'content'))).toEqual({ 'back.md': '2026-01-01', 'b.md': '2026-01-01' });
  });

  it('has no dates before its first commit', () => {
    const repository = new Repository().write({ 'README.md': 'read me' }).commit('2026-01-01');
    repository.write({ 'content/a.md': 'one' });
    expect(readHistory(join(repository.folder, 'content'))).toEqual({ depth: 'complete', changed: new Map() });
  });

  it('may have a name that means something to git', () => {
    const repository = new Repository().write({ ':(top) *[a]/a.md': 'one', 'b.md': 'two' }).commit('2026-01-01');
    expect(daysIn(join(repository.folder, ':(top) *[a]'))).toEqual({ 'a.md': '2026-01-01' });
  });
});

describe('branches', () => {
  it('give a merged change its own date', () => {
    const repository = new Repository().write({ 'a.md': 'one', 'b.md': 'two' }).commit('2026-01-01');
    repository.git('switch', '--quiet', '--create', 'side');
    repository.write({ 'a.md': 'changed' }).commit('2026-02-01');
    repository.git('switch', '--quiet', 'main');
    repository.write({ 'b.md': 'changed too' }).commit('2026-03-01').merge('side', '2026-04-01');
    expect(daysIn(repository.folder)).toEqual({ 'a.md': '2026-02-01', 'b.md': '2026-03-01' });
  });

  it('follow a file that one renamed and the other edited', () => {
    const repository = new Repository().write({ 'a.md': '1\n2\n3\n4\n5\n', 'b.md': 'x' }).commit('2026-01-01');
    repository.git('switch', '--quiet', '--create', 'side');
    repository.move('a.md', 'renamed.md').commit('2026-02-01');
    repository.git('switch', '--quiet', 'main');
    repository.write({ 'a.md': '1\n2\n3\n4\nfive\n' }).commit('2026-03-01').merge('side', '2026-04-01');
    expect(daysIn(repository.folder)).toEqual({ 'renamed.md': '2026-03-01', 'b.md': '2026-01-01' });
  });

  it('date a file by the merge when the merge made its words', () => {
    const repository = new Repository().write({ 'a.md': '1\n2\n3\n4\n5\n6\n7\n', 'b.md': 'x' }).commit('2026-01-01');
    repository.git('switch', '--quiet', '--create', 'side');
    repository.write({ 'a.md': 'one\n2\n3\n4\n5\n6\n7\n' }).commit('2026-02-01');
    repository.git('switch', '--quiet', 'main');
    repository.write({ 'a.md': '1\n2\n3\n4\n5\n6\nseven\n' }).commit('2026-03-01').merge('side', '2026-04-01');
    expect(daysIn(repository.folder)).toEqual({ 'a.md': '2026-04-01', 'b.md': '2026-01-01' });
  });

  it('do not date a file whose change was thrown away', () => {
    const repository = new Repository().write({ 'a.md': 'one' }).commit('2026-01-01');
    repository.git('switch', '--quiet', '--create', 'side');
    repository.write({ 'a.md': 'lost' }).commit('2026-02-01');
    repository.git('switch', '--quiet', 'main');
    repository.write({ 'b.md': 'two' }).commit('2026-03-01').merge('side', '2026-04-01', '--strategy=ours');
    expect(daysIn(repository.folder)).toEqual({ 'a.md': '2026-01-01', 'b.md': '2026-03-01' });
  });
});

describe('names', () => {
  it('are read as they are, whatever is in them', () => {
    const names = ['two words.md', 'über uns.md', 'say "hi".md', 'line\nbreak.md', 'tab\there.md', 'back\\slash.md'];
    const repository = new Repository();
    for (const name of names) repository.write({ [name]: name });
    expect(daysIn(repository.commit('2026-01-01').folder)).toEqual(
      Object.fromEntries(names.map((name) => [name, '2026-01-01'])),
    );
  });

  it('are in normal form C, however the repository spells them', () => {
    const repository = new Repository().write({ 'cafe\u0301/re\u0301sume\u0301.md': 'one' }).commit('2026-01-01');
    expect(daysIn(repository.folder)).toEqual({ 'caf\u00e9/r\u00e9sum\u00e9.md': '2026-01-01' });
  });
});

describe('a shallow clone', () => {
  function clone(of: Repository, depth: number): string {
    const folder = temporaryFolder();
    runGit(folder, ['clone', '--quiet', `--depth=${depth}`, pathToFileURL(of.folder).href, 'clone']);
    return join(folder, 'clone');
  }
  const origin = (): Repository =>
    new Repository()
      .write({ 'old.md': 'one', 'renamed.md': 'two', 'new.md': 'three' })
      .commit('2026-01-01')
      .write({ 'old.md': 'changed at the boundary' })
      .commit('2026-02-01')
      .write({ 'new.md': 'changed after it' })
      .move('renamed.md', 'moved.md')
      .commit('2026-03-01');

  it('of one commit dates nothing', () => {
    expect(readHistory(clone(origin(), 1))).toEqual({ depth: 'shallow', changed: new Map() });
  });

  it('dates what changed after it was cut off', () => {
    expect(readHistory(clone(origin(), 2))).toEqual({
      depth: 'shallow',
      changed: new Map([['new.md', '2026-03-01T12:00:00Z']]),
    });
  });

  it('is a complete one when nothing was cut off', () => {
    expect(readHistory(clone(origin(), 10))).toMatchObject({ depth: 'complete' });
  });
});

describe('no history', () => {
  it('outside any repository', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'a.md': 'one' });
    expect(readHistory(folder)).toBe(noHistory);
  });

  it('in a repository without a commit', () => {
    expect(readHistory(new Repository().write({ 'a.md': 'one' }).folder)).toBe(noHistory);
  });

  it('where git is not installed', () => {
    const repository = new Repository().write({ 'a.md': 'one' }).commit('2026-01-01');
    vi.stubEnv('PATH', temporaryFolder());
    expect(readHistory(repository.folder)).toBe(noHistory);
    vi.unstubAllEnvs();
  });
});

describe('the environment', () => {
  it('does not change what is read', () => {
    const repository = new Repository()
      .write({ 'content/über.md': 'one', 'content/b.md': 'two' })
      .commit('2026-01-01')
      .move('content/b.md', 'content/c.md')
      .commit('2026-02-01');
    const expected = { 'über.md': '2026-01-01', 'c.md': '2026-01-01' };
    const settings = {
      'diff.renames': 'false',
      'diff.relative': 'true',
      'core.quotePath': 'true',
      'color.ui': 'always',
      'log.showSignature': 'true',
      'log.showRoot': 'false',
      'log.follow': 'true',
      'log.decorate': 'full',
      'log.diffMerges': 'off',
      'format.pretty': 'full',
      'i18n.logOutputEncoding': 'ISO-8859-1',
    };
    for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);

    const other = new Repository().write({ 'x.md': 'one' }).commit('2026-05-01');
    vi.stubEnv('GIT_DIR', join(other.folder, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other.folder);
    vi.stubEnv('GIT_INDEX_FILE', '/nowhere/index');
    vi.stubEnv('GIT_LITERAL_PATHSPECS', '1');
    vi.stubEnv('GIT_PAGER', 'false');
    vi.stubEnv('GIT_TRACE', '1');
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8');
    const found = daysIn(join(repository.folder, 'content'));
    vi.unstubAllEnvs();
    expect(found).toEqual(expected);
  });
});
