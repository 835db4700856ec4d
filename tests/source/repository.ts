import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder that is gone when the test has finished. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'handrail-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a folder, by path. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Settings of the person who runs the tests must not decide what they find. */
const isolated = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** Runs git in a folder, at a date. Throws when git fails. */
export function runGit(folder: string, args: readonly string[], dates: Record<string, string> = {}): string {
  const identity = [
    '-c',
    'user.name=Writer',
    '-c',
    'user.email=writer@example.org',
    '-c',
    'protocol.file.allow=always',
  ];
  const env = { ...process.env, ...isolated, ...dates };
  return execFileSync('git', [...identity, ...args], { cwd: folder, env, stdio: 'pipe', encoding: 'utf8' });
}

/** A real repository in a folder of its own, gone when the test has finished. */
export class Repository {
  readonly folder = temporaryFolder();

  constructor() {
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: string[]): string {
    return runGit(this.folder, args);
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    writeFiles(this.folder, files);
    return this;
  }

  move(from: string, to: string): this {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
    return this;
  }

  remove(path: string): this {
    rmSync(join(this.folder, path), { recursive: true });
    return this;
  }

  /** Commits everything as it is, at noon of a day by both of git's dates, unless another is given for the committer. */
  commit(day: string, committed = day): this {
    this.git('add', '--all');
    return this.#dated(['commit', '--quiet', '--allow-empty', '--message=Change'], day, committed);
  }

  /** Merges a branch, at noon of a day. */
  merge(branch: string, day: string, ...options: string[]): this {
    return this.#dated(['merge', '--quiet', '--no-ff', '--message=Merge', ...options, branch], day, day);
  }

  #dated(args: readonly string[], authored: string, committed: string): this {
    const dates = { GIT_AUTHOR_DATE: `${authored}T12:00:00Z`, GIT_COMMITTER_DATE: `${committed}T12:00:00Z` };
    runGit(this.folder, args, dates);
    return this;
  }
}
