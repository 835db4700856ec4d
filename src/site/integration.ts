import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputsOf } from './outputs.ts';
import { writeSearchIndex } from './search-index.ts';
import { currentSession } from './session.ts';

/** Ties Handrail into an Astro build: after the pages come the files beside them, then the search index over all. */
export function handrail(): AstroIntegration {
  return {
    name: 'handrail',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { handbook } = currentSession();
        await writeSearchIndex(folder, { language: handbook.config.language });
        const folders = new Set<string>();
        for (const { url, content } of outputsOf(handbook)) {
          const path = join(folder, url);
          const parent = dirname(path);
          if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
          folders.add(parent);
          writeFileSync(path, content());
        }
      },
    },
  };
}
