import type { AstroInlineConfig } from 'astro';
import { fileURLToPath } from 'node:url';
import { createHandbook } from '../handbook/create-handbook.ts';
import { readDisk } from '../source/disk.ts';
import { readHistory } from '../source/git-history.ts';
import { astroConfig } from './astro-config.ts';
import { openSession } from './session.ts';

const inEngine = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Opens the handbook in `content/`, for Astro's own commands: `astro check`, `astro sync`, an editor's extension.
 *
 * @param today as `2026-05-31`
 * @returns Astro's settings for it
 */
export function openDefaultSession(today: string): AstroInlineConfig {
  const contentFolder = inEngine('content');
  const circumstances = { edition: 'internal', today, history: readHistory(contentFolder) } as const;
  const handbook = createHandbook(readDisk(contentFolder), circumstances);
  openSession({ contentFolder, handbook, issues: new Map(), showIssues: false, failures: new Map() });
  return astroConfig({ handbook, outDir: inEngine('dist'), cacheDir: inEngine('.cache/astro') });
}
