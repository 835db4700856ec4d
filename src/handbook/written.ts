import type { Audience } from '../schema/field.ts';
import type { Heading, MarkdownFile } from '../source/content-tree.ts';
import type { Handbook, ImageLink, Link } from './handbook.ts';

/** Markdown that readers see at an address, with its links resolved: pages are, what ladders are written in, checklists, templates and records. */
export interface Written {
  readonly path: string;
  /** Address below the base: `/`, or starting and ending with `/`. */
  readonly url: string;
  readonly file: MarkdownFile;
  /** Its name in lists, navigation and search. */
  readonly title: string;
  readonly audience: Audience;
  /** The heading that is its title and so is not repeated in the body. */
  readonly titleHeading: Heading | undefined;
  readonly links: readonly Link[];
  readonly images: readonly ImageLink[];
}

/** Everything an edition holds that an author has written as Markdown. */
export function* writtenOf({ pages, ladders, checklists, templates, libraries }: Handbook): Generator<Written> {
  yield* pages;
  for (const { written, levels } of ladders) {
    if (written !== undefined) yield written;
    for (const level of levels) if (level.written !== undefined && level.written !== written) yield level.written;
  }
  for (const { written } of checklists) yield written;
  for (const { written } of templates) yield written;
  for (const { records } of libraries) for (const { written } of records) yield written;
}
