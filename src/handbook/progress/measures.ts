import type { PlanRecord } from '../../schema/checklist-plans.ts';
import { isSameText, verdictOn } from './same-task.ts';

/** What was said about a measure of success. */
export type MeasureRecord = PlanRecord['measures'][number];

/**
 * Finds what was said about a measure: about the same words, or else about words that surely mean the same. Two that
 * could be meant are none.
 *
 * @param measure its words today
 */
export function findMeasure(record: PlanRecord, measure: string): MeasureRecord | undefined {
  const same = record.measures.find((each) => isSameText(each.measure, measure));
  if (same !== undefined) return same;
  const alike = record.measures.filter((each) => verdictOn(each.measure, measure) === 'same');
  return alike.length === 1 ? alike[0] : undefined;
}

/** What was said about measures that the checklist has no more: it is kept, and shown apart. */
export function formerMeasures(record: PlanRecord, measures: readonly { readonly measure: string }[]): MeasureRecord[] {
  const found = new Set(measures.map(({ measure }) => findMeasure(record, measure)));
  return record.measures.filter((each) => !found.has(each));
}
