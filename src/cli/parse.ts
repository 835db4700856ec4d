import { closest, distance } from 'fastest-levenshtein';
import { parseArgs } from 'node:util';
import { UsageError } from './command.ts';
import type { Command, Option, Values } from './command.ts';

/** What a command line asks for. */
export type Call =
  | { type: 'run'; command: Command; values: Values }
  | { type: 'help'; command: Command | undefined }
  | { type: 'version' };

/**
 * Reads a command line.
 *
 * @param args what follows `handrail`
 * @throws UsageError with a suggestion, for anything that cannot be meant
 */
export function parse(args: readonly string[], commands: readonly Command[]): Call {
  const [first, ...rest] = args;
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    return { type: 'help', command: rest[0] === undefined ? undefined : find(rest[0], commands) };
  }
  if (first === '--version' || first === '-v') return { type: 'version' };
  if (first.startsWith('-')) throw new UsageError(`The command comes first: handrail ${names(commands)} …`);
  const command = find(first, commands);
  if (rest.includes('--help') || rest.includes('-h')) return { type: 'help', command };
  return { type: 'run', command, values: valuesOf(rest, command) };
}

function find(name: string, commands: readonly Command[]): Command {
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return command;
  throw new UsageError(
    `There is no command "${name}".${didYouMean(
      name,
      commands.map((each) => each.name),
    )}`,
  );
}

function valuesOf(args: readonly string[], command: Command): Values {
  const { options } = command;
  const { tokens } = parseArgs({
    args: [...args],
    options: typesOf(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean | undefined> = {};
  for (const [name, { default: value }] of Object.entries(options)) values[name] = value;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new UsageError(`"${token.value}" is not expected here. Try: handrail ${command.name} --help`);
    }
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (option === undefined) {
      const known = Object.keys(options).map((name) => `--${name}`);
      throw new UsageError(`${command.name} has no option ${token.rawName}.${didYouMean(token.rawName, known)}`);
    }
    values[token.name] = valueOf(token.rawName, token.value, option);
  }
  return values;
}

function valueOf(name: string, value: string | undefined, option: Option): string | boolean {
  if (option.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${name} takes no value.`);
    return true;
  }
  if (value === undefined || value === '')
    throw new UsageError(`${name} needs a value: ${name} ${option.value ?? 'VALUE'}`);
  if (option.oneOf !== undefined && !option.oneOf.includes(value)) {
    throw new UsageError(`${name} is ${option.oneOf.join(' or ')}, not "${value}".`);
  }
  return value;
}

function typesOf(options: Command['options']): Record<string, { type: 'string' | 'boolean' }> {
  return Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
}

/** ` Did you mean …?` when something known is near enough to be a slip of the finger, and otherwise what there is. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const nearest = closest(typed, [...known]);
  const slip = distance(typed, nearest) <= Math.max(2, Math.floor(typed.length / 3));
  return slip ? ` Did you mean ${nearest}?` : ` There are: ${known.join(', ')}.`;
}

function names(commands: readonly Command[]): string {
  return commands.map(({ name }) => name).join(' | ');
}
