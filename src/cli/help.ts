import type { Command, Option } from './command.ts';
import { wordsOf } from './parse.ts';

/** The text of `handrail --help`. */
export function helpFor(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Handrail turns a folder of Markdown into a team handbook.',
    '',
    'Usage: npx handrail COMMAND [OPTION …]',
    '',
    ...lines,
    '',
    'npx handrail COMMAND --help says more about one of them.',
  ].join('\n');
}

/** The text of `handrail COMMAND --help`. */
export function helpForCommand(command: Command): string {
  const options = Object.entries(command.options).map(
    ([option, definition]) => [written(option, definition), described(definition)] as const,
  );
  const words = (command.arguments ?? []).map(({ value, help }) => [value, help] as const);
  const rows = [...words, ...options];
  const width = Math.max(...rows.map(([left]) => left.length));
  const typed = Object.entries(command.options).map(
    ([option, definition]) => ` [${written(option, definition)}${definition.repeats === true ? ' …' : ''}]`,
  );
  return [
    command.summary,
    '',
    `Usage: npx handrail ${wordsOf(command)}${typed.join('')}`,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
  ].join('\n');
}

function written(name: string, { type, value, oneOf }: Option): string {
  return type === 'boolean' ? `--${name}` : `--${name} ${oneOf?.join('|') ?? value ?? 'VALUE'}`;
}

function described({ help, default: value }: Option): string {
  return value === undefined ? help : `${help} (${value} if not given)`;
}
