import { readValue } from '../../handbook/field-value.ts';
import type { TemplateField } from '../../export/fill/template-line.ts';
import type { TemplateDraft, Typed } from './kept-draft.ts';

/** What was typed into the form of another template that fits fields here: of the same name, and an answer that counts. */
export function fittingIn(fields: readonly TemplateField[], typed: TemplateDraft['typed']): TemplateDraft['typed'] {
  const found: Record<string, Typed> = {};
  for (const field of fields) {
    const there = Object.hasOwn(typed, field.name) ? typed[field.name] : undefined;
    if (there !== undefined && readValue(field, there).value !== undefined) found[field.name] = there;
  }
  return found;
}
