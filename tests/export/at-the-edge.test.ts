import { describe, expect, it } from 'vitest';
import { atTheEdge } from '../../src/export/at-the-edge.ts';

describe('atTheEdge', () => {
  it('takes the spaces of the first line from every line, and of a line with fewer all of them', () => {
    expect(atTheEdge('  a\n\n    b\n c\n  d')).toBe('a\n\n  b\nc\nd');
    expect(atTheEdge('\ta\n\tb')).toBe('a\nb');
  });

  it('leaves a text alone that begins at the edge', () => {
    expect(atTheEdge('a\n  b')).toBe('a\n  b');
  });
});
