import { escapeHtml } from '../export/html.ts';
import type { Template } from '../handbook/template.ts';
import { slotHtml } from './template-slot.ts';

/** A key of the front matter of a new document, with its value as HTML. */
export interface DocumentFact {
  readonly key: string;
  readonly html: string;
}

const slot = /\{\{[ \t]*([^{}\r\n]+?)[ \t]*\}\}/g;

/** What the front matter of a new document will say, with blanks for what is not filled in yet. */
export function documentFacts(template: Template): DocumentFact[] {
  const { frontMatter, library, id, version } = template;
  const facts = frontMatter.map(([key, value]) => ({ key, html: valueHtml(value, template) }));
  if (library === undefined || frontMatter.some(([key]) => key === 'template')) return facts;
  return [...facts, { key: 'template', html: escapeHtml(`${id}@${version}`) }];
}

function valueHtml(value: unknown, template: Template): string {
  if (Array.isArray(value)) return value.map((each: unknown) => valueHtml(each, template)).join(', ');
  if (typeof value !== 'string') return escapeHtml(JSON.stringify(value) ?? '');
  let html = '';
  let at = 0;
  for (const match of value.matchAll(slot)) {
    const name = match[1] ?? '';
    const field = template.fields.find((each) => each.name === name);
    const blank = field !== undefined || name === 'today';
    html += escapeHtml(value.slice(at, match.index));
    html += blank ? slotHtml(name, field?.label ?? 'Today', 'line') : escapeHtml(match[0]);
    at = match.index + match[0].length;
  }
  return html + escapeHtml(value.slice(at));
}
