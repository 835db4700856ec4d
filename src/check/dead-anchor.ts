import type { Handbook, Page, Target } from '../handbook/handbook.ts';
import { bySimilarity } from './nearest.ts';
import { isReworded, placeAt } from './place.ts';
import type { Place } from './place.ts';
import { oneOf, typed } from './wording.ts';

/** How many anchors to name. */
const offered = 5;

/** Says which place in a page a link leads to that the page does not have, and which there are; nothing if it has it. */
export function explainDeadAnchor(
  { file, url, target }: { readonly file: string; readonly url: string; readonly target: Target },
  handbook: Handbook,
): { readonly message: string; readonly suggestion: string } | undefined {
  if (target.type === 'page') {
    if (has(target.page, target.fragment)) return undefined;
    const { path, file: source } = target.page;
    return explain(url, path, source.outline.anchors, target.fragment, file);
  }
  if (target.type !== 'place') return undefined;
  const place = placeAt(handbook, target.url);
  if (place === undefined || leadsTo(place, target.fragment)) return undefined;
  return explain(url, place.path, place.anchors, target.fragment, file);
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
): { readonly message: string; readonly suggestion: string } {
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
