import type { FieldValue } from '../../handbook/field-value.ts';
import type { TemplateField, Where } from './template-line.ts';

/** Whether there is nothing to fill in. */
export function isEmpty(value: FieldValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every((each) => isEmpty(each));
}

/**
 * A value as a person reads it, entry by entry: what was chosen by its label, except where a machine reads it.
 *
 * @param plain whether ids are wanted
 */
export function entriesOf(field: TemplateField, value: FieldValue | undefined, plain: boolean): string[] {
  if (value === undefined) return [];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  if (typeof value === 'number') return [String(value)];
  const entries = typeof value === 'string' ? [value] : value;
  const named = plain || field.type === 'severity' ? [] : field.options;
  return entries
    .filter((entry) => entry.trim() !== '')
    .map((entry) => tidy(named.find(({ id }) => id === entry)?.label ?? entry));
}

/** Whether a machine reads what stands in a place. */
export function wantsIds(where: Where, before: string): boolean {
  return where === 'address' || where === 'code' || before.endsWith('@');
}

/** Words as they can stand in a text: with one kind of line end, whole signs, and none that cannot be seen. */
export function tidy(words: string): string {
  return words
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g, '');
}

/** Words in one line. */
export function inOneLine(words: string): string {
  return words.replace(/\s*[\n\u2028\u2029\u0085]\s*/g, ' ').trim();
}
