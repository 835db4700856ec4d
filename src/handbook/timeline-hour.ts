import type { Rest } from './timeline-rest.ts';

const clock = /^(\d{1,2})[:.h](\d\d)(?:[:.](\d\d)(?:[.,](\d+))?)?(?![\d]|[:.]\d)/i;
const twelve = /^\s*([ap])\.?m\b\.?/i;
const bareHour = /^(\d{1,2})(?=\s*[ap]\.?m\b)/i;
const military = /^([01]\d|2[0-4])([0-5]\d)(?=\s*(?:h(?:rs?|ours)?|Z|UTC|GMT)\b)/;
const hourWord = /^\s*(?:h(?:rs?|ours)?|o['’]clock)\b/i;
const placeholder = /^(?:\d{1,2}|[?x_-]{1,2}|HH?)[:.](?:\d\d|[?x_-]{1,2}|mm)(?:[:.](?:\d\d|[?x_-]{1,2}|ss))?(?!\w)/i;

/** An hour and its minutes as typed. */
export interface Hour {
  readonly hour: number;
  readonly seconds: number;
  readonly half: 'a' | 'p' | undefined;
}

/** Takes a time of day off the beginning of a text: `14:05`, `14.05`, `2:05 PM`, `2pm`, `1405 UTC`, or one that its author did not know. */
export function hourIn(rest: Rest): Hour | 'unknown' | undefined {
  const [, hour, min = '0', second = '0', fraction = ''] =
    rest.attempt(() => rest.take(clock) ?? rest.take(bareHour) ?? rest.take(military)) ?? [];
  // `--:--`, `14:??`, `HH:mm`
  if (hour === undefined) return rest.take(placeholder) === undefined ? undefined : 'unknown';
  const half = rest.take(twelve)?.[1]?.toLowerCase();
  rest.take(hourWord);
  const seconds = Number(min) * 60 + Number(second) + Number(`0.${fraction}0`);
  const found = { hour: Number(hour), seconds, half: half === 'a' || half === 'p' ? half : undefined } as const;
  const most = found.half === undefined ? 24 : 12;
  const exists = found.hour <= most && Number(min) < 60 && Number(second) < 60 && found.hour * 3600 + seconds <= 86_400;
  return exists && (found.half === undefined || found.hour > 0) ? found : 'unknown';
}

/** Of a range on a clock of twelve hours, the half of the day may stand at its end alone: `2:05–2:20 PM`, `11:50–12:10 PM`. */
export function timeOf(start: Hour | 'unknown', end: Hour | 'unknown' | undefined): number | undefined {
  if (start === 'unknown') return undefined;
  const half = start.half ?? (typeof end === 'object' && start.hour <= 12 && start.hour > 0 ? end.half : undefined);
  const secondsOn = ({ hour, seconds }: Hour, of: 'a' | 'p' | undefined): number =>
    (of === undefined ? hour : (hour % 12) + (of === 'p' ? 12 : 0)) * 3600 + seconds;
  const other = half === 'p' ? 'a' : 'p';
  const turned =
    start.half === undefined &&
    half !== undefined &&
    typeof end === 'object' &&
    secondsOn(start, half) > secondsOn(end, half);
  return Math.round(secondsOn(start, turned ? other : half) * 1000);
}
