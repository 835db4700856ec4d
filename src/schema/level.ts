import { z } from 'zod';
import { audience, nameOrNames } from './field.ts';
import { defineKind } from './kind.ts';

/** Front matter of `ladders/<ladder>/<track>/<level>.md`. */
export const levelSchema = z.strictObject({
  /** Name of the level. Without it, the first heading; without a heading, the file name. */
  title: z.string().optional(),
  /** Short sign, such as `E4`. */
  code: z.string().optional(),
  /** Height on the ladder, counted from 1. The same rank on two tracks is parity. */
  rank: z.int({ error: 'a whole number' }).min(1).optional(),
  /** The level in a sentence. Without it, the first paragraph. */
  summary: z.string().optional(),
  /** What it reaches, in a sentence: a task, a project, several teams. */
  scope: z.string().optional(),
  /** Whom to ask about it: the file name of a team, or several. Inherited from the ladder. */
  owner: nameOrNames.optional(),
  /** Who may read it. A level can be kept in the team; it cannot be more public than its ladder. */
  audience: audience.optional(),
  /** Addresses where this level used to be: they redirect here. */
  aliases: nameOrNames.optional(),
});
export type LevelData = z.infer<typeof levelSchema>;

export const level = defineKind({
  name: 'level',
  title: 'Level',
  paths: /^ladders\/[^/]+\/[^/]+\/[^/]+\.(?:md|mdx|markdown)$/i,
  format: 'markdown',
  lists: true,
  schema: levelSchema,
  example: { title: 'Senior engineer', rank: '3', code: 'E3', owner: 'platform-team', audience: 'internal' },
});
