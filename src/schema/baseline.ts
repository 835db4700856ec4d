import { z } from 'zod';

/**
 * The issues that were there when a handbook came to Handrail, in `.handrail-baseline.json`: per file, what is wrong and
 * how often. Without lines, so that an edit above an issue does not make it new; sorted, so that a diff shows what changed.
 */
export const baselineFile = z.strictObject({
  version: z.literal(1),
  issues: z.record(z.string(), z.record(z.string(), z.int().positive())),
});
export type BaselineFile = z.infer<typeof baselineFile>;
