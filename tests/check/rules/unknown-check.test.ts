import { expect, test } from 'vitest';
import { rules } from '../../../src/check/check.ts';
import { unknownCheck } from '../../../src/check/rules/unknown-check.ts';
import { found } from '../found.ts';

const rule = unknownCheck(() => rules);

test('finds a name that is no check, and what may be meant', () => {
  const [issue] = found(rule, { 'handbook.yaml': 'name: H\nchecks:\n  orphan-pages: off\n' });
  expect(issue).toMatchObject({ severity: 'warning', file: 'handbook.yaml', line: 3, column: 3 });
  expect(issue?.message).toContain('`orphan-pages`');
  expect(issue?.suggestion).toBe('Did you mean `orphan-page: off`?');
});

test('says where names are found when none is near', () => {
  const [issue] = found(rule, { 'handbook.yaml': 'checks: { everything: warning }\n' });
  expect(issue?.suggestion).toContain('the name that stands beside an issue');
});

test.each(['unreadable-file', 'invalid-yaml', 'invalid-value', 'withheld-link'])(
  'finds that %s cannot be switched off or made less',
  (code) => {
    for (const value of ['off', 'warning']) {
      const [issue] = found(rule, { 'handbook.yaml': `checks: { ${code}: ${value} }\n` });
      expect(issue).toMatchObject({ line: 1, column: 11 });
      expect(issue?.message).toContain(`\`${code}\` always stays an error`);
    }
  },
);

test('is silent on checks that are there, in any case they may take', () => {
  for (const { code } of rules.filter(({ locked }) => locked !== true)) {
    for (const value of ['off', 'warning', 'error']) {
      expect(found(rule, { 'handbook.yaml': `checks: { ${code}: ${value} }\n` })).toEqual([]);
    }
  }
  expect(found(rule, { 'handbook.yaml': 'checks: { withheld-link: error }\n' })).toEqual([]);
  expect(found(rule, { 'a.md': '# A\n' })).toEqual([]);
});
