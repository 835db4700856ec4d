import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { templateNamed } from '../../src/cli/new-template.ts';
import { fileNamed } from '../../src/cli/new-file.ts';
import { UsageError } from '../../src/cli/command.ts';
import { fillTemplate } from '../../src/export/fill/filled-template.ts';
import { templateData } from '../../src/export/template-json.ts';
import { handbookOf } from '../content-tree.ts';
import { Folder, start } from '../run-handrail.ts';
import { call } from './new-calls.ts';

const storm = `---
title: Storm report
when: After a storm.
creates: { folder: storms, title: Storm reports, one: Storm report }
fields:
  - { name: title, label: What flew away?, example: Two kites flew away }
  - { name: strength, label: How strong was it?, type: choice, options: [breeze, gale], required: true }
  - { name: kites, label: Which kites?, type: choices, options: { red: The red one, blue: The blue one } }
  - { name: lost, label: What was lost?, type: list }
  - { name: began, label: When did it begin?, type: time }
  - { name: place, label: Where?, default: the beach }
front-matter: { strength: '{{strength}}', kites: '{{kites}}', lost: '{{lost}}', began: '{{began}}', place: '{{place}}' }
---

# {{title}}

<!-- Tell it in the order in which it happened. -->

- {{lost}}
`;
const talk = '---\nfields: [with]\n---\n\n# {{title}}\n\nWith {{with}}.\n';
const files = {
  'content/index.md': '# Kites\n',
  'content/templates/storm.md': storm,
  'content/templates/talks/talk.md': talk,
};
const today = ['--today', '2026-11-22'];
const at = (folder: Folder): string[] => ['--content', folder.at('content'), ...today];
const gale = ['--set', 'strength=gale'];

/** What is below a folder of a test, without what it began with. */
const written = (folder: Folder): string[] =>
  readdirSync(folder.path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.path.length + 1))
    .filter((path) => !Object.hasOwn(files, path))
    .sort();

afterEach(() => vi.restoreAllMocks());

