import type { IcsEvent } from 'ts-ics';
import type { Plan } from '../../handbook/plan.ts';
import { writeCondition } from '../../schema/condition.ts';
import { writeEffort } from '../../schema/effort.ts';
import { calendar, wholeDay } from '../calendar.ts';
import { conditionTerms } from '../condition-terms.ts';
import { called, planStages, planTitle } from './plan-rows.ts';
import type { PlanDetails, PlanRow } from './plan-rows.ts';

/** What a calendar is made of besides the plan. */
export interface CalendarDetails extends PlanDetails {
  /** When it is made, as an ISO 8601 instant: of two calendars, the later one counts. */
  readonly now: string;
}

/** A plan as a calendar, and how many of its tasks are in it. */
export interface PlanCalendar {
  readonly text: string;
  readonly dated: number;
  /** Tasks that have no date, which a calendar has no place for. */
  readonly undated: number;
}

/**
 * A plan as a calendar (RFC 5545): an event of a whole day for each task, on the day it is due, which takes nobody's time. A
 * task has the same UID in every calendar of a plan, so that a later import changes events instead of adding to them. Without
 * a record, a plan is told by its checklist and its start, and a task by its words.
 */
export function planCalendar(plan: Plan, details: CalendarDetails): PlanCalendar {
  const rows = planStages(plan, details).flatMap((stage) => stage.rows);
  const events = rows.flatMap((row) => eventOf(row, plan, details) ?? []);
  const text = calendar(planTitle(plan, details.record), events);
  return { text, dated: events.length, undated: rows.length - events.length };
}

function eventOf(row: PlanRow, plan: Plan, { record, now }: CalendarDetails): IcsEvent | undefined {
  const { planned, key, done, url } = row;
  const { due, task } = planned;
  if (due === undefined) return undefined;
  const owner = record?.id ?? `${plan.list.id}-${plan.setup.start ?? 'open'}`;
  return wholeDay({
    key,
    owner,
    day: due,
    now,
    title: done === undefined ? task.text : `✓ ${task.text}`,
    description: descriptionOf(row, plan),
    url,
  });
}

function descriptionOf({ planned, who, informs, done, url }: PlanRow, { list }: Plan): string {
  const { task, applies, after, begins, due } = planned;
  const facts = [
    ...(who.length === 0 ? [] : [`Who: ${who.map(inFull).join(', ')}`]),
    ...(task.minutes === null ? [] : [`How long: ${writeEffort(task.minutes)}`]),
    ...(begins === undefined || begins === due ? [] : [`From: ${begins}`]),
    ...(applies === 'yes' ? [] : [`Only if: ${writeCondition(conditionTerms(task.condition))}`]),
    ...(after.length === 0 ? [] : [`After: ${after.map((each) => each.task.text).join('; ')}`]),
    ...(informs.length === 0 ? [] : [`Tell: ${informs.map(called).join(', ')}`]),
    ...(done === undefined ? [] : [`Done: ${done}`]),
  ];
  return [task.why, facts.join('\n'), `${list.title}: ${url}`].filter((part) => part !== '').join('\n\n');
}

function inFull({ title, name }: PlanRow['who'][number]): string {
  return name === undefined ? title : `${name} (${title})`;
}
