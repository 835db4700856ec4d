import type { Handbook } from '../handbook/handbook.ts';
import type { Position, Severity } from '../schema/issue.ts';

/** One kind of mistake that Handrail looks for. Each has a file of its own, and a page that explains it. */
export interface Rule {
  /** Stable name, in kebab-case: never renamed, never used again for something else. */
  readonly code: string;
  readonly severity: Severity;
  /** Set when an author cannot make it less than an error: what it finds hides content, or shows it to the wrong people. */
  readonly locked?: true;
  /** The mistake in a few words, as a heading. */
  readonly title: string;
  /** Finds every such mistake in a handbook, in the order of its files. */
  readonly find: (handbook: Handbook) => Iterable<Finding>;
}

/** One mistake, before it is told which rule found it. */
export interface Finding {
  readonly file: string;
  readonly position: Position;
  /** What is wrong and why it matters, in a sentence or two. */
  readonly message: string;
  /** What to type instead. */
  readonly suggestion: string;
}
