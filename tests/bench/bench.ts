import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inventedLadder } from './ladder.ts';
import { measure } from './measure.ts';
import type { Cost } from './measure.ts';
import { inventedPages, realPages, writePages } from './pages.ts';

/**
 * Builds the same pages with Handrail and with a bare Astro project plus Pagefind, in turn, and prints what each costs.
 * `npm run bench`, or `npm run bench -- --content FOLDER --times 1,4,12 --runs 3`. With `--ladder 4,8,10,6`, the rival of
 * Handrail is Handrail with a ladder: tracks, levels of each, areas, expectations in each area.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    times: { type: 'string', default: '1,4' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    ladder: { type: 'string' },
  },
});
const engine = fileURLToPath(new URL('../../', import.meta.url));
const work = join(engine, '.cache', 'bench');
const pages = values.content === undefined ? inventedPages() : realPages(resolve(values.content));
const bin = join(engine, 'node_modules', '.bin');
const node = `ASTRO_TELEMETRY_DISABLED=1 CI=1 '${bin}/node'`;

interface Rival {
  readonly name: string;
  readonly command: string;
  readonly cwd: string;
}

/** The same handbook without and with a ladder. */
function prepareLadder(times: number, size: string): Rival[] {
  const [tracks = 4, levels = 8, areas = 10, expectations = 6] = size.split(',').map(Number);
  const ladder = inventedLadder({ tracks, levels, areas, expectations });
  rmSync(work, { recursive: true, force: true });
  return [
    { name: 'without the ladder', folder: 'without', more: [] },
    { name: 'with the ladder', folder: 'with', more: ladder },
  ].map(({ name, folder, more }) => {
    const content = join(work, folder);
    writePages(pages, content, times);
    writePages(more, content, 1);
    const main = `${node} '${engine}/src/cli/handrail.mjs'`;
    return { name, command: `${main} build --content '${content}' --out '${work}/site' --keep-going`, cwd: engine };
  });
}

function prepare(times: number): Rival[] {
  rmSync(work, { recursive: true, force: true });
  const bare = join(work, 'bare');
  mkdirSync(work, { recursive: true });
  cpSync(join(engine, 'tests', 'bench', 'bare'), bare, { recursive: true });
  symlinkSync(join(engine, 'node_modules'), join(bare, 'node_modules'));
  const content = join(bare, 'content');
  writePages(pages, content, times);
  const clean = 'rm -rf dist .astro .cold';
  const astro = `{ ${clean}; ${node} '${engine}/node_modules/astro/bin/astro.mjs' build --outDir dist && '${bin}/pagefind' --site dist; }`;
  const main = `${node} '${engine}/src/cli/handrail.mjs'`;
  return [
    {
      name: 'handrail build',
      command: `${main} build --content '${content}' --out '${work}/site' --keep-going`,
      cwd: engine,
    },
    { name: 'bare Astro + Pagefind', command: astro, cwd: bare },
    { name: 'handrail check', command: `{ ${main} check --content '${content}' --format json || true; }`, cwd: engine },
  ].filter(({ name }) => values.only === undefined || name.includes(values.only));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const rows: { pages: number; what: string; 'CPU s': string; 'wall s': string; 'peak MB': string }[] = [];
for (const times of values.times.split(',').map(Number)) {
  const rivals = values.ladder === undefined ? prepare(times) : prepareLadder(times, values.ladder);
  const costs = new Map<string, Cost[]>(rivals.map(({ name }) => [name, []]));
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const { name, command, cwd } of rivals) costs.get(name)?.push(await measure(command, cwd));
  }
  for (const [what, all] of costs) {
    const peaks = all.flatMap(({ peak }) => (peak === undefined ? [] : [peak]));
    rows.push({
      pages: pages.length * times,
      what,
      'CPU s': median(all.map(({ cpu }) => cpu)).toFixed(1),
      'wall s': median(all.map(({ wall }) => wall)).toFixed(1),
      'peak MB': peaks.length === 0 ? '–' : String(Math.max(...peaks)),
    });
  }
}
rmSync(work, { recursive: true, force: true });
console.log(`${pages.length} pages; medians of ${values.runs} runs, in turn; CPU is user + system.`);
console.table(rows);
