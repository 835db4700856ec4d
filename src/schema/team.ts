import { z } from 'zod';
import { audience } from './field.ts';
import { defineKind } from './kind.ts';

/** One file per team: the file name is the id that `owner` refers to. */
export const teamSchema = z.strictObject({
  /** Name as readers say it. */
  name: z.string(),
  /** What the team looks after, in a sentence. */
  description: z.string().optional(),
  /** Where to ask: a chat channel or a mail address. */
  channel: z.string().optional(),
  /** Address that opens the channel. */
  link: z
    .url({ protocol: /^(?!(?:javascript|data|vbscript|file)$)/, error: 'a full address starting with https://' })
    .optional(),
  /** Role that leads the team. */
  lead: z.string().optional(),
  /** Roles in the team. */
  members: z.array(z.string()).optional(),
  /** Who may see the team. Outside the edition, its pages show no owner. */
  audience: audience.optional(),
});
export type TeamData = z.infer<typeof teamSchema>;

export const team = defineKind({
  name: 'team',
  title: 'Team',
  folder: 'teams',
  format: 'yaml',
  schema: teamSchema,
  example: {
    name: 'Platform team',
    channel: '"#platform"',
    audience: 'internal',
    link: 'https://chat.example.org/platform',
  },
});
