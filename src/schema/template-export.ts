import { z } from 'zod';
import { fieldType } from './template.ts';

/** A stretch of a document: words as they are, or a place to fill in. */
const piece = z.union([
  z.strictObject({
    text: z.string(),
    comment: z.literal(true).optional().meta({
      description: 'Whether this is guidance: a comment, or the part of one before, between or behind its fields.',
    }),
  }),
  z.strictObject({
    field: z.string().meta({ description: 'Name of the field; one that is not among the fields stays as it is.' }),
    where: z
      .enum(['block', 'line', 'cell', 'code', 'fence', 'address', 'html', 'comment'])
      .meta({ description: 'What stands around it, which decides how words are written there.' }),
  }),
]);

/** A template as `/templates/<template>.json` holds it: all that is needed to fill it in. Addresses are absolute paths. */
export const templateExport = z
  .strictObject({
    generator: z.literal('Handrail'),
    id: z.string(),
    url: z.string(),
    title: z.string(),
    description: z.string(),
    when: z.string().nullable(),
    version: z.int(),
    creates: z
      .strictObject({
        folder: z.string().meta({ description: 'Folder of the new file, in the content folder.' }),
        file: z.string().meta({ description: 'What the new file is called, with slots, without its ending.' }),
        one: z.string().meta({ description: 'What one such record is called.' }),
      })
      .nullable()
      .meta({ description: 'Where the document is kept, if it is a record of the handbook.' }),
    fields: z.array(
      z.strictObject({
        name: z.string(),
        label: z.string(),
        type: fieldType,
        options: z.array(z.strictObject({ id: z.string(), label: z.string() })),
        required: z.boolean(),
        help: z.string().nullable(),
        example: z.string().nullable(),
        default: z.string().nullable(),
      }),
    ),
    frontMatter: z.array(z.strictObject({ key: z.string(), value: z.json() })).meta({
      description: 'Front matter of the document. A string that is one `{{field}}` takes the value as it is.',
    }),
    body: z.array(piece).meta({ description: 'The document below its front matter, from its first to its last sign.' }),
  })
  .meta({ title: 'Template', description: 'A template of a handbook, with everything there is to fill in.' });
export type TemplateExport = z.infer<typeof templateExport>;
export type TemplatePiece = TemplateExport['body'][number];
