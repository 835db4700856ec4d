import type { Audience } from '../schema/field.ts';
import type { Position } from '../schema/issue.ts';
import type { PageStatus } from '../schema/page.ts';
import type { TaskFacts } from '../schema/task.ts';
import type { When } from '../schema/when.ts';
import { writeFact } from '../schema/written-fact.ts';
import type { ChecklistFault } from './checklist-fault.ts';
import type { Link, Owner, Review, Team } from './handbook.ts';
import type { Phrasing } from './ladder.ts';
import type { Written } from './written.ts';
import type { WorkCalendar } from './working-days.ts';

/** A plan for anybody who comes to it: phases, and in each what to do, who does it and when. */
export interface Checklist {
  /** Path of its file below the folder of checklists, as addresses have it. */
  readonly id: string;
  readonly url: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly audience: Audience;
  readonly status: PageStatus;
  readonly owners: readonly Owner[];
  readonly review: Review | undefined;
  /** Last change of any file that its tasks stand in, as an ISO 8601 instant; `undefined` when git cannot tell. */
  readonly changed: string | undefined;
  /** What it is for: `onboarding` and the like. */
  readonly kind: string | undefined;
  /** Who has a part in it. The first is whom the plan is for. */
  readonly roles: readonly Role[];
  readonly questions: readonly Question[];
  /** The checklists whose tasks belong to it too, as named in its file. */
  readonly includes: readonly Checklist[];
  /** The checklists that include it. */
  readonly includedBy: readonly Checklist[];
  /** Its own and those it includes, in the order in which they are gone through. */
  readonly phases: readonly Phase[];
  readonly measures: readonly Measure[];
  readonly calendar: WorkCalendar;
  /** What day 1 is called: "First day at work". */
  readonly dayOne: string;
  readonly written: Written;
  /** What comes before the first phase. */
  readonly introduction: readonly Passage[];
  readonly faults: readonly ChecklistFault[];
}

/** Somebody who has a part in a plan. */
export interface Role {
  readonly id: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly team: Team | undefined;
  /** Whether somebody says that there is such a role; otherwise only a task names it. */
  readonly declared: boolean;
}

/** Something about a person that decides which tasks apply. */
export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly help: string | undefined;
  readonly options: readonly Option[];
  /** Whether an author asks it; otherwise a task has a condition that nothing else answers. */
  readonly declared: boolean;
  readonly position: Position;
}

export interface Option {
  readonly id: string;
  readonly label: string;
}

/** A stretch of time, or of work, below one heading. */
export interface Phase {
  /** Its anchor, made of the words of its heading. */
  readonly id: string;
  readonly title: string;
  readonly position: Position;
  /** Where its heading stands. */
  readonly written: Written;
  /** When its tasks are to be done if they do not say. */
  readonly when: When | undefined;
  /** What is in it, in the order of the text. */
  readonly parts: readonly PhasePart[];
  readonly tasks: readonly Task[];
}

export type PhasePart =
  | { readonly type: 'tasks'; readonly tasks: readonly Task[] }
  /** A heading inside a phase, with its anchor. */
  | {
      readonly type: 'group';
      readonly id: string;
      readonly title: string;
      readonly depth: number;
      readonly position: Position;
    }
  | { readonly type: 'text'; readonly passage: Passage };

/** A stretch of an author's Markdown. */
export interface Passage {
  readonly text: string;
  /** What the column of a table is called that it stands in, where that says something: "Location". */
  readonly label?: string;
  readonly position: Position;
  /** From the beginning of a line; what is indented there is indented throughout. In a table, the cell. */
  readonly span: readonly [number, number];
  readonly written: Written;
}

/** Something to do. Its `text` and `span` are without the facts behind it. */
export interface Task extends Phrasing {
  /** Its anchor on the page, made of its words. */
  readonly id: string;
  /** The checklist it is written in: another one when it is included. */
  readonly from: string;
  readonly written: Written;
  readonly phase: string;
  /** The heading inside the phase that it stands under. */
  readonly group: string | undefined;
  /** The task it is a part of. */
  readonly under: Task | undefined;
  /** Whether its box is ticked in the text. */
  readonly checked: boolean;
  /** Everything its line says. */
  readonly facts: TaskFacts;
  /** Ids of the roles that do it, and of those that are told. */
  readonly who: readonly string[];
  readonly informs: readonly string[];
  readonly when: When | undefined;
  /** What has to be answered for it to apply: one of several groups of answers. Empty when it always does. */
  readonly condition: readonly (readonly Answer[])[];
  /** What has to be done before. */
  readonly after: readonly Task[];
  /** What it is to wait for by its line, and does not: it is not there, or waits for this one. Shown as it stands. */
  readonly missing: readonly string[];
  /** Why and how. */
  readonly why: readonly Passage[];
  /** What its row in a table says about when and who that cannot be read, or not all of it: it is shown as it stands. */
  readonly said: readonly string[];
  /** Where it stands with what follows at once: the links in there are its own, as are those in `why`. */
  readonly whole: readonly [number, number];
  /** What its author does not say in so many words. */
  readonly guessed: readonly ('who' | 'informs' | 'when')[];
}

/** An answer to a question that a task asks for. */
export interface Answer {
  readonly question: string;
  readonly answer: string;
  readonly not: boolean;
}

/** How everybody will know that it went well. */
export interface Measure {
  readonly id: string;
  readonly measure: string;
  readonly by: When | undefined;
  /** By when, as it was typed, where that cannot be read: it is shown as it stands. */
  readonly unread: string | undefined;
  readonly how: string | undefined;
  readonly talk: string | undefined;
  readonly position: Position;
}

/** What a task says about itself that cannot be read, in its own words: it is shown as it stands. */
export function unreadOf({ facts, said, missing }: Pick<Task, 'facts' | 'said' | 'missing'>): string[] {
  const after = writeFact({ type: 'after', tasks: missing });
  return [...facts.unread.map(({ text }) => text), ...said, ...(after === undefined ? [] : [after])];
}

/** The address of a task, below the base. */
export function taskUrl(list: Pick<Checklist, 'url'>, { id }: Pick<Task, 'id'>): string {
  return `${list.url}#${id}`;
}

/** Every task of a checklist, phase by phase. */
export function tasksOf({ phases }: Pick<Checklist, 'phases'>): Task[] {
  return phases.flatMap(({ tasks }) => tasks);
}

/** The links in a task and in what is said below it, without those of the tasks that are parts of it. */
export function linksIn({ whole, why, written }: Pick<Task, 'whole' | 'why' | 'written'>): Link[] {
  const spans = [whole, ...why.map(({ span }) => span)];
  return written.links.filter(({ reference: { span } }) =>
    spans.some(([start, end]) => span[0] >= start && span[1] <= end),
  );
}

/** Every anchor on the page of a checklist: those of phases, of headings inside them, and of tasks. */
export function anchorsOf({ phases }: Pick<Checklist, 'phases'>): string[] {
  return phases.flatMap(({ id, parts }) => [
    id,
    ...parts.flatMap((part) => {
      if (part.type === 'group') return [part.id];
      return part.type === 'tasks' ? part.tasks.map((task) => task.id) : [];
    }),
  ]);
}
