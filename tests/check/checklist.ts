import type { Files } from '../content-tree.ts';

/** The path of a small checklist. */
export function listPath(name: string): string {
  return `checklists/${name}.md`;
}

/**
 * The text of a checklist. Without front matter, its title is on line 1 and its body begins on line 3; with front matter of
 * one line, the key is on line 2 and the body begins on line 7, and one line further down for every line more.
 */
export function listText(frontMatter: readonly string[], ...body: readonly string[]): string {
  const head = frontMatter.length === 0 ? [] : ['---', ...frontMatter, '---', ''];
  return `${[...head, '# List', '', ...body].join('\n')}\n`;
}

/** A handbook of one checklist. */
export function listOf(frontMatter: readonly string[], ...body: readonly string[]): Files {
  return { [listPath('list')]: listText(frontMatter, ...body) };
}
