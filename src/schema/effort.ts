import { plainNotation } from './plain-notation.ts';

const minutesOf = { min: 1, h: 60, day: 8 * 60 } as const;
const about = /^(?:~|≈|about|around|approx(?:imately)?\.?|circa|ca\.?|up to) ?/;
const amount = String.raw`(\d{1,5}(?:[.,]\d{1,3})?|½|half an?|an?|one) ?`;
const minute = '(?:m|mins?|minutes?)';
const hour = '(?:h|hrs?|hours?)';
const single = new RegExp(`^${amount}(?:(${minute})|(${hour})|(?:work(?:ing)? )?days?)$`);
const both = new RegExp(String.raw`^(\d{1,5}) ?${hour}(?: and)? ?(\d{1,3}) ?${minute}?$`);

/**
 * Reads how long something takes: `15 min`, `1.5 hours`, `1 h 30 min`, `half a day`, `~2 days`. A day of work has eight hours.
 *
 * @returns whole minutes, at least one; nothing if the text says anything else
 */
export function readEffort(text: string): number | undefined {
  const plain = plainNotation(text).replace(about, '');
  const [, hours, rest] = both.exec(plain) ?? [];
  const minutes = hours === undefined ? readSingle(plain) : Number(hours) * minutesOf.h + Number(rest);
  return minutes === undefined || minutes < 1 ? undefined : Math.round(minutes);
}

function readSingle(plain: string): number | undefined {
  const found = single.exec(plain);
  if (found === null) return undefined;
  const [, count = '', minutes, hours] = found;
  const number =
    count.startsWith('half') || count === '½' ? 0.5 : Number(count.replace(',', '.').replace(/^(?:an?|one)$/, '1'));
  return number * (minutes === undefined ? (hours === undefined ? minutesOf.day : minutesOf.h) : minutesOf.min);
}

/** The notation of a length of time that {@link readEffort} reads as just as many minutes: `15 min`, `1 h 30 min`, `2 days`. */
export function writeEffort(minutes: number): string {
  if (minutes % minutesOf.day === 0) return `${minutes / minutesOf.day} day${minutes === minutesOf.day ? '' : 's'}`;
  if (minutes < minutesOf.h) return `${minutes} min`;
  const rest = minutes % minutesOf.h;
  return `${Math.floor(minutes / minutesOf.h)} h${rest === 0 ? '' : ` ${rest} min`}`;
}
