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
  /** Where the parenthesis of the facts stands in the line, from its first to past its last sign; nothing without facts. */
  readonly span: readonly [number, number] | undefined;
  /** What stands behind the parenthesis: a full stop, at most. */
  readonly ending: string;
}
