import { typedUrl } from './address.ts';
import type { Aliased, Clash, Page } from './handbook.ts';
import type { LadderAlias } from './ladders.ts';

/**
 * Gives pages, ladders and levels the further addresses they ask for: who asks first has it. What is taken is added to the
 * clashes.
 *
 * @param ofLadders what ladders and their levels ask for, after all pages
 * @param taken addresses of sections and of pages that Handrail makes
 */
export function claimAliases(
  pages: readonly Page[],
  ofLadders: readonly LadderAlias[],
  pageByUrl: ReadonlyMap<string, Page>,
  taken: ReadonlySet<string>,
  clashes: Clash[],
): Map<string, Aliased> {
  const aliases = new Map<string, Aliased>();
  for (const { url: typed, position, path, leads } of [...pages.flatMap(aliasesOf), ...ofLadders]) {
    const url = typedUrl(typed);
    const taker = pageByUrl.get(url) ?? aliases.get(url);
    if (taker === undefined && !taken.has(url)) {
      aliases.set(url, leads);
      continue;
    }
    if (taker === leads || url === leads.url) continue;
    const how = taker === undefined ? 'a page that Handrail makes' : pageByUrl.has(url) ? 'its path' : 'its aliases';
    const kept = { path: taker?.path ?? '', position: { line: 1, column: 1 }, how };
    clashes.push({ url, kept, moved: { path, position, how: 'its aliases', url: undefined } });
  }
  return aliases;
}

function aliasesOf(page: Page): (Omit<LadderAlias, 'leads'> & { readonly leads: Page })[] {
  const { path, data, file } = page;
  return (data.aliases ?? []).map((url, at) => ({
    url,
    position: file.frontMatter.at(['aliases', at]),
    path,
    leads: page,
  }));
}
