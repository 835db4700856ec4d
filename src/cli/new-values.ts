import { areaKey } from '../handbook/area-key.ts';
import { readValue } from '../handbook/field-value.ts';
import type { FieldReading, FieldValue, FieldValues } from '../handbook/field-value.ts';
import type { TemplateExport } from '../schema/template-export.ts';
import { dayTyped, momentTyped } from './new-moment.ts';
import type { Clock } from './new-moment.ts';
import { choiceOf, quoted } from './new-words.ts';
import { nearestOrAll } from './parse.ts';

export type Field = TemplateExport['fields'][number];

/** What a command line gives to the fields of a template, and what is wrong with it. */
export interface Given {
  /** By the names of fields; an empty string where one is to stay empty. */
  readonly values: FieldValues;
  /** Each in a sentence or two, with the name of the field if there is one. */
  readonly problems: readonly { readonly field: string | undefined; readonly words: string }[];
}

/**
 * Reads what somebody typed into a field, here and now: `now` and `14:05` are times, on the clock of this machine, and what can
 * be chosen has a number, too.
 */
export function readTyped(field: Field, typed: string, clock: Clock): FieldReading {
  switch (field.type) {
    case 'time': {
      const read = readValue(field, momentTyped(typed, clock));
      if (read.problem === undefined) return read;
      return { problem: `“${typed.trim()}” is no time. Type 14:05 for today, ${clock.today} 14:05, or now.` };
    }
    case 'date':
      return readValue(field, dayTyped(typed, clock));
    default:
      return readValue(field, typed);
  }
}

/** Whether several things can be named in a field. */
export function takesSeveral({ type }: Field): boolean {
  return type === 'list' || type === 'choices' || type === 'services';
}

/**
 * Reads what follows `--set`, once or several times: `field=value`. Where several things can be named, each adds to those
 * before; otherwise the last counts. Nothing behind the sign empties the field.
 */
export function givenValues(typed: readonly string[], { id, fields }: TemplateExport, clock: Clock): Given {
  const values: Record<string, FieldValue> = {};
  const problems: Given['problems'][number][] = [];
  for (const each of typed) {
    const at = each.indexOf('=');
    const name = (at === -1 ? each : each.slice(0, at)).trim();
    const field = fields.find((one) => one.name === name) ?? fields.find((one) => areaKey(one.name) === areaKey(name));
    if (field === undefined) {
      problems.push({ field: undefined, words: unknown(name, id, fields) });
      continue;
    }
    if (at === -1) {
      problems.push({ field: field.name, words: `--set ${field.name} needs a value: --set ${exampleOf(field)}` });
      continue;
    }
    const { value, problem } = readTyped(field, each.slice(at + 1), clock);
    if (problem === undefined) values[field.name] = added(field, values[field.name], value);
    else problems.push({ field: field.name, words: `--set ${quoted(each)}: ${problem}` });
  }
  return { values, problems };
}

function added(field: Field, before: FieldValue | undefined, value: FieldValue | undefined): FieldValue {
  if (value === undefined || !takesSeveral(field) || !Array.isArray(before) || !Array.isArray(value))
    return value ?? '';
  const all: readonly string[] = [...before, ...value];
  return field.type === 'list' ? all : [...new Set(all)];
}

function unknown(name: string, id: string, fields: readonly Field[]): string {
  if (areaKey(name) === 'today') return 'The day cannot be set. For another than today, add --today DATE.';
  const known = fields.map((field) => field.name);
  return `${id} has no field "${name}".${nearestOrAll(name, known)}`;
}

/** What somebody could type behind `--set`: `severity=SEV1`, `title="Nobody could pay"`. */
export function exampleOf(field: Field): string {
  const [first] = field.options;
  return `${field.name}=${quoted(first?.id ?? field.example ?? samples[field.type] ?? '…', first === undefined && isProse(field))}`;
}

/** Whether a field takes any words. */
export function isProse({ type }: Pick<Field, 'type'>): boolean {
  return type === 'text' || type === 'paragraph' || type === 'list';
}

const samples: Readonly<Partial<Record<Field['type'], string>>> = {
  date: '2026-05-31',
  time: '14:05',
  number: '42',
  link: 'https://example.org/',
  'yes-no': 'yes',
  team: 'team',
  service: 'service',
  services: 'service',
};

/** What has to be added to a command line, with a line for each field that is missing, and what may be. */
export function missingLines({ id, fields }: TemplateExport, missing: readonly string[]): string[] {
  const lines = fields
    .filter(({ name }) => missing.includes(name))
    .map((field) => [`--set ${exampleOf(field)}`, describedFor(field)] as const);
  const width = Math.max(0, ...lines.map(([typed]) => (typed.length > 48 ? 0 : typed.length)));
  const others = fields.filter(({ name, required }) => !required && !missing.includes(name)).map(({ name }) => name);
  return [
    `${id} cannot do without:`,
    ...lines.map(([typed, words]) => `  ${typed.padEnd(width)}  ${words}`),
    ...(others.length === 0 ? [] : [`There may be as well: ${others.join(', ')}.`]),
  ];
}

function describedFor({ label, options }: Field): string {
  return options.length < 2 ? label : `${label} ${choiceOf(options.map(({ id }) => id))}.`;
}
