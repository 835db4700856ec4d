import type { Handbook } from '../handbook/handbook.ts';
import type { Template } from '../handbook/template.ts';

/** Templates that belong together, because their documents are kept in one place. */
export interface TemplateGroup {
  readonly title: string;
  /** Where their documents are; nothing when they are no records. */
  readonly url: string | undefined;
  readonly templates: readonly Template[];
}

/** What the documents of other templates are called. */
export const othersTitle = 'Talks and papers of your own';

/** The templates by what they make, in the order of the first of each; those that make no record come last. */
export function templateGroups({ templates }: Pick<Handbook, 'templates'>): TemplateGroup[] {
  const libraries = new Set(templates.map(({ library }) => library));
  const groups = [...libraries].map((library) => ({
    title: library?.title ?? othersTitle,
    url: library?.url,
    templates: templates.filter((template) => template.library === library),
  }));
  return groups.sort((a, b) => Number(a.url === undefined) - Number(b.url === undefined));
}

/** How many records were made from a template, in words. */
export function recordsInWords({ records, library }: Pick<Template, 'records' | 'library'>): string | undefined {
  if (library === undefined) return undefined;
  const [latest] = records;
  if (latest === undefined) return 'not used yet';
  return records.length === 1 ? 'used by 1 record' : `used by ${records.length} records`;
}

/** How many fields there are, in words. */
export function fieldsInWords({ fields }: Pick<Template, 'fields'>): string {
  return fields.length === 1 ? '1 thing to fill in' : `${fields.length} things to fill in`;
}
