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

/** What of a record tells what it is about: plain text. */
export interface LikenessItem<Thing> {
  readonly thing: Thing;
  /** The day it is of, in a form that sorts as text; empty when it is not known, or not over yet: as if it were the newest. */
  readonly day: string;
  readonly title: string;
  readonly summary: string;
  readonly services: readonly string[];
  readonly factors: readonly string[];
  readonly lessons: readonly string[];
  readonly actions: readonly string[];
  readonly timeline: readonly string[];
}
