import { expect, test } from 'vitest';
import { strayChecklist } from '../../../src/check/rules/stray-checklist.ts';
import { listOf } from '../checklist.ts';
import { found, placesOf } from '../found.ts';

const beside = listOf([], '- [ ] Ring the bell');
const page = '# Desk\n\n- Order it\n';

test('finds a file without tasks beside a checklist', () => {
  const [issue, ...others] = found(strayChecklist, { ...beside, 'checklists/desk.md': page });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: 'checklists/desk.md', line: 1, column: 1 });
  expect(issue?.suggestion).toContain('`- [ ] Order the laptop`');
});

test('looks into each folder', () => {
  const files = { 'checklists/it/a.md': '- [ ] Ring\n', 'checklists/it/desk.md': page, 'checklists/hr/desk.md': page };
  expect(placesOf(strayChecklist, files)).toEqual(['checklists/it/desk.md:1:1']);
});

test.each([
  ['what introduces the folder', { ...beside, 'checklists/README.md': page, 'checklists/it/index.md': page }],
  ['a folder without checklists', { 'checklists/desk.md': page }],
  ['a checklist by its front matter', { ...beside, 'checklists/desk.md': `---\nday-one: Moving day\n---\n${page}` }],
  ['pages elsewhere', { ...beside, 'pages/desk.md': page }],
])('is silent on %s', (_name, files) => {
  expect(found(strayChecklist, files)).toEqual([]);
});
