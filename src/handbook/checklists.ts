import type { Audience } from '../schema/field.ts';
import { readWhen } from '../schema/when.ts';
import type { History } from '../source/history.ts';
import type { PlacedAlias } from './alias.ts';
import { places, segment } from './address.ts';
import { areaKey } from './area-key.ts';
import type { Checklist, Measure, Passage } from './checklist.ts';
import type { ChecklistFault } from './checklist-fault.ts';
import { orderTasks } from './checklist-order.ts';
import { phasesOf } from './checklist-phases.ts';
import type { ChecklistSource } from './checklist-phases.ts';
import { ChecklistQuestions } from './checklist-questions.ts';
import { ChecklistRoles } from './checklist-roles.ts';
import type { Draft } from './draft.ts';
import { holds } from './edition.ts';
import type { Clash, Edition, Team } from './handbook.ts';
import { idOf } from './level-areas.ts';
import { reviewOf } from './review.ts';
import { ownersNamed } from './team.ts';
import { titleHeadingOf } from './title.ts';
import type { TypedChecklist } from './typed-checklist.ts';
import { typedIndexes } from './typed-indexes.ts';
import type { WorkCalendar } from './working-days.ts';
import type { Written } from './written.ts';

/** What checklists are made in, beside what their files say. */
export interface ChecklistCircumstances {
  readonly edition: Edition;
  /** The audience of what does not say. */
  readonly otherwise: Audience;
  readonly teams: ReadonlyMap<string, Team>;
  readonly history: History;
  /** How long a review holds where nothing else is said. */
  readonly review: string | undefined;
  readonly calendar: Omit<WorkCalendar, 'counts'>;
}

/** Checklists whose links are not resolved yet, and what there is to know about their addresses. */
export interface ChecklistDrafts {
  readonly checklists: readonly Draft<Checklist>[];
  readonly written: readonly Draft<Written>[];
  /** Paths of files that the edition does not hold. */
  readonly withheld: ReadonlySet<string>;
  /** Address of every file that the edition holds. */
  readonly filePlaces: ReadonlyMap<string, string>;
  /** Every address that checklists have in any edition. */
  readonly addresses: ReadonlySet<string>;
  readonly aliases: readonly PlacedAlias[];
  readonly clashes: readonly Clash[];
}

/** Addresses below a checklist. No checklist in a folder of that name can have them. */
export const checklistPlaces = ['plan', '30-60-90'] as const;

const top = { line: 1, column: 1 };

/**
 * Makes checklists of what their files say: each with the tasks of those it includes, every task told who does it, when it
 * applies and what it waits for. Whatever does not fit together is a fault of the checklist, and shown as well as it can be.
 */
export function checklistsOf(all: readonly TypedChecklist[], world: ChecklistCircumstances): ChecklistDrafts {
  const { edition, otherwise } = world;
  const clashes: Clash[] = [];
  const byId = addressed(all, clashes);
  const addresses = new Set<string>(all.length === 0 ? [] : [places.checklists]);
  const withheld = new Set<string>();
  const held = new Map<TypedChecklist, ChecklistSource & { written: Draft<Written> }>();
  for (const [id, typed] of byId) {
    const url = urlOf(id);
    const files = ['.json', '.csv'].map((ending) => `${url.slice(0, -1)}${ending}/`);
    for (const address of [url, ...checklistPlaces.map((name) => `${url}${name}/`), ...files]) addresses.add(address);
    const audience = audienceOf(typed, otherwise);
    if (!holds(edition, audience)) {
      withheld.add(typed.path);
      continue;
    }
    const { path, file, title } = typed;
    const titleHeading = titleHeadingOf(file);
    held.set(typed, { id, typed, written: { path, url, file, title, audience, titleHeading, links: [], images: [] } });
  }
  const byTyped = new Map<TypedChecklist, Draft<Checklist>>();
  const aliases: PlacedAlias[] = [];
  for (const source of held.values()) {
    const made = new Maker(source, byId, held, world).make();
    byTyped.set(source.typed, made);
    aliases.push(...source.typed.aliases.map((alias) => ({ ...alias, path: made.path, leads: made })));
  }
  for (const [typed, made] of byTyped) {
    const named = (typed.data.includes ?? []).map((name) => findNamed(name, typed, byId));
    made.includes = named.flatMap((each) => {
      const included = each === undefined ? undefined : byTyped.get(each);
      return included === undefined || included === made ? [] : [included];
    });
    for (const included of made.includes as readonly Draft<Checklist>[]) {
      included.includedBy = [...included.includedBy, made];
    }
  }
  const checklists = [...byTyped.values()].sort((a, b) =>
    a.title.localeCompare(b.title, 'en', { sensitivity: 'base' }),
  );
  return {
    checklists,
    written: [...held.values()].map(({ written }) => written),
    withheld,
    filePlaces: new Map(checklists.map(({ path, url }) => [path, url])),
    addresses,
    aliases,
    clashes,
  };
}

