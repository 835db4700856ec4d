import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Folder, handrail } from '../run-handrail.ts';
import type { Run } from '../run-handrail.ts';

const corpora = process.env['HANDRAIL_CORPORA'];
if (corpora === undefined) console.log('Left out: building real handbooks, because HANDRAIL_CORPORA is not set.');

/** Every Markdown file below a folder, as a person would count them: nothing of Handrail's own reading is used. */
function markdownIn(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return markdownIn(folder, path);
    return /\.mdx?$/i.test(entry.name) ? [path.normalize('NFC')] : [];
  });
}

interface Entry {
  readonly path: string;
  readonly url: string;
  readonly markdown: string;
}

interface Index {
  readonly pages: readonly Entry[];
  readonly checklists: readonly Entry[];
}

const names =
  corpora === undefined ? [] : readdirSync(corpora, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.skipIf(corpora === undefined)('build on handbooks that others wrote', () => {
  describe.each(names.map(({ name }) => name))('%s', (name) => {
    const content = join(corpora ?? '', name);
    const out = new Folder();
    let run: Run;
    let all: readonly Entry[];

    beforeAll(async () => {
      run = await handrail('build', '--content', content, '--out', out.at('site'), '--keep-going');
      const none: Index = { pages: [], checklists: [] };
      const index: Index = run.status === 0 ? JSON.parse(readFileSync(out.at('site/index.json'), 'utf8')) : none;
      all = [...index.pages, ...index.checklists];
    });
    afterAll(() => out[Symbol.dispose]());

    it('ends well, without a stack trace', () => {
      expect(run.stderr + run.stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
      expect(run.status, run.stderr).toBe(0);
    });

    it('has every source page, each at an address of its own', () => {
      expect(all.map(({ path }) => path).sort()).toEqual(markdownIn(content).sort());
      expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
    });

    it('wrote the page and the twin that the index names', () => {
      const missing = all.flatMap(({ url, markdown }) =>
        [`${decodeURI(url)}index.html`, decodeURI(markdown)].filter((path) => !existsSync(out.at(`site${path}`))),
      );
      expect(missing).toEqual([]);
    });

    it('links only to what is there', () => {
      const dead = new Set<string>();
      for (const { url } of all) {
        const html = readFileSync(out.at(`site${decodeURI(url)}index.html`), 'utf8');
        for (const [, target = ''] of html.matchAll(/\s(?:href|src)="(\/[^"#?]*)/g)) {
          const path = out.at(`site${decodeURI(target.replaceAll('&amp;', '&'))}`);
          if (!existsSync(target.endsWith('/') ? join(path, 'index.html') : path)) dead.add(`${url} → ${target}`);
        }
      }
      expect([...dead]).toEqual([]);
    });
  });
});
