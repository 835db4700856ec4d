/** What the names of months begin with, in their order. */
export const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of the month that a name, whole or shortened, begins as: 1 for `January`, 12 for `Dec`; 0 if it is none. */
export function monthNumber(name: string): number {
  return monthStarts.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
