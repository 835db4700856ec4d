/** Something that is like something else, and why. */
export interface Similar<Thing> {
  readonly thing: Thing;
  /** From 0, nothing in common, to 1, the same. */
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly LikenessReason[];
}

/** Why two records look alike: they share a service, a factor, or words that few others have. */
export interface LikenessReason {
  readonly type: 'service' | 'factor' | 'title' | 'words';
  /** What they share, as a reader reads it in the newer of them. */
  readonly shared: readonly string[];
}
