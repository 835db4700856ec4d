import type { Handbook, Page } from '../../handbook/handbook.ts';
import { glossaryLinks } from '../glossary-link.ts';
import { isReworded, placeAt } from '../place.ts';
import type { Place } from '../place.ts';
import { bySimilarity } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';
import { typedLinks } from '../typed-link.ts';
import type { TypedLink } from '../typed-link.ts';
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
      if (target.type === 'page') {
        if (has(target.page, target.fragment)) continue;
        const { path, file: source } = target.page;
        yield { file, position, ...explain(url, path, source.outline.anchors, target.fragment, file) };
      } else if (target.type === 'place') {
        const place = placeAt(handbook, target.url);
        if (place === undefined || leadsTo(place, target.fragment)) continue;
        yield { file, position, ...explain(url, place.path, place.anchors, target.fragment, file) };
      }
    }
  },
};

function* everyLink(handbook: Handbook): Generator<Pick<TypedLink, 'file' | 'url' | 'position' | 'target'>> {
  yield* typedLinks(handbook);
  yield* glossaryLinks(handbook);
}

/** Ids are compared as a forge does, whatever their case. */
function leadsTo(place: Place, fragment: string): boolean {
  const wanted = fragment.replace(/:~:.*$/s, '').toLowerCase();
  if (wanted === '' || wanted === 'top') return true;
  return place.anchors.some((anchor) => anchor.toLowerCase() === wanted) || isReworded(wanted, place);
}

/** The empty fragment and `#top` are the start of any page; footnotes have anchors of their own. */
function has({ file }: Page, fragment: string): boolean {
  if (fragment === '' || /^top$/i.test(fragment) || file.outline.anchors.includes(fragment)) return true;
  const note = footnote.exec(fragment)?.[1];
  return note !== undefined && file.text.toLowerCase().includes(`[^${note.toLowerCase()}]:`);
}

/** The ids of a footnote and of the place that refers to it, here as on GitHub. */
const footnote = /^(?:user-content-)?fn(?:ref)?-(.+)$/i;

function explain(
  url: string,
  path: string,
  all: readonly string[],
  fragment: string,
  from: string,
): Omit<Finding, 'file' | 'position'> {
  const where = path === from ? 'this page' : typed(path);
  const message = `${typed(url)} leads to ${where}, which has no heading or anchor ${typed(fragment)}: readers land at its top.`;
  const anchors = bySimilarity(fragment, all);
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
