import { expect, test } from 'vitest';
import { deprecatedStep } from '../../../src/check/rules/deprecated-step.ts';
import { found, placesOf } from '../found.ts';
import { listOf, listPath, listText } from '../checklist.ts';

const pages = {
  'pages/new.md': '# New\n',
  'pages/old.md': '---\nstatus: deprecated\nreplacement: new.md\n---\n\n# Old\n',
  'pages/gone.md': '---\nstatus: archived\n---\n\n# Gone\n',
  'pages/draft.md': '---\nstatus: draft\n---\n\n# Draft\n',
};

test('finds a link in a task to a deprecated page, and names what replaces it', () => {
  const files = { ...pages, ...listOf([], '- [ ] Read [how](../pages/old.md) (@hire)') };
  const [issue, ...others] = found(deprecatedStep, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: listPath('list'), line: 3, column: 12 });
  expect(issue?.message).toContain('`pages/old.md`, which is deprecated');
  expect(issue?.suggestion).toContain('`../pages/new.md` instead of `../pages/old.md`');
});

test('finds one below a task, to an archived page', () => {
  const files = { ...pages, ...listOf([], '- [ ] Read how', '', '  All of [it](../pages/gone.md).') };
  const [issue] = found(deprecatedStep, files);
  expect(issue).toMatchObject({ line: 5, column: 10 });
  expect(issue?.suggestion).toContain('`status: active` in `pages/gone.md`');
});

test('finds one to a checklist, and tells it where the task stands, not where it is included', () => {
  const files = {
    [listPath('old')]: listText(['status: archived'], '- [ ] Eat'),
    [listPath('all')]: listText([], '- [ ] Go through [this](old.md)'),
    [listPath('list')]: listText(['includes: all'], '- [ ] Sleep'),
  };
  expect(placesOf(deprecatedStep, files)).toEqual([`${listPath('all')}:3:18`]);
});

test.each([
  ['pages in use, and drafts', listOf([], '- [ ] Read [a](../pages/new.md) and [b](../pages/draft.md)')],
  ['a remark that is of no task', listOf([], 'This was [here](../pages/old.md).', '', '- [ ] Eat')],
  ['a checklist that is out of use', listOf(['status: deprecated'], '- [ ] Read [how](../pages/old.md)')],
])('is silent on %s', (_name, files) => {
  expect(found(deprecatedStep, { ...pages, ...files })).toEqual([]);
});

test('finds a link in a template, and in no record', () => {
  const files = {
    ...pages,
    'templates/a.md': '# {{title}}\n\nRead [how](../pages/old.md), and not [this]({{page}}).\n',
    'templates/b.md': '---\nstatus: archived\n---\n\n[How](../pages/old.md)\n',
    'postmortems/a.md': '# A\n\nIt was [so](../pages/old.md).\n',
  };
  const [issue, ...others] = found(deprecatedStep, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ file: 'templates/a.md', line: 3, column: 6 });
  expect(issue?.message).toContain('This template sends people to `pages/old.md`');
  expect(issue?.suggestion).toContain('`../pages/new.md` instead of `../pages/old.md`');
});
