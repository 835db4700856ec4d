import { expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { bareRecord } from '../../../src/check/rules/bare-record.ts';
import { handbookOf } from '../../content-tree.ts';
import { found } from '../found.ts';
import { recordOf, recordPath, recordText } from '../record.ts';

const free = ['It rained.', '', '## Actions', '', '- Buy umbrellas', '- Look at the sky'];

test('tells once what free Markdown does not say, with the lines to put at its top', () => {
  const files = {
    [recordPath('2026-05-31-rain')]: recordText([], ...free),
    'handbook.yaml': 'severities: { bad: 14 days }\nservices: { roof: The roof }\n',
    'teams/sailors.yaml': 'name: Sailors\n',
  };
  const [issue, ...others] = check(handbookOf(files));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ code: 'bare-record', severity: 'warning', line: 1, column: 1 });
  for (const words of ['whether it is finished', 'when it was over', 'what it taught', 'who does what is to be done'])
    expect(issue?.message).toContain(words);
  expect(issue?.suggestion).toContain(
    '`---` `status: … # one of draft, published` `owner: … # one of sailors` `severity: … # one of bad` `services: … # some of roof` `started: 2026-05-31T… # as hh:mm+hh:mm, ',
  );
});

test('writes front matter that says nothing until it is filled in, and that the handbook then takes', () => {
  const settings = {
    'handbook.yaml': 'severities: { bad: 14 days }\nservices: [roof]\n',
    'teams/sailors.yaml': 'name: Sailors\n',
  };
  const [issue] = found(bareRecord, { ...settings, ...recordOf([], ...free) });
  const lines = [...(issue?.suggestion ?? '').matchAll(/`([^`]+)`/g)].flatMap(([, line = '']) =>
    line === '---' ? [] : [line],
  );
  expect(lines.map((line) => line.replace(/:.*/, ''))).toEqual([
    'status',
    'owner',
    'severity',
    'services',
    'started',
    'detected',
    'resolved',
  ]);
  const codesOf = (typed: readonly string[]) =>
    check(handbookOf({ ...settings, ...recordOf(typed, ...free) }))
      .map(({ code }) => code)
      .toSorted();
  // What is to be done has to be said in the text.
  const ofText = ['action-without-due', 'action-without-owner'];
  const blank = [...Array<string>(3).fill('invalid-value'), 'unknown-owner', 'unknown-service', 'unknown-severity'];
  expect(codesOf(lines)).toEqual([...ofText, ...blank]);
  const facts = ['published', 'sailors', 'bad', 'roof', ...Array<string>(3).fill('2026-05-31T14:05+02:00')];
  expect(codesOf(lines.map((line, at) => line.replace('…', facts[at] ?? '')))).toEqual(ofText);
});

test('takes only the day from a record, and none from the day on which its file was changed', () => {
  const suggestionOf = (name: string) =>
    found(
      bareRecord,
      { [recordPath(name)]: '# Rain\n' },
      {
        history: { depth: 'complete', changed: new Map([[recordPath(name), '2026-04-03T10:00:00Z']]) },
      },
    )[0]?.suggestion;
  expect(suggestionOf('2020-02-24-rain')).toContain('`started: 2020-02-24T… # as hh:mm+hh:mm,');
  expect(suggestionOf('rain')).toContain('`started: … # as yyyy-mm-ddThh:mm+hh:mm,');
});

test('asks only for what the templates of the folder ask for', () => {
  const files = {
    'templates/choice.md': '---\ncreates: decisions\nfront-matter: { status: draft }\n---\n\n# {{title}}\n\n## Why\n',
    'decisions/0001-boats.md': '# We buy boats\n',
  };
  const [issue, ...others] = found(bareRecord, files);
  expect(others).toEqual([]);
  expect(issue?.message).toMatch(/^This record does not say whether it is finished:/);
});

test.each([
  ['a record with any front matter', recordOf(['status: draft'])],
  ['front matter that cannot be read, which is told otherwise', recordOf(['status: a: b'])],
  ['an introduction', { 'postmortems/README.md': '# Post-mortems\n' }],
  [
    'a record of which nothing is asked',
    {
      'templates/talk.md': '---\ncreates: talks\n---\n\n# {{title}}\n',
      'talks/one.md': '# One\n',
    },
  ],
])('is silent on %s', (_name, files) => {
  expect(found(bareRecord, files)).toEqual([]);
});
