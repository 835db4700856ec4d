import type { Aliased, Handbook } from '../handbook/handbook.ts';
import { ladderRoutes, ladderRouteUrl } from './ladder-routes.ts';

/** An address where something used to be, and what it leads to now. */
export interface Redirect {
  readonly url: string;
  readonly to: Pick<Aliased, 'url' | 'title'>;
}

/**
 * Every redirect of the site: the addresses that authors gave, and what lay below them. A ladder that has moved takes its
 * levels along, and a level its sheet; comparisons find their way in the browser.
 */
export function redirectsOf(handbook: Handbook): Redirect[] {
  const { aliases, pageByUrl } = handbook;
  if (aliases.size === 0) return [];
  const routes = ladderRoutes(handbook);
  const taken = new Set([...pageByUrl.keys(), ...aliases.keys(), ...routes.map(ladderRouteUrl)]);
  const below = [...aliases].flatMap(([url, to]) => {
    if (!routes.some((route) => 'ladder' in route && to.url === ladderRouteUrl(route))) return [];
    return routes.flatMap((route): Redirect[] => {
      const now = ladderRouteUrl(route);
      const old = url + now.slice(to.url.length);
      if (route.view === 'compare' || now === to.url || !now.startsWith(to.url) || taken.has(old)) return [];
      return [{ url: old, to: { url: now, title: to.title } }];
    });
  });
  return [...[...aliases].map(([url, to]) => ({ url, to })), ...below];
}
