import { markdownToHtml } from 'satteri';
import { markdownFeatures } from '../../source/source-file.ts';
import { fenceMeta } from './fence-meta.ts';
import { hasSwallowing, unclosed } from './unclosed.ts';

/** A fence that says more than its language. */
const fenceWithMeta = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*[^\s`]+[ \t]+[^\s`]/m;

/** Markdown as HTML, well-formed whatever raw HTML the author typed. Nothing is cleaned or resolved yet. */
export function htmlOf(text: string): string {
  // Plugins are called for every node of their kind: most pages do without.
  const mdastPlugins = [
    ...(fenceWithMeta.test(text) ? [fenceMeta] : []),
    ...(hasSwallowing.test(text) ? [unclosed()] : []),
  ];
  return markdownToHtml(text, { features: { ...markdownFeatures, rawHtml: true }, mdastPlugins }).html;
}
