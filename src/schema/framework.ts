import { z } from 'zod';
import { audience, nameOrNames } from './field.ts';
import { defineKind } from './kind.ts';
import { tracks } from './ladder.ts';
import { pageStatus, review } from './page.ts';

const subject = z.strictObject({
  /** Short name, which expectations refer to. */
  id: z.string(),
  /** Name as headings have it. */
  name: z.string(),
  /** What it covers, in a sentence. */
  summary: z.string().optional(),
});

const rung = z.strictObject({
  /** Short name, which expectations refer to, and for the level's address. */
  id: z.string(),
  /** Name of the level. */
  name: z.string(),
  /** Short sign, such as `E4`. */
  code: z.string().optional(),
  /** Height on the ladder, counted from 1. Without it, levels stand in the order of the list. */
  rank: z.int().min(1).optional(),
  /** The track it is on: an id of `tracks`. Without it, that of the level before. */
  track: z.string().optional(),
  /** The level in a sentence. */
  summary: z.string().optional(),
  /** What it reaches, in a sentence. */
  scope: z.string().optional(),
  /** Whom to ask about it: the file name of a team, or several. Inherited from the ladder. */
  owner: nameOrNames.optional(),
  /** Addresses where this level used to be: they redirect here. */
  aliases: nameOrNames.optional(),
});

/** Only what a browser opens as a page: an address that runs a program is refused. */
const address = z.url({ protocol: /^https?$/, error: 'an address such as https://example.org/' });

const source = z.union(
  [
    address.transform((url) => ({ url })),
    z.strictObject({
      /** What is to be read there. */
      label: z.string().optional(),
      /** Its address. */
      url: address,
    }),
  ],
  { error: 'an address, or the keys label and url' },
);

const competency = z.strictObject({
  /** An id that never changes: it is a permanent link. */
  id: z.string().optional(),
  /** The level that is expected to do it: an id of `levels`. */
  level: z.string(),
  /** What it is about: an id of `areas`. */
  area: z.string().optional(),
  /** Another name of `area`. */
  theme: z.string().optional(),
  /** What is expected. Several lines that are each numbered, or begin with a hyphen, are as many expectations. */
  text: z.string().optional(),
  /** Another name of `text`. */
  summary: z.string().optional(),
  /** What it looks like in practice. */
  examples: z.array(z.string()).optional(),
  /** What to read about it: addresses, or `label` and `url` of each. */
  supportingUrls: z.array(source).optional(),
  /** A depth that other tools show. A ladder has its levels for that: it is not shown. */
  proficiency: z.string().optional(),
});

/**
 * A whole ladder in one YAML or JSON file. `themes`, `competencies`, `summary`, `supportingUrls`, `proficiency`, `isLegacy`
 * and `googleSheetId` are how https://github.com/Financial-Times/engineering-progression writes it.
 */
export const frameworkSchema = z.strictObject({
  /** Name of the ladder. */
  name: z.string().optional(),
  /** What it is for, in a sentence or two. */
  summary: z.string().optional(),
  /** Who answers for it, and whom readers ask: the file name of a team, or several. */
  owner: nameOrNames.optional(),
  /** Who may read it. */
  audience: audience.optional(),
  /** How far it can be relied on. Anything but `active` is shown as a banner. */
  status: pageStatus.optional(),
  /** When it was last confirmed and how long that holds. */
  review: review.optional(),
  /** Whether it is kept for the record only: another way to say `status: archived`. */
  isLegacy: z.boolean().optional(),
  /** A spreadsheet with the same content, for other tools: it is not shown. */
  googleSheetId: z.string().optional(),
  /** The levels, from the first to the last. */
  levels: z.array(rung),
  /** The ways up, in order: a trunk first, then what forks from it. */
  tracks: tracks.optional(),
  /** What every level says something about, in order. */
  areas: z.array(subject).optional(),
  /** Name of another ladder's folder or file: its areas come first, then those of this one. */
  'areas-from': z.string().optional(),
  /** Another name of `areas`. */
  themes: z.array(subject).optional(),
  /** What is expected of whom. */
  expectations: z.array(competency).optional(),
  /** Another name of `expectations`. */
  competencies: z.array(competency).optional(),
  /** Addresses where this ladder used to be: they redirect here. */
  aliases: nameOrNames.optional(),
});
export type FrameworkData = z.infer<typeof frameworkSchema>;
export type RungData = FrameworkData['levels'][number];
export type CompetencyData = NonNullable<FrameworkData['expectations']>[number];

export const framework = defineKind({
  name: 'framework',
  title: 'Ladder in one file',
  paths: /^ladders\/[^/]+\.(?:ya?ml|json)$/i,
  format: 'yaml',
  schema: frameworkSchema,
  example: {
    name: 'Engineering',
    levels: '[{ id: senior, name: Senior engineer }]',
    areas: '[{ id: craft, name: Craft }]',
    owner: 'platform-team',
    audience: 'internal',
  },
});
