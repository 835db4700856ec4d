import { expect, test } from 'vitest';
import { skippedHeading } from '../../../src/check/rules/skipped-heading.ts';
import { found, placesOf } from '../found.ts';

test('finds a heading more than one level below the one before it', () => {
  const [issue] = found(skippedHeading, { 'a.md': '# A\n\n## B\n\n#### C and `d`\n' });
  expect(issue).toMatchObject({ severity: 'warning', line: 5, column: 1 });
  expect(issue?.message).toContain('level 4');
  expect(issue?.suggestion).toBe('Write `### C and d`.');
});

test('compares each heading with the one right before it', () => {
  expect(placesOf(skippedHeading, { 'a.md': '## A\n#### B\n#### C\n### D\n##### E\n' })).toEqual([
    'a.md:2:1',
    'a.md:5:1',
  ]);
});

test('finds headings in HTML and in quotations', () => {
  expect(placesOf(skippedHeading, { 'a.md': '# A\n\n<div>\n  <h3>B</h3>\n</div>\n' })).toEqual(['a.md:4:3']);
  expect(found(skippedHeading, { 'a.md': '# A\n\n<h4>B</h4>\n' })[0]?.suggestion).toBe('Write `<h2>B</h2>`.');
  expect(placesOf(skippedHeading, { 'a.md': '# A\n\n> ### B\n' })).toEqual(['a.md:3:3']);
});

test.each([
  ['levels in order', '# A\n## B\n### C\n'],
  ['going up by several levels', '# A\n## B\n### C\n#### D\n# E\n## F\n'],
  ['a page that starts further down', '### A\n\n### B\n'],
  ['a title in front matter', '---\ntitle: A\n---\n\n## B\n'],
  ['what looks like a heading in code', '# A\n\n```sh\n### not one\n```\n'],
  ['no heading', 'Text.\n'],
])('is silent on %s', (_name, text) => {
  expect(found(skippedHeading, { 'a.md': text })).toEqual([]);
});
