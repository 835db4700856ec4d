import type { Files } from '../content-tree.ts';

/** The path of a small post-mortem. */
export function recordPath(name = 'report'): string {
  return `postmortems/${name}.md`;
}

/**
 * The text of a record. With front matter of one line, the key is on line 2, the title on line 5 and the body begins on
 * line 7; everything is one line further down for every line more. Without any, the title is on line 1.
 */
export function recordText(frontMatter: readonly string[], ...body: readonly string[]): string {
  const head = frontMatter.length === 0 ? [] : ['---', ...frontMatter, '---', ''];
  return `${[...head, '# Report', '', ...body].join('\n')}\n`;
}

/** A handbook of one record. */
export function recordOf(frontMatter: readonly string[], ...body: readonly string[]): Files {
  return { [recordPath()]: recordText(frontMatter, ...body) };
}

/** Where every small template is. */
export const templatePath = 'templates/form.md';

/** A handbook of one template: its first key is on line 2, and its body begins four lines below the last. */
export function templateOf(frontMatter: readonly string[], ...body: readonly string[]): Files {
  return { [templatePath]: `${['---', ...frontMatter, '---', '', ...body].join('\n')}\n` };
}
