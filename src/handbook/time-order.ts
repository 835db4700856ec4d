import type { When } from '../schema/when.ts';
import { datesOf } from './working-days.ts';
import type { WorkCalendar } from './working-days.ts';

/** A Monday, and no year that begins in the middle of a week: only the order of the days that follow from it counts. */
const nominalStart = '2029-01-01';

/** What puts times into the order in which they end, whatever day a plan starts on: texts that sort as the times do. */
export function endOfTime(when: When, calendar: WorkCalendar): string {
  return datesOf(when, nominalStart, { ...calendar, holidays: [] }).due;
}
