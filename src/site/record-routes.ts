import { places } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { HandbookRecord, Library } from '../handbook/record.ts';
import type { Template } from '../handbook/template.ts';
import { variantsPlace } from '../handbook/templates.ts';

/** A page about templates, and what it is about. */
export type TemplateRoute =
  | { readonly view: 'templates' }
  /** The document to copy, and what other templates of its library do otherwise. */
  | { readonly view: 'template' | 'variants'; readonly template: Template };

/** A page about records, and what it is about. */
export type RecordRoute =
  | { readonly view: 'library'; readonly library: Library }
  | { readonly view: 'record'; readonly record: HandbookRecord };

/** Address below the base of each page about templates. */
export function templateRouteUrl(route: TemplateRoute): string {
  switch (route.view) {
    case 'templates':
      return places.templates;
    case 'template':
      return route.template.url;
    case 'variants':
      return `${route.template.url}${variantsPlace}/`;
  }
}

/** Address below the base of each page about records. */
export function recordRouteUrl(route: RecordRoute): string {
  return route.view === 'library' ? route.library.url : route.record.url;
}

/** Every page about templates. */
export function templateRoutes({ templates }: Pick<Handbook, 'templates'>): TemplateRoute[] {
  if (templates.length === 0) return [];
  return [
    { view: 'templates' },
    ...templates.flatMap((template): TemplateRoute[] => [
      { view: 'template', template },
      ...(template.variants.length > 0 ? [{ view: 'variants', template } as const] : []),
    ]),
  ];
}

/** Every page about records, except the board of their actions. */
export function recordRoutes({ libraries }: Pick<Handbook, 'libraries'>): RecordRoute[] {
  return libraries.flatMap((library): RecordRoute[] => [
    { view: 'library', library },
    ...library.records.map((record) => ({ view: 'record', record }) as const),
  ]);
}
