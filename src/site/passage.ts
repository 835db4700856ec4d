import type { Passage } from '../handbook/checklist.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { finish } from './body/finish.ts';
import { htmlOf } from './body/markdown.ts';

/** A stretch of an author's Markdown as finished HTML: what is indented as a whole, as below a task, is brought to the edge. */
export function htmlOfPassage({ span, written }: Passage, handbook: Handbook): string {
  return finish(htmlOf(atTheEdge(written.file.text.slice(...span)), written.file.mdx), written, handbook, false);
}

/** A text without the spaces that its first line begins with, on every line that has them. */
export function atTheEdge(text: string): string {
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  return text.replaceAll(new RegExp(`^[ \\t]{1,${Math.max(indent.length, 1)}}`, 'gm'), indent === '' ? '$&' : '');
}
