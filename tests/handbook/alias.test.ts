import { expect, test } from 'vitest';
import { whyNoAlias } from '../../src/handbook/alias.ts';
import { handbookOf } from '../content-tree.ts';

test('leaves out what is no address on this site, and nothing else', () => {
  const aliases = '[/../../up/, https://docs.example.org/, /old/, https://docs.example.org/older.html]';
  const handbook = handbookOf({ 'a.md': `---\naliases: ${aliases}\n---\n` });
  expect([...handbook.aliases.keys()]).toEqual(['/old/', '/older/']);
  expect(handbook.clashes).toEqual([]);
});

test.each([
  ['https://docs.example.org/old/', 'https://boats.example.org/', 'elsewhere'],
  ['HTTPS://Boats.Example.org/old/', 'https://boats.example.org/', undefined],
  ['https://docs.example.org/old/', undefined, undefined],
  ['https://boats.example.org', 'https://boats.example.org/', 'elsewhere'],
  ['https://boats.example.org/a/../b/', 'https://boats.example.org/', 'upwards'],
  ['old/?from=../a', undefined, undefined],
])('tells whether %s is an address on %s', (typed, own, why) => {
  expect(whyNoAlias(typed, own)).toBe(why);
});
