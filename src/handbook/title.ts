import type { PageData } from '../schema/page.ts';
import type { Heading, MarkdownFile } from '../source/content-tree.ts';
import { folderOf, isIndex, withoutPagesFolder } from './address.ts';

/**
 * The heading that names the page: a first-level heading that comes before every other heading. A picture, a badge or a
 * sentence may stand above it when no other heading is of the first level. The layout shows it, the body does not.
 */
export function titleHeadingOf(file: MarkdownFile): Heading | undefined {
  const [first, ...others] = file.outline.headings;
  if (first?.depth !== 1) return undefined;
  const names = first.leads || (first.text !== '' && others.every(({ depth }) => depth > 1));
  return names ? first : undefined;
}

/** A page's name: what its front matter says, else its first heading, else its file name in words. */
export function titleOf(file: Pick<MarkdownFile, 'outline' | 'path'>, data: Pick<PageData, 'title'>): string {
  const given = data.title?.trim();
  if (given !== undefined && given !== '') return plainWords(given);
  const { headings } = file.outline;
  const heading = headings.find(({ depth }) => depth === 1) ?? headings.find(({ leads }) => leads);
  if (heading !== undefined && heading.text.trim() !== '') return heading.text.trim();
  const path = withoutPagesFolder(file.path);
  return isIndex(path)
    ? folderTitle(folderOf(path))
    : inWords(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, ''));
}

/**
 * The words above a page's body. Front matter may give a page a short name for lists beside a longer heading in its text;
 * a heading that is only a template's `{{page.title}}` is the name.
 */
export function headingOf(file: MarkdownFile, data: PageData): string {
  const written = titleHeadingOf(file)?.text.trim() ?? '';
  return written === '' || written.includes('{{') ? titleOf(file, data) : written;
}

/** Name of a folder that has no index page. */
export function folderTitle(folder: string): string {
  return folder === '' ? 'Handbook' : inWords(folder.slice(folder.lastIndexOf('/') + 1));
}

/** Inline tags that an author may write in a title; others, such as `<T>`, are words. */
const inlineTag =
  /<\/?(?:a|abbr|b|br|code|del|em|i|img|ins|kbd|mark|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/gi;

/**
 * A title from front matter as words, as a heading's are: without inline HTML and Markdown. Underscores stay, for they are
 * more often part of a name.
 */
export function plainWords(text: string): string {
  const words = text
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 1 ? part : withoutMarkup(part)))
    .join('')
    .trim();
  return words === '' ? text : words;
}

function withoutMarkup(text: string): string {
  return text
    .replace(inlineTag, '')
    .replace(/\[([^[\]]+)\]\([^()\s]*\)/g, '$1')
    .replace(/(?<![\w*])(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?![\w*])/g, '$2')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** `02-getting_started` as a person would write it: "Getting started". */
export function inWords(name: string): string {
  const words = name
    .replace(/^\d+[-_. ]+(?=\p{L})/u, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
