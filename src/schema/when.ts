/**
 * When something is to be done, as an author says it. Days are counted from 1, the first day at work; the day before it is
 * -1. `by` says that it may be done earlier.
 */
export type When =
  /** `day 3`, `day -7`, `days 3-5`, `by week 2`, `month 1`: the first and the last of them, which are mostly one. */
  | { readonly unit: 'day' | 'week' | 'month'; readonly from: number; readonly to: number; readonly by: boolean }
  /** `within 30 days`: a length of time from the first day, in days of the calendar. */
  | { readonly unit: 'span'; readonly amount: number; readonly of: 'day' | 'week' | 'month' }
  /** `due 2026-12-01`, `on 2026-12-01`. */
  | { readonly unit: 'date'; readonly date: string; readonly by: boolean };