describe('handrail new', () => {
  it('writes the document where its template says, and says where that is and what comes next', async () => {
    using folder = new Folder(files);
    vi.spyOn(process, 'cwd').mockReturnValue(folder.path);
    const run = await call(['storm', 'Two kites "flew" away', ...gale, '--set', 'lost=string', ...today]);
    expect(run).toEqual({
      status: 0,
      out: `${join('content', 'storms', '2026-11-22-two-kites-flew-away.md')}\n`,
      advice: `
Still empty:
  - Which kites?
  - When did it begin?

Next:
  1. Open content/storms/2026-11-22-two-kites-flew-away.md and write. Its comments help, and no reader sees them.
  2. npx handrail check
  3. Commit it and open a pull request, so that others can add what they saw.`,
    });
    expect(readFileSync(folder.at('content/storms/2026-11-22-two-kites-flew-away.md'), 'utf8')).toBe(`---
strength: gale
lost:
  - string
place: the beach
template: storm@1
---

# Two kites "flew" away

<!-- Tell it in the order in which it happened. -->

- string
`);
  });

  it('makes byte for byte what the form of the page makes', async () => {
    using folder = new Folder(files);
    const set = ['strength=GALE', 'kites=The red one', 'kites=blue,red', 'lost=a', 'lost=b=c', 'place='];
    const run = await call([
      'storm',
      'T',
      ...set.flatMap((each) => ['--set', each]),
      '--print',
      '--no-guidance',
      ...at(folder),
    ]);
    // The page knows the whole handbook, and another day.
    const handbook = handbookOf({ 'templates/storm.md': storm, 'pages/index.md': '# Home\n' });
    const [template] = handbook.templates;
    if (template === undefined) throw new Error('There is no template');
    const values = { title: 'T', strength: 'gale', kites: ['red', 'blue'], lost: ['a', 'b=c'], place: '' };
    const options = { today: '2026-11-22', guidance: false };
    expect(run.out).toBe(fillTemplate(templateData(template, handbook), values, options).text);
    expect(run.out).not.toContain('<!--');
    expect(run.out).toContain('kites:\n  - red\n  - blue\nlost:\n  - a\n  - "b=c"\ntemplate:');
    expect(written(folder)).toEqual([]);
  });

  it('tells which records are like the new one', async () => {
    using folder = new Folder(files);
    for (const [name, title] of [
      ['one', 'The harbour bridge was closed by a storm'],
      ['two', 'Nobody could buy a sandwich'],
    ]) {
      folder.write(`content/storms/2025-01-01-${name}.md`, `# ${title}\n`);
    }
    const again = await call(['storm', 'The harbour bridge was closed again', ...gale, ...at(folder)]);
    expect(again.advice).toContain('This may have happened before:');
    expect(again.advice).toMatch(/2025-01-01-one\.md\n {4}The harbour bridge was closed by a storm\. /);
    expect(again.advice).not.toContain('sandwich');
    const other = await call(['storm', 'A parrot learned to whistle', ...gale, ...at(folder)]);
    expect(other.advice).not.toContain('happened before');
  });

  it('keeps to the spelling of a folder that holds records already', async () => {
    using folder = new Folder({ ...files, 'content/Storms/2025-01-01-a.md': '# A\n' });
    await call(['storm', 'B', ...gale, ...at(folder)]);
    expect(written(folder)).toEqual(['content/Storms/2025-01-01-a.md', 'content/Storms/2026-11-22-b.md']);
  });

  it('finds the content from a folder inside it, and checks it from there', async () => {
    using folder = new Folder(files);
    mkdirSync(folder.at('content/storms'));
    vi.spyOn(process, 'cwd').mockReturnValue(folder.at('content/storms'));
    const run = await call(['storm', 'Ümläute & 🪁', ...gale, ...today]);
    expect(run.out).toBe('2026-11-22-ümläute.md\n');
    expect(run.advice).toContain('npx handrail check --content ..\n');
    expect(written(folder)).toEqual(['content/storms/2026-11-22-ümläute.md']);
  });

  it('puts what is no record where one stands, and never into the handbook', async () => {
    using folder = new Folder({ ...files, 'desk/note.txt': 'mine' });
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder.at('desk'));
    const run = await call(['talk', 'On Friday', '--set', 'with=the bosun', ...today]);
    expect(run.out).toBe('2026-11-22-on-friday.md\n');
    expect(run.advice).toContain('The handbook does not keep it');
    expect(readFileSync(folder.at('desk/2026-11-22-on-friday.md'), 'utf8')).toBe('# On Friday\n\nWith the bosun.\n');
    cwd.mockReturnValue(folder.at('content/templates'));
    expect(await call(['talk', 'On Monday', ...today])).toMatchObject({
      status: 2,
      advice: expect.stringMatching(/^“Talk” makes no records, .* Go to another folder, or add --print\.$/),
    });
    expect(await call(['talk', 'On Monday', '--print', ...today])).toMatchObject({ status: 0, out: '# On Monday\n' });
    expect(written(folder)).toEqual(['desk/2026-11-22-on-friday.md', 'desk/note.txt']);
  });

  it.each([
    ['a name of 300 letters', 'x'.repeat(300), /^2026-11-22-x{100}\.md$/],
    ['300 letters in words', 'Käse und '.repeat(33), /^2026-11-22-käse-und-[\p{L}-]{60,90}\.md$/u],
    ['no letters', '🪁', /^2026-11-22-storm-report\.md$/],
    ['a path', '../../etc/passwd', /^2026-11-22-etc-passwd\.md$/],
    ['words from right to left', 'שלום עולם', /^2026-11-22-שלום-עולם\.md$/],
  ])('makes a file with a readable name of %s', async (_, title, name) => {
    using folder = new Folder(files);
    expect(await call(['storm', title, ...gale, ...at(folder)])).toMatchObject({ status: 0 });
    const [path = '', ...others] = written(folder);
    expect(path.replace('content/storms/', '')).toMatch(name);
    expect(others).toEqual([]);
  });

  it('tells of a long title, and takes it', async () => {
    using folder = new Folder(files);
    const run = await call(['storm', 'x'.repeat(201), '--print', ...gale, ...at(folder)]);
    expect(run.status).toBe(0);
    expect(run.out).toContain(`# ${'x'.repeat(201)}`);
    expect(run.advice).toMatch(/^“What flew away\?”: This has 201 signs\./);
    expect((await call(['storm', 'x'.repeat(200), '--print', ...gale, ...at(folder)])).advice).toBe('');
  });
});

