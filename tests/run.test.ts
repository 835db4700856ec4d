import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './modules.ts';

/** Runs `npm test -- …` without npm. Gives the exit status and the last line. */
function run(...args: readonly string[]): { status: number | null; last: string | undefined; stdout: string } {
  const env = { ...process.env, CI: 'true' };
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'tests/run.mjs'), ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, last: stdout.trimEnd().split('\n').at(-1), stdout };
}

describe('npm test', () => {
  it('ends with the numbers, and runs only the tests it is asked for', () => {
    const { status, last, stdout } = run('tests/cli/toolchain.test.ts', '-t', 'judges Node');
    expect(last).toMatch(/^5 passed, 0 failed, \d+ skipped$/);
    expect(stdout).not.toContain('== Types');
    expect(status).toBe(0);
  });

  it('fails when there is nothing to run', () => {
    expect(run('tests/no-such-test')).toMatchObject({ status: 1, last: '0 passed, 1 failed, 0 skipped' });
  });
});
