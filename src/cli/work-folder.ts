import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './command.ts';

/** Absolute path of Handrail's own folder. */
export const engine = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(engine, '.cache');

/** What a process ends with when a signal stopped it: 128 and the number of the signal. */
const stops = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Gives some work a folder of its own inside Handrail's, where prerendered modules find their packages, and takes it away
 * when the work is done, fails or is interrupted.
 *
 * @param work gets the folder's absolute path
 * @param ending `own` when the work ends by itself at a signal, as a server does; otherwise the process ends at once
 * @throws UsageError when Handrail's own folder cannot be written to
 */
export async function inWorkFolder<Result>(
  work: (folder: string) => Promise<Result>,
  ending: 'own' | 'at once' = 'at once',
): Promise<Result> {
  const folder = makeFolder();
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  const stop = (signal: keyof typeof stops): void => {
    clean();
    process.exit(stops[signal]);
  };
  process.once('exit', clean);
  const signals = ending === 'own' ? [] : (['SIGINT', 'SIGTERM', 'SIGHUP'] as const);
  for (const signal of signals) process.once(signal, stop);
  try {
    return await work(folder);
  } finally {
    clean();
    process.off('exit', clean);
    for (const signal of signals) process.off(signal, stop);
  }
}

function makeFolder(): string {
  try {
    mkdirSync(cache, { recursive: true });
    removeForsaken();
    return mkdtempSync(join(cache, `work-${process.pid}-`));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new UsageError(`Handrail cannot write to its own folder ${engine} (${error.code}), which a build has to.`);
  }
}

/** Takes away the folders of processes that were killed outright. */
function removeForsaken(): void {
  for (const name of readdirSync(cache)) {
    const [, owner] = /^work-(\d+)-/.exec(name) ?? [];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether an error is the system's refusal to write, which is no mistake of the program. */
export function isRefusal(error: unknown): error is Error & { code: string } {
  return (
    error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(String(error.code))
  );
}
