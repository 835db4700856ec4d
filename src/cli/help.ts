import type { Command, Option } from './command.ts';

/** The text of `handrail --help`. */
export function helpFor(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Handrail turns a folder of Markdown into a team handbook.',
    '',
    'Usage: handrail COMMAND [OPTION …]',
    '',
    ...lines,
    '',
    'handrail COMMAND --help says more about one of them.',
  ].join('\n');
}

/** The text of `handrail COMMAND --help`. */
export function helpForCommand({ name, summary, options }: Command): string {
  const rows = Object.entries(options).map(
    ([option, definition]) => [written(option, definition), described(definition)] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    summary,
    '',
    `Usage: handrail ${name}${rows.map(([left]) => ` [${left}]`).join('')}`,
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