describe('handrail new, where something is there already', () => {
  it('leaves it as it is, and takes another name', async () => {
    using folder = new Folder({ ...files, 'content/storms/2026-11-22-t.md': '# Mine\n' });
    const run = await call(['storm', 'T', ...gale, ...at(folder)]);
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(run.advice).toMatch(
      /2026-11-22-t\.md is there already, and stays as it is\. Open that one, or add --as NAME\.$/,
    );
    expect(readFileSync(folder.at('content/storms/2026-11-22-t.md'), 'utf8')).toBe('# Mine\n');
    expect((await call(['storm', 'T', ...gale, '--as', 'Other one.md', ...at(folder)])).status).toBe(0);
    expect(written(folder)).toEqual(['content/storms/2026-11-22-t.md', 'content/storms/Other one.md']);
  });

  it('takes no address that another file has', async () => {
    using folder = new Folder({ ...files, 'content/storms/UP.md': '# Mine\n' });
    const run = await call(['storm', 'T', ...gale, '--as', 'up', ...at(folder)]);
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(run.advice).toMatch(/UP\.md has the address already\.$/);
    expect(written(folder)).toEqual(['content/storms/UP.md']);
    expect((await call(['storm', 'T', ...gale, '--as', 'UP!', ...at(folder)])).status).toBe(2);
    expect((await call(['storm', 'T', ...gale, '--as', 'up-2', ...at(folder)])).status).toBe(0);
  });

  it('writes once when two begin at the same time', async () => {
    using folder = new Folder(files);
    const args = ['new', 'storm', 'T', ...gale, ...at(folder)];
    const runs = await Promise.all([start(...args).ended, start(...args).ended]);
    expect(runs.map(({ status }) => status).sort()).toEqual([0, 2]);
    expect(runs.find(({ status }) => status === 2)?.stderr).toContain('is there already');
    expect(written(folder)).toEqual(['content/storms/2026-11-22-t.md']);
  });

  it('says in words why a file cannot be written', async () => {
    using folder = new Folder(files);
    const refused = async (): Promise<string> => (await call(['storm', 'T', ...gale, ...at(folder)])).advice;
    mkdirSync(folder.at('content/storms/2026-11-22-t.md'), { recursive: true });
    expect(await refused()).toMatch(/2026-11-22-t\.md cannot be written: something else has its name already\./);
    using second = new Folder({ ...files, 'content/storms': 'a file' });
    const run = await call(['storm', 'T', ...gale, ...at(second)]);
    expect(run.advice).toContain('cannot be written: the folder that it goes into is a file.');
    using third = new Folder(files);
    symlinkSync(third.at('nowhere'), third.at('content/storms'));
    expect(await call(['storm', 'T', ...gale, ...at(third)])).toMatchObject({
      status: 2,
      advice: expect.stringMatching(/cannot be written: .* (?:is a file|leads nowhere)\.$/),
    });
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('says who may not write', async () => {
    using folder = new Folder(files);
    chmodSync(folder.at('content'), 0o555);
    const run = await call(['storm', 'T', ...gale, ...at(folder)]);
    chmodSync(folder.at('content'), 0o755);
    expect(run.advice).toContain('you are not allowed to write there');
    expect(existsSync(folder.at('content/storms'))).toBe(false);
  });
});

describe('handrail new, called wrongly', () => {
  it('names everything that is wrong and everything that is missing, in one go', async () => {
    using folder = new Folder(files);
    expect(await call(['storm', ...at(folder)])).toEqual({
      status: 2,
      out: '',
      advice: `storm cannot do without:
  --set title="Two kites flew away"  What flew away?
  --set strength=breeze              How strong was it? breeze or gale.
There may be as well: kites, lost, began, place.`,
    });
    const set = ['strength=storm', 'strenth=gale', 'kites=green', 'began=lunch', 'lost', 'today=2026-01-01'];
    const wrong = await call(['storm', ' ', ...set.flatMap((each) => ['--set', each]), ...at(folder)]);
    expect(wrong.advice.split('\n')).toEqual([
      'The title is empty. Say what it is about: npx handrail new storm "Two kites flew away"',
      '--set strength=storm: “storm” is none of what can be chosen. Choose one of: breeze, gale.',
      'storm has no field "strenth". Did you mean strength?',
      '--set kites=green: “green” is none of what can be chosen. Choose from: red, blue.',
      '--set began=lunch: “lunch” is no time. Type 14:05 for today, 2026-11-22 14:05, or now.',
      '--set lost needs a value: --set lost="…"',
      'The day cannot be set. For another than today, add --today DATE.',
    ]);
    expect(written(folder)).toEqual([]);
  });

  it.each([
    [['strom', 'T'], /^There is no template "strom" in .*content\. Did you mean storm\?$/],
    [['storm', 'T', ...gale, '--set', 'title=U'], /^The title is there twice/],
    [['storm', 'T', '--set', 'strength='], /^storm cannot do without:\n {2}--set strength=breeze /],
    [['storm', 'T', ...gale, '--print', '--as', 'x'], /^--print writes no file/],
    [['storm', 'T', ...gale, '--as', 'a/b'], /^--as takes a name, not a path/],
    [['storm', 'T', ...gale, '--as', 'index'], /^A file called index\.md is not taken for a record/],
  ])('tells what to type instead of %j', async (args, message) => {
    using folder = new Folder(files);
    const run = await call([...args, ...at(folder)]);
    expect(run.advice).toMatch(message);
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(written(folder)).toEqual([]);
  });

  it('lists the templates when none is named', async () => {
    using folder = new Folder(files);
    const run = await call(at(folder));
    expect(run).toMatchObject({ status: 0, advice: '' });
    expect(run.out).toBe(`Storm report
  After a storm.
  npx handrail new storm "Two kites flew away" --content ${folder.at('content')}

Talk
  npx handrail new talks/talk "What it is about" --content ${folder.at('content')}
`);
    using empty = new Folder({ 'content/index.md': '# A\n' });
    expect((await call(at(empty))).out).toMatch(/^There is no template in .* yet\./);
  });
});

describe('the name of a template', () => {
  const { templates } = handbookOf({
    'templates/storm.md': '# Storm report\n',
    'templates/teams/storm.md': '# Storm of a team\n',
    'templates/teams/talk.md': '---\ntitle: A talk\n---\n',
  });

  it.each([
    ['storm', 'storm'],
    ['Storm', 'storm'],
    ['teams/storm', 'teams/storm'],
    ['talk', 'teams/talk'],
    ['A talk', 'teams/talk'],
    ['content/templates/teams/talk.md', 'teams/talk'],
    ['content\\templates\\teams\\talk.md', 'teams/talk'],
  ])('%s is its id, its last part, its title or its path', (name, id) => {
    expect(templateNamed(name, templates, 'content').id).toBe(id);
  });

  it('is not enough when several have it', () => {
    const two = templates.filter(({ id }) => id !== 'storm');
    const same = [...two, ...two].map((template, place) => ({ ...template, id: `${place}/x` }));
    expect(() => templateNamed('x', same, 'content')).toThrow(/^"x" may be 0\/x or 1\/x or 2\/x or 3\/x\. Type all/);
    expect(() => templateNamed('x', [], 'docs')).toThrow('No file below templates can be read as one.');
  });
});

describe('the name of a file', () => {
  it.each(['CON', 'a:b', '.hidden', '...', '', 'x'.repeat(201), 'a?', 'nul.x', '🪁'])('is not %j', (name) => {
    expect(() => fileNamed(name, false)).toThrow(UsageError);
  });

  it('is what was typed, and an ending', () => {
    expect(fileNamed('Queue stopped', true)).toBe('Queue stopped.md');
    expect(fileNamed('2026-11-22-queue.MD', true)).toBe('2026-11-22-queue.md');
    expect(fileNamed('index', false)).toBe('index.md');
    expect(() => fileNamed('template', true)).toThrow('is not taken for a record');
  });
});
