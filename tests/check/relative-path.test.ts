import { expect, test } from 'vitest';
import { relativePath } from '../../src/check/relative-path.ts';

test.each([
  ['index.md', 'a.md', 'a.md'],
  ['index.md', 'a/b.md', 'a/b.md'],
  ['a/b.md', 'index.md', '../index.md'],
  ['a/b/c.md', 'a/d.md', '../d.md'],
  ['a/b/c.md', 'x/y/z.md', '../../x/y/z.md'],
  ['a/b.md', 'a/b/c.md', 'b/c.md'],
  ['ab/c.md', 'a/c.md', '../a/c.md'],
  ['a.md', 'parental leave (new).md', 'parental%20leave%20%28new%29.md'],
  ['a.md', '100% #1?.md', '100%25%20%231%3F.md'],
  ['a.md', 'Übersicht.md', 'Übersicht.md'],
])('from %s to %s', (from, to, path) => {
  expect(relativePath(from, to)).toBe(path);
});
