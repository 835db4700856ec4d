import { generateIcsCalendar } from 'ts-ics';
import type { IcsDateObject, IcsEvent } from 'ts-ics';
import { dayNumber, dayOf } from '../../handbook/day-number.ts';
import type { Plan } from '../../handbook/plan.ts';
import { writeCondition } from '../../schema/condition.ts';
import { writeEffort } from '../../schema/effort.ts';
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
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Handrail//Handrail//EN',
    method: 'PUBLISH',
    name: plain(planTitle(plan, details.record)).replace(/[\\;,]/g, String.raw`\$&`),
    events,
  });
  return { text: folded(text), dated: events.length, undated: rows.length - events.length };
}

function eventOf(row: PlanRow, plan: Plan, { record, now }: CalendarDetails): IcsEvent | undefined {
  const { planned, key, done, url } = row;
  const { due, task } = planned;
  if (due === undefined) return undefined;
  const stamp: IcsDateObject = { date: new Date(now) };
  const owner = record?.id ?? `${plan.list.id}-${plan.setup.start ?? 'open'}`;
  return {
    uid: `${shortened(`${identifier(key)}.${identifier(owner)}`)}@handrail`,
    stamp,
    lastModified: stamp,
    // It may only grow; seconds would soon be more than clients count to.
    sequence: Math.floor(stamp.date.getTime() / 60_000),
    start: { type: 'DATE', date: utc(due) },
    // The first day that it is over.
    end: { type: 'DATE', date: utc(dayOf(dayNumber(due) + 1)) },
    summary: plain(done === undefined ? task.text : `✓ ${task.text}`),
    description: plain(descriptionOf(row, plan)),
    timeTransparent: 'TRANSPARENT',
    ...(URL.canParse(url) ? { url } : {}),
  };
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

/** The beginning of a day as the calendar writer reads it: in UTC, whatever the clock of the machine. */
function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** What can stand in a UID as it is. What a file was imported from may hold anything. */
function identifier(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** The most letters of an identifier, so that a UID stays below the 255 octets that it may have (RFC 7986, 5.3). */
const longestIdentifier = 240;

/** An identifier that is not too long: of one that is, the beginning, and a digest that tells it from others. */
function shortened(text: string): string {
  if (text.length <= longestIdentifier) return text;
  const mark = `~${digest(text)}`;
  return text.slice(0, longestIdentifier - mark.length).replace(/%.?$/, '') + mark;
}

/** Sixteen hexadecimal digits that are always the same for a text: FNV-1a with 64 bits (draft-eastlake-fnv). */
function digest(ascii: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const letter of ascii) hash = BigInt.asUintN(64, (hash ^ BigInt(letter.charCodeAt(0))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** Words whose lines end in one way, without signs that a calendar may not hold. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0B-\x1F\x7F]/g, '');
}

/** The most octets a line may have (RFC 5545, 3.1). */
const longestLine = 75;

/** Lines folded where they are too long, never inside a letter. The calendar writer counts letters, and cuts pictures in two. */
function folded(text: string): string {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      let octets = 0;
      let out = '';
      for (const letter of line) {
        const more = octetsOf(letter.codePointAt(0) ?? 0);
        if (octets + more > longestLine) {
          out += '\r\n ';
          octets = 1;
        }
        out += letter;
        octets += more;
      }
      return out;
    })
    .join('\r\n');
}

/** How many octets a letter has in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
