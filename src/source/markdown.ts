import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** Markdown as GitHub reads it, plus `{#id}` after a heading, which several generators share. */
export const markdownFeatures = { headingAttributes: true, smartPunctuation: false } as const;

/** Parses Markdown into a syntax tree with positions counted in the whole file, front matter included. */
export function parseMarkdown(text: string): Root {
  // Sätteri's tree is mdast; its types only add node kinds that these features leave off.
  return markdownToMdast(text, { features: markdownFeatures }) as Root;
}
