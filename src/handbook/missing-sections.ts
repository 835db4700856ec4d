import type { RecordFault } from './record.ts';
import type { ReadSection } from './record-sections.ts';
import { sectionsFor } from './record-sections.ts';
import type { RecordData } from '../schema/record.ts';
import { slotNames } from './front-matter-slots.ts';
import type { Template, TemplateSection } from './template.ts';

type MissingFault = Extract<RecordFault, { kind: 'missing-section' | 'outdated-copy' }>;
type Unplaced<Fault> = Fault extends unknown ? Omit<Fault, 'path' | 'position'> : never;
/** What is missing, and the section that is empty. */
export interface MissingSection {
  readonly fault: Unplaced<MissingFault>;
  readonly section: ReadSection | undefined;
}

/**
 * The sections that the template of a record asks for and that are not there, or say nothing. A copy of an earlier version is
 * told once of all that it lacks by now. What is not finished may still be empty.
 *
 * @param version of the template that the record was made from; of one that does not say, the latest is meant
 */
export function missingSections(
  sections: readonly ReadSection[],
  data: RecordData,
  template: Template,
  version: number | undefined,
  unfinished: boolean,
): MissingSection[] {
  const found = matched(template.sections, sections);
  const isAsked = (section: TemplateSection): boolean =>
    // A title with a slot in it is another one in every document.
    section.required && slotNames(section.title).length === 0 && !isInFrontMatter(section, data);
  const asked = template.sections.filter(isAsked);
  const missing = asked.filter((section) => !found.has(section)).map(({ title }) => title);
  const outdated = version !== undefined && version < template.version;
  const absent: MissingSection[] = outdated
    ? missing.length === 0
      ? []
      : [{ fault: { kind: 'outdated-copy', titles: missing, version, latest: template.version }, section: undefined }]
    : missing.map((title) => ({ fault: { kind: 'missing-section', title, empty: false }, section: undefined }));
  if (unfinished) return absent;
  const empty = asked.flatMap((section): MissingSection[] => {
    const own = found.get(section);
    if (own === undefined || !own.empty) return [];
    return [{ fault: { kind: 'missing-section', title: own.title, empty: true }, section: own }];
  });
  return [...absent, ...empty];
}

/** Whether front matter says what a section is there for. */
function isInFrontMatter({ title }: TemplateSection, { summary, lessons }: RecordData): boolean {
  const section = [{ title }];
  return (
    (summary !== undefined && sectionsFor(section, 'summary').length > 0) ||
    (lessons !== undefined && sectionsFor(section, 'lessons').length > 0)
  );
}

/** The section of a document that each section of its template became: of the same name, or else for the same purpose. */
function matched(
  asked: readonly TemplateSection[],
  sections: readonly ReadSection[],
): Map<TemplateSection, ReadSection> {
  const found = new Map<TemplateSection, ReadSection>();
  const left = new Set(sections);
  const take = (section: TemplateSection, one: ReadSection | undefined): void => {
    if (one === undefined) return;
    found.set(section, one);
    left.delete(one);
  };
  for (const section of asked)
    take(
      section,
      [...left].find(({ key }) => key === section.key),
    );
  for (const section of asked) {
    if (found.has(section)) continue;
    take(
      section,
      [...left].find(({ purpose }) => purpose !== undefined && sectionsFor([section], purpose).length > 0),
    );
  }
  return found;
}
