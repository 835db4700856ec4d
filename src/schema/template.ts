import { z } from 'zod';
import { audience, nameOrNames } from './field.ts';
import { defineKind } from './kind.ts';
import { pageStatus, review } from './page.ts';

/** What kind of answer a field of a template takes. */
export const fieldType = z.enum([
  /** One line of words. */
  'text',
  /** Words of any length, with empty lines between paragraphs. */
  'paragraph',
  /** Several lines, each an item. */
  'list',
  /** One of the options, or several. */
  'choice',
  'choices',
  /** A day: `2026-05-31`. */
  'date',
  /** A moment with its offset: `2026-05-31T14:05+02:00`. */
  'time',
  'number',
  /** An address on the web. */
  'link',
  'yes-no',
  /** The id of a team. */
  'team',
  /** One of the severities, or services, of handbook.yaml. */
  'severity',
  'service',
  'services',
]);
export type FieldType = z.infer<typeof fieldType>;

/** Something to fill in. */
export const templateField = z.union(
  [
    z.string().transform((name) => ({ name })),
    z.strictObject({
      /** The name that `{{name}}` stands for in the document. */
      name: z
        .string()
        .regex(/^[a-z][a-z0-9_-]*$/i, { error: 'a name of letters, digits and hyphens, such as `started`' }),
      /** What it is called in the form. Without it, made from the name. */
      label: z.string().optional(),
      /** What kind of answer it takes; a line of words unless said. */
      type: fieldType.optional(),
      /** What can be chosen: names, or ids with what is shown for them. */
      options: z.union([z.array(z.string()), z.record(z.string(), z.string())]).optional(),
      /** Whether a document cannot be made without it. */
      required: z.boolean().optional(),
      /** What helps to fill it in. */
      help: z.string().optional(),
      /** What an answer looks like. */
      example: z.string().optional(),
      /** What is taken when nothing is answered. `{{today}}` is the day on which the document is made. */
      default: z.union([z.string(), z.number(), z.boolean()]).optional(),
    }),
  ],
  { error: 'the name of a field, or the keys name, label, type, options, required, help, example and default' },
);

/** Where the document goes that a template makes. */
export const creates = z.union(
  [
    z.string().transform((folder) => ({ folder })),
    z.strictObject({
      /** The folder of its records, beside `pages`: `postmortems`. */
      folder: z.string(),
      /** What a new file is called: `{{today}}-{{title}}` and the like. Without an ending. */
      file: z.string().optional(),
      /** What its records are called: "Post-mortems". */
      title: z.string().optional(),
      /** What one of them is called: "Post-mortem". */
      one: z.string().optional(),
      /** What they are, in a sentence or two, for who comes to read them. */
      about: z.string().optional(),
    }),
  ],
  { error: 'the name of a folder, or the keys folder, file, title, one and about' },
);

/** Front matter of a file in `templates`. Every key is optional: a document is a template without any. */
export const templateSchema = z.strictObject({
  /** Name of the template. Without it, the file name. */
  title: z.string().optional(),
  /** What it makes, in a sentence: for lists and search results. */
  description: z.string().optional(),
  /** When to use it, and when not. */
  when: z.string().optional(),
  /** Who answers for it: the file name of a team, or several. */
  owner: nameOrNames.optional(),
  /** Who may read it. */
  audience: audience.optional(),
  /** How far it can be relied on. Anything but `active` is shown as a banner. */
  status: pageStatus.default('active'),
  /** When it was last confirmed and how long that holds. */
  review: review.optional(),
  /** Raised when its sections change: documents say which version they were made from. */
  version: z.int().positive().default(1),
  /** Place among the templates: lower numbers come first, the others follow by title. */
  order: z.number().optional(),
  /** What it makes, if that is a record to be kept in the handbook. */
  creates: creates.optional(),
  /** What is to be filled in. `title` and `today` are always there. */
  fields: z.array(templateField).optional(),
  /** Front matter of the new document. A value that is one `{{field}}` takes what was filled in, and its type. */
  'front-matter': z.record(z.string(), z.unknown()).optional(),
  /** Sections that a document can do without, by their headings. */
  'optional-sections': nameOrNames.optional(),
  /** Addresses where this template used to be: they redirect here. */
  aliases: nameOrNames.optional(),
});
export type TemplateData = z.infer<typeof templateSchema>;

export const template = defineKind({
  name: 'template',
  title: 'Template',
  paths: /^templates\/.+\.(?:md|markdown)$/i,
  format: 'markdown',
  lists: true,
  schema: templateSchema,
  example: { title: 'Post-mortem', version: '1', creates: 'postmortems', owner: 'platform-team', audience: 'internal' },
});
