import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { changesExport } from '../../src/schema/changes-export.ts';
import { handrail } from '../run-handrail.ts';
import { Repository, temporaryFolder, writeFiles } from '../source/repository.ts';

const first = {
  'content/pages/index.md': '---\naudience: public\n---\n\n# Home\n',
  'content/pages/money.md': '---\nowner: people-team\n---\n\n# Money\n\nHand receipts in within 48 h.\n',
};
const second = {
  'content/pages/money.md': '---\nowner: people-team\n---\n\n# Money\n\nHand receipts in within 24 h.\n',
};

function repository(): Repository {
  return new Repository().write(first).commit('2026-01-01');
}

const diff = (folder: string, ...args: string[]) => handrail('diff', ...args, '--content', `${folder}/content`);

describe('handrail diff', () => {
  it('compares the working folder with where the work left the default branch', async () => {
    const work = repository();
    work.git('checkout', '--quiet', '-b', 'mine');
    work.write(second).commit('2026-01-02');
    work.git('checkout', '--quiet', 'main');
    work.write({ 'content/pages/other.md': '# Of somebody else\n' }).commit('2026-01-03');
    work.git('checkout', '--quiet', 'mine');
    work.write({ 'content/pages/new.md': '# Not committed yet\n' });
    const { status, stdout } = await diff(work.folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^From main \([\da-f]{7}\) to the working folder\n/);
    expect(stdout).toContain('48 h → 24 h');
    expect(stdout).toContain('Hand receipts in within [-48-]{+24+} h.');
    expect(stdout).toContain('Not committed yet');
    expect(stdout).not.toContain('Of somebody else');
  });

  it('compares two revisions, and nothing that came after them', async () => {
    const work = repository().write(second).commit('2026-01-02');
    work.write({ 'content/pages/money.md': '# Lost\n' });
    const { status, stdout } = await diff(work.folder, 'HEAD~1', 'HEAD');
    expect(status).toBe(0);
    expect(stdout).toContain('48 h → 24 h');
    expect(stdout).not.toContain('Lost');
  });

  it('says that nothing changes, with status 0', async () => {
    const { status, stdout } = await diff(repository().folder);
    expect(stdout).toMatch(/^From HEAD \([\da-f]{7}\) to the working folder\nNothing changes for anybody\.\n$/);
    expect(status).toBe(0);
  });

  it('takes a content folder that was not there for an empty one', async () => {
    const work = new Repository().write({ 'README.md': 'x' }).commit('2026-01-01').write(first);
    const { status, stdout } = await diff(work.folder, 'HEAD');
    expect(status).toBe(0);
    expect(stdout).toContain('There is no folder');
    expect(stdout).toContain('2 pages');
  });

  it.each([
    ['no-such-branch', 'There is no revision "no-such-branch" here.'],
    ['--output=x', 'diff has no option --output.'],
  ])('says what to type instead of %s', async (revision, words) => {
    const { status, stdout, stderr } = await diff(repository().folder, revision);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  it('says that there is no repository, or no commit in it', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, first);
    const none = await diff(folder);
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('git init')]);
    const empty = await diff(new Repository().write(first).folder);
    expect([empty.status, empty.stderr]).toEqual([2, expect.stringContaining('no commit yet')]);
  });

  it('says how to get the rest of a clone that lacks where the work began', async () => {
    const origin = repository();
    origin.git('checkout', '--quiet', '-b', 'mine');
    origin.write(second).commit('2026-01-02');
    origin.git('checkout', '--quiet', 'main');
    origin.write({ 'content/pages/other.md': '# Other\n' }).commit('2026-01-03');
    const clone = temporaryFolder();
    const args = ['clone', '--quiet', '--depth', '1', '--no-single-branch', '--branch', 'mine'];
    execFileSync('git', [...args, `file://${origin.folder}`, clone]);
    const { status, stderr } = await diff(clone);
    expect([status, stderr]).toEqual([2, expect.stringContaining('git fetch --unshallow')]);
  });

  it('prints JSON that its schema describes', async () => {
    const { stdout } = await diff(repository().write(second).folder, 'HEAD', '--format', 'json');
    const { changes, groups, agreement } = changesExport.parse(JSON.parse(stdout));
    expect(changes).toMatchObject([{ sort: 'value', weight: 'heavy', values: [{ before: '48 h', after: '24 h' }] }]);
    expect(groups).toMatchObject([{ weight: 'heavy', changes: [0] }]);
    expect(agreement).toMatchObject([{ owner: 'people-team', why: 'owns' }]);
  });

  it('prints Markdown for a pull request', async () => {
    const { stdout } = await diff(repository().write(second).folder, 'HEAD', '--format', 'markdown');
    expect(stdout).toContain('## What this changes, and for whom\n');
    expect(stdout).toContain('**48 h → 24 h** Hand receipts in within <del>48</del><ins>24</ins> h.');
  });

  it('tells of a public edition nothing that is internal', async () => {
    const work = repository().write({
      ...second,
      'content/pages/index.md': '---\naudience: public\n---\n\n# Home\n\nHello. [x](y.md)\n',
    });
    for (const format of ['pretty', 'json']) {
      const { stdout } = await diff(work.folder, 'HEAD', '--edition', 'public', '--format', format);
      expect(stdout).toContain('Hello.');
      expect(stdout).not.toMatch(/receipt|money|people-team|y\.md/i);
    }
  });

  it('says where a merge is not finished', async () => {
    const half = '# Money\n\n<<<<<<< HEAD\nPay.\n=======\nWait.\n>>>>>>> mine\n';
    const { stdout } = await diff(repository().write({ 'content/pages/money.md': half }).folder, 'HEAD');
    expect(stdout).toMatch(/pages\/money\.md holds both sides of a merge that is not finished/);
  });

  it('says which issues a change brings, and which it mends', async () => {
    const broken = { 'content/pages/a.md': '# A\n\n[x](nowhere.md)\n' };
    const mended = { 'content/pages/a.md': '# A\n\n[x](index.md)\n' };
    const work = repository().write(broken).commit('2026-01-02').write(mended);
    expect((await diff(work.folder, 'HEAD')).stdout).toMatch(/This mends 1 issue\n.*broken-link/);
    expect((await diff(work.folder, 'HEAD~1', 'HEAD')).stdout).toMatch(
      /This brings \d issues?\n(?:.*\n)*?.*broken-link/,
    );
  });
});
