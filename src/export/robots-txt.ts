import type { Handbook } from '../handbook/handbook.ts';
import { href } from '../handbook/address.ts';

/** What crawlers may read: a public edition, and nothing of an internal one that has ended up on a public host. */
export function robotsTxt({ edition, base, config }: Handbook): string {
  if (edition === 'internal') return 'User-agent: *\nDisallow: /\n';
  const map = config.url === undefined ? '' : `Sitemap: ${new URL(href(base, '/sitemap.xml'), config.url).href}\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
