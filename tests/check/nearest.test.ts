import { describe, expect, test } from 'vitest';
import { bySimilarity, nearest } from '../../src/check/nearest.ts';

describe('the nearest word', () => {
  test.each([
    ['titel', 'title'],
    ['TITLE', 'title'],
    ['also_known_as', 'also-known-as'],
    ['onwer', 'owner'],
    ['stat', 'status'],
  ])('to %s is %s', (word, expected) => {
    expect(nearest(word, ['title', 'owner', 'status', 'also-known-as'])).toEqual([expected]);
  });

  test.each(['comments', 'id', 'foo', 'x', ''])('to %s is none', (word) => {
    expect(nearest(word, ['title', 'owner', 'status', 'logo'])).toEqual([]);
  });

  test('comes first of several', () => {
    expect(nearest('draf', ['drift', 'draft', 'active'], 5)).toEqual(['draft', 'drift']);
  });
});

test('similarity counts letters and whole parts', () => {
  expect(bySimilarity('how-to-ask', ['ask', 'why-to-ask', 'ropes', 'how-to-ask-for-it'])).toEqual([
    'how-to-ask-for-it',
    'why-to-ask',
    'ask',
    'ropes',
  ]);
});
