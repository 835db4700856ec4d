import type { Handbook, Page, Target } from '../../handbook/handbook.ts';
import type { Position } from '../../schema/issue.ts';
import { glossaryLinks } from '../glossary-link.ts';
import { bySimilarity } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';
import { oneOf, typed } from '../wording.ts';

/** How many anchors to name. */
const offered = 5;

/**
 * A link to a place in a page that the page does not have. Anchors are GitHub's: the words of a heading in small letters,
 * with hyphens for spaces and without other signs; or an id in HTML.
 */
export const brokenAnchor: Rule = {
  code: 'broken-anchor',
  severity: 'error',
  title: 'Link to a place that a page does not have',
  *find(handbook) {
    for (const { file, url, position, target } of everyLink(handbook)) {
      if (target.type !== 'page' || has(target.page, target.fragment)) continue;
      yield { file, position, ...explain(url, target.page, target.fragment, file) };
    }
  },
};

interface Found {
  readonly file: string;
  readonly url: string;
  readonly position: Position;
  readonly target: Target;
}

function* everyLink(handbook: Handbook): Generator<Found> {
  for (const { path: file, links, replacement, data, file: source } of handbook.pages) {
    for (const { reference, target } of links) yield { file, url: reference.url, position: reference.position, target };
    if (replacement === undefined) continue;
    yield { file, url: data.replacement ?? '', position: source.frontMatter.at(['replacement']), target: replacement };
  }
  yield* glossaryLinks(handbook);
}

/** The empty fragment and `#top` are the start of any page; footnotes have anchors of their own. */
function has({ file }: Page, fragment: string): boolean {
  if (fragment === '' || /^top$/i.test(fragment) || file.outline.anchors.includes(fragment)) return true;
  const note = footnote.exec(fragment)?.[1];
  return note !== undefined && file.text.toLowerCase().includes(`[^${note.toLowerCase()}]:`);
}

/** The ids of a footnote and of the place that refers to it, here as on GitHub. */
const footnote = /^(?:user-content-)?fn(?:ref)?-(.+)$/i;

function explain(url: string, page: Page, fragment: string, from: string): Omit<Finding, 'file' | 'position'> {
  const where = page.path === from ? 'this page' : typed(page.path);
  const message = `${typed(url)} leads to ${where}, which has no heading or anchor ${typed(fragment)}: readers land at its top.`;
  const anchors = bySimilarity(fragment, page.file.outline.anchors);
  if (anchors.length === 0) {
    return { message, suggestion: `The page has no headings. Take ${typed(`#${fragment}`)} out of the link.` };
  }
  const nearest = anchors.slice(0, offered);
  const more = anchors.length > nearest.length ? `${anchors.length} in all` : 'there is no other';
  return {
    message,
    suggestion: `Write one that exists: ${oneOf(nearest.map((anchor) => typed(`#${anchor}`)))} (${more}).`,
  };
}
