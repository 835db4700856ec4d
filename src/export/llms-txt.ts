import { href, twinUrl } from '../handbook/address.ts';
import type { Handbook, Page, Section } from '../handbook/handbook.ts';
import { nameOf } from '../handbook/name.ts';
import { isSection } from '../handbook/navigation.ts';

/** The handbook as a list of its Markdown twins, in the form of https://llmstxt.org: name, summary, one list a section. */
export function llmsTxt(handbook: Handbook): string {
  const { root, config } = handbook;
  const summary = config.description ?? root.index?.description ?? '';
  const loose = root.children.filter((child) => !isSection(child));
  const top = [...(root.index === undefined ? [] : [root.index]), ...loose];
  const blocks = [
    list('Pages', top, handbook),
    ...root.children.filter(isSection).map((each) => list(each.title, [each], handbook)),
  ];
  return (
    [
      `# ${nameOf(handbook)}`,
      ...(summary === '' ? [] : [`> ${oneLine(summary)}`]),
      ...blocks.filter((block) => block !== ''),
    ].join('\n\n') + '\n'
  );
}

function list(title: string, nodes: readonly (Page | Section)[], handbook: Handbook): string {
  const lines = nodes.flatMap(pagesIn).map((page) => {
    const about = page.description === '' ? '' : `: ${oneLine(page.description)}`;
    return `- [${oneLine(page.title).replace(/[[\]]/g, '\\$&')}](${href(handbook.base, twinUrl(page.url))})${about}`;
  });
  return lines.length === 0 ? '' : `## ${oneLine(title)}\n\n${lines.join('\n')}`;
}

function pagesIn(node: Page | Section): Page[] {
  if (!isSection(node)) return [node];
  return [...(node.index === undefined ? [] : [node.index]), ...node.children.flatMap(pagesIn)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
