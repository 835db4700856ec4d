// The build for browsers, which plans need: the other one uses a global of Node.
import { stringify } from 'csv-stringify/browser/esm/sync';

/**
 * A table for spreadsheets: CSV as RFC 4180 has it. It begins with a byte order mark, without which spreadsheets misread
 * letters beyond ASCII; what they would take for a formula has an apostrophe before it.
 *
 * @param columns keys of the rows, in the order of the table
 */
export function spreadsheet<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    // Only the ends of records count as such when the lines of one cell are in quotes.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}
