const hour = 60;
const day = 24 * hour;
const minutesOf: readonly (readonly [unit: RegExp, minutes: number])[] = [
  [/^s(?:ec(?:ond)?s?)?$/, 1 / 60],
  [/^m(?:in(?:ute)?s?)?$/, 1],
  [/^h(?:(?:ou)?rs?)?$/, hour],
  [/^d(?:ays?)?$/, day],
  [/^w(?:(?:ee)?ks?)?$/, 7 * day],
];
const about = /^(?:~|≈|about|around|approx(?:imately)?\.?|circa|ca\.?|roughly|almost|nearly)\s*/;
const remark = /(?:\s*(?:\[\^[^\]]*\]|\([^()]*\)))+$/;
const part = /(\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d+)?|an?|one|half an?)\s*([a-z]+)\.?/y;
const between = /\s*(?:,|and|&|\+)?\s*/y;

/**
 * Reads how long something took, as people write it: `4 hours 42 minutes`, `148 minutes`, `2h 5m`, `1.5 hours`, `about a day`.
 * A remark in parentheses or a footnote may follow.
 *
 * @returns whole minutes; nothing if the text says anything else: `?`, `N/A`, a number of nothing, from so many to so many
 */
export function readDuration(text: string): number | undefined {
  const plain = text.trim().toLowerCase().replace(remark, '').replace(/[.~]$/, '').replace(about, '').trim();
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  let at = 0;
  while (at < plain.length) {
    part.lastIndex = at;
    const [found, amount = '', unit = ''] = part.exec(plain) ?? [];
    const [, minutes] = minutesOf.find(([name]) => name.test(unit)) ?? [];
    // Units come once each, the longest first: anything else is no length of time.
    if (found === undefined || minutes === undefined || minutes >= last) return undefined;
    total += numberOf(amount) * minutes;
    last = minutes;
    between.lastIndex = at + found.length;
    at += found.length + (between.exec(plain)?.[0].length ?? 0);
  }
  return plain === '' ? undefined : Math.round(total);
}

function numberOf(amount: string): number {
  if (amount.startsWith('half')) return 0.5;
  if (/^\D/.test(amount)) return 1;
  return Number(/^\d{1,3}(?:,\d{3})+$/.test(amount) ? amount.replaceAll(',', '') : amount.replace(',', '.'));
}

/**
 * Says how long something took, for a page: `54 minutes`, `2 h 28 min`, `1 day 3 h`, `11 days`. What a reader would not
 * miss is rounded: minutes from a day on, hours from ten days on.
 *
 * @param minutes none or more
 */
export function durationInWords(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < hour) return counted(whole, 'minute');
  if (whole < day)
    return inTwo(counted(Math.floor(whole / hour), 'hour'), Math.floor(whole / hour), 'h', whole % hour, 'min');
  const hours = Math.round(whole / hour);
  if (hours >= 240) return counted(Math.round(whole / day), 'day');
  const days = Math.floor(hours / 24);
  return inTwo(counted(days, 'day'), days, days === 1 ? 'day' : 'days', hours % 24, 'h');
}

function counted(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

/** An amount alone, or with what is left of it in a smaller unit. */
function inTwo(alone: string, number: number, unit: string, rest: number, smaller: string): string {
  return rest === 0 ? alone : `${number} ${unit} ${rest} ${smaller}`;
}
