import { describe, expect, it } from 'vitest';
import { anyPairAddress, fragmentOf, pairOf } from '../../../src/elements/comparison/pair.ts';

describe('pairOf', () => {
  it.each([
    ['#senior..director', { before: 'senior', after: 'director' }],
    ['#ing%C3%A9nieur..chef', { before: 'ingénieur', after: 'chef' }],
    ['#level-1.5..level-2', { before: 'level-1.5', after: 'level-2' }],
    ['#100%..200%', { before: '100%', after: '200%' }],
  ])('finds the levels in %s', (fragment, pair) => {
    expect(pairOf(fragment)).toEqual(pair);
  });

  it.each(['', '#', '#craft', '#senior..', '#..director', '#a.b'])('finds none in "%s"', (fragment) => {
    expect(pairOf(fragment)).toBeUndefined();
  });

  it('reads what fragmentOf writes', () => {
    const pair = { before: 'ingénieur', after: 'staff~2' };
    expect(fragmentOf(pair)).toBe('#ing%C3%A9nieur..staff~2');
    expect(pairOf(fragmentOf(pair))).toEqual(pair);
  });
});

describe('anyPairAddress', () => {
  it.each([
    ['/ladders/engineering/compare/senior..director/', '/ladders/engineering/compare/#senior..director'],
    ['/ladders/engineering/compare/senior..director', '/ladders/engineering/compare/#senior..director'],
    ['/our/book/ladders/it/compare/ing%C3%A9nieur..b/', '/our/book/ladders/it/compare/#ing%C3%A9nieur..b'],
  ])('leads from %s to where any two levels are compared', (path, address) => {
    expect(anyPairAddress(path)).toBe(address);
  });

  it.each(['/', '/ladders/x/', '/ladders/x/compare/', '/ladders/x/compare/senior/', '/pages/compare/a..b/', '/a..b/'])(
    'leaves %s alone',
    (path) => {
      expect(anyPairAddress(path)).toBeUndefined();
    },
  );

  it('never leads back to where it came from', () => {
    const once = anyPairAddress('/ladders/none/compare/a..b/') ?? '';
    expect(anyPairAddress(once.replace(/#.*/, ''))).toBeUndefined();
  });
});
