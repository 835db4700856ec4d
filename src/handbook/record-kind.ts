import { z } from 'zod';
import { day, instant } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { kinds } from '../schema/kinds.ts';
import { recordSchema } from '../schema/record.ts';
import type { RecordData } from '../schema/record.ts';
import type { FieldType } from '../schema/template.ts';
import { onlySlot } from './front-matter-slots.ts';
import { optionsTyped } from './template-fields.ts';
import type { TypedTemplate } from './typed-record.ts';

/** Keys of records that the templates of their folder may narrow. */
const narrowed = new Set(['status']);

/**
 * The kind of the records in a folder: what every record can say, and the fields of the templates that create them, under
 * their own names and under the keys of front matter that they fill in. What their front matter holds besides is allowed as it is.
 */
export function recordKindOf(templates: readonly TypedTemplate[]): Kind<'record', z.ZodType<RecordData>> {
  const { shape } = recordSchema;
  const byName = new Map<string, z.ZodType[]>();
  const add = (name: string, schema: z.ZodType): void => {
    if (!(name in shape) || narrowed.has(name)) byName.set(name, [...(byName.get(name) ?? []), schema]);
  };
  for (const { data } of templates) {
    const fields = new Map<string, z.ZodType>();
    for (const typed of data.fields ?? []) {
      const { name, type = 'text', options } = { ...noField, ...typed };
      const chosen = optionsTyped(options).map(({ id }) => id);
      if (!fields.has(name)) fields.set(name, schemaOf(type, chosen));
    }
    for (const [name, schema] of fields) add(name, schema);
    for (const [key, value] of Object.entries(data['front-matter'] ?? {})) {
      if (!fields.has(key)) add(key, fields.get(onlySlot(value) ?? '') ?? z.unknown());
    }
  }
  // What one template narrows, another may leave open.
  const extra = [...byName].map(([name, schemas]) => [name, anySchemaOf(schemas).optional()] as const);
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

function anySchemaOf(schemas: readonly z.ZodType[]): z.ZodType {
  const [only] = schemas;
  return only !== undefined && schemas.length === 1 ? only : z.union(schemas);
}

/** Words, even where YAML takes them for a number or a yes. */
const words = z
  .union([z.string(), z.number(), z.boolean()], { error: 'words' })
  .transform((value) => (typeof value === 'string' ? value : String(value)));

function schemaOf(type: FieldType, options: readonly string[]): z.ZodType {
  switch (type) {
    case 'choice':
      return options.length === 0 ? words : words.pipe(z.enum(options));
    case 'choices':
    case 'list':
    case 'services':
      return z
        .union([z.string(), z.number(), z.array(words)], { error: 'a name, or a list of names' })
        .transform((value) => (Array.isArray(value) ? value : [String(value)]));
    case 'date':
      return day;
    case 'time':
      return instant;
    case 'number':
      return z.number();
    case 'yes-no':
      return z.boolean();
    default:
      return words;
  }
}
