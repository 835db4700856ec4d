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
    '`---` `status: published` `owner: sailors` `severity: bad` `services: [roof]` `started: 2026-05-31T14:05+02:00`',
  );
});

test('writes front matter that the handbook then takes', () => {
  const [issue] = found(bareRecord, recordOf([], ...free));
  const lines = [...(issue?.suggestion ?? '').matchAll(/`([^`]+)`/g)].flatMap(([, line = '']) =>
    line === '---' ? [] : [line],
  );
  expect(lines).toHaveLength(7);
  const codes = check(handbookOf(recordOf(lines, ...free))).map(({ code }) => code);
  // What is to be done has to be said in the text.
  expect(codes.toSorted()).toEqual(['action-without-due', 'action-without-owner']);
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
