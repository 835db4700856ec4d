import type { TemplateExport } from '../../schema/template-export.ts';
import { readValue } from '../../handbook/field-value.ts';
import { isEmpty } from './field-words.ts';
import type { FieldValue, FieldValues } from '../../handbook/field-value.ts';
import { pathOf } from './file-name.ts';
import { filledBody } from './filled-body.ts';
import { filledFrontMatter } from './filled-front-matter.ts';
import type { TemplateField } from './template-line.ts';

/** A document that a template has made. */
export interface FilledTemplate {
  /** Where it goes in the content folder; of what is no record, what to call it. */
  readonly path: string;
  /** The whole file. */
  readonly text: string;
  /** Names of fields that must be filled in and are not. */
  readonly missing: readonly string[];
}

export interface FillOptions {
  /** The day on which the document is made. */
  readonly today: string;
  /** Whether the comments of the template stay in the document. */
  readonly guidance: boolean;
}

/**
 * Makes a document of a template: the same values make the same bytes, wherever this runs.
 *
 * @param values what {@link readValue} gave, by the names of fields. Where there is none, the field's default counts; an empty
 * string is an answer.
 */
export function fillTemplate(
  template: TemplateExport,
  values: FieldValues,
  { today, guidance }: FillOptions,
): FilledTemplate {
  const fields = new Map([...alwaysThere, ...template.fields].map((field) => [field.name, field]));
  const filled: Record<string, FieldValue | undefined> = Object.create(null);
  for (const [name, field] of fields) {
    filled[name] = (Object.hasOwn(values, name) ? values[name] : undefined) ?? defaultValue(field, today);
  }
  filled['today'] = today;
  const frontMatter = filledFrontMatter(template, fields, filled);
  const body = filledBody(template.body, fields, filled, guidance);
  return {
    path: pathOf(template, fields, filled),
    text: [frontMatter, body === '' ? '' : `${body}\n`].filter((part) => part !== '').join('\n'),
    missing: template.fields.filter(({ name, required }) => required && isEmpty(filled[name])).map(({ name }) => name),
  };
}

/** What a field begins with, as typed into it; empty when nothing is set. */
export function defaultOf(field: TemplateField, today: string): string {
  return (field.default ?? '').replace(/\{\{\s*today\s*\}\}/g, today);
}

function defaultValue(field: TemplateField, today: string): FieldValue | undefined {
  return readValue(field, defaultOf(field, today)).value;
}

const nothing = { options: [], required: false, help: null, example: null, default: null } as const;

/** Fields that no template has to name. */
const alwaysThere: readonly TemplateField[] = [
  { ...nothing, options: [], name: 'title', label: 'Title', type: 'text' },
  { ...nothing, options: [], name: 'today', label: 'Today', type: 'date' },
];
