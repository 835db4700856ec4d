import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ensureInstalled, modernNode, root } from '../src/cli/toolchain.mjs';

// `npm test`: installs what is missing, then checks types, format and lint side by side, and runs the tests. Every step
// runs, whatever the others found. With arguments, only the tests run: `npm test -- tests/handbook`.

const args = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'handrail-tests-'));
const tallyFile = join(scratch, 'tally.json');

try {
  ensureInstalled({ development: true });
  process.exitCode = await run(modernNode());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * @param {string} node the Node to run every step with
 * @returns {Promise<number>} the exit status
 */
async function run(node) {
  const reporters = ['--reporter=default', '--reporter=./tests/tally.ts'];
  const vitest = { title: 'Tests', script: 'vitest/vitest.mjs', args: ['run', ...reporters, ...args] };
  const checks = [
    { title: 'Types', script: 'astro/bin/astro.mjs', args: ['check'] },
    { title: 'Format', script: 'prettier/bin/prettier.cjs', args: ['--check', '.'] },
    { title: 'Lint', script: 'oxlint/bin/oxlint', args: ['--deny-warnings'] },
  ];
  const wanted = args.length > 0 ? [] : checks;
  const results = await Promise.all(wanted.map((step) => succeeds(node, step, 'pipe')));
  results.push(await succeeds(node, vitest, 'inherit'));
  const steps = [...wanted, vitest];
  const failed = steps.filter((_, at) => results[at] !== true).map(({ title }) => title);

  // Each check counts as one, so that the last line never looks better than the run was.
  const { passed, failed: failedTests, skipped } = tally();
  const failedChecks = checks.filter(({ title }) => failed.includes(title)).length;
  const passedChecks = steps.length - 1 - failedChecks;
  const unexplained = failed.includes(vitest.title) && failedTests === 0 ? 1 : 0;
  if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
  console.log(
    `${passed + passedChecks} passed, ${failedTests + failedChecks + unexplained} failed, ${skipped} skipped`,
  );
  return failed.length > 0 ? 1 : 0;
}

/**
 * Runs one step and says how long it took.
 *
 * @param {string} node
 * @param {{ title: string, script: string, args: string[] }} step
 * @param {'inherit' | 'pipe'} output what it prints is shown at once, or, beside others, all together when it has ended
 * @returns {Promise<boolean>}
 */
async function succeeds(node, { title, script, args: given }, output) {
  if (output === 'inherit') console.log(`\n== ${title}`);
  const start = performance.now();
  const step = spawn(node, [join(root, 'node_modules', script), ...given], {
    cwd: root,
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      // What a test starts as `node` is the same Node.
      PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      HANDRAIL_TALLY: tallyFile,
      // A log is read as text.
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
    },
  });
  let printed = '';
  for (const stream of [step.stdout, step.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
  }
  const status = await new Promise((ended) => {
    step.on('error', (error) => {
      console.error(error.message);
      ended(null);
    });
    step.on('close', ended);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (output === 'pipe') console.log(`\n== ${title}\n${printed.trimEnd()}`);
  console.log(`== ${title}: ${status === 0 ? 'passed' : 'failed'} in ${seconds} s`);
  return status === 0;
}

/** What the tests came to; nothing when they did not get that far. */
function tally() {
  if (!existsSync(tallyFile)) return { passed: 0, failed: 0, skipped: 0 };
  return JSON.parse(readFileSync(tallyFile, 'utf8'));
}
