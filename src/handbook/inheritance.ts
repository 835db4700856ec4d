import type { Audience } from '../schema/field.ts';
import type { PageData } from '../schema/page.ts';
import type { MarkdownFile } from '../source/content-tree.ts';
import { folderOf, isIndex, withoutPagesFolder } from './address.ts';
import { byRight } from './claim.ts';
import { hidesAudience } from './entry.ts';
import type { DataFault } from './entry.ts';

/** A page as its file says it is, before anything else in the handbook is known. */
export interface TypedPage {
  readonly file: MarkdownFile;
  readonly data: PageData;
  readonly faults: readonly DataFault[];
}

/**
 * What pages take from the page that introduces their folder, or the next folder above that says it: its index or, in a
 * folder without one, the page beside the folder that has its name.
 */
export class Inheritance {
  readonly #indexes = new Map<string, TypedPage>();
  /** Folders whose index is there, but cannot be read at all. */
  readonly #shut: ReadonlySet<string>;

  /** @param unusable paths of files that cannot be read */
  constructor(pages: readonly TypedPage[], unusable: Iterable<string> = []) {
    this.#shut = new Set([...unusable].filter(isIndex).map((path) => folderOf(withoutPagesFolder(path))));
    for (const page of pages.toSorted((a, b) => byRight(a.file, b.file))) {
      const path = withoutPagesFolder(page.file.path);
      if (isIndex(path)) this.#introduce(folderOf(path), page);
    }
    for (const page of pages) {
      const path = withoutPagesFolder(page.file.path);
      if (!isIndex(path)) this.#introduce(path.replace(/\.[^./]+$/, ''), page);
    }
  }

  #introduce(folder: string, page: TypedPage): void {
    if (!this.#indexes.has(folder)) this.#indexes.set(folder, page);
  }

  /** The page itself, then the pages that introduce the folders it lies in, nearest first. */
  *lineage(page: TypedPage): Generator<TypedPage> {
    yield page;
    for (const folder of foldersAbove(page)) {
      const index = this.#indexes.get(folder);
      if (index !== undefined && index !== page) yield index;
    }
  }

  /**
   * Who may read a page: what it says itself, else what is said nearest above it. It fails closed: where the word of the
   * page, or of an index above it, may be there and cannot be read, the page is internal.
   *
   * The index at the top is the home page too. It can close the handbook, but being public it opens only itself: a
   * home page that anybody may see must not publish everything else. `handbook.yaml` can.
   */
  audienceOf(page: TypedPage, otherwise: Audience): Audience {
    if (page.data.audience !== undefined) return page.data.audience;
    if (page.faults.some(hidesAudience)) return 'internal';
    for (const folder of foldersAbove(page)) {
      if (this.#shut.has(folder)) return 'internal';
      const index = this.#indexes.get(folder);
      if (index === undefined || index === page) continue;
      if (index.data.audience !== undefined && (folder !== '' || index.data.audience === 'internal')) {
        return index.data.audience;
      }
      if (index.faults.some(hidesAudience)) return 'internal';
    }
    return otherwise;
  }
}

/** Folders a page lies in, nearest first; the last is the whole handbook. */
function* foldersAbove({ file }: TypedPage): Generator<string> {
  let folder = folderOf(withoutPagesFolder(file.path));
  for (; folder !== ''; folder = folderOf(folder)) yield folder;
  yield '';
}
