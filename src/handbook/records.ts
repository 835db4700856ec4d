import { unfinishedStatuses } from '../schema/record.ts';
import type { Words } from '../source/content-tree.ts';
import type { PlacedAlias } from './alias.ts';
import { segment } from './address.ts';
import type { Passage } from './checklist.ts';
import type { Draft } from './draft.ts';
import { holds } from './edition.ts';
import type { Clash } from './handbook.ts';
import { readInstant } from './instant.ts';
import { lineStart } from './checklist-line.ts';
import { recordFolders } from './library-folder.ts';
import { actionsOf } from './record-actions.ts';
import type { HandbookRecord, Lesson, Library, MadeFrom, RecordDay, RecordFault, RecordTimes } from './record.ts';
import { sectionsOf } from './record-sections.ts';
import type { ReadSection } from './record-sections.ts';
import { ownersNamed, typedOwners } from './team.ts';
import type { RecordCircumstances, TemplateDrafts } from './templates.ts';
import { optionsTyped } from './template-fields.ts';
import { inWords, titleHeadingOf, titleOf } from './title.ts';
import type { TypedRecord, TypedTemplate } from './typed-record.ts';
import type { Written } from './written.ts';

/** Libraries whose links are not resolved yet, and what there is to know about their addresses. */
export interface LibraryDrafts {
  readonly libraries: readonly Draft<Library>[];
  readonly written: readonly Draft<Written>[];
  /** Paths of files that the edition does not hold. */
  readonly withheld: ReadonlySet<string>;
  /** Address of every file that the edition holds. */
  readonly filePlaces: ReadonlyMap<string, string>;
  /** Every address that libraries have in any edition. */
  readonly addresses: ReadonlySet<string>;
  readonly aliases: readonly PlacedAlias[];
  readonly clashes: readonly Clash[];
}

const top = { line: 1, column: 1 };

/** Makes libraries of records: each record connected with its template, its owners and the settings it refers to. */
export function librariesOf(
  all: readonly TypedRecord[],
  typedTemplates: readonly TypedTemplate[],
  { byTyped, templates }: Pick<TemplateDrafts, 'byTyped' | 'templates'>,
  world: RecordCircumstances,
): LibraryDrafts {
  const clashes: Clash[] = [];
  const withheld = new Set<string>();
  const addresses = new Set<string>();
  const written: Draft<Written>[] = [];
  const aliases: PlacedAlias[] = [];
  const libraries: Draft<Library>[] = [];
  for (const [folder, creators] of recordFolders(typedTemplates)) {
    const own = all.filter((record) => record.folder === folder);
    const ofFolder = new Set(creators.flatMap((typed) => byTyped.get(typed) ?? []));
    const held = templates.filter((template) => ofFolder.has(template));
    if (own.length === 0 && creators.length === 0) continue;
    const id = segment(folder);
    const url = `/${id}/`;
    for (const address of [url, `/${id}.json/`, `/${id}.atom/`]) addresses.add(address);
    const named = creators.flatMap(({ creates }) => creates ?? []);
    const title =
      named.find((each) => each.title !== undefined)?.title ??
      (folder === 'postmortems' ? 'Post-mortems' : inWords(folder));
    const one = named.find((each) => each.one !== undefined)?.one ?? title.replace(/s$/, '');
    const library: Draft<Library> = { id, url, title, one, templates: held, records: [] };
    const records: Draft<HandbookRecord>[] = [];
    for (const [recordId, typed] of addressed(own, url, clashes)) {
      const address = `${url}${recordId}/`;
      addresses.add(address);
      const audience = typed.data.audience ?? (typed.hidden ? 'internal' : world.otherwise);
      if (!holds(world.edition, audience)) {
        withheld.add(typed.path);
        continue;
      }
      const { path, file } = typed;
      const titleHeading = titleHeadingOf(file);
      const source: Draft<Written> = {
        path,
        url: address,
        file,
        title: titleOf(file, typed.data),
        audience,
        titleHeading,
        links: [],
        images: [],
      };
      written.push(source);
      const made = recordOf(typed, recordId, library, source, typedTemplates, byTyped, world);
      records.push(made);
      aliases.push(...typed.aliases.map((alias) => ({ ...alias, path, leads: made })));
    }
    library.records = records.sort(latestFirst);
    for (const template of held) {
      template.library = library;
      template.variants = held.filter((each) => each !== template);
    }
    for (const record of records) {
      const template = held.find((each) => each === record.made?.template);
      if (template !== undefined) template.records = [...template.records, record];
    }
    if (records.length > 0 || held.length > 0) libraries.push(library);
  }
  libraries.sort((a, b) => b.records.length - a.records.length);
  return {
    libraries,
    written,
    withheld,
    filePlaces: new Map(libraries.flatMap(({ records }) => records.map(({ path, url }) => [path, url] as const))),
    addresses,
    aliases,
    clashes,
  };
}

