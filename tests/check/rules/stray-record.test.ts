import { expect, test } from 'vitest';
import { strayRecord } from '../../../src/check/rules/stray-record.ts';
import { found } from '../found.ts';
import { recordOf } from '../record.ts';

test('finds MDX among records, and names it as Markdown', () => {
  const [issue, ...others] = found(strayRecord, {
    ...recordOf(['status: done']),
    'postmortems/2026/rain.mdx': '# Rain\n',
  });
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ severity: 'warning', file: 'postmortems/2026/rain.mdx', line: 1, column: 1 });
  expect(issue?.suggestion).toContain('`postmortems/2026/rain.md`');
});

test('finds it in a folder that a template creates records in', () => {
  const files = { 'templates/talk.md': '---\ncreates: talks\n---\n\n# {{title}}\n', 'talks/one.mdx': '# One\n' };
  expect(found(strayRecord, files)).toHaveLength(1);
});

test.each([
  [
    'introductions',
    { ...recordOf([]), 'postmortems/index.mdx': '# Post-mortems\n', 'postmortems/old/README.md': '# Old\n' },
  ],
  ['pages elsewhere', { ...recordOf([]), 'pages/a.mdx': '# A\n', 'b.mdx': '# B\n' }],
  ['a folder without records', { 'postmortems/a.mdx': '# A\n' }],
])('is silent on %s', (_name, files) => {
  expect(found(strayRecord, files)).toEqual([]);
});
