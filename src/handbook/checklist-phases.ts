import type { TaskFacts } from '../schema/task.ts';
import { areaKey } from './area-key.ts';
import type { Passage, Phase, PhasePart, Task } from './checklist.ts';
import type { ChecklistFault } from './checklist-fault.ts';
import type { ChecklistQuestions } from './checklist-questions.ts';
import type { ChecklistRoles } from './checklist-roles.ts';
import type { Draft } from './draft.ts';
import { idOf } from './level-areas.ts';
import type { TypedChecklist, TypedPart, TypedPhase, TypedTask } from './typed-checklist.ts';
import type { Written } from './written.ts';

/** A file whose tasks a checklist has: its own, or that of one it includes. */
export interface ChecklistSource {
  readonly id: string;
  readonly typed: TypedChecklist;
  readonly written: Written;
}

/** Who is who, what is asked, and where to say what does not fit. */
export interface PhaseCircumstances {
  readonly roles: ChecklistRoles;
  readonly questions: ChecklistQuestions;
  readonly faults: ChecklistFault[];
}

/**
 * The phases of a checklist, with those of what it includes. Phases of one name are one; a phase that only one file has stands
 * behind the phase that it follows there. What is waited for is filled in later.
 *
 * @param sources in the order in which they are gone through: what is included comes first
 */
export function phasesOf(sources: readonly ChecklistSource[], world: PhaseCircumstances): Draft<Phase>[] {
  const maker = new PhaseMaker(world);
  const phases: { key: string; phase: Draft<Phase> & { parts: PhasePart[] } }[] = [];
  for (const source of sources) {
    let before = -1;
    for (const typed of source.typed.phases) {
      const key = areaKey(typed.title);
      let at = phases.findIndex((each) => each.key === key);
      if (at === -1) {
        at = before + 1;
        phases.splice(at, 0, { key, phase: maker.begin(typed, source) });
      }
      before = at;
      const phase = phases[at]?.phase;
      if (phase !== undefined) maker.fill(phase, typed, source);
    }
  }
  return phases.map(({ phase }) => phase);
}

class PhaseMaker {
  readonly #world: PhaseCircumstances;
  readonly #ids = new Set<string>();

  constructor(world: PhaseCircumstances) {
    this.#world = world;
  }

  begin({ title, position, facts }: TypedPhase, { typed }: ChecklistSource): Draft<Phase> & { parts: PhasePart[] } {
    const name = title === '' ? typed.title : title;
    return { id: this.#id(idOf(name)), title: name, position, when: facts.when, parts: [], tasks: [] };
  }

  fill(phase: Draft<Phase> & { parts: PhasePart[] }, typed: TypedPhase, source: ChecklistSource): void {
    phase.when ??= typed.facts.when;
    this.#unread(typed.facts, typed, source);
    let group: string | undefined;
    const above: Task[] = [];
    for (const part of typed.parts) {
      if (part.type === 'task') {
        while (above.length >= part.depth) above.pop();
        const task = this.#task(part, typed, phase.id, group, above.at(-1), source);
        above.push(task);
        const last = phase.parts.at(-1);
        if (last?.type === 'tasks') phase.parts.splice(-1, 1, { type: 'tasks', tasks: [...last.tasks, task] });
        else phase.parts.push({ type: 'tasks', tasks: [task] });
        phase.tasks = [...phase.tasks, task];
        continue;
      }
      above.length = 0;
      if (part.type === 'group') {
        group = part.text;
        phase.parts.push({ type: 'group', title: part.text, depth: part.depth, position: part.position });
      } else phase.parts.push({ type: 'text', passage: passageOf(part, source) });
    }
  }

  #task(
    typed: TypedTask,
    { facts: ofPhase, guessed: ofHeading }: TypedPhase,
    phase: string,
    group: string | undefined,
    under: Task | undefined,
    source: ChecklistSource,
  ): Task {
    const { roles, questions } = this.#world;
    const { facts, position, text, span } = typed;
    const { path } = source.typed;
    this.#unread(facts, typed, source);
    const named = (names: readonly string[]): string[] => [
      ...new Set(names.map((name) => roles.named(name, path, position))),
    ];
    const who = facts.who.length > 0 ? named(facts.who) : (under?.who ?? named(ofPhase.who));
    const own = facts.when ?? under?.when ?? ofPhase.when;
    const condition = questions.answersTo(facts.condition, path, position);
    const inherited = under?.condition ?? questions.answersTo(ofPhase.condition, path, position);
    const guessed = ofHeading.filter((name) => (name === 'when' ? facts.when === undefined : facts[name].length === 0));
    return {
      id: this.#id(idOf(text)),
      from: source.id,
      written: source.written,
      text,
      position,
      span,
      phase,
      group,
      under,
      checked: typed.checked,
      facts,
      who,
      informs: facts.informs.length > 0 ? named(facts.informs) : named(ofPhase.informs),
      when: own,
      condition: both(inherited, condition),
      after: [],
      why: typed.why.map((each) => passageOf(each, source)),
      whole: typed.whole,
      guessed: [...new Set([...typed.guessed, ...guessed])],
    };
  }

  #unread(
    { unread }: TaskFacts,
    { position }: Pick<TypedTask, 'position'>,
    { typed: { path } }: ChecklistSource,
  ): void {
    for (const { text, like } of unread) {
      this.#world.faults.push({ kind: 'unread-fact', path, position, text, like });
    }
  }

  #id(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#ids.has(id); number += 1) id = `${wanted}-${number}`;
    this.#ids.add(id);
    return id;
  }
}

function passageOf(
  { text, position, span }: Extract<TypedPart, { type: 'text' }> | TypedTask['why'][number],
  { written }: ChecklistSource,
): Passage {
  return { text, position, span, written };
}

/** What has to be answered for two conditions to hold at once. One without groups always holds. */
function both<Term>(one: readonly (readonly Term[])[], other: readonly (readonly Term[])[]): (readonly Term[])[] {
  if (one.length === 0) return [...other];
  if (other.length === 0) return [...one];
  return one.flatMap((group) => other.map((more) => [...group, ...more]));
}
