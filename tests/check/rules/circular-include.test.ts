import { expect, test } from 'vitest';
import { circularInclude } from '../../../src/check/rules/circular-include.ts';
import { found } from '../found.ts';
import { listPath } from '../checklist.ts';

function including(lists: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(lists).map(([name, includes]) => [
      listPath(name),
      `---\n${includes === '' ? '' : `includes: ${includes}\n`}---\n\n# ${name.toUpperCase()}\n\n- [ ] Task of ${name}\n`,
    ]),
  );
}

test('finds a circle of three once, and names the way round', () => {
  const [issue, ...others] = found(circularInclude, including({ a: 'b', b: 'c', c: 'a', d: 'a' }));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'error', file: listPath('a'), line: 2 });
  expect(issue?.message).toContain('`A` includes `B`, which includes `C`, which includes `A`');
});

test('finds a checklist that includes itself', () => {
  const [issue, ...others] = found(circularInclude, including({ a: 'a' }));
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ file: listPath('a'), line: 2, column: 11 });
  expect(issue?.message).toContain('`A` includes itself');
});

test('tells two circles', () => {
  const issues = found(circularInclude, including({ a: 'b', b: 'a', c: 'd', d: 'c' }));
  expect(issues.map(({ file }) => file)).toEqual([listPath('a'), listPath('c')]);
});

test('is silent on a checklist that is included twice over', () => {
  expect(found(circularInclude, including({ a: '', b: 'a', c: '[a, b]' }))).toEqual([]);
});
