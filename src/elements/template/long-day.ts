const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as readers say it: "31 May 2026". What is known less exactly stays as it is. */
export function longDay(day: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? inWords.format(new Date(`${day}T00:00:00Z`)) : day;
}
