import { unfinishedStatuses } from '../schema/record.ts';
import type { Heading, MarkdownFile } from '../source/content-tree.ts';
import { segment } from './address.ts';
import type { Draft } from './draft.ts';
import { durationsOf } from './incident-durations.ts';
import { readInstant } from './instant.ts';
import type { Instant } from './instant.ts';
import type { LikenessText } from './likeness.ts';
import { actionsOf } from './record-actions.ts';
import { dayInName, dayOfRecord, daySaid } from './record-day.ts';
import { onlySlot } from './front-matter-slots.ts';
import { extrasOf } from './record-extras.ts';
import { inTextOrder, namedAs, recordFaults } from './record-faults.ts';
import { lacksOf } from './record-lacks.ts';
import { likenessTextOf } from './record-likeness.ts';
import { readBody } from './record-sections.ts';
import type { ReadSection } from './record-sections.ts';
import { statsIn } from './record-stats.ts';
import { lessonsIn, summaryIn } from './record-words.ts';
import type { HandbookRecord, Library, MadeFrom, RecordFault, RecordTimes } from './record.ts';
import { ownersNamed, typedOwners } from './team.ts';
import { optionsTyped } from './template-fields.ts';
import type { RecordCircumstances, TemplateDrafts } from './templates.ts';
import { readTimeline } from './timeline.ts';
import type { Timeline } from './timeline.ts';
import { inWords, plainWords, titleOf } from './title.ts';
import type { TypedRecord } from './typed-record.ts';
import type { Written } from './written.ts';

/** A record, and what tells what it is about. */
export interface MadeRecord {
  readonly record: Draft<HandbookRecord>;
  readonly text: LikenessText;
}

/**
 * What a record is called: as pages are, but neither after a slot that nobody filled in nor with the day of its file name. A
 * title that was typed into a template is plain words, whatever signs are in it.
 */
export function recordTitle({ file, data }: TypedRecord): string {
  const given = data.title?.trim() ?? '';
  if (given !== '' && data.template !== undefined) return inOneLine(given);
  // A deeper heading names a section, even where nothing stands before it.
  const heading = file.outline.headings.find(({ depth }) => depth === 1);
  const says = heading !== undefined && heading.text.trim() !== '' && !isSlot(heading, file);
  return given !== '' || says ? inOneLine(titleOf(file, data)) : titleOfName(file.path);
}

/** Whether a heading is a slot and nothing else. Behind backslashes, or as code, braces are words. */
function isSlot({ text, position }: Heading, { slots }: MarkdownFile): boolean {
  return (
    onlySlot(text) !== undefined &&
    slots.some(({ where, position: { line } }) => line === position.line && where !== 'code')
  );
}

function titleOfName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^./]+$/, '');
  const words = name.replace(/^\d{4}(?:[-_. ]?\d\d){0,2}[-_. ]+(?=\p{L})/u, '');
  return inOneLine(inWords(words));
}