function urlOf(id: string): string {
  return `${places.checklists}${id}/`;
}

/** Checklists by the ids that their paths make: whatever the edition, so that addresses are the same in all of them. */
function addressed(all: readonly TypedChecklist[], clashes: Clash[]): Map<string, TypedChecklist> {
  const byId = new Map<string, TypedChecklist>();
  const reserved = new Set<string>(checklistPlaces);
  for (const typed of all) {
    const wanted = typed.name.split('/').map(segment).join('/');
    const last = wanted.slice(wanted.lastIndexOf('/') + 1);
    const free = reserved.has(last) && wanted !== last ? `${wanted}-checklist` : wanted;
    let id = free;
    for (let number = 2; byId.has(id); number += 1) id = `${free}-${number}`;
    const kept = byId.get(free);
    byId.set(id, typed);
    if (kept === undefined) continue;
    clashes.push({
      url: urlOf(free),
      kept: { path: kept.path, position: top, how: 'its path' },
      moved: { path: typed.path, position: top, how: 'its path', url: urlOf(id) },
    });
  }
  return byId;
}

/** The checklist that another one names: by its path, from its own folder or from the top, or by the last part of it. */
function findNamed(
  name: string,
  from: TypedChecklist,
  byId: ReadonlyMap<string, TypedChecklist>,
): TypedChecklist | undefined {
  const plain = name.replace(/^(?:\.?\/)?(?:checklists\/)?/i, '').replace(/\.(?:md|mdx|markdown)$/i, '');
  const wanted = plain.split('/').map(segment).join('/');
  const folder = from.name.includes('/')
    ? `${from.name.slice(0, from.name.lastIndexOf('/')).split('/').map(segment).join('/')}/`
    : '';
  const exact = byId.get(`${folder}${wanted}`) ?? byId.get(wanted);
  if (exact !== undefined) return exact;
  const ends = [...byId].filter(([id]) => id.endsWith(`/${wanted}`));
  return ends.length === 1 ? ends[0]?.[1] : undefined;
}

/** Who may read a checklist: what it says, if that can be read at all. */
function audienceOf({ hidden, data }: TypedChecklist, otherwise: Audience): Audience {
  return data.audience ?? (hidden ? 'internal' : otherwise);
}

class Maker {
  readonly #faults: ChecklistFault[] = [];
  readonly #own: ChecklistSource;
  readonly #byId: ReadonlyMap<string, TypedChecklist>;
  readonly #held: ReadonlyMap<TypedChecklist, ChecklistSource>;
  readonly #world: ChecklistCircumstances;

  constructor(
    own: ChecklistSource,
    byId: ReadonlyMap<string, TypedChecklist>,
    held: ReadonlyMap<TypedChecklist, ChecklistSource>,
    world: ChecklistCircumstances,
  ) {
    this.#own = own;
    this.#byId = byId;
    this.#held = held;
    this.#world = world;
  }

