import { z } from 'zod';

/**
 * A calendar day, written `2026-05-31`. It stays a string: it has no time and no zone, and sorts as text.
 * Days that do not exist, such as `2026-02-30`, are refused.
 */
export const day = z.iso.date({ error: 'a date written as 2026-05-31' });

/**
 * A moment, written `2026-05-31T14:05+02:00` or with seconds. It says its offset, so that nobody has to guess where the clock
 * hung; it stays a string, as it was typed.
 */
export const instant = z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })], {
  error: 'a moment with its offset, such as 2026-05-31T14:05+02:00',
});

/** A day of every year, written `12-25`. */
export const yearlyDay = z
  .string()
  .refine((text) => /^\d\d-\d\d$/.test(text) && z.iso.date().safeParse(`2024-${text}`).success, {
    error: 'a day of every year written as 12-25',
  });

/**
 * A length of time in plain words: `6 months`, `1 year`, `14 days`, `2 weeks`.
 * Months and years are calendar ones, so a review every month stays on the same day.
 */
export const interval = z
  .string()
  .regex(/^\s*\d+\s+(day|week|month|year)s?\s*$/, { error: 'a length of time such as "6 months"' });

/** Who may read an entry. Closed by default: only what says `public` leaves the team. */
export const audience = z.enum(['internal', 'public']);
export type Audience = z.infer<typeof audience>;

/** One name, or a list of names; always read as a list. */
export const nameOrNames = z
  .union([z.string(), z.array(z.string())], { error: 'a name, or a list of names' })
  .transform((value) => (typeof value === 'string' ? [value] : value));
