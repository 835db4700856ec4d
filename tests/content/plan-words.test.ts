import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../modules.ts';
import { starter } from './starter.ts';

const folders = ['src/elements', 'src/elements/plan', 'src/elements/review', 'src/components/checklist'];
const sources = folders
  .flatMap((folder) => readdirSync(join(root, folder), { withFileTypes: true }).map((entry) => ({ folder, entry })))
  .flatMap(({ folder, entry }) =>
    entry.isFile() ? [{ folder, text: readFileSync(join(root, folder, entry.name), 'utf8') }] : [],
  );

/** What may stand on the page that a page of the handbook is about: the page of a plan has nothing of the measures on it. */
function sourceFor(path: string): string {
  const shown = path.endsWith('/my-plan.md')
    ? sources.filter(({ folder }) => folder !== 'src/elements/review')
    : sources;
  return shown.map(({ text }) => text).join('\n');
}

/** Words that the pages for readers quote from a plan: they are set in italics. */
const quoted = starter()
  .pages.filter(({ path }) => path.startsWith('pages/joining/'))
  .flatMap(({ path, file }) =>
    [...file.text.matchAll(/(?<![*\w])\*([^*\n]+)\*(?![*\w])/g)].map(([, words = '']) => ({ path, words })),
  );

describe('the pages about plans', () => {
  it('quote what readers see', () => {
    expect(quoted.length).toBeGreaterThan(10);
  });

  it.each(quoted)('quote what is there: $words ($path)', ({ path, words }) => {
    expect(sourceFor(path)).toContain(words);
  });
});
