const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Days as they were said before: a handbook names few days and many times. */
const said = new Map<string, string>();

/**
 * A date as readers say it: "31 May 2026". It is never relative, because a page is older when it is read than when it is
 * built.
 *
 * @param day as `2026-05-31`, or an instant that starts so
 */
export function dayInWords(day: string): string {
  const date = day.slice(0, 10);
  const known = said.get(date);
  if (known !== undefined) return known;
  const words = inWords.format(new Date(`${date}T00:00:00Z`));
  said.set(date, words);
  return words;
}
