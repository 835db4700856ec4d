import { runsOf, withoutTitle } from './excerpt.ts';
import type { Run } from './excerpt.ts';
import type { PagefindData } from './pagefind.ts';

/** A result as it is shown. */
export interface Result {
  readonly url: string;
  readonly title: string;
  /** Kind of thing it is, such as "Page"; empty when the page does not say. */
  readonly kind: string;
  /** Where it is: the sections above it, from the top down. */
  readonly trail: string;
  readonly owners: readonly string[];
  readonly excerpt: readonly Run[];
  /** Its headings under which most was found, in the order of the page. */
  readonly parts: readonly { readonly url: string; readonly title: string; readonly excerpt: readonly Run[] }[];
}

const mostParts = 3;

/** Makes a result of what Pagefind knows of it. */
export function resultOf({ url, meta, filters, excerpt, sub_results }: PagefindData): Result {
  const title = meta['title'] ?? url;
  // The title of a page has an anchor too, and is the result itself.
  const headings = sub_results.filter((part) => /#./.test(part.url) && part.url !== url && part.title.trim() !== title);
  const kept = new Set(headings.toSorted((a, b) => b.locations.length - a.locations.length).slice(0, mostParts));
  return {
    url,
    title,
    kind: filters['kind']?.[0] ?? '',
    trail: meta['trail'] ?? filters['section']?.[0] ?? '',
    owners: filters['owner'] ?? [],
    excerpt: withoutTitle(runsOf(excerpt), title),
    parts: headings
      .filter((part) => kept.has(part))
      .map((part) => ({
        url: part.url,
        title: part.title.trim(),
        excerpt: withoutTitle(runsOf(part.excerpt), part.title.trim()),
      })),
  };
}

/** The words found in a page, as they stand there. */
export function foundWords({ raw_content, locations, meta }: PagefindData): string[] {
  // In languages that write without spaces, Pagefind puts an invisible one between words.
  const words = raw_content.split(raw_content.includes('\u200B') ? '\u200B' : /\s+/);
  return [...locations.flatMap((at) => words[at] ?? []), ...(meta['title'] ?? '').split(/\s+/)];
}
