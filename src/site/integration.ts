import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { writeSearchIndex } from './search-index.ts';

/** Ties Handrail into an Astro build: after the pages, the search index. */
export function handrail(): AstroIntegration {
  return {
    name: 'handrail',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeSearchIndex(fileURLToPath(dir));
      },
    },
  };
}
