import type { z } from 'zod';
import { monthNumber } from '../schema/month.ts';
import { schemaAt, takes } from './expectation.ts';
import { nearest } from './nearest.ts';
import type { TypedLine } from './source.ts';
import { yamlText } from './source.ts';

/** What other tools, and people, call the values that Handrail allows. */
const otherWords: Readonly<Record<string, string>> = {
  private: 'internal',
  restricted: 'internal',
  employees: 'internal',
  staff: 'internal',
  team: 'internal',
  external: 'public',
  open: 'public',
  world: 'public',
  published: 'active',
  current: 'active',
  live: 'active',
  final: 'active',
  approved: 'active',
  wip: 'draft',
  todo: 'draft',
  proposed: 'draft',
  unpublished: 'draft',
  outdated: 'deprecated',
  obsolete: 'deprecated',
  superseded: 'deprecated',
  retired: 'archived',
  false: 'off',
  no: 'off',
  none: 'off',
  never: 'off',
  ignore: 'off',
  dropdown: 'choice',
  select: 'choice',
  radio: 'choice',
  multiselect: 'choices',
  checkboxes: 'choices',
  string: 'text',
  textarea: 'paragraph',
  markdown: 'paragraph',
  boolean: 'yes-no',
  checkbox: 'yes-no',
  datetime: 'time',
  timestamp: 'time',
  integer: 'number',
  url: 'link',
  disabled: 'off',
  true: 'warning',
  info: 'warning',
  fatal: 'error',
  daily: '1 day',
  weekly: '1 week',
  fortnightly: '2 weeks',
  monthly: '1 month',
  quarterly: '3 months',
  'half-yearly': '6 months',
  biannually: '6 months',
  yearly: '1 year',
  annually: '1 year',
};

const units: readonly (readonly [RegExp, string])[] = [
  [/^(d|day|days)$/, 'day'],
  [/^(w|wk|week|weeks)$/, 'week'],
  [/^(m|mo|month|months)$/, 'month'],
  [/^(y|yr|year|years)$/, 'year'],
];

/**
 * The value an author most likely meant, as YAML to paste: the nearest allowed one, the typed one written properly, or
 * else the kind's example. Whatever comes back is allowed; nothing does when any text would be.
 *
 * @param choices the values to choose from, if they are counted out
 * @param allowed what is allowed, in words
 * @param value what was typed, as YAML reads it
 * @param line the line as typed, when the value stands on it
 */
