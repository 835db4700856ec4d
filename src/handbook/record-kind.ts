import { z } from 'zod';
import { day, instant, nameOrNames } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { kinds } from '../schema/kinds.ts';
import { recordSchema } from '../schema/record.ts';
import type { RecordData } from '../schema/record.ts';
import type { FieldType } from '../schema/template.ts';
import { optionsTyped } from './template-fields.ts';
import type { TypedTemplate } from './typed-record.ts';

/** Keys of records that the templates of their folder may narrow. */
const narrowed = new Set(['status']);

/**
 * The kind of the records in a folder: what every record can say, and the fields of the templates that create them. What their
 * front matter holds besides is allowed as it is.
 */
export function recordKindOf(templates: readonly TypedTemplate[]): Kind<'record', z.ZodType<RecordData>> {
  const { shape } = recordSchema;
  const byName = new Map<string, z.ZodType[]>();
  const add = (name: string, schema: z.ZodType): void => {
    if (!(name in shape) || narrowed.has(name)) byName.set(name, [...(byName.get(name) ?? []), schema]);
  };
  for (const { data } of templates) {
    const fields = (data.fields ?? []).map((field) => ({ ...noField, ...field }));
    for (const { name, type = 'text', options } of fields) {
      const chosen = optionsTyped(options).map(({ id }) => id);
      add(name, schemaOf(type, chosen));
    }
    const named = new Set(fields.map(({ name }) => name));
    for (const key of Object.keys(data['front-matter'] ?? {})) if (!named.has(key)) add(key, z.unknown());
  }
  // What one template narrows, another may leave open.
  const extra = [...byName].map(([name, schemas]) => [name, z.union(schemas).optional()] as const);
  const status = byName.get('status');
  const open = status === undefined || status.length < templates.length;
  return {
    ...kinds.record,
    schema: recordSchema.extend({
      ...Object.fromEntries(extra),
      ...(open ? { status: shape.status } : {}),
    }) as z.ZodType<RecordData>, // Its further keys are of any type, which no type of ours tells.
  };
}

const noField: { type?: FieldType; options?: readonly string[] | Readonly<Record<string, string>> } = {};

function schemaOf(type: FieldType, options: readonly string[]): z.ZodType {
  switch (type) {
    case 'choice':
      return options.length === 0 ? z.string() : z.enum(options);
    case 'choices':
    case 'list':
    case 'services':
      return nameOrNames;
    case 'date':
      return day;
    case 'time':
      return instant;
    case 'number':
      return z.number();
    case 'yes-no':
      return z.boolean();
    default:
      return z.string();
  }
}
