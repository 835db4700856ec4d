import { markdownToHtml } from 'satteri';
import type { Page } from '../handbook/handbook.ts';
import { markdownFeatures } from '../source/source-file.ts';

/** The body of a Markdown page as HTML. */
export function bodyOf(page: Page): string {
  return markdownToHtml(page.file.text, { features: { ...markdownFeatures, rawHtml: true } }).html;
}
