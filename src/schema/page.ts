import { z } from 'zod';
import { audience, day, interval, nameOrNames } from './field.ts';
import { defineKind } from './kind.ts';

/** How far a page can be relied on. */
export const pageStatus = z.enum(['draft', 'active', 'deprecated', 'archived']);
export type PageStatus = z.infer<typeof pageStatus>;

/** When a page was last confirmed, by whom, and what they looked at. */
export const review = z.union(
  [
    interval.transform((every) => ({ every })),
    z.strictObject({
      /** How long a review holds, such as `6 months`. */
      every: interval.optional(),
      /** The day somebody last confirmed the page. */
      last: day.optional(),
      /** Who confirmed it: a role or a team. */
      by: z.string().optional(),
      /** What they checked: "the links and the phone numbers". */
      checked: z.string().optional(),
    }),
  ],
  { error: 'a length of time such as "6 months", or the keys every, last, by and checked' },
);

/** Front matter of a handbook page. Every key is optional: a page is a page without any. */
export const pageSchema = z.strictObject({
  /** Name of the page. Without it, the first heading; without a heading, the file name. */
  title: z.string().optional(),
  /** One sentence for lists, search results and link previews. Without it, the first paragraph. */
  description: z.string().optional(),
  /** Who answers for the page: the file name of a team, or several. Inherited from the folder's index. */
  owner: nameOrNames.optional(),
  /** Place among its neighbours: lower numbers come first, pages without one follow by title. */
  order: z.number().optional(),
  /** How far it can be relied on. Anything but `active` is shown as a banner. */
  status: pageStatus.default('active'),
  /** For a deprecated page: a link to the page to read instead. */
  replacement: z.string().optional(),
  /** Who may read it: `internal` or `public`. Inherited from the folder's index, then handbook.yaml. */
  audience: audience.optional(),
  /** When it was last confirmed and how long that holds. The interval is inherited from handbook.yaml. */
  review: review.optional(),
  /** For a practice: how often it is done, in plain words such as `every week` or `when needed`. */
  rhythm: z.string().optional(),
  /** Words to group pages by. `onboarding`, `career`, `incident` and `process` open the doors of the home page. */
  tags: nameOrNames.optional(),
  /** Addresses where this page used to be: they redirect here. */
  aliases: nameOrNames.optional(),
});
export type PageData = z.infer<typeof pageSchema>;

export const page = defineKind({
  name: 'page',
  title: 'Page',
  folder: 'pages',
  format: 'markdown',
  schema: pageSchema,
  example: { owner: 'platform-team', status: 'active', review: '6 months', audience: 'internal', order: '10' },
});
