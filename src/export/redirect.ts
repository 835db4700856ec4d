import { href } from '../handbook/address.ts';
import type { Aliased, Handbook } from '../handbook/handbook.ts';
import { escapeHtml } from './html.ts';

/**
 * A page that stands at an old address and leads to the new one, on any host and without JavaScript. With it, the place on the
 * page that the address names is kept.
 */
export function redirect(page: Pick<Aliased, 'url' | 'title'>, { base, config }: Handbook): string {
  const to = escapeHtml(href(base, page.url));
  const canonical = config.url === undefined ? to : escapeHtml(new URL(href(base, page.url), config.url).href);
  return `<!doctype html>
<html lang="${escapeHtml(config.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; img-src 'self'; base-uri 'none'">
<script src="${escapeHtml(href(base, '/redirect.js'))}" data-to="${to}"></script>
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${canonical}">
<title>${escapeHtml(page.title)}</title>
</head>
<body><main><h1>This page has moved</h1><p>It is now at <a href="${to}">${escapeHtml(page.title)}</a>.</p></main></body>
</html>
`;
}
