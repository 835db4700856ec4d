import { checklist } from './checklist.ts';
import { framework } from './framework.ts';
import { glossary } from './glossary.ts';
import { handbookConfig } from './handbook-config.ts';
import type { Kind } from './kind.ts';
import { ladder } from './ladder.ts';
import { level } from './level.ts';
import { page } from './page.ts';
import { record } from './record.ts';
import { team } from './team.ts';
import { template } from './template.ts';

/** Every kind of content, one line each. Pages come last: they take what no other kind claims. */
export const kinds = {
  config: handbookConfig,
  team,
  glossary,
  ladder,
  level,
  framework,
  checklist,
  template,
  record,
  page,
} as const;

export type KindName = keyof typeof kinds;

const markdown = /\.(md|mdx|markdown)$/i;
const yaml = /\.ya?ml$/i;

/**
 * Finds the kind of a file from its path, relative to the content folder.
 * Any Markdown file that no other kind claims is a page; other files are `undefined`: linked files, or nothing.
 */
export function kindOf(path: string): Kind<KindName> | undefined {
  for (const kind of Object.values<Kind<KindName>>(kinds)) {
    if (kind.paths?.test(path) === true) return kind;
    const rightFormat = kind.format === 'markdown' ? markdown.test(path) : yaml.test(path);
    if (!rightFormat) continue;
    if (kind.file !== undefined && path.replace(/\.yml$/i, '.yaml') === kind.file) return kind;
    if (kind.folder !== undefined && path.startsWith(`${kind.folder}/`)) return kind;
  }
  return markdown.test(path) ? kinds.page : undefined;
}
