import { describe, expect, it } from 'vitest';
import { wayOf } from '../../../src/elements/comparison/ways.ts';

const press = { key: '.', ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

describe('wayOf', () => {
  it.each([
    [',', 'lower'],
    ['.', 'higher'],
    ['x', 'across'],
    ['y', undefined],
    ['X', undefined],
  ])('takes %s for %s', (key, way) => {
    expect(wayOf({ ...press, key }, false)).toBe(way);
  });

  it('leaves a key alone that is typed into a field', () => {
    expect(wayOf(press, true)).toBeUndefined();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing'])('leaves a key alone with %s', (held) => {
    expect(wayOf({ ...press, [held]: true }, false)).toBeUndefined();
  });
});
