import { describe, expect, it } from 'vitest';
import { firstOpen } from '../../../src/elements/plan/phase-folding.ts';

const open = (...sizes: readonly number[]): string[] => [
  ...firstOpen(sizes.map((size, at) => ({ id: String(at), size }))),
];

describe('the phases of what comes later', () => {
  it('are all open while there are few tasks', () => expect(open(5, 4, 6)).toEqual(['0', '1', '2']));
  it('are folded from where there are many', () => expect(open(5, 4, 7, 1)).toEqual(['0', '1']));
  it('have the first open, however long it is', () => expect(open(40, 1)).toEqual(['0']));
  it('may be none', () => expect(open()).toEqual([]));
});
