import { afterEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { extentOf } from '../../src/cli/extent.ts';
import { handbookOf } from '../content-tree.ts';
import { Folder } from '../run-handrail.ts';

const ladder = {
  'ladders/crew/ladder.md': '# Crew\n',
  'ladders/crew/trunk/first.md': '---\nrank: 1\n---\n# First\n\n## Craft\n\n- Ties knots.\n',
};
const checklist = { 'checklists/first.md': '# First\n\n- [ ] Wave\n' };

describe('what a handbook holds, in words', () => {
  it.each([
    [{}, '0 pages'],
    [{ 'a.md': '# A\n' }, '1 page'],
    [{ 'a.md': '# A\n', 'b.md': '# B\n', ...ladder }, '2 pages and 1 ladder'],
    [checklist, '0 pages and 1 checklist'],
    [
      { 'a.md': '# A\n', ...ladder, ...checklist, 'checklists/b.md': '# B\n\n- [ ] Go\n' },
      '1 page, 1 ladder and 2 checklists',
    ],
  ])('counts pages, ladders and checklists (%#)', (files, words) => {
    expect(extentOf(handbookOf(files))).toBe(words);
  });
});

describe('handrail check', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    [{ 'checklists/first.md': '# First\n\n- [ ] Wave\n' }, false],
    [{ 'picture.png': '' }, true],
  ])('says that nothing was checked only where nothing was (%#)', async (files, nothing) => {
    using folder = new Folder(files);
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const told = vi.spyOn(console, 'error').mockReturnValue();
    await check({ content: folder.path, format: 'json' });
    expect(told.mock.calls.some(([words]) => String(words).includes('nothing was checked'))).toBe(nothing);
  });
});
