import { markdownToHtml } from 'satteri';
import { asPlainMarkdown } from '../../source/foreign-marks.ts';
import { markdownFeatures } from '../../source/markdown.ts';
import { withoutComments } from '../../source/mdx.ts';
import { fenceMeta } from './fence-meta.ts';
import { hasSwallowing, unclosed } from './unclosed.ts';

/** A fence that says more than its language. */
const fenceWithMeta = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*[^\s`]+[ \t]+[^\s`]/m;

/**
 * Markdown as HTML, well-formed whatever raw HTML the author typed. Nothing is cleaned or resolved yet.
 *
 * @param mdx whether the text is MDX that cannot be rendered as such
 */
export function htmlOf(text: string, mdx = false): string {
  const source = mdx ? withoutComments(text) : asPlainMarkdown(text);
  // Plugins are called for every node of their kind: most pages do without.
  const mdastPlugins = [
    ...(fenceWithMeta.test(source) ? [fenceMeta] : []),
    ...(hasSwallowing.test(source) ? [unclosed()] : []),
  ];
  return markdownToHtml(source, { features: { ...markdownFeatures, rawHtml: true }, mdastPlugins }).html;
}
