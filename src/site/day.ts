const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A date as readers say it: "31 May 2026". It is never relative, because a page is older when it is read than when it is
 * built.
 *
 * @param day as `2026-05-31`, or an instant that starts so
 */
export function dayInWords(day: string): string {
  return inWords.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}
