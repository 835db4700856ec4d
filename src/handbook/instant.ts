/** A moment that somebody wrote down, with the offset of the clock it was read from. */
export interface Instant {
  /** As `2026-05-31T14:05+02:00`. */
  readonly text: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly epoch: number;
  /** Minutes that the clock was ahead of UTC. */
  readonly offset: number;
}
