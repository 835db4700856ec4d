import { href, twinUrl } from '../handbook/address.ts';
import type { Handbook, Page, Section } from '../handbook/handbook.ts';
import type { Ladder } from '../handbook/ladder.ts';
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
    ...handbook.ladders.map((ladder) => ladderList(ladder, handbook)),
    // What a checklist includes is in its own twin.
    namedList('Checklists', handbook.checklists, handbook),
    namedList('Templates', handbook.templates, handbook),
    ...handbook.libraries.map(({ title, records }) => namedList(title, records, handbook)),
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
  const lines = nodes.flatMap(pagesIn).map((page) => lineOf(page, handbook));
  return lines.length === 0 ? '' : `## ${oneLine(title)}\n\n${lines.join('\n')}`;
}

/** A ladder and its levels; what every level says is in the twin of the ladder too. */
function ladderList(ladder: Ladder, handbook: Handbook): string {
  const levels = ladder.levels.map((level) => lineOf({ ...level, description: level.summary }, handbook));
  return [`## ${oneLine(ladder.title)}\n`, lineOf(ladder, handbook), ...levels].join('\n');
}

/** Everything of a kind that has no sections of its own. */
function namedList(title: string, all: readonly Listed[], handbook: Handbook): string {
  const lines = all.map((each) => lineOf(each, handbook));
  return lines.length === 0 ? '' : `## ${oneLine(title)}\n\n${lines.join('\n')}`;
}

type Listed = Pick<Page, 'title' | 'url' | 'description'>;

function lineOf({ title, url, description }: Listed, { base }: Handbook): string {
  const about = description === '' ? '' : `: ${oneLine(description)}`;
  return `- [${oneLine(title).replace(/[[\]]/g, '\\$&')}](${href(base, twinUrl(url))})${about}`;
}

function pagesIn(node: Page | Section): Page[] {
  if (!isSection(node)) return [node];
  return [...(node.index === undefined ? [] : [node.index]), ...node.children.flatMap(pagesIn)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
