import { expect, test } from 'vitest';
import { withheldInclude } from '../../../src/check/rules/withheld-include.ts';
import { listPath, listText } from '../checklist.ts';
import { found } from '../found.ts';

const lists = (own: string, other: string) => ({
  [listPath('own')]: listText([`audience: ${own}`, 'includes: other'], '- [ ] Ring the bell'),
  [listPath('other')]: listText([`audience: ${other}`, 'title: The vault'], '- [ ] Open the door'),
});

test('finds a public checklist that includes an internal one, which the public edition does not name', () => {
  const files = lists('public', 'internal');
  const place = { severity: 'warning', file: listPath('own'), line: 3, column: 11 };
  const [inside, ...others] = found(withheldInclude, files);
  expect(others).toEqual([]);
  expect(inside).toMatchObject(place);
  expect(inside?.message).toContain('`The vault`, which is internal');
  const outside = found(withheldInclude, files, { edition: 'public' });
  expect(outside).toMatchObject([place]);
  expect(JSON.stringify(outside)).not.toContain('vault');
});

test.each([
  ['public', 'public'],
  ['internal', 'internal'],
  ['internal', 'public'],
])('is silent where one that is %s includes one that is %s', (own, other) => {
  for (const edition of ['internal', 'public'] as const) {
    expect(found(withheldInclude, lists(own, other), { edition })).toEqual([]);
  }
});
