import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { commands } from '../../src/cli/commands.ts';
import { parse } from '../../src/cli/parse.ts';
import { Folder } from '../run-handrail.ts';
import { Repository, runGit, temporaryFolder } from '../source/repository.ts';

/** What is said beside the report on a folder of some files. */
async function remarksOn(files: Readonly<Record<string, string>>): Promise<string[]> {
  using folder = new Folder(files);
  return remarksAt(folder.path);
}

async function remarksAt(folder: string): Promise<string[]> {
  const call = parse(['check', '--content', folder], commands);
  if (call.type === 'run') await check(call.values);
  return vi.mocked(console.error).mock.calls.map(([line]) => String(line));
}

describe('handrail check', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  });
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['a checklist', 'checklists/a.md', '- [ ] Say hello (@buddy)\n'],
    ['a page', 'pages/a.md', '# A\n'],
  ])('finds something to check in a folder that holds only %s', async (_name, path, text) => {
    expect(await remarksOn({ [path]: text })).toEqual([]);
  });

  it('says that a folder without Markdown has nothing to check', async () => {
    expect((await remarksOn({ 'a.txt': 'Hello' })).join()).toMatch(
      /^There is no Markdown file in .*: nothing was checked/,
    );
  });

  it('says how to begin where there are many issues', async () => {
    expect(await remarksOn({ 'index.md': `# A\n\n${'[gone](nowhere.md)\n'.repeat(101)}` })).toEqual([
      expect.stringMatching(/: npx handrail check --content \S+ --update-baseline$/),
    ]);
  });

  it('leaves few issues to be read one by one', async () => {
    expect(await remarksOn({ 'index.md': '# A\n\n[gone](nowhere.md)\n' })).toEqual([]);
  });

  it('says how a shallow clone gets the dates of its files', async () => {
    const origin = new Repository().write({ 'index.md': '# A\n' }).commit('2026-01-01').write({ 'a.txt': '' });
    const beside = temporaryFolder();
    const url = pathToFileURL(origin.commit('2026-02-01').folder).href;
    runGit(beside, ['clone', '--quiet', '--depth=1', url, 'clone']);
    expect(await remarksAt(join(beside, 'clone'))).toEqual([
      expect.stringMatching(/fetch-depth: 0.* git fetch --unshallow$/),
    ]);
  });
});
