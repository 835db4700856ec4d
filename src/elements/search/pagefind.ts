import type { FailureKind } from './sentences.ts';

/** The part of Pagefind that is used, as its generated `pagefind.js` offers it. */
export interface Pagefind {
  /** Begins to load the index. */
  readonly init: () => Promise<void>;
  readonly options: (options: PagefindOptions) => Promise<void>;
  readonly mergeIndex: (address: string, options: PagefindOptions) => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** What Pagefind can be told, as far as it is used. */
export interface PagefindOptions {
  readonly excerptLength?: number;
  readonly ranking?: { readonly metaWeights?: Readonly<Record<string, number>> };
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindData>;
}

/** A page, or a part of one, with the words found in it. */
export interface PagefindData {
  readonly url: string;
  /** The text of the page, with `<` and `>` escaped. */
  readonly raw_content: string;
  /** Places of the words found, counted in words. */
  readonly locations: readonly number[];
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly PagefindPart[];
}

export interface PagefindPart {
  readonly title: string;
  readonly url: string;
  readonly locations: readonly number[];
  readonly excerpt: string;
}

/**
 * How Pagefind is to search. Titles count less than it would have them (5): `rank.ts` knows more of them, and the title of
 * a task, which is its whole sentence, would go before every page about the matter. Where something stands says little.
 */
export const pagefindOptions: PagefindOptions = {
  excerptLength: 28,
  ranking: {
    metaWeights: {
      title: 2,
      description: 1,
      name: 2,
      asks: 2,
      trail: 0,
    },
  },
};

/** Search that cannot be had, and why. */
export class SearchFailure extends Error {
  override readonly name = 'SearchFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, cause: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

/**
 * Loads Pagefind from beside the pages.
 *
 * @param base path of the site, starting and ending with `/`
 * @param attempt counts from 0: a browser remembers that a module failed, so another try needs another address
 * @throws whatever the browser says when it cannot load the module
 */
export async function loadPagefind(base: string, attempt: number): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ attempt === 0 ? address : `${address}?try=${attempt}`);
  await pagefind.options(pagefindOptions);
  await pagefind.init();
  return pagefind;
}

/**
 * Joins the further parts of a large index to the first, so that they are searched as one.
 *
 * @param base path of the site, starting and ending with `/`
 * @param parts folders below that of the first part
 */
export async function joinParts(pagefind: Pagefind, base: string, parts: readonly string[]): Promise<void> {
  for (const part of parts) await pagefind.mergeIndex(`${base}pagefind/${part}`, pagefindOptions);
}

/** Why a file cannot be used: asks the server for it once more, by itself. */
export async function reasonFor(address: string): Promise<FailureKind> {
  try {
    const { ok, headers } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
    // A development server answers with a page of its own.
    return ok && !(headers.get('content-type') ?? '').includes('text/html') ? 'broken' : 'missing';
  } catch {
    return 'offline';
  }
}
