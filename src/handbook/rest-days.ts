import type { HandbookConfigData } from '../schema/handbook-config.ts';
import type { WorkCalendar } from './working-days.ts';

/** The days of the week as ISO 8601 numbers them, from 1. */
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The days on which nobody works, as the settings say. */
export function restDaysOf({
  weekend = ['saturday', 'sunday'],
  holidays = [],
}: Pick<HandbookConfigData, 'weekend' | 'holidays'>): Omit<WorkCalendar, 'counts'> {
  return { weekend: weekend.map((name) => weekdays.indexOf(name) + 1), holidays };
}
