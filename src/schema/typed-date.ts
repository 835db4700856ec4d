import { monthNumber } from './month.ts';
import { isDate, writeDate } from './when.ts';

const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dayOfMonth = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const dayFirst = new RegExp(String.raw`^(?:the )?${dayOfMonth} (?:of )?${monthName}\.? (\d{4})$`);
const monthFirst = new RegExp(String.raw`^${monthName}\.? ${dayOfMonth} (\d{4})$`);
const inNumbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/**
 * The days that somebody may mean who types one as at home: `1 December 2026`, `December 1 2026`, `12/01/2026`. Which of two
 * numbers is the month cannot always be told: then there are two, that with the day first before the other.
 *
 * @param plain in small letters, with one space between words
 * @returns days as `2026-12-01`; none if it is no such day
 */
export function datesTyped(plain: string): string[] {
  const [, day, named = '', ofYear] = dayFirst.exec(plain) ?? [];
  if (day !== undefined) return datesOf([[ofYear, monthNumber(named), day]]);
  const [, name, date, inYear] = monthFirst.exec(plain) ?? [];
  if (name !== undefined) return datesOf([[inYear, monthNumber(name), date]]);
  const [, one, sign, two, year] = inNumbers.exec(plain) ?? [];
  if (one === undefined) return [];
  // With full stops, the day comes first everywhere.
  return datesOf(
    sign === '.'
      ? [[year, two, one]]
      : [
          [year, two, one],
          [year, one, two],
        ],
  );
}

function datesOf(parts: readonly (readonly (string | number | undefined)[])[]): string[] {
  const dates = parts.map(([year, month, day]) => writeDate(Number(year), Number(month), Number(day)));
  return [...new Set(dates)].filter(isDate);
}
