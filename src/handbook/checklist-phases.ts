import type { When } from '../schema/when.ts';
import { areaKey } from './area-key.ts';
import { AnchorIds } from './anchor-ids.ts';
import type { Phase, PhasePart, Task } from './checklist.ts';
import { TaskMaker } from './checklist-tasks.ts';
import type { ChecklistSource, PhaseCircumstances } from './checklist-tasks.ts';
import { guessTime } from './checklist-time.ts';
import type { Draft } from './draft.ts';
import { idOf } from './level-areas.ts';
import { endOfTime } from './time-order.ts';
import type { TypedPhase } from './typed-checklist.ts';
import type { WorkCalendar } from './working-days.ts';

/**
 * The phases of a checklist, with those of what it includes. Phases of one name are one; a phase that only one file has stands
 * behind the phase that it follows there, and behind those that end earlier by the times of both. What is waited for is filled in
 * later.
 *
 * @param sources in the order in which they are gone through: what is included comes first
 */
export function phasesOf(sources: readonly ChecklistSource[], world: PhaseCircumstances): Draft<Phase>[] {
  const maker = new PhaseMaker(world);
  const head: Place = { phase: undefined, next: undefined };
  const byKey = new Map<string, Place>();
  let untitled = head;
  for (const source of sources) {
    let before = head;
    for (const typed of source.typed.phases) {
      // What stands before the first heading of a file is no part of another file.
      const key = typed.title === '' ? ` ${source.id}` : areaKey(typed.title);
      let place = byKey.get(key);
      if (typed.title === '') before = untitled;
      if (place === undefined) {
        if (typed.title !== '') before = lastEarlier(before, typed, world.calendar);
        place = { phase: maker.begin(typed, source), next: before.next };
        before.next = place;
        byKey.set(key, place);
      }
      before = place;
      if (typed.title === '') untitled = place;
      if (place.phase !== undefined) maker.fill(place.phase, typed, source);
    }
  }
  const phases: Draft<Phase>[] = [];
  for (let place = head.next; place !== undefined; place = place.next) {
    if (place.phase !== undefined) phases.push(place.phase);
  }
  return phases;
}

/** A place in the order of phases, and the one behind it. */
interface Place {
  readonly phase: GrowingPhase | undefined;
  next: Place | undefined;
}

/** The last place from some place on of what ends before a phase does, as far as the phases in between say when they are. */
function lastEarlier(from: Place, { title, facts }: TypedPhase, calendar: WorkCalendar): Place {
  const end = endOf(facts.when ?? guessTime(title)?.when, calendar);
  let last = from;
  for (let place = from.next; end !== undefined && place !== undefined; place = place.next) {
    const other = endOf(place.phase?.when, calendar);
    if (other === undefined) continue;
    if (other >= end) break;
    last = place;
  }
  return last;
}

/** When a time ends, to compare; what day of a plan a date is depends on its start. */
function endOf(when: When | undefined, calendar: WorkCalendar): string | undefined {
  return when === undefined || when.unit === 'date' ? undefined : endOfTime(when, calendar);
}

type GrowingPhase = Draft<Phase> & { parts: PhasePart[]; tasks: Task[] };

class PhaseMaker {
  readonly #world: PhaseCircumstances;
  readonly #ids = new AnchorIds();
  readonly #anchors: Map<string, string>;
  /** What forges call the headings of the checklist's own file, by their lines. */
  #slugs: ReadonlyMap<number, string> | undefined;

  constructor(world: PhaseCircumstances) {
    this.#world = world;
    this.#anchors = world.anchors;
  }

  begin({ title, position, facts }: TypedPhase, source: ChecklistSource): GrowingPhase {
    const name = title === '' ? source.typed.title : title;
    const id = this.#ids.take(idOf(name));
    return { id, title: name, position, written: source.written, when: facts.when, parts: [], tasks: [] };
  }

  fill(phase: GrowingPhase, typed: TypedPhase, source: ChecklistSource): void {
    const maker = new TaskMaker(this.#world, source, phase.id, this.#ids);
    const inPhase = maker.heading(typed, undefined);
    phase.when ??= inPhase.when ?? inPhase.guess.when;
    this.#anchor(typed, phase.id, source);
    const above: { readonly depth: number; readonly task: Task }[] = [];
    let heading = inPhase;
    let run: Task[] | undefined;
    for (const part of typed.parts) {
      if (part.type === 'task') {
        while ((above.at(-1)?.depth ?? 0) >= part.depth) above.pop();
        const task = maker.task(part, heading, above.at(-1)?.task);
        above.push({ depth: part.depth, task });
        if (run === undefined) {
          run = [];
          phase.parts.push({ type: 'tasks', tasks: run });
        }
        run.push(task);
        phase.tasks.push(task);
        continue;
      }
      above.length = 0;
      run = undefined;
      if (part.type === 'text') {
        phase.parts.push({ type: 'text', passage: maker.passage(part) });
        continue;
      }
      heading = maker.heading({ ...part, title: part.text }, inPhase);
      const id = this.#ids.take(idOf(part.text));
      this.#anchor(part, id, source);
      phase.parts.push({ type: 'group', id, title: part.text, depth: part.depth, position: part.position });
    }
  }

  /** Remembers by which anchor a forge knows a heading. */
  #anchor({ position }: Pick<TypedPhase, 'position'>, id: string, { typed, written }: ChecklistSource): void {
    if (typed !== this.#world.own) return;
    this.#slugs ??= new Map(written.file.outline.headings.map((each) => [each.position.line, each.slug]));
    const slug = this.#slugs.get(position.line) ?? '';
    if (slug !== '') this.#anchors.set(slug, id);
  }
}
