import type { Handbook } from '../handbook/handbook.ts';
import type { Written } from '../handbook/written.ts';
import { finish } from './body/finish.ts';
import { htmlOf } from './body/markdown.ts';

/**
 * The body of a page as finished HTML: what the layout prints below the title. A page with components that cannot be
 * rendered is shown as plain Markdown, with their tags as text.
 */
export function bodyOf(page: Written, handbook: Handbook): string {
  return finish(htmlOf(page.file.text, page.file.mdx), page, handbook, false);
}

/** The body of a page with components, from the HTML they have made. */
export function finishHtml(html: string, page: Written, handbook: Handbook): string {
  return finish(html, page, handbook, true);
}
