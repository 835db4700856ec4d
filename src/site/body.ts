import type { Handbook, Page } from '../handbook/handbook.ts';
import { finish } from './body/finish.ts';
import { htmlOf } from './body/markdown.ts';

/** The body of a Markdown page as finished HTML: what the layout prints below the title. */
export function bodyOf(page: Page, handbook: Handbook): string {
  return finish(htmlOf(page.file.text), page, handbook, false);
}

/** The body of a page with components, from the HTML they have made. */
export function finishHtml(html: string, page: Page, handbook: Handbook): string {
  return finish(html, page, handbook, true);
}
