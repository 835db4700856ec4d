import { z } from 'zod';

/** A place in a text file. Both numbers count from 1; a column counts UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `error` stops a build; `warning` is shown and stops nothing unless `--strict` is given. */
export const severity = z.enum(['error', 'warning']);
export type Severity = z.infer<typeof severity>;

/** One mistake of an author: everything needed to find it, understand it and correct it. */
export const issue = z.strictObject({
  /** Stable name of the rule that reports it. Never reused for another meaning. */
  code: z.string().meta({ description: 'Stable name of the rule that reports it.' }),
  severity,
  /** Path of the file, relative to the content folder, with `/` between its parts. */
  file: z.string().meta({ description: 'Path of the file, relative to the content folder.' }),
  /** Line, counted from 1. */
  line: z.int().positive().meta({ description: 'Line, counted from 1.' }),
  /** Column, counted from 1 in UTF-16 code units. */
  column: z.int().positive().meta({ description: 'Column, counted from 1 in UTF-16 code units.' }),
  /** What is wrong and why it matters, in a sentence or two. */
  message: z.string().meta({ description: 'What is wrong and why it matters.' }),
  /** What to type instead. */
  suggestion: z.string().meta({ description: 'What to type instead.' }),
});
export type Issue = z.infer<typeof issue>;

/** What `handrail check --format json` prints. */
export const issueReport = z
  .strictObject({ issues: z.array(issue) })
  .meta({ title: 'Handrail issues', description: 'Every issue found in one run of handrail check.' });
export type IssueReport = z.infer<typeof issueReport>;
