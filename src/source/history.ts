/** What git knows of a content tree. */
export interface History {
  /**
   * `complete`: every commit is there. `shallow`: the clone was cut off, so old files have no date.
   * `none`: not a git repository, or git is not installed.
   */
  readonly depth: 'complete' | 'shallow' | 'none';
  /** Last change of content per path of the tree, as an ISO 8601 instant. A pure rename is not a change. */
  readonly changed: ReadonlyMap<string, string>;
}

/** The history of a folder that git does not know. */
export const noHistory: History = { depth: 'none', changed: new Map() };
