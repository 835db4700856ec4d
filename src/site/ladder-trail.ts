import { places } from '../handbook/address.ts';

/** Something with a page, as a trail names it. */
interface Place {
  readonly url: string;
  readonly title: string;
}

/**
 * The way down to a page about ladders, for its trail.
 *
 * @param inside what it is part of, from the outside in: its ladder, its level
 */
export function ladderTrail(...inside: readonly Place[]): Place[] {
  return [{ url: places.ladders, title: 'Ladders' }, ...inside];
}
