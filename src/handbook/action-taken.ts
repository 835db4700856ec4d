import { settledStatuses } from '../schema/record.ts';
import type { Action } from './record.ts';

/**
 * Whether anybody ever took an action on: a record that says nothing of itself, or that says it is history, does not ask for
 * what nobody has and no day is given for. Old reports that somebody brings along would bury the board with it.
 *
 * @returns true for what is done, for what names somebody or a day, and for every action of a record that counts
 */
export function isTaken({ done, owners, withheld, due, record }: Action): boolean {
  if (done || owners.length > 0 || withheld.length > 0 || due !== undefined) return true;
  const { bodyStart } = record.written.file;
  return bodyStart > 0 && !settledStatuses.includes((record.status ?? '').trim().toLowerCase());
}
