import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { systemBrowser } from '../browser/launch.ts';

/**
 * Has Lighthouse look at every kind of page of the handbook that ships, as on a phone, and prints the median of several
 * runs. `npm run lighthouse`, or `npm run lighthouse -- --runs 1 --only /map/`. It fails when a kind of page falls short.
 *
 * What it looks at is the public edition with an address: an internal one asks search engines to stay away, which is as
 * it should be, and costs points. Lighthouse is fetched when it is asked for; it is larger than everything else here.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    port: { type: 'string', default: '4599' },
  },
});
const lighthouse = 'lighthouse@13.5.0';
const least = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof least;
const categories = Object.keys(least) as Category[];

/** One page of each kind, the fullest there is. */
const pages = [
  '/',
  '/people/',
  '/execution/code-review/',
  '/writing/everything/',
  '/writing/components/',
  '/ladders/',
  '/ladders/engineering/',
  '/ladders/engineering/matrix/',
  '/ladders/engineering/senior/',
  '/ladders/engineering/which-track/',
  '/ladders/engineering/compare/senior..staff/',
  '/ladders/engineering/notebook/',
  '/checklists/',
  '/checklists/engineer/',
  '/checklists/engineer/plan/',
  '/checklists/engineer/30-60-90/',
  '/templates/',
  '/templates/postmortem/',
  '/templates/postmortem/variants/',
  '/postmortems/',
  '/postmortems/2025-10-26-charged-twice/',
  '/actions/',
  '/teams/',
  '/glossary/',
  '/map/',
];

const engine = fileURLToPath(new URL('../../', import.meta.url));
const work = join(engine, '.cache', 'lighthouse');
const site = join(work, 'site');
const address = `http://localhost:${values.port}`;
const handrail = join(engine, 'src/cli/handrail.mjs');
mkdirSync(work, { recursive: true });

const built = spawnSync(
  process.execPath,
  [handrail, 'build', '--edition', 'public', '--url', `${address}/`, '--out', site],
  { cwd: engine, stdio: ['ignore', 'ignore', 'inherit'] },
);
if (built.status !== 0) throw new Error('The handbook could not be built.');

const server = spawn(process.execPath, [handrail, 'preview', '--out', site, '--port', values.port], { cwd: engine });
try {
  await new Promise<void>((done) => {
    server.stdout.once('data', () => done());
  });
  let short = 0;
  console.log(`| page | ${categories.join(' | ')} |\n| --- |${' ---: |'.repeat(categories.length)}`);
  for (const page of pages.filter((path) => values.only === undefined || path === values.only)) {
    const runs = Array.from({ length: Number(values.runs) }, () => scoresOf(page));
    const median = Object.fromEntries(categories.map((name) => [name, middle(runs.map((run) => run[name]))]));
    console.log(`| ${page} | ${categories.map((name) => median[name]).join(' | ')} |`);
    if (categories.some((name) => (median[name] ?? 0) < least[name])) short += 1;
  }
  console.log(short === 0 ? 'Every page is good enough.' : `${short} fall short.`);
  if (short > 0) process.exitCode = 1;
} finally {
  server.kill();
}

/** What Lighthouse gives one page, out of a hundred. */
function scoresOf(page: string): Record<Category, number> {
  const report = join(work, 'report.json');
  const run = spawnSync(
    'npx',
    [
      '--yes',
      lighthouse,
      `${address}${page}`,
      '--quiet',
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox',
      '--output=json',
      `--output-path=${report}`,
    ],
    {
      cwd: work,
      env: { CHROME_PATH: systemBrowser()?.executablePath, ...process.env },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) throw new Error(`Lighthouse failed at ${page}:\n${run.stderr}`);
  const read = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly categories: Record<Category, { readonly score: number | null }>;
  };
  const scores = categories.map((name) => [name, Math.round((read.categories[name].score ?? 0) * 100)] as const);
  return Object.fromEntries(scores) as Record<Category, number>;
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
