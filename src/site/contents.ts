import type { Written } from '../handbook/written.ts';

/** A heading in the contents of a page. */
export interface ContentsItem {
  readonly id: string;
  readonly title: string;
  /** Whether it stands below another one. */
  readonly inner?: boolean;
}

const most = 60;

/**
 * The contents of a page: its two highest levels of headings, whatever they are, for authors begin at any. A very long
 * page shows only the highest. Fewer than two headings need no contents.
 */
export function contentsOf({
  file,
  title,
  titleHeading,
}: Pick<Written, 'file' | 'title' | 'titleHeading'>): ContentsItem[] {
  const said = file.outline.headings.filter((heading) => heading !== titleHeading && heading.text.trim() !== '');
  // A title that does not come first in the text is printed twice, and is not a part of the page all the same.
  const firsts = said.filter(({ depth }) => depth === 1);
  const headings = firsts.length === 1 && firsts[0]?.text === title ? said.filter(({ depth }) => depth > 1) : said;
  const highest = Math.min(...headings.map(({ depth }) => depth));
  const items = headings
    .filter(({ depth }) => depth <= highest + 1)
    .map(({ slug, text, depth }) => ({ id: slug, title: text, inner: depth !== highest }));
  const kept = items.length > most ? items.filter(({ inner }) => !inner) : items;
  return kept.length < 2 ? [] : kept;
}
