import { isIndex, segment } from '../../handbook/address.ts';
import type { TemplateExport } from '../../schema/template-export.ts';
import { withoutDirections } from '../../handbook/closed-directions.ts';
import { entriesOf, isEmpty } from './field-words.ts';
import type { FieldValues } from '../../handbook/field-value.ts';
import type { TemplateField } from './template-line.ts';

/** Bytes of what one field adds to a name, and of the whole: file systems allow 255. */
const longestPart = 100;
const longest = 200;

/** Names that Windows keeps for devices. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/**
 * Where the document goes: in the folder of its records, under a name of the words that its template says. The name is never
 * empty, begins with a letter or digit, and is short enough for every file system.
 */
export function pathOf(
  template: TemplateExport,
  fields: ReadonlyMap<string, TemplateField>,
  values: FieldValues,
): string {
  const one = cleaned(template.creates?.one ?? '') || 'document';
  const pattern = template.creates?.file ?? '{{today}}-{{title}}';
  const parts = pattern.split('/').map((part) => {
    const words = part.replace(/\{\{[ \t]*([^{}\r\n]+?)[ \t]*\}\}/g, (_, name: string) =>
      wordsOf(fields.get(name), values, one),
    );
    return shortened(cleaned(words), longest);
  });
  const file = parts.at(-1) || one;
  const name = isIndex(`${file}.md`) || device.test(file) ? `${file}-1` : file;
  const folders = [...(template.creates?.folder.split('/') ?? []), ...parts.slice(0, -1)];
  return [...folders.filter((part) => part !== ''), `${name}.md`].join('/');
}

/** @param otherwise what stands for a title without a letter or digit */
function wordsOf(field: TemplateField | undefined, values: FieldValues, otherwise: string): string {
  const value = field === undefined ? undefined : values[field.name];
  if (field === undefined || isEmpty(value)) return '';
  if ((field.type === 'date' || field.type === 'time') && typeof value === 'string') return cleaned(value.slice(0, 10));
  const words = shortened(cleaned(entriesOf(field, value, true).join('-')), longestPart);
  return words === '' && field.name === 'title' ? otherwise : words;
}

/** Words as addresses have them; none where there is no letter or digit in them. */
function cleaned(words: string): string {
  const text = withoutDirections(words.toWellFormed()).replaceAll('\uFFFD', ' ');
  return /[\p{L}\p{N}]/u.test(text)
    ? segment(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$|-[._~]+(?=-)/gu, '')
    : '';
}

/** A name cut where a word ends, if one does, so that it has at most some bytes. */
function shortened(name: string, most: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= most) return name;
  let bytes = 0;
  let cut = '';
  for (const sign of name) {
    bytes += encoder.encode(sign).length;
    if (bytes > most) break;
    cut += sign;
  }
  const end = cut.lastIndexOf('-');
  const whole = name.charAt(cut.length) === '-' ? cut : end > 0 ? cut.slice(0, end) : cut;
  return whole.replace(/[-._~]+$/, '');
}
