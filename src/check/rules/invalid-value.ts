import type { z } from 'zod';
import { knownKeys } from '../../handbook/entry.ts';
import type { DataFault } from '../../handbook/entry.ts';
import { wrongAliases } from '../alias-finding.ts';
import { correctionOf, numberIn } from '../correction.ts';
import { allowedBy, choicesOf, schemaAt, takes } from '../expectation.ts';
import type { Rule } from '../rule.ts';
import { lineOf, readLine } from '../source.ts';
import type { TypedLine } from '../source.ts';
import { meantLibraryOf } from '../stray-library.ts';
import { allOf, oneOf, typed } from '../wording.ts';

/** A key in front matter or in a YAML file holds what the key does not take. */
export const invalidValue: Rule = {
  code: 'invalid-value',
  severity: 'error',
  locked: true,
  title: 'Wrong value',
  *find(handbook) {
    for (const [file, faults] of handbook.faults) {
      for (const fault of faults) {
        if (fault.kind !== 'type') continue;
        const { position } = fault;
        const read = readLine(lineOf(handbook, file, position));
        const line = read?.key === String(fault.path.at(-1)) ? read : undefined;
        const library = fault.path[0] === 'status' ? meantLibraryOf(handbook, file) : undefined;
        const suggestion =
          library === undefined
            ? suggestionOf({ ...fault, file }, line)
            : `Move the file to ${typed(library)} if it is a record: there, it can say that.`;
        yield { file, position, message: messageOf(fault), suggestion };
      }
    }
    yield* wrongAliases(handbook);
  },
};

type WrongValue = Extract<DataFault, { kind: 'type' }>;

function messageOf({ entryKind: kind, path, problem, value }: WrongValue): string {
  const allowed = allowedBy(problem, schemaAt(kind.schema, path));
  if (path.length === 0) {
    return `${kind.format === 'markdown' ? 'The front matter' : 'This file'} has to hold ${allowed}, so nothing in it is used.`;
  }
  const place = placeOf(path);
  if (value === undefined)
    return `${place} is missing, and without it the rest cannot be used. It has to be ${allowed}.`;
  const hidden = path[0] === 'audience' ? ' Until this is mended, only the team sees it.' : '';
  return `${place} is ${inWords(value)}, but it has to be ${allowed}; as it is, the value is not used.${hidden}`;
}

/** A path as a person would say it: `last` of `review`, item 2 of `tags`. */
function placeOf(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : typed(String(part))));
  const [first = '', ...rest] = parts.toReversed();
  return [first.replace(/^item/, 'Item'), ...rest].join(' of ');
}

function inWords(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of keys' : typed(String(value));
}

function suggestionOf(fault: WrongValue & { readonly file: string }, line: TypedLine | undefined): string {
  const { entryKind: kind, path, problem, value, file } = fault;
  const expected = problem.code === 'invalid_type' ? problem.expected : undefined;
  const key = path.at(-1);
  if (key === undefined || (typeof key === 'number' && expected === 'object')) return wholeOf(fault, expected);

  // Of names that stand in one list, what is wrong with one is not its form.
  if (typeof key === 'number' && problem.code === 'custom') return 'Take this item out, or give it a name of its own.';

  const choices = choicesOf(problem);
  const allowed = allowedBy(problem, schemaAt(kind.schema, path));
  const correction = correctionOf(kind.schema, path, choices, allowed, value, line, kind.example);
  if (typeof key === 'number') {
    if (path[0] === 'holidays' && correction !== undefined && allowed.includes(correction)) {
      return `Write the day that is meant, such as ${typed(correction)}, or ${typed('12-25')} for every year.`;
    }
    return correction === undefined ? 'Write a text there, in quotes.' : `Write ${typed(correction)} there.`;
  }
  const name = String(key);
  const write = (meant: string): string => typed(isJson(file) ? jsonLine(name, meant) : `${name}: ${meant}`);
  if (correction === undefined) {
    if (expected === 'array')
      return `Write a list below ${typed(`${name}:`)}: each item on a line that starts with a hyphen.`;
    if (expected === 'object' || expected === 'record') {
      return `Write keys below ${typed(`${name}:`)}, two spaces in, each with its value.`;
    }
    if (value === undefined) return `Add ${typed(`${name}:`)} with a text after it.`;
    return value === null || value === ''
      ? `Write a text after ${typed(`${name}:`)}, or take the line out.`
      : `Write a plain text after ${typed(`${name}:`)}, in quotes when it holds signs such as a colon or a brace.`;
  }
  const others = choices.filter((choice) => choice !== correction);
  const alternatively = others.length === 0 ? '' : `, or with ${oneOf(others)}`;
  return value === undefined
    ? `Add the line ${write(correction)}.`
    : isNoNumber(value, correction)
      ? `Write the number that is meant, such as ${write(correction)}.`
      : `Write ${write(correction)}${alternatively}${isMoment(allowed) ? ', with the offset of the clock that it was read from' : ''}.`;
}

function isMoment(allowed: string): boolean {
  return allowed.startsWith('a moment');
}

/** Whether a number stands in place of words that name none: then it is an example, and nothing to copy. */
function isNoNumber(value: unknown, correction: string): boolean {
  return (
    typeof value === 'string' &&
    /^\d+$/.test(correction) &&
    Number.isNaN(Number(value)) &&
    numberIn(value) === undefined
  );
}

function isJson(file: string): boolean {
  return /\.json$/i.test(file);
}

/** A key and a value as JSON has them, from the value as YAML. */
function jsonLine(key: string, value: string): string {
  const quoted = value.replace(/[^[\]{},:\s"][^[\]{},:"]*|"[^"]*"/g, (part) =>
    part.startsWith('"') || isJsonValue(part) ? part : JSON.stringify(part),
  );
  return `${JSON.stringify(key)}: ${/^[["{]/.test(value) ? quoted : isJsonValue(value) ? value : JSON.stringify(value)}`;
}

function isJsonValue(value: string): boolean {
  return /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value);
}

/** How a file, or an item of its list, starts. */
function wholeOf(
  { entryKind: kind, path, value, file }: WrongValue & { readonly file: string },
  expected: string | undefined,
): string {
  const { example, format, schema } = kind;
  const [first = '', second = ''] = Object.entries(example).map(([key, each]) => `${key}: ${each}`);
  if (path.length > 1) {
    const [key = '', ...more] = neededKeys(schemaAt(schema, path)).map((each) => typed(`${each}:`));
    const others = more.length === 0 ? 'its other keys' : allOf(more);
    return `Begin this item with ${key} and its value, and write ${others} with it.`;
  }
  if (expected === 'array' || path.length > 0) {
    return `Start each item with ${typed(`- ${first}`)}, and write ${typed(second)} below it, two spaces in.`;
  }
  if (isJson(file)) {
    return typeof value === 'string' && /^\/[/*]/.test(value)
      ? `JSON takes no comments: take out what starts with ${typed(value.slice(0, 2))}.`
      : `Write the keys between braces, as in ${typed(`{ ${jsonLine('name', 'Engineering')}, ${jsonLine('levels', '[]')} }`)}.`;
  }
  const where = format === 'markdown' ? ' between the two lines of ---' : '';
  return `Write one key with its value on each line, such as ${typed(first)}${where}.`;
}

/** The keys that an item has to have. */
function neededKeys(schema: z.ZodType | undefined): string[] {
  if (schema === undefined) return [];
  return knownKeys(schema, []).filter((key) => !takes(schemaAt(schema, [key]), undefined));
}
