import { typedUrl } from './address.ts';
import type { Clash, Page } from './handbook.ts';

/**
 * Gives pages the further addresses they ask for: who asks first has it. What is taken is added to the clashes.
 *
 * @param taken addresses of sections and of pages that Handrail makes
 */
export function claimAliases(
  pages: readonly Page[],
  pageByUrl: ReadonlyMap<string, Page>,
  taken: ReadonlySet<string>,
  clashes: Clash[],
): Map<string, Page> {
  const aliases = new Map<string, Page>();
  for (const page of pages) {
    (page.data.aliases ?? []).forEach((alias, at) => {
      const url = typedUrl(alias);
      const taker = pageByUrl.get(url) ?? aliases.get(url);
      if (taker === undefined && !taken.has(url)) {
        aliases.set(url, page);
        return;
      }
      if (taker === page) return;
      const how = taker === undefined ? 'a page that Handrail makes' : pageByUrl.has(url) ? 'its path' : 'its aliases';
      const kept = { path: taker?.path ?? '', position: { line: 1, column: 1 }, how };
      const isList = Array.isArray(Reflect.get(Object(page.file.frontMatter.value), 'aliases'));
      const position = page.file.frontMatter.at(isList ? ['aliases', at] : ['aliases']);
      clashes.push({ url, kept, moved: { path: page.path, position, how: 'its aliases', url: undefined } });
    });
  }
  return aliases;
}
