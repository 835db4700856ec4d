const milliseconds = 86_400_000;

/** The number of 0000-01-01, the first day that four digits of a year can write. */
export const firstNumber = -719_528;

/** The number of 9999-12-31, the last day that four digits of a year can write. */
export const lastNumber = 2_932_896;

/** No number of months between two days that can be written is greater. */
const allMonths = 120_000;

/** Whether a text is a day there is, as `2026-05-31`: there is no 30 February. */
export function isDay(text: string): boolean {
  return !Number.isNaN(numberOf(text));
}

/**
 * A day as a number, to calculate with: 0 is 1 January 1970. A day has neither hours nor a time zone, so that none of them
 * is shorter than another where clocks are changed.
 *
 * @param day as `2026-05-31`
 * @throws RangeError for anything else
 */
export function dayNumber(day: string): number {
  const number = numberOf(day);
  if (Number.isNaN(number)) throw new RangeError(`${JSON.stringify(day)} is not a day, as 2026-05-31 is`);
  return number;
}

/**
 * How many days lie from one day to another: 1 from today to tomorrow, less than none if the other comes first.
 *
 * @throws RangeError if one of them is not a day
 */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function numberOf(text: string): number {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return Number.NaN;
  const number = Date.parse(`${text}T00:00:00Z`) / milliseconds;
  // 30 February may be read as 2 March
  return Number.isNaN(number) || dayOf(number) !== text ? Number.NaN : number;
}

/** The day that has a number. What lies beyond the days that can be written is the nearest of them. */
export function dayOf(number: number): string {
  return new Date(writable(number) * milliseconds).toISOString().slice(0, 10);
}

/** The number nearest to another whose day can be written. */
export function writable(number: number): number {
  return Math.min(Math.max(number, firstNumber), lastNumber);
}

/**
 * The number of the day some months after another, or before it if there are less than none. It keeps the day of the month,
 * or is the last one there is: a month after 31 January is 28 February.
 */
export function monthsAfter(number: number, months: number): number {
  const date = new Date(number * milliseconds);
  const day = date.getUTCDate();
  const far = Math.min(Math.max(months, -allMonths), allMonths);
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + far + 1, 0);
  date.setUTCDate(Math.min(day, date.getUTCDate()));
  return date.getTime() / milliseconds;
}

/** The day of the week a number falls on, as ISO 8601 has them: 1 is Monday, 7 is Sunday. */
export function weekdayOfNumber(number: number): number {
  // 1 January 1970 was a Thursday
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/**
 * The date of a day without its year, as a number that the same dates of other years have too: 0 is 1 March, 365 is
 * 29 February. Calculated, since long walks over days ask for each; the way is that of `civil_from_days`
 * (https://howardhinnant.github.io/date_algorithms.html).
 */
export function dateOf(number: number): number {
  const fourCenturies = 146_097;
  const sinceMarch = number + 719_468;
  const day = sinceMarch - Math.floor(sinceMarch / fourCenturies) * fourCenturies;
  const year = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / (fourCenturies - 1))) / 365,
  );
  return day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
}
