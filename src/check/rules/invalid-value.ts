import { correctionOf } from '../correction.ts';
import { dataFaults } from '../data-fault.ts';
import type { WrongValue } from '../data-fault.ts';
import { allowedBy, choicesOf, schemaAt } from '../expectation.ts';
import type { Rule } from '../rule.ts';
import { lineOf, readLine } from '../source.ts';
import type { TypedLine } from '../source.ts';
import { oneOf, typed } from '../wording.ts';

/** A key in front matter or in a YAML file holds what the key does not take. */
export const invalidValue: Rule = {
  code: 'invalid-value',
  severity: 'error',
  title: 'Wrong value',
  *find(handbook) {
    for (const fault of dataFaults(handbook).values) {
      const { file, position } = fault;
      const read = readLine(lineOf(handbook, file, position));
      const line = read?.key === String(fault.path.at(-1)) ? read : undefined;
      yield { file, position, message: messageOf(fault), suggestion: suggestionOf(fault, line) };
    }
  },
};

function messageOf({ kind, path, problem, value }: WrongValue): string {
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

function suggestionOf({ kind, path, problem, value }: WrongValue, line: TypedLine | undefined): string {
  const choices = choicesOf(problem);
  const allowed = allowedBy(problem, schemaAt(kind.schema, path));
  const key = path.at(-1);
  if (
    path.length === 0 ||
    (typeof key === 'number' &&
      typeof value !== 'object' &&
      problem.code === 'invalid_type' &&
      problem.expected === 'object')
  ) {
    return wholeOf(kind.example, kind.file === 'glossary.yaml', kind.format);
  }
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

/** How a file or an item of its list looks that has everything it needs. */
function wholeOf(example: Readonly<Record<string, string>>, list: boolean, format: 'markdown' | 'yaml'): string {
  const lines = Object.entries(example).map(([key, value]) => `${key}: ${value}`);
  if (list)
    return `Start each term with ${typed(`- ${lines[0] ?? ''}`)}, and write ${typed(lines[1] ?? '')} below it, two spaces in.`;
  return `Write one key with its value on each line, such as ${typed(lines[0] ?? '')}${format === 'markdown' ? ' between the two lines of ---' : ''}.`;
}
