import type { WordMark } from './alignment.ts';
import type { Edition } from './handbook.ts';

/**
 * What became of a handbook between two revisions, and whom that concerns. Plain data: every format of `handrail diff` is made
 * of it, and none of them asks the handbooks again.
 */
export interface Changes {
  readonly edition: Edition;
  /** Every change exactly once: weightiest first, then in reading order. */
  readonly changes: readonly Change[];
  /** The changes by whom they concern, weightiest group first. One that concerns several stands in several groups. */
  readonly groups: readonly ChangeGroup[];
  /** What changes nothing for anybody: spelling, links, layout, the same in other words. In no group. */
  readonly light: readonly Change[];
  /** Who has to agree, most concerned first. */
  readonly agreement: readonly Agreement[];
}

/** One thing that is different. */
export interface Change {
  readonly subject: Subject;
  /** Where in it: the title of a section, an area, a phase; nothing when it is about the whole, or what stands before the first heading. */
  readonly place: string | undefined;
  readonly part: ChangedPart;
  readonly sort: ChangeSort;
  /** Whose fact it is, where it is about a part of something: the words of a step, the name of a field. */
  readonly about: string | undefined;
  /** Which fact, in words of the handbook: `owner`, `when`, `rank`; nothing when the words themselves changed. */
  readonly fact: string | undefined;
  /** What it said, as plain text; nothing when it is new. */
  readonly before: string | undefined;
  /** What it says; nothing when it is gone. */
  readonly after: string | undefined;
  /** Words of both in one sequence, where both are there; empty otherwise. */
  readonly marks: readonly WordMark[];
  /**
   * The numbers, days, names or obligations that others took the place of; of a sentence that is new or gone, the word that makes it
   * a rule. Empty where there are none.
   */
  readonly values: readonly Replaced[];
  /** What follows from it, as a sentence for the reader: "Links to it break." Empty when nothing does. */
  readonly note: string;
  readonly weight: ChangeWeight;
  /** Whom it concerns, the most directly concerned first. Empty for what is light. */
  readonly whom: readonly Whom[];
}

/**
 * What happened. `new`, `gone`, `moved` are about something whole: a page as well as a sentence. `value` is a number, a date or a name
 * that another took the place of; `obligation` is a "must", "should", "may" or "not" that did; `altered` says something else in
 * other words; `reworded` has every telling word that it had; `form` is spelling, links and layout; `fact` is what
 * front matter, a task line or settings say.
 */
export type ChangeSort = 'new' | 'gone' | 'moved' | 'value' | 'obligation' | 'altered' | 'reworded' | 'form' | 'fact';

/** What it is that changed: the whole of something, or a part of it. */
export type ChangedPart =
  | 'whole'
  | 'heading'
  | 'sentence'
  | 'item'
  | 'row'
  | 'code'
  | 'picture'
  | 'fact'
  | 'area'
  | 'track'
  | 'expectation'
  | 'step'
  | 'measure'
  | 'role'
  | 'question'
  | 'section'
  | 'field'
  | 'action'
  | 'setting';

/**
 * How much it matters: `loud` is what must not be missed (something internal becomes public, an address breaks), `heavy` a rule that
 * is other than it was, `plain` anything else that says something, `light` what changes nothing for anybody.
 */
export type ChangeWeight = 'loud' | 'heavy' | 'plain' | 'light';

/** What was there, and what took its place: `48 h` and `24 h`. One of them is empty where a word came or went. */
export interface Replaced {
  readonly before: string;
  readonly after: string;
}

/** What a change is in. */
export interface Subject {
  readonly kind: SubjectKind;
  /** As readers know it: after the change, or before it when it is gone. */
  readonly title: string;
  /** Its file below the content folder, in the same way. */
  readonly path: string;
  /** Its file before, when that was another one. */
  readonly formerPath?: string;
  /** Its address below the base; nothing when it has none of its own. */
  readonly url: string | undefined;
}

export type SubjectKind =
  'page' | 'ladder' | 'level' | 'checklist' | 'template' | 'record' | 'team' | 'term' | 'settings';

/** Somebody whom a change concerns. */
export interface Whom {
  readonly type: 'everybody' | 'readers' | 'level' | 'role' | 'template' | 'team' | 'outside';
  /** Tells groups apart: of one type and one id there is one group. */
  readonly id: string;
  /** As a heading says it: "People at Senior engineer", "Readers of Running the work". */
  readonly name: string;
}

/** All that changes for somebody. */
export interface ChangeGroup {
  readonly whom: Whom;
  /** Weightiest first, then in reading order: those of one subject stand together. */
  readonly changes: readonly Change[];
  readonly weight: Exclude<ChangeWeight, 'light'>;
}

/** Somebody who has to agree. */
export interface Agreement {
  /** The id of a team or a name, as `owner` has it; nothing for what nobody answers for. */
  readonly owner: string | undefined;
  /** The name of the team, or the id again. */
  readonly name: string;
  /** `owns` what is changed; `gives` it to somebody else; `gets` it from somebody, or new. */
  readonly why: 'owns' | 'gives' | 'gets';
  /** What it is about, each once. */
  readonly subjects: readonly Subject[];
}
