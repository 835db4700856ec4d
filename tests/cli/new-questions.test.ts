import { readFileSync, readdirSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Terminal } from '../../src/cli/new-terminal.ts';
import { Folder } from '../run-handrail.ts';
import { call, ctrlC, ctrlD, Person } from './new-calls.ts';

const storm = `---
title: Storm report
creates: storms
fields:
  - { name: title, label: What flew away?, help: What people saw., example: Two kites flew away }
  - { name: kites, label: Which kites?, type: choices, options: { red: The red one, blue: The blue one, old: The old } }
  - { name: strength, label: How strong was it?, type: choice, options: [breeze, gale], required: true }
  - { name: crew, label: How many were there?, type: choice, options: ['3', '1', '2'] }
  - { name: lost, label: What was lost?, type: list }
  - { name: told, label: What happened?, type: paragraph }
  - { name: began, label: When did it begin?, type: time }
  - { name: flown, label: Which day?, type: date, default: '{{today}}' }
  - { name: paid, label: Was it paid?, type: yes-no }
front-matter:
  { strength: '{{strength}}', kites: '{{kites}}', crew: '{{crew}}', lost: '{{lost}}', began: '{{began}}', flown: '{{flown}}', paid: '{{paid}}' }
---

# {{title}}

{{told}}
`;
const files = { 'content/index.md': '# Kites\n', 'content/templates/storm.md': storm };

/** What a person gets who calls `handrail new storm` with some words more, and gives some answers. */
async function ask(folder: Folder, args: readonly string[], answers: readonly string[]) {
  const person = new Person(answers);
  const run = await call(['storm', ...args, '--content', folder.at('content'), '--today', '2026-11-22'], person.seat);
  return { ...run, shown: person.plain };
}

const storms = (folder: Folder): string[] =>
  readdirSync(folder.at('content')).includes('storms') ? readdirSync(folder.at('content/storms')) : [];
const only = (folder: Folder): string => readFileSync(folder.at(`content/storms/${storms(folder)[0] ?? ''}`), 'utf8');

beforeEach(() => void vi.stubEnv('TZ', 'Europe/Copenhagen'));
afterEach(() => vi.unstubAllEnvs());

