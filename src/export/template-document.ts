import type { Handbook } from '../handbook/handbook.ts';
import type { Template } from '../handbook/template.ts';
import { yamlText } from './fill/yaml-text.ts';
import { templateData } from './template-json.ts';

/**
 * The document of a template with nothing filled in: its front matter, its slots in braces, its guidance. It is there to be
 * copied as it is, and says which template it is of.
 */
export function templateDocument(template: Template, handbook: Handbook): string {
  const { id, version, creates, frontMatter, body } = templateData(template, handbook);
  const entries: [string, (typeof frontMatter)[number]['value']][] = frontMatter.map(({ key, value }) => [key, value]);
  const says = frontMatter.some(({ key }) => key === 'template');
  if (creates !== null && !says) entries.push(['template', `${id}@${version}`]);
  const text = body
    .map((piece) => ('field' in piece ? `{{${piece.field}}}` : piece.text))
    .join('')
    .trim();
  return `${entries.length === 0 ? '' : `---\n${yamlText(entries)}---\n\n`}${text}\n`;
}
