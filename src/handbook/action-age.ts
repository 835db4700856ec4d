import { daysBetween, isDay } from './day-number.ts';
import type { Action } from './record.ts';

/** Where an action stands on a day. */
export interface ActionAge {
  readonly state: 'late' | 'due' | 'undated';
  /** By when: "due in 9 days", "late by 12 days". Empty when no day is known. */
  readonly due: string;
  /** Since when: "open for 34 days". Empty when that is not known, or lies ahead. */
  readonly open: string;
}

/**
 * Says how an open action stands on a day. On the day itself that it is due, it is not late.
 *
 * @param action `by` and `since` are days; anything else is as if nothing were said
 * @param today as `2026-05-31`: that of the build, and again that of the reader
 */
export function actionAge({ by, since }: Pick<Action, 'by' | 'since'>, today: string): ActionAge {
  const left = daysIfKnown(today, by);
  const age = daysIfKnown(since, today);
  return {
    state: left === undefined ? 'undated' : left < 0 ? 'late' : 'due',
    due: left === undefined ? '' : dueInWords(left),
    open: age === undefined || age < 1 ? '' : `open for ${daysInWords(age)}`,
  };
}

function dueInWords(left: number): string {
  if (left === 0) return 'due today';
  return left < 0 ? `late by ${daysInWords(-left)}` : `due in ${daysInWords(left)}`;
}

function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days.toLocaleString('en')} days`;
}

function daysIfKnown(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined || !isDay(from) || !isDay(to)) return undefined;
  return daysBetween(from, to);
}
