import type { Position } from '../schema/issue.ts';
import type { TaskFacts } from '../schema/task.ts';
import type { When } from '../schema/when.ts';
import type { AnchorIds } from './anchor-ids.ts';
import { areaKey } from './area-key.ts';
import type { Answer, Passage, Task } from './checklist.ts';
import type { ChecklistFault } from './checklist-fault.ts';
import { maybeSomebody, mentionsIn, whoseHeading } from './checklist-people.ts';
import type { ChecklistQuestions } from './checklist-questions.ts';
import type { ChecklistRoles } from './checklist-roles.ts';
import { guessTime, isTimeless } from './checklist-time.ts';
import { idOf } from './level-areas.ts';
import type { TypedChecklist, TypedPassage, TypedTask } from './typed-checklist.ts';
import type { WorkCalendar } from './working-days.ts';
import type { Written } from './written.ts';

/** A file whose tasks a checklist has: its own, or that of one it includes. */
export interface ChecklistSource {
  readonly id: string;
  readonly typed: TypedChecklist;
  readonly written: Written;
}

/** Who is who, what is asked, and where to say what does not fit. */
export interface PhaseCircumstances {
  readonly own: TypedChecklist;
  readonly roles: ChecklistRoles;
  readonly questions: ChecklistQuestions;
  readonly faults: ChecklistFault[];
  /** How its days are counted. */
  readonly calendar: WorkCalendar;
  /** Where the anchors go by which forges know the headings of its own file, with what they are called here. */
  readonly anchors: Map<string, string>;
}

/** What a heading says about the tasks below it, with what the headings above it say, and what its words let guess. */
export interface HeadingFacts {
  readonly title: string | undefined;
  readonly who: readonly string[];
  readonly informs: readonly string[];
  readonly when: When | undefined;
  readonly condition: readonly (readonly Answer[])[];
  readonly guess: { readonly who: readonly string[]; readonly when: When | undefined };
}

/** Makes the tasks of one phase that one file has. */
export class TaskMaker {
  readonly #world: PhaseCircumstances;
  readonly #source: ChecklistSource;
  readonly #phase: string;
  readonly #ids: AnchorIds;

  constructor(world: PhaseCircumstances, source: ChecklistSource, phase: string, ids: AnchorIds) {
    this.#world = world;
    this.#source = source;
    this.#phase = phase;
    this.#ids = ids;
  }

  /** @param around what the heading of the phase says, if this one stands inside it */
  heading(
    { title, position, facts }: { readonly title: string; readonly position: Position; readonly facts: TaskFacts },
    around: HeadingFacts | undefined,
  ): HeadingFacts {
    const { roles } = this.#world;
    this.#unread(facts, position);
    const who = this.#named(facts.who, position);
    const informs = this.#named(facts.informs, position);
    const own = this.#answers(facts, position);
    const { words, sure } = whoseHeading(title);
    const named = roles.isDeclared(words) || (sure && roles.isSomebody(words));
    const guessed = named ? this.#meant([words]) : [];
    return {
      title: around === undefined ? undefined : title,
      who: who.length > 0 ? who : (around?.who ?? []),
      informs: informs.length > 0 ? informs : (around?.informs ?? []),
      when: facts.when ?? around?.when,
      condition: around === undefined ? own : both(around.condition, own),
      guess: {
        who: guessed.length > 0 ? guessed : (around?.guess.who ?? []),
        when: guessTime(title)?.when ?? (isTimeless(title) ? undefined : around?.guess.when),
      },
    };
  }

