import { segment } from '../../handbook/address.ts';
import type { Plan } from '../../handbook/plan.ts';
import { planTitle } from './plan-rows.ts';
import type { CalendarDetails } from './plan-calendar.ts';

/** The formats that a plan is exported in, by the ending of their files, with their media types. */
export const planFormats = {
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json',
} as const;
export type PlanFormat = keyof typeof planFormats;

/** A plan in a format, ready to be saved. */
export interface PlanFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
  /** How many tasks are not in it, because they have no date and it is a calendar. */
  readonly undated: number;
}

/**
 * A plan as a file. What makes a format is loaded when it is first wanted: the libraries for calendars and tables are large.
 *
 * @throws RangeError if `now` is no instant, and a calendar is wanted
 */
export async function planFile(plan: Plan, format: PlanFormat, details: CalendarDetails): Promise<PlanFile> {
  const { text, undated } = await madeOf(plan, format, details);
  return { name: planFileName(plan, format, details), type: planFormats[format], text, undated };
}

async function madeOf(
  plan: Plan,
  format: PlanFormat,
  details: CalendarDetails,
): Promise<Pick<PlanFile, 'text' | 'undated'>> {
  switch (format) {
    case 'md':
      return { text: (await import('./plan-markdown.ts')).planMarkdown(plan, details), undated: 0 };
    case 'csv':
      return { text: (await import('./plan-csv.ts')).planCsv(plan, details), undated: 0 };
    case 'ics':
      return (await import('./plan-calendar.ts')).planCalendar(plan, details);
    case 'json':
      return { text: (await import('./plan-json.ts')).planJson(plan, details), undated: 0 };
  }
}

/** The name of a plan's file, made of the title of its list and for whom it is: `first-month-ada.md`. */
function planFileName(plan: Plan, format: PlanFormat, { record }: Pick<CalendarDetails, 'record'> = {}): string {
  return `${segment(planTitle(plan, record))}.${format}`;
}
