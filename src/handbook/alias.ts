import { top } from '../schema/file-top.ts';
import { decode, typedUrl } from './address.ts';
import type { Aliased, Clash, Page } from './handbook.ts';
import type { TypedAlias } from './typed-ladder.ts';

/** A former address of something, and where it is typed. */
export interface PlacedAlias extends TypedAlias {
  readonly path: string;
  readonly leads: Aliased;
}

/**
 * Gives everything that may move the further addresses they ask for: who asks first has it. What is taken is added to the
 * clashes. What is no address on this site is left out.
 *
 * @param others what ladders, their levels and checklists ask for, after all pages
 * @param taken addresses of sections and of pages that Handrail makes
 */
export function claimAliases(
  pages: readonly Page[],
  others: readonly PlacedAlias[],
  pageByUrl: ReadonlyMap<string, Page>,
  taken: ReadonlySet<string>,
  clashes: Clash[],
): Map<string, Aliased> {
  const aliases = new Map<string, Aliased>();
  for (const { url: typed, position, path, leads } of [...pages.flatMap(aliasesOf), ...others]) {
    if (whyNoAlias(typed) !== undefined) continue;
    const url = typedUrl(typed);
    const taker = pageByUrl.get(url) ?? aliases.get(url);
    if (taker === undefined && !taken.has(url)) {
      aliases.set(url, leads);
      continue;
    }
    if (taker === leads || url === leads.url) continue;
    const how = taker === undefined ? 'a page that Handrail makes' : pageByUrl.has(url) ? 'its path' : 'its aliases';
    const kept = { path: taker?.path ?? '', position: top, how };
    clashes.push({ url, kept, moved: { path, position, how: 'its aliases', url: undefined } });
  }
  return aliases;
}

function aliasesOf(page: Page): PlacedAlias[] {
  const { path, data, file } = page;
  return (data.aliases ?? []).map((url, at) => ({
    url,
    position: file.frontMatter.at(['aliases', at]),
    path,
    leads: page,
  }));
}

/** A host, and the path that follows it. */
const full = /^\s*(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#\s]*)\/*([^?#\s]*)/i;

/**
 * Why an alias cannot be an address on this site: it goes up by `..`, or it is that of another site. A full address is taken
 * for its path, as somebody copies it from a browser, unless it has none, or the host is known to be another.
 *
 * @param ownUrl the address that the handbook is published at, if it is known
 */
export function whyNoAlias(typed: string, ownUrl?: string): 'upwards' | 'elsewhere' | undefined {
  const [, host, path = ''] = full.exec(typed) ?? [];
  if (host !== undefined) {
    if (path === '') return 'elsewhere';
    const own = ownUrl === undefined ? undefined : full.exec(ownUrl)?.[1];
    if (own !== undefined && own.toLowerCase() !== host.toLowerCase()) return 'elsewhere';
  }
  const parts = typed.replace(/[?#].*$/, '').split('/');
  return parts.some((part) => decode(part.trim()) === '..') ? 'upwards' : undefined;
}
