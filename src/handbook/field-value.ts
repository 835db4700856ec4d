import { closedDirections } from './closed-directions.ts';
import { isDay } from './day-number.ts';
import { isMoment } from './moment-text.ts';
import type { Field } from './template.ts';

/** What a field was filled with: `true` and `false` for yes and no, several words where several can be named. */
export type FieldValue = string | number | boolean | readonly string[];
export type FieldValues = Readonly<Record<string, FieldValue | undefined>>;

/** As much of a field as reading needs: of the handbook, or of the JSON that a browser reads. */
type Asked = Pick<Field, 'type' | 'options'>;

/** What was typed, read: a value, or what is wrong with it and what to type instead. Nothing typed is no value. */
export type FieldReading =
  | { readonly value: FieldValue | undefined; readonly problem?: never }
  | { readonly problem: string; readonly value?: never };

/**
 * Reads what somebody typed into a field.
 *
 * @param field the field; of what can be chosen, ids and labels count, whatever their case
 * @param typed one text, or several where several things can be named. One text is taken apart then: a list at line ends, what
 * is chosen at commas as well.
 */
export function readValue(field: Asked, typed: string | readonly string[]): FieldReading {
  if (field.type === 'list') return { value: several(typed, /\r\n?|\n/)?.map(closedDirections) };
  if (field.type === 'choices' || field.type === 'services') return readChoices(field, typed);
  const text = (typeof typed === 'string' ? typed : typed.join('\n')).replace(/\r\n?/g, '\n').trim();
  if (text === '') return { value: undefined };
  switch (field.type) {
    case 'paragraph':
      return { value: closedDirections(text) };
    case 'choice':
    case 'team':
    case 'severity':
    case 'service':
      return readChoice(field, text.replace(/\s+/g, ' '));
    case 'date':
      return isDay(text) ? { value: text } : { problem: `“${text}” is no day. Write it as 2026-05-31.` };
    case 'time':
      return readTime(text);
    case 'number':
      return readNumber(text);
    case 'link':
      return readLink(text);
    case 'yes-no':
      if (/^(?:yes|y|true|on|1)$/i.test(text)) return { value: true };
      if (/^(?:no|n|false|off|0)$/i.test(text)) return { value: false };
      return { problem: `“${text}” is neither yes nor no. Write one of the two.` };
    case 'text':
      return { value: closedDirections(text.replace(/\s*\n\s*/g, ' ')) };
  }
}

/**
 * A moment as records keep it, from the time on a clock and how far that clock is ahead of UTC.
 *
 * @param wall day and time of the clock: `2026-05-31T14:05`, as a form gives it, with seconds or without
 * @param offset minutes ahead of UTC; behind it they are negative
 * @returns `2026-05-31T14:05+02:00`, or nothing if that is no time
 */
export function momentAt(wall: string, offset: number): string | undefined {
  const sign = offset < 0 ? '-' : '+';
  const minutes = Math.abs(Math.trunc(offset));
  const two = (number: number): string => String(number).padStart(2, '0');
  const moment = `${wall.trim().replace(' ', 'T')}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return isMoment(moment) ? moment : undefined;
}

function several(typed: string | readonly string[], between: RegExp): readonly string[] | undefined {
  const entries = (typeof typed === 'string' ? typed.split(between) : typed)
    .map((entry) => entry.replace(/\s*[\r\n]+\s*/g, ' ').trim())
    .filter((entry) => entry !== '');
  return entries.length === 0 ? undefined : entries;
}

function readChoices(field: Asked, typed: string | readonly string[]): FieldReading {
  // A label may have a comma in it.
  const whole = typeof typed === 'string' ? optionOf(field, typed.trim()) : undefined;
  if (whole !== undefined) return { value: [whole] };
  const value: string[] = [];
  for (const entry of several(typed, /[,\r\n]+/) ?? []) {
    const read = readChoice(field, entry);
    if (read.problem !== undefined) return read;
    if (typeof read.value === 'string' && !value.includes(read.value)) value.push(read.value);
  }
  return { value: value.length === 0 ? undefined : value };
}

function readChoice(field: Asked, typed: string): FieldReading {
  const option =
    optionOf(field, typed) ?? (field.type === 'team' ? optionOf(field, typed.replace(/^@/, '')) : undefined);
  if (option !== undefined) return { value: option };
  // Without anything to choose from, a handbook has not said yet what there is.
  if (field.options.length === 0) return { value: typed };
  const names = field.options.map(({ id }) => id);
  const some = names.length > 12 ? [...names.slice(0, 12), '…'] : names;
  return {
    problem: `“${typed}” is none of what can be chosen. Choose ${field.type === 'choices' || field.type === 'services' ? 'from' : 'one of'}: ${some.join(', ')}.`,
  };
}

function optionOf({ options }: Asked, typed: string): string | undefined {
  const wanted = folded(typed);
  const found =
    options.find(({ id }) => id === typed) ??
    options.find(({ id }) => folded(id) === wanted) ??
    options.find(({ label }) => folded(label) === wanted);
  return found?.id;
}

function folded(words: string): string {
  return words.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function readTime(text: string): FieldReading {
  const moment = text
    .replace(/^(\d{4}-\d\d-\d\d)[ t]+(?=\d)/i, '$1T')
    .replace(/\s+(?=[+-]\d\d:\d\d$)|\s*z$/i, (end) => end.trim().toUpperCase());
  if (isMoment(moment)) return { value: moment };
  if (momentAt(moment, 0) !== undefined) {
    return {
      problem: `“${text}” does not say by which clock. Write how far that is ahead of UTC behind it: ${moment}+02:00, or ${moment}Z.`,
    };
  }
  return { problem: `“${text}” is no time. Write day, time and offset as 2026-05-31T14:05+02:00.` };
}

/** A number stays as it was typed: `1200.50` says how exactly it was counted. */
function readNumber(text: string): FieldReading {
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(text))
    return { problem: `“${text}” is no number. Write digits, such as 42 or 1.5.` };
  if (Math.abs(Number(text)) > Number.MAX_SAFE_INTEGER || text.length > 17) {
    return { problem: `“${text}” has more digits than can be kept. Write a shorter number.` };
  }
  return { value: text };
}

function readLink(text: string): FieldReading {
  const problem = `“${text}” is no web address. Write it from https:// on, without spaces.`;
  if (!/^https?:\/\/[^\s<>]+$/i.test(text) || !URL.canParse(text)) return { problem };
  return { value: text };
}
