import type { Handbook } from '../handbook/handbook.ts';
import type { Written } from '../handbook/written.ts';
import type { Position } from '../schema/issue.ts';
import type { MarkdownFile } from '../source/content-tree.ts';
import { blank, positionAt, withoutCode } from '../source/text.ts';
import { explainDeadLink, explainSpaces } from './dead-link.ts';
import type { Thing } from './dead-link.ts';
import type { PathFinder } from './path-finder.ts';
import type { Finding } from './rule.ts';

/** What looks like a link, but that Markdown leaves as text because of the spaces in its address. */
interface UnreadLink {
  readonly thing: Thing;
  readonly text: string;
  readonly url: string;
  readonly position: Position;
}

/** An address with spaces that can only be meant as one: a template tag, or the name of a file. */
const tag = String.raw`\{[{%](?=[^()\n]*\s)[^\n]*?[%}]\}[^()\s]*`;
const name = String.raw`[^()<>\n"']* [^()<>\n"']*\.(?:md|mdx|markdown|png|jpe?g|gif|svg|webp|avif|pdf)(?:#[^()\n]*)?`;
const anywhere = new RegExp(String.raw`\]\((?:${tag}|${name})\)`);
const each = new RegExp(String.raw`(!?)(?<!\\)\[((?:(?!\n[ \t]*\n)[^\[\]])*)(?<!\\)\]\((${tag}|${name})\)`, 'g');

const cache = new WeakMap<MarkdownFile, readonly UnreadLink[]>();

/** Findings for the links, or the images, of a page, ladder or checklist that show as text. Names of files count only where there is such a file. */
export function* explainUnread(
  { path: file, file: source }: Written,
  wanted: Thing,
  handbook: Handbook,
  finder: PathFinder,
): Generator<Finding> {
  const isTemplate = handbook.templates.some(({ path }) => path === file);
  for (const { thing, text, url, position } of unreadLinks(source)) {
    // What is filled in later may become an address.
    if (thing !== wanted || (isTemplate && url.includes('{{'))) continue;
    const link = { file, url, wanted: '', text };
    const explanation = url.startsWith('{')
      ? explainDeadLink(link, thing, handbook, finder)
      : explainSpaces(link, thing, finder);
    if (explanation !== undefined) yield { file, position, ...explanation };
  }
}

/** Only pages that may have one are looked at closely, and once for all rules. */
function unreadLinks(file: MarkdownFile): readonly UnreadLink[] {
  const known = cache.get(file);
  if (known !== undefined) return known;
  const found = anywhere.test(file.text) ? search(file) : [];
  cache.set(file, found);
  return found;
}

function search({ text, bodyStart, outline }: MarkdownFile): UnreadLink[] {
  let shown = blank(text.slice(0, bodyStart)) + text.slice(bodyStart);
  for (const [from, to] of outline.hidden)
    shown = shown.slice(0, from) + blank(shown.slice(from, to)) + shown.slice(to);
  return [...withoutCode(shown).matchAll(each)].map(({ index, 1: mark = '', 2: words = '', 3: url = '' }) => ({
    thing: mark === '!' ? 'image' : 'link',
    text: words,
    url,
    position: positionAt(text, index),
  }));
}
