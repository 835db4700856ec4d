import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blameKinds } from '../../../src/check/blame.ts';
import { blamefulWording } from '../../../src/check/rules/blameful-wording.ts';
import { found, placesOf } from '../found.ts';
import { recordOf, recordPath } from '../record.ts';

const said = (...body: string[]) => recordOf(['status: published'], ...body);

test('quotes what blames, says why it hurts, and offers a question', () => {
  const [issue, ...others] = found(blamefulWording, said('The disk was full. The engineer forgot to look at it.'));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: recordPath(), line: 7, column: 20 });
  expect(issue?.message).toMatch(/^`The engineer forgot to.*` blames somebody\. /);
  expect(issue?.suggestion).toMatch(/^Ask what they saw/);
});

test('reads summary and lessons in the front matter, and drafts too', () => {
  const files = recordOf([
    'status: draft',
    'summary: It was human error.',
    'lessons: [Look twice., The intern should have asked.]',
  ]);
  expect(placesOf(blamefulWording, files)).toEqual([`${recordPath()}:3:10`, `${recordPath()}:4:24`]);
});

describe('knows people by name who are members of teams', () => {
  const team = (lead: string) => ({ 'teams/crew.yaml': `name: Crew\nlead: ${lead}\n` });

  test('where it is a name', () => {
    expect(
      placesOf(blamefulWording, { ...team('Ronja Sturm'), ...said('Ronja neglected to mention it.') }),
    ).toHaveLength(1);
  });

  test('and not where it is a role, whose words are everyday ones', () => {
    const files = {
      ...team('Head of Payments'),
      ...said('Payments failed to arrive.'),
      'teams/b.yaml': 'name: B\nmembers: [Payments Lead, one from each]\n',
    };
    expect(placesOf(blamefulWording, files)).toEqual([]);
  });
});

test('is explained by its page, kind by kind, with what it finds and what it does not', () => {
  const page = readFileSync(new URL('../../../content/pages/checks/blameful-wording.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  for (const { title, found: wordings, silent } of blameKinds) {
    const [, , such = '', alone = ''] = rows.find((row) => row.startsWith(`| ${title} `))?.split(/ *\| */) ?? [];
    expect(wordings.map((words) => `*${words}*`)).toContain(such);
    expect(silent.map((words) => `*${words}*`)).toContain(alone);
  }
});

test.each(blameKinds.flatMap(({ silent }) => silent.map((words) => [`${words}.`])))('is silent on "%s"', (words) => {
  expect(found(blamefulWording, said(words))).toEqual([]);
});

test.each([
  ['what somebody else said', said('> The engineer forgot to look at it.')],
  ['guidance that is not shown', said('<!-- Not: "the engineer forgot to". The engineer forgot to look. -->')],
  ['pages', { 'pages/a.md': '# A\n\nThe engineer forgot to look at it.\n' }],
  ['templates', { 'templates/a.md': '# A\n\nThe engineer forgot to look at it.\n' }],
])('is silent on %s', (_name, files) => {
  expect(found(blamefulWording, files)).toEqual([]);
});