  make(): Draft<Checklist> {
    const { teams, history, edition, review, calendar } = this.#world;
    const { id, typed, written } = this.#own;
    const { path, data, file } = typed;
    const sources = this.#sources(typed, []);
    const ownFirst = [typed, ...sources.map((source) => source.typed).filter((each) => each !== typed)];
    const inherited: ChecklistFault[] = [];
    const roles = new ChecklistRoles(ownFirst, teams, inherited);
    const questions = new ChecklistQuestions(ownFirst, inherited);
    const phases = phasesOf(sources, { roles, questions, faults: inherited });
    const tasks = phases.flatMap((phase) => phase.tasks);
    orderTasks(tasks, inherited);
    // What is wrong with an included file is told where it stands, once.
    this.#faults.push(...inherited.filter((fault) => fault.path === path));
    for (const phase of typed.phases) {
      if (isEmpty(phase)) this.#faults.push({ kind: 'empty-phase', path, position: phase.position, name: phase.title });
    }
    for (const { id: name, position } of questions.unused()) {
      const own = (data.questions ?? []).some((each) => areaKey(each.id) === name);
      if (own) this.#faults.push({ kind: 'unused-question', path, position, name });
    }
    if (tasks.length === 0) this.#faults.push({ kind: 'no-tasks', path, position: top });
    const changed = sources
      .map((source) => history.changed.get(source.typed.path))
      .reduce((last, each) => (each !== undefined && (last ?? '') < each ? each : last), undefined);
    return {
      id,
      url: written.url,
      path,
      title: typed.title,
      description: typed.description,
      audience: written.audience,
      status: data.status,
      owners: typed.owners === undefined ? [] : ownersNamed(typed.owners, path, teams, edition),
      review: reviewOf(data, review, history.changed.get(path)),
      changed,
      kind: data.kind?.trim() || undefined,
      roles: roles.all(),
      questions: questions.all(),
      includes: [],
      includedBy: [],
      phases,
      measures: this.#measures(file),
      calendar: { ...calendar, counts: data.days },
      written,
      introduction: typed.introduction.map((passage): Passage => ({ ...passage, written })),
      faults: this.#faults.sort((a, b) => a.position.line - b.position.line),
    };
  }

  /** The files whose tasks belong to a checklist: what it includes, and it itself. */
  #sources(
    typed: TypedChecklist,
    above: readonly TypedChecklist[],
    seen = new Set<TypedChecklist>(),
  ): ChecklistSource[] {
    seen.add(typed);
    const sources: ChecklistSource[] = [];
    for (const [at, name] of (typed.data.includes ?? []).entries()) {
      const position = typed.file.frontMatter.at(['includes', at]);
      const found = findNamed(name, typed, this.#byId);
      const isOwn = typed === this.#own.typed;
      if (found === undefined) {
        const known = [...this.#byId.keys()].filter((each) => each !== this.#own.id);
        if (isOwn) this.#faults.push({ kind: 'unknown-checklist', path: typed.path, position, name, known });
      } else if (found === this.#own.typed || above.includes(found)) {
        const through = [typed, ...above].map(({ title }) => title);
        if (isOwn) this.#faults.push({ kind: 'circular-include', path: typed.path, position, name, through });
      } else if (!seen.has(found) && this.#held.has(found)) {
        sources.push(...this.#sources(found, [typed, ...above], seen));
      }
    }
    const own = this.#held.get(typed);
    return own === undefined ? sources : [...sources, own];
  }

  #measures(file: TypedChecklist['file']): Measure[] {
    const typed = this.#own.typed.data.success ?? [];
    const indexes = typedIndexes(file.frontMatter, 'success', typed);
    const ids = new Set<string>();
    return typed.map((each, at): Measure => {
      const {
        measure,
        by,
        how,
        talk,
      }: { measure: string; by?: string | undefined; how?: string | undefined; talk?: string | undefined } = each;
      const place = ['success', indexes[at] ?? at];
      const when = by === undefined ? undefined : (readWhen(`by ${by}`) ?? readWhen(`within ${by}`) ?? readWhen(by));
      if (by !== undefined && when === undefined) {
        this.#faults.push({
          kind: 'unread-time',
          path: file.path,
          position: file.frontMatter.at([...place, 'by']),
          text: by,
        });
      }
      const wanted = idOf(measure);
      let id = wanted;
      for (let number = 2; ids.has(id); number += 1) id = `${wanted}-${number}`;
      ids.add(id);
      return { id, measure, by: when, how, talk, position: file.frontMatter.at(place) };
    });
  }
}

/** Whether a heading says nothing, or has items below it that look like tasks without their boxes. */
function isEmpty({ parts }: TypedChecklist['phases'][number]): boolean {
  return (
    parts.every((part) => part.type === 'group') ||
    (parts.every(({ type }) => type !== 'task') && parts.some((part) => part.type === 'text' && part.item))
  );
}
