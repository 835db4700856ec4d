import { actionsAtom, actionsCalendar, actionsJson } from '../export/actions.ts';
import { checklistCsv } from '../export/checklist-csv.ts';
import { checklistJson } from '../export/checklist-json.ts';
import { checklistMarkdown } from '../export/checklist-markdown.ts';
import { indexJson } from '../export/index-json.ts';
import { jsonSchemas } from '../export/json-schemas.ts';
import { ladderCsv } from '../export/ladder-csv.ts';
import { ladderJson } from '../export/ladder-json.ts';
import { ladderMarkdown, levelMarkdown } from '../export/ladder-markdown.ts';
import { llmsTxt } from '../export/llms-txt.ts';
import { redirect } from '../export/redirect.ts';
import { recordMarkdown } from '../export/record-markdown.ts';
import { recordsAtom } from '../export/records-atom.ts';
import { recordsJson } from '../export/records-json.ts';
import { robotsTxt } from '../export/robots-txt.ts';
import { searchSynonyms, searchSynonymsUrl } from '../export/search-synonyms.ts';
import { sitemap } from '../export/sitemap.ts';
import { templateDocument } from '../export/template-document.ts';
import { templateJson } from '../export/template-json.ts';
import { templateMarkdown } from '../export/template-markdown.ts';
import { twin } from '../export/twin.ts';
import { twinUrl } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { redirectsOf } from './redirects.ts';

/** A file of the site that is not a page: where it is, below the base, and how to make it. */
export interface Output {
  readonly url: string;
  readonly content: () => string | Uint8Array;
}

/**
 * Everything beside the pages: twins, machine-readable lists, redirects and the files that pages link to. A build writes
 * them; a preview makes the one that is asked for.
 */
export function* outputsOf(handbook: Handbook): Generator<Output> {
  for (const page of handbook.pages) yield { url: twinUrl(page.url), content: () => twin(page, handbook) };
  for (const { url, to } of redirectsOf(handbook)) {
    yield { url: `${url}index.html`, content: () => redirect(to, handbook) };
  }
  for (const [path, url] of handbook.fileUrls) {
    const file = handbook.linkedFiles.get(path);
    if (file !== undefined) yield { url, content: file.read };
  }
  for (const ladder of handbook.ladders) {
    const stem = ladder.url.slice(0, -1);
    yield { url: `${stem}.json`, content: () => ladderJson(ladder, handbook) };
    yield { url: `${stem}.csv`, content: () => ladderCsv(ladder, handbook) };
    yield { url: twinUrl(ladder.url), content: () => ladderMarkdown(ladder, handbook) };
    for (const level of ladder.levels) yield { url: twinUrl(level.url), content: () => levelMarkdown(level, handbook) };
  }
  for (const list of handbook.checklists) {
    const stem = list.url.slice(0, -1);
    yield { url: `${stem}.json`, content: () => checklistJson(list, handbook) };
    yield { url: `${stem}.csv`, content: () => checklistCsv(list, handbook) };
    yield { url: twinUrl(list.url), content: () => checklistMarkdown(list, handbook) };
  }
  for (const template of handbook.templates) {
    const stem = template.url.slice(0, -1);
    yield { url: `${stem}.json`, content: () => templateJson(template, handbook) };
    yield { url: `${stem}.md`, content: () => templateDocument(template, handbook) };
    yield { url: twinUrl(template.url), content: () => templateMarkdown(template, handbook) };
  }
  for (const library of handbook.libraries) {
    const stem = library.url.slice(0, -1);
    yield { url: `${stem}.json`, content: () => recordsJson(library, handbook) };
    yield { url: `${stem}.atom`, content: () => recordsAtom(library, handbook) };
    for (const record of library.records) {
      yield { url: twinUrl(record.url), content: () => recordMarkdown(record, handbook) };
    }
  }
  if (handbook.libraries.length > 0) {
    yield { url: '/actions.json', content: () => actionsJson(handbook) };
    yield { url: '/actions.ics', content: () => actionsCalendar(handbook) };
    yield { url: '/actions.atom', content: () => actionsAtom(handbook) };
  }
  yield { url: '/index.json', content: () => indexJson(handbook) };
  yield { url: '/llms.txt', content: () => llmsTxt(handbook) };
  yield { url: '/robots.txt', content: () => robotsTxt(handbook) };
  yield { url: searchSynonymsUrl, content: () => searchSynonyms(handbook) };
  const map = sitemap(handbook);
  if (map !== undefined) yield { url: '/sitemap.xml', content: () => map };
  for (const [name, schema] of jsonSchemas()) yield { url: `/schemas/${name}.json`, content: () => schema };
}
