import { top } from '../schema/file-top.ts';
import type { HandbookConfigData } from '../schema/handbook-config.ts';
import type { Position } from '../schema/issue.ts';
import { segment } from './address.ts';
import { slotsInValue } from './front-matter-slots.ts';
import { durationsOf } from './incident-durations.ts';
import { missingSections } from './missing-sections.ts';
import type { HandbookRecord, RecordFault } from './record.ts';
import type { ReadSection } from './record-sections.ts';
import type { Template } from './template.ts';
import { givenFields, optionsTyped } from './template-fields.ts';
import type { TypedRecord } from './typed-record.ts';
import { readZone } from './zone.ts';

type Unplaced<Fault> = Fault extends unknown ? Omit<Fault, 'path' | 'position'> : never;
type Found = readonly [position: Position, fault: Unplaced<RecordFault>];

/**
 * What does not fit together in a record by itself. What it says of other records is found when
 * these are there.
 *
 * @param templates the one it was made from, or all that it may follow
 */
export function recordFaults(
  typed: TypedRecord,
  record: HandbookRecord,
  sections: readonly ReadSection[],
  templates: readonly Template[],
  config: Pick<HandbookConfigData, 'severities' | 'services'>,
): RecordFault[] {
  const found = [
    ...unknownNames(typed, config),
    ...outOfOrder(typed, record),
    ...unfilledSlots(typed, templates),
    ...ofSections(typed, record, sections),
    ...unreadMoments(typed, record, sections),
    ...record.actions.flatMap(({ facts, position }) =>
      facts.unread.map(({ text, like }): Found => [position, { kind: 'unread-fact', text, like }]),
    ),
  ];
  return found.map(([position, fault]): RecordFault => ({ ...fault, path: typed.path, position }));
}

/** Faults in the order of the text they are in. */
export function inTextOrder<Fault extends { readonly position: Position }>(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}

/** Severities and services that settings do not have. Where settings list none, every name is as good as another. */
function unknownNames({ data, file }: TypedRecord, config: Parameters<typeof recordFaults>[4]): Found[] {
  const found: Found[] = [];
  const severities = Object.keys(config.severities ?? {});
  const { severity, services = [] } = data;
  if (severity !== undefined && severities.length > 0 && namedAs(severity, severities) === undefined) {
    found.push([file.frontMatter.at(['severity']), { kind: 'unknown-severity', name: severity, known: severities }]);
  }
  const options = optionsTyped(config.services);
  const names = options.flatMap(({ id, label }) => [id, label]);
  const listed = Array.isArray(Reflect.get(Object(file.frontMatter.value), 'services'));
  for (const [at, name] of services.entries()) {
    if (options.length === 0 || namedAs(name, names) !== undefined) continue;
    const position = file.frontMatter.at(listed ? ['services', at] : ['services']);
    found.push([position, { kind: 'unknown-service', name, known: options.map(({ id }) => id) }]);
  }
  return found;
}

/** The one of some names that a name means, whatever its case and signs. */
export function namedAs(name: string, names: readonly string[]): string | undefined {
  return names.find((each) => each === name) ?? names.find((each) => segment(each) === segment(name));
}

function outOfOrder({ file }: TypedRecord, { times }: HandbookRecord): Found[] {
  return durationsOf(times).disorder.map(({ earlier, later }) => [
    file.frontMatter.at([later]),
    { kind: 'time-order', earlier, later },
  ]);
}

/**
 * Slots that a copy left as they are. Only names of fields count, and not where a document shows the notation itself, as code
 * or in a comment, unless its template has the slot there.
 */
function unfilledSlots({ file, data }: TypedRecord, templates: readonly Template[]): Found[] {
  if (templates.length === 0) return [];
  const names = new Set([...givenFields, ...templates.flatMap(({ fields }) => fields.map(({ name }) => name))]);
  const meant = new Set(
    templates.flatMap(({ written }) => written.file.slots.map(({ name, where }) => `${where} ${name}`)),
  );
  const inBody = file.slots.filter(({ name, where }) => {
    const shown = where === 'code' || where === 'fence' || where === 'comment';
    return names.has(name) && where !== 'comment' && (!shown || meant.has(`${where} ${name}`));
  });
  // What somebody typed into a field may look like another slot: front matter has no way to write it otherwise.
  const inValues = slotsInValue(file.frontMatter.value, file.frontMatter.at).filter(({ name, key }) => {
    if (key === 'title' && data.template !== undefined && name !== 'title') return false;
    const same = templates.flatMap(({ frontMatter }) => frontMatter.filter(([each]) => each === key));
    return names.has(name) && (same.length === 0 || same.some(([, value]) => JSON.stringify(value).includes(name)));
  });
  return [...inValues, ...inBody].map(({ name, position }) => [position, { kind: 'unfilled-slot', name }]);
}

function ofSections({ data }: TypedRecord, record: HandbookRecord, sections: readonly ReadSection[]): Found[] {
  const { made } = record;
  if (made?.template === undefined) return [];
  return missingSections(sections, data, made.template, made.version, record.unfinished).map(({ fault, section }) => [
    section?.position ?? made.position,
    fault,
  ]);
}

/** Times that cannot be read, and zones that nobody knows: of these, the zone alone is told. */
function unreadMoments(
  { data, file }: TypedRecord,
  { timeline }: HandbookRecord,
  sections: readonly ReadSection[],
): Found[] {
  const found: Found[] = [];
  if (data.zone !== undefined && readZone(data.zone) === undefined) {
    found.push([file.frontMatter.at(['zone']), { kind: 'unknown-zone', name: data.zone }]);
  } else if (timeline?.unreadZone !== undefined) {
    const start = timeline.span[0];
    const section = sections.find(({ span }) => span[0] <= start && start < span[1]);
    found.push([section?.position ?? top, { kind: 'unknown-zone', name: timeline.unreadZone }]);
  }
  for (const { lacks, typed, position } of timeline?.entries ?? []) {
    if (lacks === 'words' && typed !== '') found.push([position, { kind: 'unread-moment', text: typed }]);
  }
  return found;
}
