import type { TemplateExport } from '../../schema/template-export.ts';
import { entriesOf, inOneLine, isEmpty } from './field-words.ts';
import type { FieldValue, FieldValues } from '../../handbook/field-value.ts';
import type { TemplateField } from './template-line.ts';
import { Moment, yamlText } from './yaml-text.ts';
import type { Written } from './yaml-text.ts';

type Json = TemplateExport['frontMatter'][number]['value'];
type Fields = ReadonlyMap<string, TemplateField>;

const slot = /\{\{[ \t]*([^{}\r\n]+?)[ \t]*\}\}/g;
const onlySlot = /^\{\{[ \t]*([^{}\r\n]+?)[ \t]*\}\}$/;

/**
 * The front matter of a document, from its first to its last line of dashes; empty when there is nothing to say. Keys whose
 * slots are all empty are left out.
 */
export function filledFrontMatter(template: TemplateExport, fields: Fields, values: FieldValues): string {
  const entries: [string, Written][] = [];
  for (const { key, value } of template.frontMatter) {
    const filled = filledValue(value, fields, values);
    if (filled !== undefined) entries.push([key, filled]);
  }
  const keys = new Set(template.frontMatter.map(({ key }) => key));
  if (template.creates !== null) {
    const title = values['title'];
    if (!keys.has('title') && typeof title === 'string' && !isEmpty(title) && !namesItself(template)) {
      entries.unshift(['title', inOneLine(title)]);
    }
    if (!keys.has('template')) entries.push(['template', `${template.id}@${template.version}`]);
  }
  return entries.length === 0 ? '' : `---\n${yamlText(entries)}---\n`;
}

/** Whether the first heading of the document is its title. */
function namesItself({ body }: TemplateExport): boolean {
  return body.some((piece, at) => {
    if (!('field' in piece) || piece.field !== 'title' || piece.where === 'comment') return false;
    const before = body[at - 1];
    const after = body[at + 1];
    const marked = before !== undefined && 'text' in before && /(?:^|\n) {0,3}#[ \t][^\n]*$/.test(before.text);
    return marked || (after !== undefined && 'text' in after && /^[^\n]*\n {0,3}=+[ \t]*(?:\n|$)/.test(after.text));
  });
}

/** A value with its slots filled in; nothing when all of them are empty. */
function filledValue(value: Json, fields: Fields, values: FieldValues): Written | undefined {
  if (typeof value === 'string') return filledString(value, fields, values);
  if (Array.isArray(value)) {
    const items = value.flatMap((each): readonly Written[] => {
      const filled = filledValue(each, fields, values);
      if (filled === undefined) return [];
      return typeof each === 'string' && onlySlot.test(each) && Array.isArray(filled) ? filled : [filled];
    });
    return items.length === 0 && value.length > 0 ? undefined : items;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, each]): [string, Written][] => {
    const filled = filledValue(each, fields, values);
    return filled === undefined ? [] : [[key, filled]];
  });
  return entries.length === 0 && Object.keys(value).length > 0 ? undefined : Object.fromEntries(entries);
}

function filledString(text: string, fields: Fields, values: FieldValues): Written | undefined {
  const whole = fields.get(onlySlot.exec(text)?.[1] ?? '');
  if (whole !== undefined) return typedValue(whole, values[whole.name]);
  const inside = [...text.matchAll(slot)].flatMap(([, name]) => fields.get(name ?? '') ?? []);
  if (inside.length > 0 && inside.every(({ name }) => isEmpty(values[name]))) return undefined;
  return text.replace(slot, (typed: string, name: string) => {
    const field = fields.get(name);
    return field === undefined ? typed : entriesOf(field, values[name], false).map(inOneLine).join(', ');
  });
}

/** The number that a text is. Written as typed, some readers of YAML would take `010` for eight. */
export function numberIn(text: string): number | undefined {
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  return number === 0 ? 0 : number;
}

function typedValue({ type }: TemplateField, value: FieldValue | undefined): Written | undefined {
  if (value === undefined || isEmpty(value)) return undefined;
  if (typeof value === 'string') {
    const text = value.toWellFormed().replace(/\r\n?/g, '\n').trim();
    const moment =
      (type === 'date' || type === 'time') && /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(text);
    if (type === 'number') return numberIn(text) ?? text;
    return moment ? new Moment(text) : text;
  }
  return typeof value === 'object' ? value.filter((each) => !isEmpty(each)) : value;
}
