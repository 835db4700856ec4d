import { atTheEdge } from '../export/at-the-edge.ts';
import { escapeHtml } from '../export/html.ts';
import type { Passage } from '../handbook/checklist.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { finish } from './body/finish.ts';
import { htmlOf } from './body/markdown.ts';

/**
 * A stretch of an author's Markdown as finished HTML: what is indented as a whole, as below a task, is brought to the edge, and
 * what stands in a table begins with the name of its column.
 */
export function htmlOfPassage({ span, written, label }: Passage, handbook: Handbook): string {
  const html = finish(htmlOf(atTheEdge(written.file.text.slice(...span)), written.file.mdx), written, handbook, false);
  if (label === undefined) return html;
  const name = `<b>${escapeHtml(label)}:</b>`;
  return html.startsWith('<p>') ? html.replace('<p>', () => `<p>${name} `) : `<p>${name}</p>${html}`;
}
