import { z } from 'zod';
import { audience, nameOrNames } from './field.ts';
import { defineKind } from './kind.ts';
import { pageStatus, review } from './page.ts';

/** Finds the items of a list that have no name, or the name of one before them. */
function ownNames<Item>(nameOf: (item: Item) => string, wanted: string) {
  return ({ value, issues }: z.core.ParsePayload<Item[]>): void => {
    const names = new Set<string>();
    for (const [at, item] of value.entries()) {
      const name = nameOf(item).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
      if (name === '' || names.has(name)) issues.push({ code: 'custom', input: value, path: [at], message: wanted });
      names.add(name);
    }
  };
}

/** One subject that every level says something about. */
export const area = z.union(
  [
    z.string().transform((name) => ({ name })),
    z.strictObject({
      /** Short name for addresses and data. Without it, made from the name. */
      id: z.string().optional(),
      /** Name as headings have it. */
      name: z.string(),
      /** What it covers, in a sentence. */
      summary: z.string().optional(),
    }),
  ],
  { error: 'the name of an area, or the keys id, name and summary' },
);

/** One way up: a line of levels. */
export const track = z.union(
  [
    z.string().transform((id) => ({ id })),
    z.strictObject({
      /** Name of the folder that holds its levels. */
      id: z.string(),
      /** Name as readers say it. Without it, made from the id. */
      name: z.string().optional(),
      /** Whom it is for, in a sentence. */
      summary: z.string().optional(),
      /** The level after which it forks off: the file name, without its ending. */
      from: z.string().optional(),
      /** Sentences that somebody recognises who would be happy on this track. */
      signs: z.array(z.string()).optional(),
    }),
  ],
  { error: 'the name of a folder, or the keys id, name, summary, from and signs' },
);

/** The ways up, each once. */
export const tracks = z.array(track).check(ownNames(({ id }) => id, 'the id of a track that is not in the list yet'));

/** One level of a ladder whose expectations stand in a table: the table has only its name. */
export const column = z.strictObject({
  /** Name of the level, as the table's first row has it. */
  name: z.string(),
  /** Short name for addresses. Without it, made from the name. */
  id: z.string().optional(),
  /** Short sign, such as `E4`. */
  code: z.string().optional(),
  /** Height on the ladder, counted from 1. Without it, one above the column before. */
  rank: z.int().min(1).optional(),
  /** The level in a sentence. */
  summary: z.string().optional(),
  /** What it reaches, in a sentence: a task, a project, several teams. */
  scope: z.string().optional(),
});

/** Front matter of `ladders/<ladder>/ladder.md`. What it leaves out follows from the folders and headings of its levels. */
export const ladderSchema = z.strictObject({
  /** Name of the ladder. Without it, the first heading; without a heading, the folder's name. */
  title: z.string().optional(),
  /** One sentence for lists, search results and link previews. Without it, the first paragraph. */
  description: z.string().optional(),
  /** Who answers for it, and whom readers ask: the file name of a team, or several. */
  owner: nameOrNames.optional(),
  /** Who may read it. Its levels follow. */
  audience: audience.optional(),
  /** How far it can be relied on. Anything but `active` is shown as a banner. */
  status: pageStatus.default('active'),
  /** When it was last confirmed and how long that holds. */
  review: review.optional(),
  /** What every level says something about, in order. */
  areas: z
    .array(area)
    .check(ownNames(({ name }) => name, 'the name of an area that is not in the list yet'))
    .optional(),
  /** Folder of another ladder whose areas this one has as well, before its own. */
  'areas-from': z.string().optional(),
  /** The ways up, in order: a trunk first, then what forks from it. */
  tracks: tracks.optional(),
  /** What is known about the levels of a table. */
  levels: z.array(column).optional(),
  /** Addresses where this ladder used to be: they redirect here. */
  aliases: nameOrNames.optional(),
});
export type LadderData = z.infer<typeof ladderSchema>;

export const ladder = defineKind({
  name: 'ladder',
  title: 'Ladder',
  paths: /^ladders\/[^/]+\/ladder\.(?:md|mdx|markdown)$/i,
  format: 'markdown',
  lists: true,
  schema: ladderSchema,
  example: { title: 'Engineering', areas: '[Delivery, Craft]', owner: 'platform-team', audience: 'internal' },
});
