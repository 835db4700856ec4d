import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm);

/**
 * The anchors that GitHub gives a Markdown file, in small letters, found without Handrail's reader: remark's tree, and
 * the rule of GitHub's own pipeline (the TableOfContentsFilter of html-pipeline): small letters; everything but words,
 * hyphens and spaces taken out; a hyphen for each space; a number after the second of two equal ones. And every id and
 * name in HTML.
 */
export function githubAnchors(markdown: string): Set<string> {
  const body = markdown.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '');
  const anchors = new Set<string>();
  const seen = new Map<string, number>();
  const addHeading = (text: string): void => {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    anchors.add(before === 0 ? slug : `${slug}-${before}`);
  };
  let html = '';
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') addHeading(textOf(node));
    if (node.type === 'html') html += `${node.value}\n`;
    if ('children' in node) node.children.forEach(visit);
  };
  visit(processor.parse(body));

  const shown = html.replace(/<!--[\s\S]*?-->/g, '');
  for (const [, , text = ''] of shown.matchAll(/<(h[1-6])\b[^>]*>([\s\S]*?)<\/\1>/gi)) {
    addHeading(text.replace(/<[^>]*>/g, ''));
    addHeading(text.replace(/<[^>]*>/g, '').trim());
  }
  for (const [, double, single, bare] of shown.matchAll(/\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi)) {
    anchors.add((double ?? single ?? bare ?? '').toLowerCase());
  }
  return anchors;
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
