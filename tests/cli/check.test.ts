import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { commands } from '../../src/cli/commands.ts';
import { parse } from '../../src/cli/parse.ts';
import { Folder } from '../run-handrail.ts';

/** What is said beside the report on a folder of some files. */
async function remarksOn(files: Readonly<Record<string, string>>): Promise<string[]> {
  using folder = new Folder(files);
  const call = parse(['check', '--content', folder.path], commands);
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
});
