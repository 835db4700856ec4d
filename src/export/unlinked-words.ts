import { plainMarkdown } from './plain-markdown.ts';

/**
 * Plain words in Markdown that a forge takes for nothing but words: no one is notified by an `@`, no issue is mentioned by a
 * number. The sign that is put behind these is one that nobody sees.
 */
export function unlinkedWords(text: string): string {
  return plainMarkdown(text).replace(/(?<![\p{L}\p{N}])(?:@(?=[\p{L}\p{N}_-])|[#!](?=\d))/gu, '$&&#8203;');
}
