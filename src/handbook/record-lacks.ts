import type { RecordData } from '../schema/record.ts';
import type { RecordActions } from './record-actions.ts';
import { saysNothing } from './action-words.ts';
import type { HandbookRecord, Lack, SectionPurpose } from './record.ts';
import type { ReadSection } from './record-sections.ts';
import { sectionsFor } from './record-sections.ts';
import type { Template } from './template.ts';

/** What lacks are about in front matter: these are asked for where a template has such a field, and of every post-mortem. */
const keys = ['status', 'owner', 'severity', 'services', 'started', 'detected', 'resolved'] as const;

/**
 * What a reader would ask for and a record does not say, in the order of {@link Lack}. A record is asked for what its template
 * asks for. One without a template is asked for what the templates of its library ask for; a post-mortem, for all of it.
 *
 * @param templates the one it was made from, or all that it may follow
 */
export function lacksOf(
  record: HandbookRecord,
  { owner }: Pick<RecordData, 'owner'>,
  sections: readonly ReadSection[],
  templates: readonly Template[],
  { lacksOwner }: Pick<RecordActions, 'lacksOwner'>,
): Lack[] {
  const all = templates.length === 0 && record.library.id === 'postmortems';
  const asksKey = (key: string): boolean =>
    all ||
    templates.some(
      ({ fields, frontMatter }) =>
        fields.some(({ name }) => name === key) || frontMatter.some(([name]) => name === key),
    );
  const asksSection = (purpose: SectionPurpose): boolean =>
    all || templates.some((template) => sectionsFor(template.sections, purpose).some(({ required }) => required));
  const has: Readonly<Record<(typeof keys)[number], boolean>> = {
    status: record.status !== undefined,
    // Whoever is named may be of another edition.
    owner: owner !== undefined,
    severity: record.severity !== undefined,
    services: record.services.length > 0,
    started: record.times.started !== undefined,
    detected: record.times.detected !== undefined,
    resolved: record.times.resolved !== undefined,
  };
  const lacks: Lack[] = keys.filter((key) => asksKey(key) && !has[key]);
  if (record.description === '' && (asksKey('summary') || asksSection('summary'))) lacks.push('summary');
  if (record.lessons.length === 0 && asksSection('lessons') && !saysNone(sections, 'lessons')) lacks.push('lessons');
  if (record.actions.length === 0 && asksSection('actions') && !saysNone(sections, 'actions')) lacks.push('actions');
  if (lacksOwner) lacks.push('action-owner');
  if (record.actions.some(({ done, due }) => !done && due === undefined)) lacks.push('action-due');
  return lacks;
}

/** Whether a section says outright that there is nothing: "None." */
function saysNone(sections: readonly ReadSection[], purpose: SectionPurpose): boolean {
  return sections
    .filter((section) => section.purpose === purpose)
    .some(({ blocks }) =>
      blocks.some(({ text }) => /\p{L}/u.test(text) && !/^tb[dac]|^to ?do/i.test(text) && saysNothing(text)),
    );
}
