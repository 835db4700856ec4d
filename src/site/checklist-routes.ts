import { places } from '../handbook/address.ts';
import type { Checklist } from '../handbook/checklist.ts';
import type { Handbook } from '../handbook/handbook.ts';

/** A page about checklists, and what it is about. */
export type ChecklistRoute =
  | { readonly view: 'checklists' }
  /** The list itself, a plan made of it, and what is talked about after 30, 60 and 90 days. */
  | { readonly view: 'list' | 'plan' | 'measures'; readonly list: Checklist };

/** Address below the base of each page about checklists. */
export function checklistRouteUrl(route: ChecklistRoute): string {
  switch (route.view) {
    case 'checklists':
      return places.checklists;
    case 'list':
      return route.list.url;
    case 'plan':
      return `${route.list.url}plan/`;
    case 'measures':
      return `${route.list.url}30-60-90/`;
  }
}

/** Every page about checklists. */
export function checklistRoutes({ checklists }: Pick<Handbook, 'checklists'>): ChecklistRoute[] {
  if (checklists.length === 0) return [];
  return [
    { view: 'checklists' },
    ...checklists.flatMap((list): ChecklistRoute[] => [
      { view: 'list', list },
      { view: 'plan', list },
      ...(list.measures.length > 0 ? [{ view: 'measures', list } as const] : []),
    ]),
  ];
}