export function correctionOf(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  choices: readonly string[],
  allowed: string,
  value: unknown,
  line: TypedLine | undefined,
  examples: Readonly<Record<string, string>>,
): string | undefined {
  const place = schemaAt(schema, path);
  // `tracks: { trunk: … }` names what a list would name. Where one name would do, it says more than names.
  const listed = isGroup(value) && !takes(place, 'name') ? [Object.keys(value)] : [];
  for (const meant of [...listed, ...meantBy(choices, value, line)]) {
    if (!takes(place, meant)) continue;
    // What is counted out is plain text wherever it stands, also `off`.
    return choices.find((choice) => choice === meant) ?? asYaml(meant);
  }
  const example = examples[String(path.at(-1))];
  if (example !== undefined && path.filter((part) => typeof part === 'string').length === 1) return example;
  if (takes(place, '\0')) return undefined;
  const [, inWords = ''] = /(?:such as|written as) "?([^",]+)/.exec(allowed) ?? [];
  const fitting = [...choices, inWords, 1, true].find((each) => takes(place, each));
  return fitting === undefined ? undefined : asYaml(fitting);
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function* meantBy(choices: readonly string[], value: unknown, line: TypedLine | undefined): Generator<unknown> {
  // `channel: #help` is an empty value and a comment to YAML.
  if (value === null && line !== undefined && /^#\S/.test(line.comment))
    yield* meantBy(choices, line.comment, undefined);
  if (Array.isArray(value)) {
    if (value.length === 1) yield* meantBy(choices, value[0], undefined);
    return;
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    const text = line === undefined || line.value === '' ? String(value) : line.value;
    yield text;
    yield `${text} months`;
  }
  const text = String(value ?? '').trim();
  if (text === '' || typeof value === 'object') return;
  yield text;
  const plain = text.toLowerCase();
  yield* choices.filter((choice) => choice.toLowerCase() === plain);
  if (/^\p{L}{3,}$/u.test(plain)) yield* choices.filter((choice) => choice.toLowerCase().startsWith(plain));
  const other = otherWords[plain];
  if (other !== undefined) yield other;
  yield* nearest(plain, choices, choices.length);
  yield Number(text);
  const number = numberIn(text);
  if (number !== undefined) yield number;
  yield* intervalsIn(plain);
  yield* momentsIn(text);
  yield* daysIn(text);
  yield* yearlyDaysIn(plain);
  yield `#${text}`;
  yield text.replace(/^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3');
  yield text.replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/](.*?)(?:\.git)?$/, 'https://$1/$2');
  if (/^[\w-]+(\.[\w-]+)+(\/|$)/.test(text)) yield `https://${text}`;
  yield text.split(/\s*,\s*/);
  yield plain.replace(/[^a-z0-9_-]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
}

const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The number that a text says, in a word (`two`) or with a sign before it (`L2`, `#2`); `undefined` when it says none. */
export function numberIn(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  const word = numberWords.indexOf(plain) + 1;
  if (word > 0) return word;
  const [, digits] = /^\D*?(\d+)\D*$/.exec(plain) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** `every 6 Months`, `6mo`: the number and the unit of it. */
function* intervalsIn(text: string): Generator<string> {
  const [, count, word = ''] = /(\d+)[\s-]*([a-z]+)/.exec(text) ?? [];
  const unit = units.find(([pattern]) => pattern.test(word))?.[1];
  if (count !== undefined && unit !== undefined) yield `${count} ${unit}${count === '1' ? '' : 's'}`;
}

/** A date written with other signs, without zeros, or with a time; day and month are told apart only where they can be. */
function* daysIn(text: string): Generator<string> {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/.exec(text);
  if (iso !== null) yield dayOf(iso[1], iso[2], iso[3]);
  const other = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (other === null) return;
  if (Number(other[1]) > 12) yield dayOf(other[3], other[2], other[1]);
  else if (Number(other[2]) > 12) yield dayOf(other[3], other[1], other[2]);
}

/** Where the clock hung of a moment that does not say: as in all our examples, so that it is seen to be one. */
const anyOffset = '+02:00';

/** A moment without an offset, or with one in another notation; of a day alone, some moment of that day. */
function* momentsIn(text: string): Generator<string> {
  const [, day, hour = '14', minute = '05', second = '', offset = ''] =
    /^(\d{4}-\d{1,2}-\d{1,2})(?:[T ,]+(\d{1,2})[:.](\d\d)(:\d\d)?(?:[.,]\d+)?\s*(\S*))?$/i.exec(text) ?? [];
  for (const date of day === undefined ? [] : daysIn(day))
    yield `${date}T${hour.padStart(2, '0')}:${minute}${second}${offsetIn(offset)}`;
}

function offsetIn(text: string): string {
  const [, sign, hours = '', minutes = '00'] = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?$/i.exec(text) ?? [];
  if (sign !== undefined) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return /^(?:Z|UTC|GMT)$/i.test(text) ? 'Z' : anyOffset;
}

/** A day of every year, as `12-25`: with other signs where day and month can be told apart, or with the name of its month. */
function* yearlyDaysIn(text: string): Generator<string> {
  const [, first = '', sign = '', second = ''] = /^(\d{1,2})([-/.])\s?(\d{1,2})\.?$/.exec(text) ?? [];
  if (sign === '-' || Number(second) > 12) yield yearlyDay(first, second);
  else if (sign === '.' || Number(first) > 12) yield yearlyDay(second, first);
  const [, before, name = '', after] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\.? )?([a-z]{3})[a-z]*\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?$/.exec(text) ?? [];
  const month = monthNumber(name);
  const day = before ?? after;
  if (month > 0 && day !== undefined) yield yearlyDay(String(month), day);
}

function yearlyDay(month: string, day: string): string {
  return `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function dayOf(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function asYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  return typeof value === 'string' ? yamlText(value) : String(value);
}
