import { expect, test } from 'vitest';
import { outsideLink } from '../../../src/check/rules/outside-link.ts';
import { found, placesOf } from '../found.ts';

const text = '---\nreplacement: ../old.md\n---\n\nSee [it](../README.md), [that](people/../../x).\n';

test('finds links that climb out of the content folder', () => {
  expect(placesOf(outsideLink, { 'index.md': text })).toEqual(['index.md:2:14', 'index.md:5:5', 'index.md:5:25']);
  expect(found(outsideLink, { 'index.md': text })[0]).toMatchObject({
    severity: 'warning',
    suggestion: expect.stringContaining('`repository: https://'),
  });
});

test.each([
  ['when the repository is known', { 'index.md': text, 'handbook.yaml': 'repository: https://github.com/example/a\n' }],
  ['on links that stay inside', { 'a/b.md': '[x](../c.md) [y](../a/../c.md) [z](/c.md)\n', 'c.md': '# C\n' }],
  ['on images, which are another mistake', { 'index.md': '![x](../x.png)\n' }],
])('is silent %s', (_name, files) => {
  expect(found(outsideLink, files)).toEqual([]);
});
