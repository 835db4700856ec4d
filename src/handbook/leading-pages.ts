import type { Handbook, Page } from './handbook.ts';

/**
 * The pages of the edition whose text leads to a ladder, a checklist or a template, in reading order: what `backlinks`
 * are to a page.
 *
 * @param url its address below the base path; a link to a part of it counts too
 */
export function pagesLeadingTo(url: string, { pages }: Pick<Handbook, 'pages'>): Page[] {
  return pages.filter(({ links }) => links.some(({ target }) => target.type === 'place' && target.url === url));
}