/** Makes a record of what its file says. Its links, and what it has to do with others, are filled in later. */
export function recordOf(
  typed: TypedRecord,
  id: string,
  library: Library,
  written: Written,
  templateDrafts: Pick<TemplateDrafts, 'byTyped' | 'typed'>,
  world: RecordCircumstances,
): MadeRecord {
  const { data, file, path } = typed;
  const { teams, edition, history, config, withheldTeams } = world;
  const changed = history.changed.get(path);
  const body = readBody(file);
  const times: RecordTimes = {
    started: momentOf(data.started),
    detected: momentOf(data.detected),
    mitigated: momentOf(data.mitigated),
    resolved: momentOf(data.resolved),
  };
  const timeline = timelineIn(body.sections, typed, times.started);
  const stats = statsIn(body.sections);
  const summary = data.summary === undefined ? summaryIn(body, written) : [];
  const { made, unknown } = madeFrom(typed, templateDrafts);
  const faults: RecordFault[] = [];
  const { severity } = data;
  const record: Draft<HandbookRecord> = {
    id,
    library,
    url: written.url,
    path,
    title: written.title,
    audience: written.audience,
    status: data.status,
    unfinished: unfinishedStatuses.includes((data.status ?? '').trim().toLowerCase()),
    owners: data.owner === undefined ? [] : ownersNamed(typedOwners(file, data.owner), path, teams, edition),
    changed,
    made,
    day: dayOfRecord(typed, timeline, changed),
    severity: severity && (namedAs(severity, Object.keys(config.severities ?? {})) ?? severity),
    services: servicesOf(data.services ?? stats.categories, config.services),
    factors: [...new Set(data.factors ?? [])],
    times,
    durations: durationsOf(times, stats.minutes).durations,
    description:
      data.summary === undefined ? summary.map(({ text }) => text).join(' ') : inOneLine(plainWords(data.summary)),
    summary,
    lessons: lessonsIn(typed, body, written),
    timeline,
    actions: [],
    changes: [],
    sections: body.sections.map(({ heading: _heading, blocks: _blocks, ...section }) => section),
    extras: [],
    replaces: [],
    replacedBy: [],
    similar: [],
    lacks: [],
    written,
    faults,
  };
  const ofActions = actionsOf(record, body, { teams, withheldTeams, severities: config.severities });
  record.actions = ofActions.actions;
  const templates = made?.template === undefined ? library.templates : [made.template];
  record.extras = extrasOf(typed, templates, withheldTeams);
  record.lacks = lacksOf(record, data, body.sections, templates, ofActions);
  record.faults = inTextOrder([...unknown, ...recordFaults(typed, record, body.sections, templates, config)]);
  return { record, text: likenessTextOf(record, data, body.sections) };
}

function momentOf(text: string | undefined): Instant | undefined {
  return text === undefined ? undefined : readInstant(text);
}

/** Services by their ids in the settings, whatever their case and whether they are called by their names. */
function servicesOf(names: readonly string[], services: RecordCircumstances['config']['services']): string[] {
  const options = optionsTyped(services);
  return [
    ...new Set(
      names.map((name) => {
        const known = options.find(
          ({ id, label }) => segment(id) === segment(name) || segment(label) === segment(name),
        );
        return known?.id ?? name;
      }),
    ),
  ];
}

/** The first timeline that a section for it holds. */
function timelineIn(
  sections: readonly ReadSection[],
  typed: TypedRecord,
  started: Instant | undefined,
): Timeline | undefined {
  const named = dayInName(typed.name);
  const day = daySaid(typed) ?? (named?.length === 10 ? named : undefined);
  for (const { purpose, heading, blocks } of sections) {
    if (purpose !== 'timeline') continue;
    const timeline = readTimeline([heading, ...blocks], typed.file.text, { zone: typed.data.zone, day, started });
    if (timeline !== undefined) return timeline;
  }
  return undefined;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The template that a record says it was made from: by its id, with or without its folder and ending, or by its title. One that
 * the edition does not hold is not told of.
 */
function madeFrom(
  { data, file, path }: TypedRecord,
  { byTyped, typed }: Pick<TemplateDrafts, 'byTyped' | 'typed'>,
): { readonly made: MadeFrom | undefined; readonly unknown: readonly RecordFault[] } {
  if (data.template === undefined) return { made: undefined, unknown: [] };
  const [, name = '', number] = /^\s*(.*?)\s*(?:@\s*v?(\d{1,9})\s*)?$/s.exec(data.template) ?? [];
  const wanted = keyOf(name.replace(/^(?:\.*\/)*(?:templates\/)?/i, '').replace(/\.(?:md|markdown)$/i, ''));
  const found =
    typed.find((each) => keyOf(each.name) === wanted) ?? typed.find(({ title }) => segment(title) === segment(name));
  const template = found === undefined ? undefined : byTyped.get(found);
  if (found !== undefined && template === undefined) return { made: undefined, unknown: [] };
  const position = file.frontMatter.at(['template']);
  const known = [...byTyped.values()].map(({ id }) => id);
  return {
    made: { name, version: number === undefined ? undefined : Number(number), template, position },
    unknown: template === undefined ? [{ kind: 'unknown-template', path, position, name, known }] : [],
  };
}

function keyOf(name: string): string {
  return name.split('/').map(segment).join('/');
}
