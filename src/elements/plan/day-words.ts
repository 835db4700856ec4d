import { dayNumber, dayOf, daysBetween, isDay } from '../../handbook/day-number.ts';
import { firstDay, isWorkingDay } from '../../handbook/working-days.ts';
import type { WorkCalendar } from '../../handbook/working-days.ts';

/** Beyond this many days, a date says more than a distance. */
const near = 10;
/** Nobody counts the days of a plan any further. */
const mostDays = 500;

/* Made once: a page with hundreds of dates would wait for as many. */
const formats = {
  weekday: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
  date: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  number: new Intl.DateTimeFormat('en-GB', { day: 'numeric', timeZone: 'UTC' }),
};
const distance = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

function partOf(day: string, format: Intl.DateTimeFormat): string {
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A day as `3 December`, with the year where it is not that of today. Both are days as `2026-12-03`. */
export function shortDay(day: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return `${partOf(day, formats.date)}${year}`;
}

/** A day as `Thursday, 3 December`, with the year where it is not that of today. */
export function longDay(day: string, today: string): string {
  return `${partOf(day, formats.weekday)}, ${shortDay(day, today)}`;
}

/** Two days as `Monday, 7 to Friday, 11 December`. */
export function dayRange(from: string, to: string, today: string): string {
  if (from === to) return longDay(to, today);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const weekday = partOf(from, formats.weekday);
  const first = sameMonth ? `${weekday}, ${partOf(from, formats.number)}` : longDay(from, today);
  return `${first} to ${longDay(to, today)}`;
}

/** How far off a day is, where that helps: `today`, `tomorrow`, `in 3 days`, `2 days ago`; nothing when it is far. */
export function nearDay(day: string, today: string): string | undefined {
  const days = daysBetween(today, day);
  if (Math.abs(days) > near) return undefined;
  return distance.format(days, 'day');
}

/** What today is in a plan that starts on a day: `Starts in 5 days`, `Day 3 of the plan`. */
export function dayOfPlan(start: string, today: string, calendar: WorkCalendar): string {
  const first = firstDay(start, calendar);
  const left = daysBetween(today, first);
  if (left > 0) return left === 1 ? 'It starts tomorrow.' : `It starts in ${left} days.`;
  if (left < -mostDays) return `It started on ${longDay(first, today)}.`;
  let count = 0;
  for (let at = 0; at <= -left; at += 1) if (counts(dayOf(dayNumber(first) + at), calendar)) count += 1;
  return counts(today, calendar) ? `Day ${count} of the plan.` : `A free day, after day ${count} of the plan.`;
}

function counts(day: string, calendar: WorkCalendar): boolean {
  return calendar.counts === 'calendar' || isWorkingDay(day, calendar);
}

/** What to think about a first day; nothing when it is as most are. `typed` may be anything. */
export function startAdvice(typed: string, today: string, calendar: WorkCalendar): string | undefined {
  if (!isDay(typed)) return 'There is no such day.';
  const days = daysBetween(today, typed);
  if (days < -366) return 'That is more than a year ago. Is the year right?';
  if (days > 366) return 'That is more than a year ahead. Is the year right?';
  const first = firstDay(typed, calendar);
  if (first !== typed) return `Nobody works on that day. Day one is ${longDay(first, today)}.`;
  return days < -31 ? 'That is a while ago: much of the plan will be overdue.' : undefined;
}
