import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { fillTemplate } from '../../../src/export/fill/filled-template.ts';
import type { FieldValues } from '../../../src/handbook/field-value.ts';
import { piecesOf } from '../../../src/export/fill/template-pieces.ts';
import type { TemplateExport } from '../../../src/schema/template-export.ts';
import type { FieldType } from '../../../src/schema/template.ts';
import { readFrontMatter } from '../../../src/source/front-matter.ts';
import { parseMarkdown } from '../../../src/source/markdown.ts';
import { outlineOf } from '../../../src/source/outline.ts';
import { slotsOf } from '../../../src/source/slots.ts';

type TemplateField = TemplateExport['fields'][number];

/** A field of a template, by its name and type. */
export function fieldOf(name: string, type: FieldType = 'text', more: Partial<TemplateField> = {}): TemplateField {
  const nothing = { options: [], required: false, help: null, example: null, default: null };
  return { name, label: name, type, ...nothing, ...more };
}

/** A template that makes no record, with a body as its file has it. */
export function templateOf(
  markdown: string,
  fields: readonly TemplateField[],
  more: Partial<TemplateExport> = {},
): TemplateExport {
  const root = parseMarkdown(markdown);
  const { bodyStart } = readFrontMatter(root, markdown);
  return {
    generator: 'Handrail',
    id: 'report',
    url: '/templates/report/',
    title: 'Report',
    description: '',
    when: null,
    version: 3,
    creates: null,
    fields: [fieldOf('title', 'text', { required: true }), ...fields],
    frontMatter: [],
    body: piecesOf(markdown, bodyStart, slotsOf(root, markdown), outlineOf(root, markdown).hidden),
    ...more,
  };
}

/** The text of a document that a body makes. Fields are words unless a type is named. */
export function filled(
  markdown: string,
  values: FieldValues,
  types: Readonly<Record<string, FieldType>> = {},
  guidance = true,
): string {
  const fields = [...new Set([...Object.keys(values), ...Object.keys(types)])].filter((name) => name !== 'title');
  const template = templateOf(
    markdown,
    fields.map((name) => fieldOf(name, types[name])),
  );
  return fillTemplate(template, values, { today: '2026-11-22', guidance }).text;
}

const reference = unified().use(remarkParse).use(remarkGfm);

/** Two readers of Markdown that share no code. */
export const readers: readonly (readonly [name: string, read: (text: string) => Root])[] = [
  ['the reader of the site', parseMarkdown],
  ['the reference reader', (text) => reference.parse(text)],
];

/** What a node reads as: no markup, and a line end for a break. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
