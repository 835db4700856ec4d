import { describe, expect, it } from 'vitest';
import { currentHeading } from '../../src/elements/reading-place.ts';
import type { HeadingPlace } from '../../src/elements/reading-place.ts';

const above: HeadingPlace = { passed: true, visible: false };
const atTop: HeadingPlace = { passed: true, visible: true };
const seen: HeadingPlace = { passed: false, visible: true };
const below: HeadingPlace = { passed: false, visible: false };

describe('currentHeading', () => {
  it('is none before the first heading comes up', () => {
    expect(currentHeading([seen, below], false, -1)).toBe(-1);
    expect(currentHeading([], false, -1)).toBe(-1);
  });

  it('is the last heading that passed the reading line, though its section fills the window', () => {
    expect(currentHeading([above, above, below], false, -1)).toBe(1);
  });

  it('is the last of several short sections at the top', () => {
    expect(currentHeading([above, atTop, atTop, seen], false, -1)).toBe(2);
  });

  it('is the last heading at the end of the page, where it cannot come up to the line', () => {
    expect(currentHeading([above, atTop, seen, seen], true, -1)).toBe(3);
  });

  it('is the heading a link led to, even if a later one passed the line or the page ends', () => {
    expect(currentHeading([above, atTop, atTop, seen], false, 1)).toBe(1);
    expect(currentHeading([above, atTop, seen, seen], true, 2)).toBe(2);
  });

  it('forgets the heading a link led to when it is out of sight', () => {
    expect(currentHeading([above, above, above, below], false, 1)).toBe(2);
  });
});
