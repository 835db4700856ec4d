import type { Handbook } from '../handbook/handbook.ts';
import { href } from '../handbook/address.ts';
import { escapeHtml } from './html.ts';

/** The sitemap (https://www.sitemaps.org/protocol.html); `undefined` without a configured url, which it needs. */
export function sitemap({
  pages,
  ladders,
  checklists,
  templates,
  libraries,
  base,
  config,
}: Handbook): string | undefined {
  if (config.url === undefined) return undefined;
  const { origin } = new URL(config.url);
  const records = libraries.flatMap((library) => library.records);
  const all = [
    ...pages,
    ...ladders,
    ...ladders.flatMap(({ levels }) => levels),
    ...checklists,
    ...templates,
    ...records,
  ];
  const entries = all.map(({ url, changed }) => {
    const modified = changed === undefined ? '' : `<lastmod>${escapeHtml(changed)}</lastmod>`;
    return `<url><loc>${escapeHtml(origin + href(base, url))}</loc>${modified}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}
