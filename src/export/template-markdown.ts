import { href } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Field, Template } from '../handbook/template.ts';
import { frontMatter, namesOf } from './front-matter.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { templateDocument } from './template-document.ts';

/**
 * The Markdown twin of a template's page: its facts as front matter, when to use it, what there is to fill in, and its document
 * as a block of Markdown.
 */
export function templateMarkdown(template: Template, handbook: Handbook): string {
  const { title, description, when, fields, library } = template;
  const facts = {
    title,
    url: href(handbook.base, template.url),
    status: template.status,
    owner: namesOf(template.owners),
    version: template.version,
    creates: library?.title,
    changed: template.changed?.slice(0, 10),
  };
  const document = templateDocument(template, handbook);
  const fence = fenceFor(document);
  return (
    [
      frontMatter(facts),
      `# ${plainMarkdown(title)}`,
      ...[description, when ?? ''].filter((words) => words !== '').map(plainMarkdown),
      '## To fill in',
      fields.map(fieldLine).join('\n'),
      '## The document',
      `${fence}md\n${document}${fence}`,
    ].join('\n\n') + '\n'
  );
}

/** Kinds of fields that take several of their options. */
const several: ReadonlySet<string> = new Set(['choices', 'services']);

function fieldLine({ name, label, required, help, options, type }: Field): string {
  const said = [
    ...(required ? ['required'] : []),
    ...(options.length > 0
      ? [`${several.has(type) ? 'some' : 'one'} of: ${options.map(({ id }) => id).join(', ')}`]
      : []),
  ];
  const more = [said.join('; '), help ?? ''].filter((words) => words !== '').map(plainMarkdown);
  return `- \`{{${name}}}\` ${[plainMarkdown(label), ...more].join(' · ')}`;
}

/** Backticks around a block of code, more than stand in it one after another. */
function fenceFor(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(longest + 1);
}