describe('the questions of handrail new', () => {
  it('ask for what is missing, first for what cannot be left out, and take every kind of answer', async () => {
    using folder = new Folder(files);
    const run = await ask(
      folder,
      [],
      [
        'Kites *flew* away',
        '2',
        '3, red',
        '3',
        'a string',
        'a tail',
        '',
        'It was windy.',
        'Very.',
        '',
        '9:05',
        'yesterday',
        'y',
      ],
    );
    expect(run.status).toBe(0);
    expect(only(folder)).toBe(`---
strength: gale
kites:
  - old
  - red
crew: "3"
lost:
  - a string
  - a tail
began: 2026-11-22T09:05+01:00
flown: 2026-11-21
paid: true
template: storm@1
---

# Kites \\*flew\\* away

It was windy.\\
Very.
`);
    const order = ['What flew away?', 'How strong was it?', '7 more that can wait', 'Which kites?', 'Was it paid?'];
    expect(order.map((words) => run.shown.indexOf(words))).toEqual(
      order.map((words) => run.shown.indexOf(words)).toSorted((a, b) => a - b),
    );
    expect(run.shown).toContain('  What people saw.\n  Such as: Two kites flew away\n');
    expect(run.shown).toContain('  1  The red one (red)\n  2  The blue one (blue)\n  3  The old (old)\n');
    // Where names are numbers, there are no others beside them.
    expect(run.shown).toContain('  -  3\n  -  1\n  -  2\n');
    expect(run.shown).toContain('Your clock is at UTC+01:00.');
    expect(run.shown).toContain('  2026-11-22T09:05+01:00\n');
    expect(run.shown).toContain('Enter takes: 2026-11-22\n');
  });

  it('ask again with the reason when an answer will not do', async () => {
    using folder = new Folder(files);
    const run = await ask(folder, [], ['', '  ', 'T', 'storm', '7', 'GALE', '1, green', 'the red one', ctrlD]);
    expect(run.shown.match(/This cannot be left out\./g)).toHaveLength(2);
    expect(run.shown).toContain('“storm” is none of what can be chosen. Choose one of: breeze, gale.');
    expect(run.shown).toContain('“7” is none of what can be chosen.');
    expect(run.shown).toContain('“green” is none of what can be chosen.');
    expect(only(folder)).toContain('strength: gale\nkites:\n  - red\nflown: 2026-11-22\ntemplate: storm@1\n');
  });

  it('leave out what is said already, what Enter passes over, and with Ctrl-D the rest', async () => {
    using folder = new Folder(files);
    const set = ['--set', 'strength=gale', '--set', 'crew=2', '--set', 'flown='];
    const run = await ask(folder, ['T', ...set, '--no-guidance'], ['', '', 'told', '', ctrlD]);
    expect(run.status).toBe(0);
    expect(run.shown).not.toContain('How strong');
    expect(run.shown).not.toContain('How many');
    expect(run.shown).not.toContain('Was it paid?');
    expect(only(folder)).toBe('---\nstrength: gale\ncrew: "2"\ntemplate: storm@1\n---\n\n# T\n\ntold\n');
  });

  it.each([
    ['at the first question', []],
    ['among the answers', ['T', 'gale', '1']],
    ['in the middle of a paragraph', ['T', 'gale', '', '', '', 'It was']],
  ])('leave nothing behind after Ctrl-C %s', async (_, answers) => {
    using folder = new Folder(files);
    const run = await ask(folder, [], [...answers, ctrlC]);
    expect(run).toMatchObject({ status: 130, out: '' });
    expect(run.shown).toMatch(/\nNothing was written\.\n$/);
    expect(readdirSync(folder.at('content')).sort()).toEqual(['index.md', 'templates']);
  });

  it('end with what is missing when nobody answers what cannot be left out', async () => {
    using folder = new Folder(files);
    const run = await ask(folder, [], ['T', ctrlD]);
    expect(run.status).toBe(2);
    expect(run.advice).toContain('Nothing was written.\nstorm cannot do without:\n  --set strength=breeze ');
    expect(storms(folder)).toEqual([]);
  });

  it('lose nothing when the name of the file is taken', async () => {
    using folder = new Folder({ ...files, 'content/storms/2026-11-22-t.md': '# Mine\n' });
    const answers = ['T', 'gale', ctrlD];
    expect(await ask(folder, [], answers)).toMatchObject({ status: 130 });
    const all = ['T', 'gale', ...Array.from({ length: 7 }, () => ''), 'a/b', '2026-11-22-t', 'second'];
    const run = await ask(folder, [], all);
    expect(run.status).toBe(0);
    expect(run.shown).toContain('is there already');
    expect(run.shown).toContain('"a/b" has a slash in it.');
    expect(storms(folder)).toEqual(['2026-11-22-t.md', 'second.md']);
    expect(readFileSync(folder.at('content/storms/2026-11-22-t.md'), 'utf8')).toBe('# Mine\n');
  });

  it('lose nothing when the file cannot be written', async () => {
    using folder = new Folder({ ...files, 'content/storms': 'a file' });
    const run = await ask(folder, [], ['T', 'gale', ctrlD]);
    expect(run.status).toBe(2);
    expect(run.out).toContain('strength: gale');
    expect(run.advice).toContain('The document is printed instead, so that nothing is lost.');
  });

  it('print the document to standard output, and nothing else', async () => {
    using folder = new Folder(files);
    const run = await ask(folder, ['--print', '--set', 'strength=gale'], ['T', ctrlD]);
    expect(run).toMatchObject({ status: 0, advice: '' });
    expect(run.out).toBe('---\nstrength: gale\nflown: 2026-11-22\ntemplate: storm@1\n---\n\n# T\n');
    expect(storms(folder)).toEqual([]);
  });
});

describe('a terminal', () => {
  it('takes pasted text for one answer, with the empty lines in it', async () => {
    using folder = new Folder(files);
    const pasted = 'First part.\r\rSecond part,\rin two lines.';
    const run = await ask(folder, ['T', '--set', 'strength=gale'], ['', '', '', pasted, '', ctrlD]);
    expect(run.status).toBe(0);
    expect(only(folder)).toContain('# T\n\nFirst part.\n\nSecond part,\\\nin two lines.\n');
  });

  it('keeps what is typed ahead', async () => {
    const input = new PassThrough();
    using terminal = new Terminal(input, new PassThrough());
    input.write('one\rtwo\rthr');
    await wait(1);
    expect([await terminal.line(), await terminal.goesOn(), await terminal.line()]).toEqual(['one', true, 'two']);
    const third = terminal.line();
    input.write('ee\r');
    expect([await third, await terminal.goesOn(), terminal.isOver]).toEqual(['three', false, false]);
    input.write(ctrlD);
    expect([await terminal.line(), terminal.isOver]).toEqual([undefined, true]);
  });
});
