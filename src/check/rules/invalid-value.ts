import type { DataFault } from '../../handbook/entry.ts';
import { wrongAliases } from '../alias-finding.ts';
import { correctionOf } from '../correction.ts';
import { allowedBy, choicesOf, schemaAt } from '../expectation.ts';
import type { Rule } from '../rule.ts';
import { lineOf, readLine } from '../source.ts';
import type { TypedLine } from '../source.ts';
import { oneOf, typed } from '../wording.ts';

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
        yield { file, position, message: messageOf(fault), suggestion: suggestionOf(fault, line) };
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

function suggestionOf(fault: WrongValue, line: TypedLine | undefined): string {
  const { entryKind: kind, path, problem, value } = fault;
  const expected = problem.code === 'invalid_type' ? problem.expected : undefined;
  const key = path.at(-1);
  if (key === undefined || (typeof key === 'number' && expected === 'object')) return wholeOf(fault, expected);

  const choices = choicesOf(problem);
  const allowed = allowedBy(problem, schemaAt(kind.schema, path));
  const correction = correctionOf(kind.schema, path, choices, allowed, value, line, kind.example);
  if (typeof key === 'number') {
    return correction === undefined ? 'Write a text there, in quotes.' : `Write ${typed(correction)} there.`;
  }
  const name = String(key);
  if (correction === undefined) {
    return value === null || value === ''
      ? `Write a text after ${typed(`${name}:`)}, or take the line out.`
      : `Write a plain text after ${typed(`${name}:`)}, in quotes when it holds signs such as a colon or a brace.`;
  }
  const others = choices.filter((choice) => choice !== correction);
  const alternatively = others.length === 0 ? '' : `, or with ${oneOf(others)}`;
  return value === undefined
    ? `Add the line ${typed(`${name}: ${correction}`)}.`
    : `Write ${typed(`${name}: ${correction}`)}${alternatively}.`;
}

/** How a file, or an item of its list, starts. */
function wholeOf({ entryKind: { example, format }, path }: WrongValue, expected: string | undefined): string {
  const [first = '', second = ''] = Object.entries(example).map(([key, value]) => `${key}: ${value}`);
  if (expected === 'array' || path.length > 0) {
    return `Start each item with ${typed(`- ${first}`)}, and write ${typed(second)} below it, two spaces in.`;
  }
  const where = format === 'markdown' ? ' between the two lines of ---' : '';
  return `Write one key with its value on each line, such as ${typed(first)}${where}.`;
}