  /**
   * Makes a task. What it says itself counts first, then what the task says that it is a part of, then the headings above it. Where
   * nobody says a thing, it is guessed from words.
   */
  task(typed: TypedTask, heading: HeadingFacts, under: Task | undefined): Task {
    const { facts, position, cells } = typed;
    this.#unread(facts, position);
    const who = this.#who(typed, heading, under);
    const informed = this.#named(facts.informs, position);
    const told = informed.length > 0 ? informed : this.#meant(cells.informs);
    const informs = told.length > 0 ? told : heading.informs;
    const own = facts.when ?? (cells.when === 'unread' ? undefined : cells.when);
    const inherited = under?.when ?? heading.when;
    const when = own ?? inherited ?? (cells.when === 'unread' ? undefined : heading.guess.when);
    const guessed: Task['guessed'][number][] = [];
    if (who.guessed) guessed.push('who');
    if (informed.length === 0 && cells.informs.length > 0) guessed.push('informs');
    if (when !== undefined && facts.when === undefined) {
      const said = own === undefined && inherited !== undefined;
      if (!said || (under?.when === when && under.guessed.includes('when'))) guessed.push('when');
    }
    const { text, span } = this.#words(who.begins && typed.prefix !== undefined ? typed.prefix : typed, position);
    return {
      id: this.#ids.take(idOf(text)),
      from: this.#source.id,
      written: this.#source.written,
      text,
      position,
      span,
      phase: this.#phase,
      group: heading.title,
      under,
      checked: typed.checked,
      facts: this.#told(facts),
      who: who.ids,
      informs,
      when,
      condition: both(under?.condition ?? heading.condition, this.#answers(facts, position)),
      after: [],
      missing: [],
      why: typed.why.map((each) => this.passage(each)),
      said: cells.said,
      whole: typed.whole,
      guessed,
    };
  }

  /** The words of a task. One without any, or with none but a picture's, still has to be called something. */
  #words(typed: Pick<TypedTask, 'text' | 'span'>, position: Position): Pick<Task, 'text' | 'span'> {
    if (typed.text.trim() !== '') return typed;
    const { path, file } = this.#source.typed;
    this.#world.faults.push({ kind: 'empty-task', path, position });
    const shown = file.text.slice(...typed.span).trim() === '' ? undefined : typed.span;
    return { text: 'Task without words', span: shown };
  }

  passage({ text, position, span, label }: TypedPassage): Passage {
    return { text, position, span, written: this.#source.written, ...(label === undefined ? {} : { label }) };
  }

  /** Who does a task, whether that is guessed, and whether its first words say so. */
  #who(
    { facts, cells, prefix, position, text }: TypedTask,
    heading: HeadingFacts,
    under: Task | undefined,
  ): { ids: readonly string[]; guessed: boolean; begins: boolean } {
    if (facts.who.length > 0) return { ids: this.#named(facts.who, position), guessed: false, begins: false };
    if (cells.who.length > 0) return { ids: this.#meant(cells.who), guessed: true, begins: false };
    const inherited = under !== undefined && !under.guessed.includes('who') ? under.who : heading.who;
    if (inherited.length > 0) return { ids: inherited, guessed: false, begins: false };
    if (prefix !== undefined && this.#isSomebody(prefix.name)) {
      return { ids: this.#meant([prefix.name]), guessed: true, begins: true };
    }
    const mentioned = unique(mentionsIn(text).flatMap((name) => this.#world.roles.mentioned(name) ?? []));
    if (mentioned.length > 0) return { ids: mentioned, guessed: true, begins: false };
    const ids = under !== undefined && under.who.length > 0 ? under.who : heading.guess.who;
    return { ids, guessed: ids.length > 0, begins: false };
  }

  #isSomebody(name: string): boolean {
    const recurs = this.#source.typed.prefixes.has(areaKey(name)) && maybeSomebody(name);
    return recurs || this.#world.roles.isSomebody(name);
  }

  #named(names: readonly string[], position: Position): string[] {
    const { roles } = this.#world;
    return unique(names.flatMap((name) => roles.named(name, this.#source.typed.path, position) ?? []));
  }

  #meant(names: readonly string[]): string[] {
    return unique(names.flatMap((name) => this.#world.roles.meant(name) ?? []));
  }

  /** The facts of a line without whom the edition does not name. */
  #told(facts: TaskFacts): TaskFacts {
    const { roles } = this.#world;
    const names = [...facts.who, ...facts.informs];
    if (!names.some((name) => roles.conceals(name))) return facts;
    const shown = (all: readonly string[]): string[] => all.filter((name) => !roles.conceals(name));
    return { ...facts, who: shown(facts.who), informs: shown(facts.informs) };
  }

  #answers({ condition }: TaskFacts, position: Position): Answer[][] {
    return this.#world.questions.answersTo(condition, this.#source.typed.path, position);
  }

  #unread({ unread }: TaskFacts, position: Position): void {
    const { path } = this.#source.typed;
    for (const { text, like } of unread) this.#world.faults.push({ kind: 'unread-fact', path, position, text, like });
  }
}

/** More groups of answers than anybody can mean: conditions of headings and tasks within each other can multiply them. */
const mostGroups = 64;

/** What has to be answered for two conditions to hold at once. One without groups always holds. */
function both(
  one: readonly (readonly Answer[])[],
  other: readonly (readonly Answer[])[],
): readonly (readonly Answer[])[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  if (one.length * other.length > mostGroups) return other;
  const sameAnswer = (a: Answer, b: Answer): boolean =>
    a.question === b.question && a.answer === b.answer && a.not === b.not;
  return one.flatMap((group) =>
    other.map((more) => [...group, ...more.filter((each) => !group.some((known) => sameAnswer(known, each)))]),
  );
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
