#!/usr/bin/env node
import { spawn } from 'node:child_process';
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, isModern, modernNode, root } from './toolchain.mjs';

// The command `handrail`, as any Node can start it: it installs what is missing, then runs the command line proper. That
// happens in this process when its Node is new enough, and otherwise in the Node that came with the dependencies.

/** Compiled code is kept from run to run: that saves half of the start. */
const compiled = join(root, 'node_modules', '.cache', 'handrail', 'compiled');

const node = prepare();
if (node === undefined) process.exitCode = 1;
else if (isModern()) await runHere();
else runIn(node);

/** Gets everything ready. Gives the Node to run, or `undefined` after saying what is wrong. */
function prepare() {
  try {
    ensureInstalled({ development: false });
    return modernNode();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

async function runHere() {
  module.enableCompileCache(compiled);
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
}

/**
 * Runs the command line in another process that takes this one's place: same input and output, signals and status.
 *
 * @param {string} path of the Node to run
 */
function runIn(path) {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = spawn(path, [main, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: compiled, ...process.env },
  });
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    // A terminal sends Ctrl+C to both processes: passing it on would make it a second, impatient one.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, forward);
  child.on('error', (error) => {
    console.error(`Node could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (status, signal) => {
    for (const each of signals) process.off(each, forward);
    if (signal === null) process.exitCode = status ?? 1;
    else process.kill(process.pid, signal);
  });
}
