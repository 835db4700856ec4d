import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What running a command cost. */
export interface Cost {
  /** Seconds of CPU, user and system, of the command and everything it started. */
  readonly cpu: number;
  readonly wall: number;
  /** Largest sum of resident memory over the command and everything it started, in MB; undefined off Linux. */
  readonly peak: number | undefined;
}

const pageSize = 4096;
const sampleMs = 100;

/**
 * Runs a command line in a shell and measures it: CPU by the shell's own `time`, which counts every process that was
 * waited for; memory by looking at the process tree ten times a second.
 *
 * @throws when the command fails, with what it printed
 */
export function measure(command: string, cwd: string): Promise<Cost> {
  return new Promise((done, failed) => {
    const child = spawn('bash', ['-c', `TIMEFORMAT='%U %S %R'; time ${command}`], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    let peak = 0;
    child.stdout.on('data', (data: Buffer) => (printed += data.toString()));
    child.stderr.on('data', (data: Buffer) => (printed += data.toString()));
    const timer = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), sampleMs);
    child.on('close', (status) => {
      clearInterval(timer);
      const [user = 0, system = 0, wall = 0] = (printed.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
      if (status === 0) done({ cpu: user + system, wall, peak: peak === 0 ? undefined : Math.round(peak / 1e6) });
      else failed(new Error(`${command} failed:\n${printed}`));
    });
  });
}

/** Resident bytes of a process and all below it; 0 where there is no /proc. */
function memoryOf(root: number): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return 0;
  }
  for (const name of names) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      resident.set(Number(name), Number(fields[21]) * pageSize);
    } catch {
      // The process has ended since the folder was listed.
    }
  }
  const sum = (process: number): number =>
    (resident.get(process) ?? 0) + (children.get(process) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root);
}
