import { closest, distance } from 'fastest-levenshtein';
import { parseArgs } from 'node:util';
import { UsageError } from './command.ts';
import type { Argument, Command, Option, Values } from './command.ts';
import { quoted } from './new-words.ts';

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
  if (first.startsWith('-')) throw new UsageError(`The command comes first: npx handrail ${names(commands)} …`);
  const command = find(first, commands);
  // Behind the two hyphens, everything is words.
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (options.includes('--help') || options.includes('-h')) return { type: 'help', command };
  return { type: 'run', command, values: valuesOf(rest, command) };
}

function find(name: string, commands: readonly Command[]): Command {
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return command;
  throw new UsageError(
    `There is no command "${name}".${nearestOrAll(
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
  const values: Record<string, string | boolean | readonly string[] | undefined> = {};
  for (const [name, { default: value }] of Object.entries(options)) values[name] = value;
  const awaited = [...(command.arguments ?? [])];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      const next = awaited.shift();
      if (next === undefined) throw new UsageError(tooMany(token.value, command));
      values[next.name] = wordOf(token.value, next, command);
    }
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (option === undefined) {
      const known = Object.keys(options).map((name) => `--${name}`);
      const typed = args[token.index] ?? token.rawName;
      const words = hyphenWords(typed, command);
      if (words !== '' && !/^-(?:[a-z]|-[a-z][\w-]*(?:=.*)?)$/is.test(typed))
        throw new UsageError(`"${typed}" is no option. ${words}`);
      throw new UsageError(
        `${command.name} has no option ${token.rawName}.${nearestOrAll(token.rawName, known)}${words === '' ? '' : ` ${words}`}`,
      );
    }
    const value = valueOf(token.rawName, token.value, option);
    const before = values[token.name];
    values[token.name] =
      option.repeats === true && typeof value === 'string' ? [...(Array.isArray(before) ? before : []), value] : value;
  }
  const missing = awaited.find(({ optional }) => optional !== true);
  if (missing !== undefined) {
    throw new UsageError(`${command.name} needs ${missing.help}. Type: npx handrail ${wordsOf(command)}`);
  }
  return values;
}

/** How words are typed that begin like an option; empty where a command takes none. */
function hyphenWords(word: string, command: Command): string {
  const last = command.arguments?.at(-1);
  if (last?.words !== true) return '';
  const call = wordsOf(command)
    .replace(/\[|\]/g, '')
    .replace(last.value, `-- ${JSON.stringify(word)}`);
  return `A ${last.value} that begins with a hyphen comes behind --, after all options: npx handrail ${call}`;
}

function tooMany(word: string, command: Command): string {
  const last = command.arguments?.at(-1);
  const remedy = word.startsWith('-')
    ? 'Options stand before --.'
    : last?.words !== true
      ? (folderWords(word, command) ?? `Try: npx handrail ${command.name} --help`)
      : word.includes('=')
        ? `To fill in a field, put --set before it: --set ${/\s/.test(word) ? JSON.stringify(word) : word}`
        : `Put the whole ${last.value} into quotes: npx handrail ${wordsOf(command).replace(last.value, `"${last.value}"`)}`;
  return `"${word}" is not expected here. ${remedy}`;
}

/** What to type where a folder was named without the option that takes it, the commonest slip of all. */
function folderWords(word: string, { name, arguments: words, options }: Command): string | undefined {
  if (words !== undefined) return undefined;
  const [option, what] = 'content' in options ? ['--content', 'your pages'] : ['--out', 'the built site'];
  return `If it is the folder of ${what}, put ${option} before it: npx handrail ${name} ${option} ${quoted(word)}`;
}

function wordOf(word: string, { oneOf }: Argument, command: Command): string {
  if (oneOf === undefined || oneOf.includes(word)) return word;
  throw new UsageError(`There is no ${command.name} of "${word}".${nearestOrAll(word, oneOf)}`);
}

/** A command with the words that it takes, as it is typed: `export checklist NAME`. */
export function wordsOf({ name, arguments: words = [] }: Command): string {
  return [name, ...words.map(({ value, optional }) => (optional === true ? `[${value}]` : value))].join(' ');
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

/**
 * ` Did you mean …?` when something known is near enough to be a slip of the finger, and otherwise what there is; nothing
 * when there is nothing.
 */
export function nearestOrAll(typed: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(typed, [...known]);
  const slip = distance(typed, nearest) <= Math.max(2, Math.floor(typed.length / 3));
  return slip ? ` Did you mean ${nearest}?` : ` There are: ${known.join(', ')}.`;
}

function names(commands: readonly Command[]): string {
  return commands.map(({ name }) => name).join(' | ');
}
