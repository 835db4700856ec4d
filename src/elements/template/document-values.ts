import { readValue } from '../../handbook/field-value.ts';
import { entriesOf, inOneLine, isEmpty, tidy } from '../../export/fill/field-words.ts';
import type { FieldValue } from '../../handbook/field-value.ts';
import { defaultOf } from '../../export/fill/filled-template.ts';
import { numberIn } from '../../export/fill/filled-front-matter.ts';
import type { TemplateField } from '../../export/fill/template-line.ts';
import type { Desk } from './desk.ts';

/** What stands in the blanks of a document. */
export interface BlankWords {
  /** Entry by entry, as readers see them; none where nothing is filled in. */
  readonly entries: readonly string[];
  /** Whether each entry makes an item or a row of its own. */
  readonly repeats: boolean;
}

/**
 * The words for the blanks of a field, by its name.
 *
 * @param plain whether ids are wanted, as in front matter
 */
export function blankWords(desk: Desk, plain: boolean): (name: string) => BlankWords {
  const { values, today, template } = desk;
  const fields = new Map(template.fields.map((field) => [field.name, field]));
  return (name) => {
    if (name === 'today') return { entries: [today], repeats: false };
    const field = fields.get(name);
    if (field === undefined) return { entries: [], repeats: false };
    const value = values[name] ?? defaultValue(field, today);
    // Front matter holds a number, the text what was typed.
    const number = plain && field.type === 'number' ? numberIn(String(value)) : undefined;
    if (number !== undefined) return { entries: [String(number)], repeats: false };
    if (isEmpty(value)) return { entries: [], repeats: false };
    const entries = entriesOf(field, value, plain).map((entry) =>
      field.type === 'paragraph' ? tidy(entry).trim() : inOneLine(entry),
    );
    return { entries, repeats: Array.isArray(value) };
  };
}

function defaultValue(field: TemplateField, today: string): FieldValue | undefined {
  return readValue(field, defaultOf(field, today)).value;
}
