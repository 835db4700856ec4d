import type { Audience } from '../schema/field.ts';
import type { PageData } from '../schema/page.ts';
import type { MarkdownFile } from '../source/content-tree.ts';
import { folderOf, isIndex, withoutPagesFolder } from './address.ts';
import type { DataFault } from './entry.ts';

/** A page as its file says it is, before anything else in the handbook is known. */
export interface TypedPage {
  readonly file: MarkdownFile;
  readonly data: PageData;
  readonly faults: readonly DataFault[];
}

/** What pages take from the index of their folder, or of the next folder above that says it. */
export class Inheritance {
  readonly #indexes = new Map<string, TypedPage>();

  constructor(pages: readonly TypedPage[]) {
    for (const page of pages) {
      if (!isIndex(page.file.path)) continue;
      const folder = folderOf(withoutPagesFolder(page.file.path));
      const known = this.#indexes.get(folder);
      if (known === undefined || /readme\.[^/]+$/i.test(known.file.path)) this.#indexes.set(folder, page);
    }
  }

  /** The page itself, then the indexes above it, nearest first. */
  *lineage(page: TypedPage): Generator<TypedPage> {
    yield page;
    let folder = folderOf(withoutPagesFolder(page.file.path));
    for (;;) {
      const index = this.#indexes.get(folder);
      if (index !== undefined && index !== page) yield index;
      if (folder === '') return;
      folder = folderOf(folder);
    }
  }

  /**
   * Who may read a page. It fails closed: a page whose own word, or whose index's word, cannot be read is internal,
   * whatever stands above it.
   */
  audienceOf(page: TypedPage, otherwise: Audience): Audience {
    for (const { data, faults } of this.lineage(page)) {
      if (data.audience !== undefined) return data.audience;
      if (faults.some(hidesAudience)) return 'internal';
    }
    return otherwise;
  }
}

function hidesAudience(fault: DataFault): boolean {
  switch (fault.kind) {
    case 'yaml':
    case 'unreadable':
      return true;
    case 'type':
      return fault.path[0] === undefined || fault.path[0] === 'audience';
    case 'unknown-key':
      return /^aud/i.test(fault.key) || /^visib/i.test(fault.key);
    default:
      return false;
  }
}
