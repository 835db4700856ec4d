import { kindOf } from '../schema/kinds.ts';

/** The folders in which repositories keep their pages, apart from what is about the repository itself. */
const usual = ['content', 'doc', 'docs', 'handbook', 'src', 'wiki'];

/** A folder that holds nearly all pages of the one that was named. */
export interface InnerFolder {
  readonly name: string;
  /** How many pages are below it, and how many there are. */
  readonly pages: number;
  readonly all: number;
}

/**
 * The folder that was probably meant, where somebody named a whole repository: the front page would be a README for
 * people who work on the site, and every other page one level further down than it should be.
 *
 * @param paths of all files in the content folder
 * @returns nothing where the folder has settings, a front page of its own, or pages in several places
 */
export function innerFolder(paths: readonly string[]): InnerFolder | undefined {
  if (paths.some((path) => /^(?:handbook\.ya?ml|index\.(?:md|mdx|markdown)|pages\/.*)$/i.test(path))) return undefined;
  const pages = paths.filter((path) => kindOf(path)?.name === 'page');
  const name = usual.find((each) => pages.some((path) => path.startsWith(`${each}/`)));
  if (name === undefined) return undefined;
  const below = pages.filter((path) => path.startsWith(`${name}/`)).length;
  return below > (pages.length - below) * 4 ? { name, pages: below, all: pages.length } : undefined;
}
