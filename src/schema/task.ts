import type { When } from './when.ts';

/** What a task asks for, in the last parenthesis of its line: facts in plain words, with commas between them. */
export type Fact = { readonly text: string; readonly span: readonly [number, number] } & (
  | { readonly type: 'who' | 'informs'; readonly names: readonly string[] }
  | { readonly type: 'when'; readonly when: When }
  | { readonly type: 'effort'; readonly minutes: number }
  | { readonly type: 'weight'; readonly weight: Weight }
  | { readonly type: 'condition'; readonly condition: Condition }
  | { readonly type: 'after'; readonly tasks: readonly string[] }
  | { readonly type: 'action'; readonly action: ActionKind }
  | { readonly type: 'issue'; readonly issue: string }
  | { readonly type: 'done'; readonly day: string | undefined }
  /** What cannot be read as a fact. It is shown as it stands. */
  | { readonly type: 'unread'; readonly like: string | undefined }
);

/** How much a task matters. */
export type Weight = 'must' | 'should' | 'nice';

/** What an action after an incident does. */
export type ActionKind = 'prevent' | 'detect' | 'mitigate' | 'process';

/** What has to be answered for a task to apply: one of several groups of answers, each of which has to be given in full. */
export type Condition = readonly (readonly ConditionTerm[])[];

export interface ConditionTerm {
  /** The question, if the author names it: `location is berlin`. */
  readonly question: string | undefined;
  readonly answer: string;
  readonly not: boolean;
}

/** A task line, taken apart. */
export interface TaskLine {
  /** What is to be done: the line without its facts. */
  readonly text: string;
  /** In the order they are typed. */
  readonly facts: readonly Fact[];
  /**
   * What stands between the text, the facts and the ending: white space, the parenthesis, commas, marks of emphasis. One
   * more than there are facts; nothing without facts.
   */
  readonly between: readonly string[];
  /** Where the parenthesis of the facts stands in the line, from its first to past its last sign; nothing without facts. */
  readonly span: readonly [number, number] | undefined;
  /** What stands behind the parenthesis: a full stop, the end of an emphasis and white space, at most. */
  readonly ending: string;
}

/** What a line says, fact by fact. Of what may be said only once, the first counts. */
export interface TaskFacts {
  readonly who: readonly string[];
  readonly informs: readonly string[];
  readonly when: When | undefined;
  readonly minutes: number | undefined;
  readonly weight: Weight | undefined;
  /** Empty when the task always applies. */
  readonly condition: Condition;
  /** Titles of other tasks, as the author calls them. */
  readonly after: readonly string[];
  readonly action: ActionKind | undefined;
  /** A number such as `#12` or `group/project#12`, or an address. */
  readonly issue: string | undefined;
  readonly done: boolean;
  readonly doneDay: string | undefined;
  /** What cannot be read, and what it may be meant to say. */
  readonly unread: readonly { readonly text: string; readonly like: string | undefined }[];
}
