import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const patienceMs = 60_000;

const engine = fileURLToPath(new URL('../', import.meta.url));

/** What a run of the command line printed and how it ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A `handrail` that is running. */
export interface Running {
  /** Resolves when it has printed some words; rejects when it ends without them. */
  readonly says: (words: string) => Promise<void>;
  readonly pid: number | undefined;
  readonly ended: Promise<Run>;
  /** Ends it as Ctrl+C does. */
  readonly stop: () => void;
}

/** Starts `handrail` as a person would, from the project's folder. */
export function start(...args: string[]): Running {
  const env = {
    ...environment(),
    CI: 'true',
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    // As the launcher does: what was compiled once need not be again.
    NODE_COMPILE_CACHE: join(engine, 'node_modules/.cache/handrail/compiled'),
  };
  const child = spawn(process.execPath, [join(engine, 'src/cli/main.ts'), ...args], { cwd: engine, env });
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString();
    listeners.forEach((listener) => listener());
  });
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
    listeners.forEach((listener) => listener());
  });
  const ended = new Promise<Run>((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
  const says = (words: string): Promise<void> =>
    new Promise((done, failed) => {
      const look = (): void => {
        if (!(stdout + stderr).includes(words)) return;
        listeners.delete(look);
        done();
      };
      listeners.add(look);
      look();
      setTimeout(
        () => failed(new Error(`It has not said "${words}" for a long time:\n${stderr}${stdout}`)),
        patienceMs,
      ).unref();
      ended.then(() => failed(new Error(`It ended without saying "${words}":\n${stderr}${stdout}`)), failed);
    });
  return { pid: child.pid, says, ended, stop: () => void child.kill('SIGINT') };
}

/** Runs `handrail` to its end. */
export function handrail(...args: string[]): Promise<Run> {
  return start(...args).ended;
}

/** What Vitest sets for its own workers would make a program they start take itself for a test. */
const ofVitest = /^(VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_ENV)$/;

/** The environment a person's shell has. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name)));
}

/** A folder that is gone when the test is over, holding the given files. */
export class Folder implements Disposable {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'handrail-')));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  /** Path of something in the folder. */
  at(path: string): string {
    return join(this.path, path);
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), content);
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
