import { expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { lostLesson } from '../../../src/check/rules/lost-lesson.ts';
import { handbookOf } from '../../content-tree.ts';
import { found, placesOf } from '../found.ts';
import { recordOf, recordPath } from '../record.ts';

const page = { 'pages/on-call.md': '# On call\n\n## Alerts\n\n## Hand-over\n' };
const lesson = (link: string, heading = 'Lessons') => ({
  ...page,
  ...recordOf(['status: published'], `## ${heading}`, '', `- Listen: [how](${link}).`, '', '## Impact', ''),
});
const changed = (...lines: string[]) => ({ ...page, ...recordOf(['changes:', ...lines]) });

test.each(['Lessons', 'What we learned', 'What changed'])('finds a section that is gone, below "%s"', (heading) => {
  const [issue, ...others] = found(lostLesson, lesson('../pages/on-call.md#alarms', heading));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: recordPath(), line: 9, column: 11 });
  expect(issue?.message).toContain('has no heading or anchor `alarms`');
  expect(issue?.message).toContain('What this record taught');
  expect(issue?.suggestion).toContain('`#alerts`');
});

test('finds a page that is gone, and names one that may be meant', () => {
  const [issue] = found(lostLesson, lesson('../pages/ops/on-call.md#alerts'));
  expect(issue?.suggestion).toContain('`../pages/on-call.md#alerts`');
});

test('finds what changed, in either form, where the link is typed', () => {
  const files = changed(
    '  - ../pages/gone.md',
    '  - page: ../pages/on-call.md#alarms',
    '    what: Louder.',
    '  - { what: More, page: ../pages/away.md }',
  );
  expect(placesOf(lostLesson, files)).toEqual([`${recordPath()}:3:5`, `${recordPath()}:4:11`, `${recordPath()}:6:25`]);
});

test('is told in place of a broken link, and not besides', () => {
  for (const files of [
    lesson('../pages/on-call.md#alarms'),
    lesson('../pages/gone.md'),
    changed('  - ../pages/gone.md'),
  ]) {
    expect(check(handbookOf(files)).map(({ code }) => code)).toEqual(['lost-lesson']);
  }
});

test('leaves links of other sections to the other checks', () => {
  const files = {
    ...page,
    ...recordOf(
      ['status: published'],
      '## Lessons',
      '',
      'Listen.',
      '',
      '## Impact',
      '',
      '[How](../pages/gone.md), [so](../pages/on-call.md#x)',
    ),
  };
  expect(check(handbookOf(files)).map(({ code }) => code)).toEqual(['broken-link', 'broken-anchor']);
});

test.each([
  ['sections that are there', lesson('../pages/on-call.md#alerts')],
  ['anchors in another case, and none', changed('  - ../pages/on-call.md#Hand-Over', '  - ../pages/on-call.md')],
  ['pages elsewhere', changed('  - https://example.org/gone')],
  [
    'another record, and an action of it',
    {
      ...changed('  - older.md#add-an-alert'),
      [recordPath('older')]: '# Older\n\n## Actions\n\n- Add an alert\n',
    },
  ],
])('is silent on %s', (_name, files) => {
  expect(found(lostLesson, files)).toEqual([]);
});
