import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../modules.ts';

/** A small project with the launcher, a command line that tells what it is given, and an npm that only pretends. */
let project: string;

const lock = { packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } };
const main = `
  const started = process.argv[1]?.endsWith('main.ts') === true;
  const says = { args: process.argv.slice(2), node: process.versions.node };
  export async function main(args: readonly string[]): Promise<number> {
    if (args[0] === 'wait') {
      process.once('SIGTERM', () => process.exit(7));
      setInterval(() => {}, 1000);
      console.log('ready');
      return await new Promise(() => {});
    }
    console.log(JSON.stringify(says));
    return 5;
  }
  if (started) process.exitCode = await main(process.argv.slice(2));
`;
const npm = `
  const fs = require('node:fs');
  fs.appendFileSync('npm.log', process.argv[2] + '\\n');
  console.log('npm talks');
  if ((process.env.NPM_FAILS ?? '').split(',').includes(process.argv[2])) process.exit(1);
  fs.mkdirSync('node_modules', { recursive: true });
  fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'handrail-launcher-')));
  mkdirSync(join(project, 'src/cli'), { recursive: true });
  for (const file of ['handrail.mjs', 'toolchain.mjs']) {
    cpSync(join(root, 'src/cli', file), join(project, 'src/cli', file));
  }
  writeFileSync(join(project, 'src/cli/main.ts'), main);
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify(lock));
  writeFileSync(join(project, 'npm-cli.cjs'), npm);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const environment = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  npm_execpath: join(project, 'npm-cli.cjs'),
  ...more,
});

/** Runs the launcher, from some other folder. */
function handrail(args: readonly string[], node = process.execPath, env: NodeJS.ProcessEnv = {}) {
  const launcher = join(project, 'src/cli/handrail.mjs');
  return spawnSync(node, [launcher, ...args], { cwd: tmpdir(), encoding: 'utf8', env: environment(env) });
}

const npmRuns = (): string => readFileSync(join(project, 'npm.log'), 'utf8');

describe('the launcher', () => {
  it('installs what is missing, once, and keeps standard output clean', () => {
    const first = handrail(['check', '--format', 'json']);
    expect(JSON.parse(first.stdout)).toMatchObject({ args: ['check', '--format', 'json'] });
    expect(first.stderr).toContain('The dependencies are not installed yet');
    expect(first.stderr).toContain('npm talks');

    const second = handrail(['check']);
    expect(second.stderr).toBe('');
    expect(npmRuns()).toBe('ci\n');
  });

  it('installs again when the lock file has changed', () => {
    handrail([]);
    const newer = { packages: { '': {}, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-b' } } };
    writeFileSync(join(project, 'package-lock.json'), JSON.stringify(newer));
    expect(handrail([]).stderr).toContain('are not those of the lock file');
    expect(npmRuns()).toBe('ci\nci\n');
  });

  it('falls back to npm install', () => {
    const run = handrail(['check'], process.execPath, { NPM_FAILS: 'ci' });
    expect(run.stderr).toContain('Trying "npm install"');
    expect(npmRuns()).toBe('ci\ninstall\n');
    expect(run.status).toBe(5);
  });

  it('gives up when npm fails, and says so', () => {
    const run = handrail(['check'], process.execPath, { NPM_FAILS: 'ci,install' });
    expect(run.stderr).toContain('The dependencies could not be installed');
    expect(run.stdout).toBe('');
    expect(run.status).toBe(1);
  });

  it('passes the exit status on', () => {
    expect(handrail(['check']).status).toBe(5);
  });
});

const old = olderNode();

describe.skipIf(old === undefined || process.platform === 'win32')('the launcher under an older Node', () => {
  const olderPath = old ?? '';
  /** Puts a modern Node where npm would have put it. */
  const bringNode = (): void => {
    mkdirSync(join(project, 'node_modules/node/bin'), { recursive: true });
    symlinkSync(process.execPath, join(project, 'node_modules/node/bin/node'));
  };

  it('runs the command in the Node among the dependencies', () => {
    bringNode();
    const run = handrail(['build', '--out', 'a folder'], olderPath);
    expect(JSON.parse(run.stdout)).toEqual({ args: ['build', '--out', 'a folder'], node: process.versions.node });
    expect(run.status).toBe(5);
  });

  it('says what is missing when npm brought no Node', () => {
    const run = handrail(['check'], olderPath);
    expect(run.stderr).toMatch(/Handrail needs Node 24; this is Node \d+/);
    expect(run.status).toBe(1);
  });

  it('hands a signal on, and ends as the command does', async () => {
    bringNode();
    handrail(['check'], olderPath);
    const child = spawn(olderPath, [join(project, 'src/cli/handrail.mjs'), 'wait'], { env: environment() });
    await once(child.stdout, 'data');
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([7, null]);
  });
});

/** A Node on the search path that cannot run Handrail's TypeScript, if this machine has one. */
function olderNode(): string | undefined {
  const paths = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  return paths.find((path) => {
    try {
      return Number.parseInt(execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }), 10) < 24;
    } catch {
      return false;
    }
  });
}
