import type { Audience } from '../schema/field.ts';
import { top } from '../schema/file-top.ts';
import type { Position } from '../schema/issue.ts';
import type { History } from '../source/history.ts';
import { areaKey } from './area-key.ts';
import { anchorsOf } from './checklist.ts';
import type { Checklist, Passage } from './checklist.ts';
import type { ChecklistFault } from './checklist-fault.ts';
import { measuresOf } from './checklist-measures.ts';
import { findNamed } from './checklist-names.ts';
import { orderTasks } from './checklist-order.ts';
import { phasesOf } from './checklist-phases.ts';
import { ChecklistQuestions } from './checklist-questions.ts';
import { ChecklistRoles } from './checklist-roles.ts';
import type { ChecklistSource } from './checklist-tasks.ts';
import type { Draft } from './draft.ts';
import type { Edition, Team } from './handbook.ts';
import { reviewOf } from './review.ts';
import { ownersNamed } from './team.ts';
import type { TypedChecklist } from './typed-checklist.ts';
import type { WorkCalendar } from './working-days.ts';

/** What checklists are made in, beside what their files say. */
export interface ChecklistCircumstances {
  readonly edition: Edition;
  /** The audience of what does not say. */
  readonly otherwise: Audience;
  readonly teams: ReadonlyMap<string, Team>;
  /** Ids of the teams that the edition does not hold. */
  readonly withheldTeams: ReadonlySet<string>;
  readonly history: History;
  /** How long a review holds where nothing else is said. */
  readonly review: string | undefined;
  readonly calendar: Omit<WorkCalendar, 'counts'>;
}

/** What may be wrong only because another file is not there. */
const dependsOnOthers = new Set<ChecklistFault['kind']>([
  'unknown-role',
  'undeclared-role',
  'unanswered-condition',
  'unknown-task',
  'unused-question',
  'no-tasks',
]);

/** An entry of `includes`, and the files that come with it. */
interface Included {
  readonly name: string;
  readonly position: Position;
  readonly files: readonly TypedChecklist[];
}

/** Makes one checklist of its file and those that it includes. */
export class ChecklistMaker {
  readonly #faults: ChecklistFault[] = [];
  readonly #included: Included[] = [];
  /** Whether something that it includes is not in the edition. */
  #cut = false;
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

  /** @returns the checklist, and everything that a `#fragment` can name in it, with the anchor that it leads to */
  make(): { checklist: Draft<Checklist>; anchors: ReadonlyMap<string, string> } {
    const { teams, withheldTeams, history, edition, review } = this.#world;
    const { id, typed, written } = this.#own;
    const { path, data } = typed;
    const calendar: WorkCalendar = { ...this.#world.calendar, counts: data.days };
    const sources = this.#sources(typed, []);
    const all = sources.map((source) => source.typed);
    const faults: ChecklistFault[] = [...typed.faults];
    const roles = new ChecklistRoles(all, { held: teams, withheld: withheldTeams }, faults);
    const questions = new ChecklistQuestions(all, faults);
    const anchors = new Map<string, string>();
    const phases = phasesOf(sources, { own: typed, roles, questions, faults, calendar, anchors });
    const tasks = phases.flatMap((phase) => phase.tasks);
    orderTasks(tasks, faults, this.#held.size < this.#byId.size);
    for (const phase of typed.phases) {
      if (isEmpty(phase)) faults.push({ kind: 'empty-phase', path, position: phase.position, name: phase.title });
    }
    const asked = new Set((data.questions ?? []).map((each) => areaKey(each.id)));
    for (const { id: name, position } of questions.unused()) {
      if (asked.has(name)) faults.push({ kind: 'unused-question', path, position, name });
    }
    faults.push(...this.#included.flatMap((each) => undeclaredIn(each, path, faults)));
    const measures = measuresOf(typed, faults);
    if (tasks.length === 0) faults.push({ kind: 'no-tasks', path, position: top });
    const changed = all
      .map((each) => history.changed.get(each.path))
      .reduce((last, each) => (each !== undefined && (last ?? '') < each ? each : last), undefined);
    const checklist: Draft<Checklist> = {
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
      measures,
      calendar,
      dayOne: data['day-one']?.trim() || 'First day at work',
      written,
      introduction: typed.introduction.map((passage): Passage => ({ ...passage, written })),
      faults: this.#told(faults),
    };
    const { outline } = written.file;
    const known = new Map(outline.anchors.map((anchor) => [anchor, anchor]));
    if (written.titleHeading !== undefined) known.set(written.titleHeading.slug, '');
    for (const [slug, anchor] of anchors) known.set(slug, anchor);
    for (const anchor of anchorsOf(checklist)) known.set(anchor, anchor);
    return { checklist, anchors: known };
  }

  /**
   * The faults of a checklist itself: what is wrong with an included file is told where it stands, once. Where an included file is
   * withheld, what this one refers to may stand there.
   */
  #told(faults: readonly ChecklistFault[]): ChecklistFault[] {
    return [...this.#faults, ...faults]
      .filter(({ path }) => path === this.#own.typed.path)
      .filter(({ kind }) => !this.#cut || !dependsOnOthers.has(kind))
      .sort((a, b) => a.position.line - b.position.line);
  }

  /** Ids of the checklists that this one can include. */
  #others(): string[] {
    return [...this.#held.values()].map(({ id }) => id).filter((id) => id !== this.#own.id);
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
        if (isOwn)
          this.#faults.push({ kind: 'unknown-checklist', path: typed.path, position, name, known: this.#others() });
      } else if (found === this.#own.typed || above.includes(found)) {
        const through = [typed, ...above].map(({ title }) => title);
        if (isOwn) this.#faults.push({ kind: 'circular-include', path: typed.path, position, name, through });
      } else {
        const other = this.#held.get(found);
        const { path } = typed;
        if (isOwn && this.#own.written.audience === 'public' && other?.written.audience !== 'public') {
          this.#faults.push({ kind: 'withheld-include', path, position, name: other && found.title });
        }
        if (other === undefined) this.#cut = true;
        else if (!seen.has(found)) {
          const more = this.#sources(found, [typed, ...above], seen);
          if (isOwn) this.#included.push({ name, position, files: more.map((source) => source.typed) });
          sources.push(...more);
        }
      }
    }
    const own = this.#held.get(typed);
    return own === undefined ? sources : [...sources, own];
  }
}

/** The roles that an included file names and nobody declares, unless it declares others: then its own faults tell. */
function undeclaredIn(
  { name: included, position, files }: Included,
  path: string,
  faults: readonly ChecklistFault[],
): ChecklistFault[] {
  if (files.some(({ data }) => Object.keys(data.roles ?? {}).length > 0)) return [];
  const paths = new Set(files.map((file) => file.path));
  const unknown = faults.flatMap((fault) => (fault.kind === 'unknown-role' && paths.has(fault.path) ? [fault] : []));
  const [first] = unknown;
  if (first === undefined) return [];
  const names = unknown.map((fault) => fault.name);
  return [{ kind: 'undeclared-role', path, position, included, names, known: first.known }];
}

/** Whether a heading says nothing, or has items below it that look like tasks without their boxes. */
function isEmpty({ parts }: TypedChecklist['phases'][number]): boolean {
  return (
    parts.every((part) => part.type === 'group') ||
    (parts.every(({ type }) => type !== 'task') && parts.some((part) => part.type === 'text' && part.item))
  );
}
