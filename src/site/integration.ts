import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { places } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { actionRecords } from './action-records.ts';
import { checklistRecords } from './checklist-records.ts';
import { checklistRoutes, checklistRouteUrl } from './checklist-routes.ts';
import { ladderRecords } from './ladder-records.ts';
import { ladderRoutes, ladderRouteUrl } from './ladder-routes.ts';
import { recordRoutes, recordRouteUrl, templateRoutes, templateRouteUrl } from './record-routes.ts';
import { placeRecords } from './place-records.ts';
import { releaseMemory } from './memory.ts';
import { outputsOf } from './outputs.ts';
import { makeSearchIndex } from './search-process.ts';
import { searchStandings } from './search-standing.ts';
import { currentSession } from './session.ts';

/** Pages from which on memory matters more than the moment it takes to tidy it. */
const large = 2000;

/** Ties Handrail into an Astro build: after the pages come the files beside them and the search index over all. */
export function handrail(): AstroIntegration {
  return {
    name: 'handrail',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { handbook } = currentSession();
        if (handbook.pages.length > large) releaseMemory();
        // The index is made by a process of its own, and what is written meanwhile is nothing that it reads.
        const index = makeSearchIndex(folder, {
          language: handbook.config.language,
          records: [
            ...placeRecords(handbook),
            ...ladderRecords(handbook),
            ...checklistRecords(handbook),
            ...actionRecords(handbook),
          ],
          without: unsearched(handbook),
          standings: searchStandings(handbook),
        });
        await Promise.all([index, Promise.try(() => writeOutputs(folder, handbook))]);
      },
    },
  };
}

/** Paths of the pages that show in another way what other pages say: search finds it there. */
function unsearched(handbook: Handbook): Set<string> {
  const ofLadders = ladderRoutes(handbook).filter(({ view }) => view !== 'overview' && view !== 'level');
  const ofChecklists = checklistRoutes(handbook).filter(({ view }) => view !== 'list' && view !== 'measures');
  const ofTemplates = templateRoutes(handbook).filter(({ view }) => view !== 'template');
  const ofRecords = recordRoutes(handbook).filter(({ view }) => view !== 'record');
  const urls = [
    ...ofLadders.map(ladderRouteUrl),
    ...ofChecklists.map(checklistRouteUrl),
    ...ofTemplates.map(templateRouteUrl),
    ...ofRecords.map(recordRouteUrl),
    ...(handbook.libraries.length === 0 ? [] : [places.actions]),
  ];
  return new Set(urls.map((url) => join(url.slice(1), 'index.html')));
}

function writeOutputs(folder: string, handbook: Handbook): void {
  for (const { url, content } of outputsOf(handbook)) {
    const path = join(folder, url);
    try {
      writeFileSync(path, content());
    } catch (error) {
      // Most folders are there already, with their page in them.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content());
    }
  }
}
