import type { Aliased, Handbook } from '../handbook/handbook.ts';
import { checklistRoutes, checklistRouteUrl } from './checklist-routes.ts';
import { ladderRoutes, ladderRouteUrl } from './ladder-routes.ts';
import { recordRoutes, recordRouteUrl, templateRoutes, templateRouteUrl } from './record-routes.ts';

/** An address where something used to be, and what it leads to now. */
export interface Redirect {
  readonly url: string;
  readonly to: Pick<Aliased, 'url' | 'title'>;
}

/**
 * Every redirect of the site: the addresses that authors gave, and what lay below them. A ladder that has moved takes its
 * levels along, a level its sheet, and a checklist what is made of it; comparisons find their way in the browser.
 */
export function redirectsOf(handbook: Handbook): Redirect[] {
  const { aliases, pageByUrl, checklists } = handbook;
  if (aliases.size === 0) return [];
  const ofLadders = ladderRoutes(handbook);
  const ladderUrls = ofLadders.map(ladderRouteUrl);
  const checklistUrls = checklistRoutes(handbook).map(checklistRouteUrl);
  const recordUrls = [...templateRoutes(handbook).map(templateRouteUrl), ...recordRoutes(handbook).map(recordRouteUrl)];
  const taken = new Set([...pageByUrl.keys(), ...aliases.keys(), ...ladderUrls, ...checklistUrls, ...recordUrls]);
  const movedAlong = (to: string): string[] => {
    // A checklist in the folder of another one has a file of its own, and moves by itself.
    const list = checklists.find(({ url }) => url === to);
    if (list !== undefined) return checklistRoutes({ checklists: [list] }).map(checklistRouteUrl);
    if (!ofLadders.some((route) => 'ladder' in route && to === ladderRouteUrl(route))) return [];
    return ofLadders.filter(({ view }) => view !== 'compare').map(ladderRouteUrl);
  };
  const below = [...aliases].flatMap(([url, to]) =>
    movedAlong(to.url).flatMap((now): Redirect[] => {
      const old = url + now.slice(to.url.length);
      if (now === to.url || !now.startsWith(to.url) || taken.has(old)) return [];
      return [{ url: old, to: { url: now, title: to.title } }];
    }),
  );
  return [...[...aliases].map(([url, to]) => ({ url, to })), ...below];
}
