import { top } from '../schema/file-top.ts';
import type { MarkdownFile } from '../source/content-tree.ts';
import { folderOf, isIndex, pageUrl, sectionUrl, withoutPagesFolder } from './address.ts';
import type { Clash } from './handbook.ts';

/**
 * Gives every page its address. An index takes its folder's, `index.md` before `README.md`; a README that comes second is
 * an ordinary page, and so is any index in the folder of a ladder or a library, beside the pages. When two files still want
 * one address, the first keeps it and the other gets a number, so that no page is lost.
 *
 * @param files every page of the tree, whatever the edition: addresses are the same in all of them
 * @param reserved addresses of pages that Handrail makes
 */
export function claimAddresses(
  files: readonly MarkdownFile[],
  reserved: ReadonlySet<string>,
): { urls: Map<string, string>; clashes: Clash[] } {
  const claims = new Claims(reserved);
  const inOrder = files.toSorted(byRight);
  for (const file of inOrder) {
    if (!isIndex(file.path)) continue;
    const url = sectionUrl(folderOf(withoutPagesFolder(file.path)));
    if (isReadme(file.path) && claims.taken(url)) continue;
    // Beside a ladder or records, an index says something about files: the address of the folder is theirs.
    if (/^(?!pages\/)[^/]+\//.test(file.path) && reserved.has(url)) continue;
    claims.claim(file.path, url);
  }
  for (const file of inOrder) {
    if (!claims.urls.has(file.path) && !claims.isLate(file.path)) claims.claim(file.path, pageUrl(file.path));
  }
  claims.settle();
  return claims;
}

class Claims {
  readonly urls = new Map<string, string>();
  readonly clashes: Clash[] = [];
  readonly #takers = new Map<string, string>();
  readonly #late = new Map<string, { wanted: string; taker: string }>();
  readonly #reserved: ReadonlySet<string>;

  constructor(reserved: ReadonlySet<string>) {
    this.#reserved = reserved;
  }

  taken(url: string): boolean {
    return this.#takers.has(url);
  }

  claim(path: string, wanted: string): void {
    const taker = this.#takers.get(wanted) ?? (this.#reserved.has(wanted) ? '' : undefined);
    if (taker !== undefined) {
      this.#late.set(path, { wanted, taker });
      return;
    }
    this.#takers.set(wanted, path);
    this.urls.set(path, wanted);
  }

  isLate(path: string): boolean {
    return this.#late.has(path);
  }

  /** Gives those that came too late an address with a number: only now, so that none is somebody else's own. */
  settle(): void {
    for (const [path, { wanted, taker }] of this.#late) {
      const stem = wanted === '/' ? '/index' : wanted.slice(0, -1);
      let number = 2;
      while (this.taken(`${stem}-${number}/`)) number += 1;
      const url = `${stem}-${number}/`;
      this.#takers.set(url, path);
      this.urls.set(path, url);
      const kept = { path: taker, position: top, how: taker === '' ? 'a page that Handrail makes' : 'its path' };
      this.clashes.push({ url: wanted, kept, moved: { path, position: top, how: 'its path', url } });
    }
  }
}

function isReadme(path: string): boolean {
  return /(^|\/)readme\.[^/]+$/i.test(path);
}

/** Files in the folder of pages before those beside it, and index.md before README.md. */
export function byRight(a: { readonly path: string }, b: { readonly path: string }): number {
  const rank = ({ path }: { readonly path: string }): number =>
    Number(isReadme(path)) * 2 + Number(!path.startsWith('pages/'));
  return rank(a) - rank(b);
}
