import type { Position } from '../schema/issue.ts';

/** Something about a checklist that does not fit together, and where. What it concerns is shown all the same. */
export type ChecklistFault = { readonly path: string; readonly position: Position } &
  /** A task names somebody that its checklist does not. */
  (
    | { readonly kind: 'unknown-role'; readonly name: string; readonly known: readonly string[] }
    /** It includes one that names roles without declaring any, where others are declared. */
    | {
        readonly kind: 'undeclared-role';
        readonly included: string;
        readonly names: readonly string[];
        readonly known: readonly string[];
      }
    /** It is public and includes one that is not, whose title an edition without it does not name. */
    | { readonly kind: 'withheld-include'; readonly name: string | undefined }
    /** It includes what is not there, or what includes it. */
    | { readonly kind: 'unknown-checklist'; readonly name: string; readonly known: readonly string[] }
    | { readonly kind: 'circular-include'; readonly name: string; readonly through: readonly string[] }
    /** A heading without a task below it. */
    | { readonly kind: 'empty-phase'; readonly name: string }
    /** A heading without words, so that what is below it has no name of its own. */
    | { readonly kind: 'unnamed-phase' }
    | { readonly kind: 'no-tasks' }
    /** A box without words behind it. */
    | { readonly kind: 'empty-task' }
    /** No task depends on what is asked. */
    | { readonly kind: 'unused-question'; readonly name: string }
    /** A task depends on what nobody asks. */
    | { readonly kind: 'unanswered-condition'; readonly name: string; readonly known: readonly string[] }
    /** Several questions have the answer that a task depends on. The first of them is taken. */
    | { readonly kind: 'ambiguous-condition'; readonly name: string; readonly questions: readonly string[] }
    /** A task waits for one that is not there, or for itself. */
    | { readonly kind: 'unknown-task'; readonly name: string; readonly known: readonly string[] }
    | { readonly kind: 'circular-order'; readonly tasks: readonly string[] }
    /** A part of the parenthesis behind a task that is no fact. */
    | { readonly kind: 'unread-fact'; readonly text: string; readonly like: string | undefined }
    /** What stands below a task is indented so far that Markdown takes it for code. */
    | { readonly kind: 'task-code'; readonly text: string }
    /** A table says when in cells that cannot be read: the first of them, and how many there are. */
    | { readonly kind: 'unread-cells'; readonly text: string; readonly count: number }
    /** A measure is due at a time that cannot be read. */
    | { readonly kind: 'unread-time'; readonly text: string }
  );
