import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands.ts';
import { helpFor, helpForCommand } from '../../src/cli/help.ts';
import { parse } from '../../src/cli/parse.ts';

const run = (...args: string[]) => {
  const call = parse(args, commands);
  if (call.type !== 'run') throw new Error(`${args.join(' ')} is not a call of a command`);
  return call;
};
const complaint = (...args: string[]): string => {
  try {
    parse(args, commands);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'nothing to complain about';
};

const raise = (): never => {
  throw new Error('There is no such command');
};

describe('parse', () => {
  it('reads options with a space or an equals sign, and gives the others their defaults', () => {
    const { command, values } = run('build', '--content', 'docs', '--edition=public', '--keep-going');
    expect(command.name).toBe('build');
    expect(values).toMatchObject({ content: 'docs', edition: 'public', 'keep-going': true, out: 'dist' });
    expect(values['url']).toBeUndefined();
  });

  it('takes the last of an option given twice', () => {
    expect(run('check', '--content', 'a', '--content', 'b').values['content']).toBe('b');
  });

  it('reads the words of a command among its options, and keeps every value of an option that repeats', () => {
    const { values } = run('export', '--answer', 'a=b', 'checklist', '--start=2026-12-07', 'crew', '--answer=c=d');
    expect(values).toMatchObject({ kind: 'checklist', name: 'crew', start: '2026-12-07', answer: ['a=b', 'c=d'] });
    expect(run('export', 'checklist', 'crew').values['answer']).toBeUndefined();
  });

  it('leaves out words that a command can do without', () => {
    const { values } = run('new');
    expect([values['template'], values['title']]).toEqual([undefined, undefined]);
    expect(run('new', 'decision', '--print').values).toMatchObject({ template: 'decision', print: true });
    expect(run('new', 'decision', 'A = B', '--set', 'a=b=c', '--set=d=').values).toMatchObject({
      title: 'A = B',
      set: ['a=b=c', 'd='],
    });
  });

  it.each([['help'], ['--help'], ['-h'], []])('shows what there is for %j', (...args) => {
    expect(parse(args, commands)).toEqual({ type: 'help', command: undefined });
  });

  it.each([
    ['check', '--help'],
    ['check', '--strict', '-h'],
    ['help', 'check'],
  ])('shows help of one command for %s %s', (...args) => {
    expect(parse(args, commands)).toMatchObject({ type: 'help', command: { name: 'check' } });
  });

  it.each([
    [['biuld'], 'There is no command "biuld". Did you mean build?'],
    [['deploy'], 'There is no command "deploy". There are: dev, build, preview, check, diff, new, export, start.'],
    [['check', '--contnet', 'x'], 'check has no option --contnet. Did you mean --content?'],
    [
      ['check', '--port', '1'],
      'check has no option --port. There are: --content, --format, --strict, --today, --update-baseline.',
    ],
    [['check', '-x'], 'check has no option -x.'],
    [
      ['check', '../our docs'],
      '"../our docs" is not expected here. If it is the folder of your pages, put --content before it: npx handrail check --content "../our docs"',
    ],
    [
      ['preview', 'site'],
      '"site" is not expected here. If it is the folder of the built site, put --out before it: npx handrail preview --out site',
    ],
    [['check', '--format', 'jsn'], '--format is pretty or json or github, not "jsn".'],
    [['check', '--strict=yes'], '--strict takes no value.'],
    [['build', '--out'], '--out needs a value: --out DIR'],
    [['build', '--out='], '--out needs a value: --out DIR'],
    [['build', '--edition', 'managers'], '--edition is internal or public, not "managers".'],
    [['export'], 'export needs the word checklist. Type: npx handrail export checklist NAME'],
    [['export', 'checklist'], 'export needs the id of a checklist'],
    [['export', 'checklst', 'x'], 'There is no export of "checklst". Did you mean checklist?'],
    [['export', 'checklist', 'x', 'y'], '"y" is not expected here. Try: npx handrail export --help'],
    [
      ['new', 'postmortem', 'Queue', 'stopped'],
      '"stopped" is not expected here. Put the whole TITLE into quotes: npx handrail new [TEMPLATE] ["TITLE"]',
    ],
    [['new', 'postmortem', 'Queue', 'severity=SEV2'], 'To fill in a field, put --set before it: --set severity=SEV2'],
    [
      ['new', 'vendor', '- do it'],
      '"- do it" is no option. A TITLE that begins with a hyphen comes behind --, after all options: npx handrail new TEMPLATE -- "- do it"',
    ],
    [['new', 'vendor', '---'], 'npx handrail new TEMPLATE -- "---"'],
    [['new', 'vendor', '--prnt'], 'new has no option --prnt. Did you mean --print? A TITLE that begins'],
    [['new', 'vendor', '--', 'T', '--print'], '"--print" is not expected here. Options stand before --.'],
    [['new', 'postmortem', 'Queue', 'a=b c'], 'put --set before it: --set "a=b c"'],
    [['export', 'checklist', 'x', '--answer'], '--answer needs a value: --answer QUESTION=ANSWER'],
    [['export', 'checklist', 'x', '--format', 'pdf'], '--format is md or csv or ics or json, not "pdf".'],
    [
      ['--content', 'x', 'build'],
      'The command comes first: npx handrail dev | build | preview | check | diff | new | export | start …',
    ],
  ])('tells what to type instead of %j', (args, message) => {
    expect(complaint(...args)).toContain(message);
  });
});

describe('words behind two hyphens', () => {
  it('are words, whatever they look like', () => {
    expect(parse(['new', 'vendor', '--print', '--', '--help'], commands)).toMatchObject({
      type: 'run',
      values: { template: 'vendor', title: '--help', print: true },
    });
  });
});

describe('help', () => {
  it('names every command', () => {
    const text = helpFor(commands);
    for (const { name, summary } of commands) expect(text).toContain(`${name.padEnd(7)}  ${summary}`);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'explains every option of %s',
    (_name, command) => {
      const text = helpForCommand(command);
      for (const [option, { help }] of Object.entries(command.options)) {
        expect(text).toMatch(new RegExp(`^  --${option}\\b`, 'm'));
        expect(text).toContain(help);
      }
    },
  );

  it('shows the words that a command needs, and what can be given several times', () => {
    const text = helpForCommand(commands.find(({ name }) => name === 'export') ?? raise());
    expect(text).toContain('Usage: npx handrail export checklist NAME [--content DIR]');
    expect(text).toContain('[--answer QUESTION=ANSWER …]');
    expect(text).toMatch(/^ {2}NAME +the id of a checklist/m);
  });

  it('fits a terminal of 120 columns', () => {
    const lines = commands.flatMap((command) =>
      helpForCommand(command)
        .split('\n')
        .filter((line) => !line.startsWith('Usage')),
    );
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(120);
  });
});