function latestFirst(a: HandbookRecord, b: HandbookRecord): number {
  const [first, second] = [a.day?.day ?? '', b.day?.day ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.path < b.path ? -1 : 1;
}

function addressed(all: readonly TypedRecord[], url: string, clashes: Clash[]): Map<string, TypedRecord> {
  const byId = new Map<string, TypedRecord>();
  for (const typed of all) {
    const wanted = typed.name.split('/').map(segment).join('/');
    let id = wanted;
    for (let number = 2; byId.has(id); number += 1) id = `${wanted}-${number}`;
    const kept = byId.get(wanted);
    byId.set(id, typed);
    if (kept === undefined) continue;
    clashes.push({
      url: `${url}${wanted}/`,
      kept: { path: kept.path, position: top, how: 'its path' },
      moved: { path: typed.path, position: top, how: 'its path', url: `${url}${id}/` },
    });
  }
  return byId;
}

function recordOf(
  typed: TypedRecord,
  id: string,
  library: Library,
  written: Draft<Written>,
  typedTemplates: readonly TypedTemplate[],
  byTyped: TemplateDrafts['byTyped'],
  world: RecordCircumstances,
): Draft<HandbookRecord> {
  const { data, file, path } = typed;
  const { teams, edition, history, config } = world;
  const faults: RecordFault[] = [];
  const sections = sectionsOf(file);
  const times: RecordTimes = {
    started: momentOf(data.started),
    detected: momentOf(data.detected),
    mitigated: momentOf(data.mitigated),
    resolved: momentOf(data.resolved),
  };
  const summary = data.summary === undefined ? passagesIn(sections, 'summary', written) : [];
  const services = optionsTyped(config.services);
  const made: Draft<HandbookRecord> = {
    id,
    library,
    url: written.url,
    path,
    title: written.title,
    audience: written.audience,
    status: data.status,
    unfinished: unfinishedStatuses.includes((data.status ?? '').trim().toLowerCase()),
    owners: data.owner === undefined ? [] : ownersNamed(typedOwners(file, data.owner), path, teams, edition),
    changed: history.changed.get(path),
    made: madeFrom(typed, typedTemplates, byTyped),
    day: dayOf(typed, history.changed.get(path)),
    severity: data.severity,
    services: (data.services ?? []).map(
      (name) => services.find((each) => same(each.id, name) || same(each.label, name))?.id ?? name,
    ),
    factors: data.factors ?? [],
    times,
    durations: { detect: undefined, mitigate: undefined, resolve: undefined },
    description: data.summary ?? summary.map(({ text }) => text).join(' '),
    summary,
    lessons: lessonsOf(typed, sections, written),
    timeline: undefined,
    actions: [],
    changes: [],
    sections,
    extras: [],
    replaces: [],
    replacedBy: [],
    similar: [],
    lacks: [],
    written,
    faults,
  };
  made.actions = actionsOf(made, sections, {
    teams,
    withheldTeams: world.withheldTeams,
    severities: config.severities,
  });
  return made;
}

function same(a: string, b: string): boolean {
  return segment(a) === segment(b);
}

function momentOf(text: string | undefined) {
  return text === undefined ? undefined : readInstant(text);
}

function madeFrom(
  { data, file }: TypedRecord,
  all: readonly TypedTemplate[],
  byTyped: TemplateDrafts['byTyped'],
): MadeFrom | undefined {
  if (data.template === undefined) return undefined;
  const [, name = '', version] = /^\s*(.*?)\s*(?:@\s*v?(\d+)\s*)?$/.exec(data.template) ?? [];
  const wanted = name.split('/').map(segment).join('/');
  const typed = all.find((each) => each.name.split('/').map(segment).join('/') === wanted);
  return {
    name,
    version: version === undefined ? undefined : Number(version),
    template: typed === undefined ? undefined : byTyped.get(typed),
    position: file.frontMatter.at(['template']),
  };
}

/** The day of a record, from what says it best. */
function dayOf({ data, name }: TypedRecord, changed: string | undefined): RecordDay | undefined {
  const said = data.started?.slice(0, 10) ?? data.date ?? data.detected?.slice(0, 10);
  if (said !== undefined) return { day: said, from: 'front matter' };
  const [, year, month, date] =
    /(?<!\d)((?:19|20)\d\d)(?:-?(0[1-9]|1[0-2])(?:-?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(name) ?? [];
  const inName = [year, month, date].filter((part) => part !== undefined).join('-');
  if (inName !== '') return { day: inName, from: 'name' };
  return changed === undefined ? undefined : { day: changed.slice(0, 10), from: 'history' };
}

function passagesIn(sections: readonly ReadSection[], purpose: ReadSection['purpose'], written: Written): Passage[] {
  const section = sections.find((each) => each.purpose === purpose);
  return (section?.blocks ?? []).map((block) => passageOf(block, written));
}

function passageOf({ text, position, span: [start, end] }: Words, written: Written): Passage {
  return { text, position, span: [lineStart(written.file.text, start), end], written };
}

function lessonsOf({ data, file }: TypedRecord, sections: readonly ReadSection[], written: Written): Lesson[] {
  if (data.lessons !== undefined) {
    return data.lessons.map((text, at) => ({
      text,
      passage: undefined,
      position: file.frontMatter.at(['lessons', at]),
    }));
  }
  const blocks = sections.filter(({ purpose }) => purpose === 'lessons').flatMap((section) => section.blocks);
  const items = blocks.filter((block) => block.type === 'item' && block.depth === 1 && block.text !== '');
  const said = items.length > 0 ? items : blocks.filter((block) => block.type === 'text' && block.depth === 0);
  return said.map((block) => ({ text: block.text, position: block.position, passage: passageOf(block, written) }));
}
