import { expect, test } from 'vitest';
import { unknownChecklist } from '../../../src/check/rules/unknown-checklist.ts';
import { found } from '../found.ts';
import { listOf, listPath, listText } from '../checklist.ts';

const task = '- [ ] Get a badge';
const files = (includes: string) => ({
  [listPath('company')]: listText([], task),
  [listPath('teams/harbour')]: listText([], '- [ ] Tie a knot'),
  [listPath('list')]: listText([`includes: ${includes}`], '- [ ] Eat'),
});

test.each([
  ['compnay', 11, 'Did you mean `includes: company`?'],
  ['[company, harbor]', 21, 'Did you mean `includes: teams/harbour`?'],
  ['payroll', 11, 'such as `includes: company` or `includes: teams/harbour`, or add `checklists/payroll.md`'],
])('finds %s, at its name', (includes, column, words) => {
  const [issue, ...others] = found(unknownChecklist, files(includes));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: listPath('list'), line: 2, column });
  expect(issue?.suggestion).toContain(words);
});

test('does not offer what is not there', () => {
  const [issue] = found(unknownChecklist, listOf(['includes: company'], task));
  expect(issue?.suggestion).toContain('there is no other checklist');
});

test.each(['company', 'company.md', '[harbour, company]', 'checklists/company.md', 'teams/harbour'])(
  'is silent on %s',
  (includes) => {
    expect(found(unknownChecklist, files(includes))).toEqual([]);
  },
);
