import { escapeHtml } from '../export/html.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Phrasing } from '../handbook/ladder.ts';
import type { Written } from '../handbook/written.ts';
import { finish, finishWords } from './body/finish.ts';
import { htmlOf } from './body/markdown.ts';

/** What may be more than plain words in Markdown. */
const mayBeMarkup = /[*_`[\]<>&\\~!:@]|www\.|\n/;

/** Some words of an author as inline HTML: their Markdown rendered, their links leading where they should. */
export function htmlOfWords({ text, span }: Phrasing, written: Written | undefined, handbook: Handbook): string {
  if (span === undefined || written === undefined) return escapeHtml(text);
  const source = written.file.text.slice(...span);
  if (!mayBeMarkup.test(source)) return escapeHtml(source);
  const html = finishWords(htmlOf(source, written.file.mdx), written, handbook).trim();
  const only = /^<p>([\s\S]*)<\/p>$/.exec(html)?.[1];
  return only === undefined ? html : only.replaceAll(/<\/p>\s*<p>/g, '<br>');
}

/** A part of an author's Markdown as finished HTML. */
export function htmlOfPart(span: readonly [number, number], written: Written, handbook: Handbook): string {
  return finish(htmlOf(written.file.text.slice(...span), written.file.mdx), written, handbook, false);
}
