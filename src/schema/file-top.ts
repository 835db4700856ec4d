import type { Position } from './issue.ts';

/** The start of a file: where something about the file as a whole is shown. */
export const top: Position = { line: 1, column: 1 };
