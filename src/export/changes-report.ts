import type { Changes } from '../handbook/change.ts';
import type { Issue } from '../schema/issue.ts';

/** Everything that a format of `handrail diff` is made of. */
export interface ChangesReport {
  /** What was compared, in words: `main (1a2b3c4)`, `the working folder`. */
  readonly before: string;
  readonly after: string;
  /** Path that every address of the handbook begins with. */
  readonly base: string;
  readonly changes: Changes;
  /** Issues that the change brings, and those that it mends. */
  readonly brought: readonly Issue[];
  readonly mended: readonly Issue[];
  /** What the reader should know about the comparison itself, a sentence each: "There was no content folder before." */
  readonly remarks: readonly string[];
}
