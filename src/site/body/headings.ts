import GithubSlugger from 'github-slugger';
import type { Heading } from '../../source/content-tree.ts';
import { escapeAttribute, startTag } from './markup.ts';
import type { OpenElement, Pass } from './pass.ts';

/** Elements in which a link to the heading has no place. */
const noPermalink = new Set(['a', 'button', 'label', 'summary']);

/** White space that a reader sees as one space, or as none. */
const uneven = /^\s|\s$|\s\s|[^\S ]/;

/** A heading gets the id that the handbook knows it by, its level on this page, and a link to itself beside it. */
export function finishHeading(element: OpenElement, pass: Pass): void {
  if (element.attributes['id'] === 'footnote-label') {
    element.start = startTag(element.name, element.attributes, pass, { class: 'visually-hidden' });
    return;
  }
  // The level and the id are known when the words are.
  element.start = ' ';
  element.onClose = closeHeading;
}

function closeHeading(element: OpenElement, pass: Pass): void {
  const { name, attributes } = element;
  const depth = Number(name.slice(1));
  const text = flat(pass.textOf(element));
  const heading = takeHeading(pass.headings, depth, text, attributes['id']);
  if (pass.titleIsDue && heading !== undefined && heading === pass.page.titleHeading) {
    pass.titleIsDue = false;
    dropTitle(element, pass, heading.slug);
    return;
  }
  const id = idOf(heading, attributes['id'], text, pass);
  const level = depth === 1 ? 2 : Math.min(depth + pass.shift, 6);
  const tag = `h${level}`;
  const start = startTag(tag, attributes, undefined, { id });
  const words = heading === undefined ? text : flat(heading.text);
  if (words !== '') pass.heading = words;
  element.end = `</${tag}>`;
  if (id === undefined || level > 4 || words === '' || isInside(element, noPermalink)) {
    pass.out[element.at] = start;
    return;
  }
  pass.out[element.at] = `<div class="heading">${start}`;
  const label = escapeAttribute(`Link to this section: ${words}`);
  element.end += `<a class="anchor" href="#${encodeURIComponent(id)}" aria-label="${label}"></a></div>`;
}

/** The layout prints the title, with its id. Pictures in it stay. */
function dropTitle(element: OpenElement, pass: Pass, slug: string): void {
  const pictures = pass.takeBack(element).filter((piece) => piece.startsWith('<img '));
  pass.claim(slug, true);
  if (pictures.length > 0) pass.out.push('<p>', ...pictures, '</p>');
}

/**
 * The heading of the outline that a heading of the output is: the next one with its level and words. Words differ only
 * where the output adds to them, with the number of a footnote or the value of an expression.
 */
function takeHeading(headings: Heading[], depth: number, text: string, id: string | undefined): Heading | undefined {
  const [next] = headings;
  if (next !== undefined && next.depth === depth && next.text === text) return headings.shift();
  const level = headings.filter((heading) => heading.depth === depth);
  const found =
    level.find((heading) => flat(heading.text) === text) ??
    headings.find(({ slug }) => slug === id) ??
    level.find((heading) => heading.text !== '' && text.startsWith(flat(heading.text)));
  if (found !== undefined) headings.splice(headings.indexOf(found), 1);
  return found;
}

function idOf(heading: Heading | undefined, typed: string | undefined, text: string, pass: Pass): string | undefined {
  if (heading !== undefined) return pass.claim(heading.slug, true) ? heading.slug : undefined;
  if (typed !== undefined) return pass.claim(typed) ? typed : undefined;
  // The outline does not know headings put together from several pieces of HTML: they are given ids that nothing else has.
  const slugger = new GithubSlugger();
  for (let tries = 0; text !== '' && tries < 100; tries += 1) {
    const slug = slugger.slug(text);
    if (pass.claim(slug)) return slug;
  }
  return undefined;
}

function isInside(element: OpenElement, names: ReadonlySet<string>): boolean {
  for (let above = element.parent; above !== undefined; above = above.parent) if (names.has(above.name)) return true;
  return false;
}

function flat(text: string): string {
  if (!uneven.test(text)) return text;
  return text.replace(/\s+/g, ' ').trim();
}
