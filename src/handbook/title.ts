import type { PageData } from '../schema/page.ts';
import type { Heading, MarkdownFile } from '../source/content-tree.ts';
import { folderOf, isIndex, withoutPagesFolder } from './address.ts';

/** The heading that names the page: a first-level heading with nothing before it. The layout shows it, the body does not. */
export function titleHeadingOf(file: MarkdownFile): Heading | undefined {
  const first = file.outline.headings[0];
  return first !== undefined && first.leads && first.depth === 1 ? first : undefined;
}

/** A page's name: what its front matter says, else its first heading, else its file name in words. */
export function titleOf(file: MarkdownFile, data: PageData): string {
  const given = data.title?.trim();
  if (given !== undefined && given !== '') return given;
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

/** `02-getting_started` as a person would write it: "Getting started". */
function inWords(name: string): string {
  const words = name
    .replace(/^\d+[-_. ]+(?=\p{L})/u, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
