import { z } from 'zod';
import { audience, day, interval, nameOrNames, yearlyDay } from './field.ts';
import { defineKind } from './kind.ts';

/** Protocols of what opens in a browser. */
const web = /^https?$/;

/** Top sections below headings: `How we work: [people, execution]`. */
const sectionGroups = z.record(z.string(), nameOrNames);

/** Settings of the whole handbook. The file may be absent: every setting has a sensible value. */
export const handbookConfigSchema = z.strictObject({
  /** Name shown at the top of every page. */
  name: z.string().default('Handbook'),
  /** What it is, in a sentence: shown on the home page. */
  description: z.string().optional(),
  /** Address where it is published. Its path becomes the base path of every link. */
  url: z.url({ protocol: web, error: 'a full address such as https://example.org/handbook/' }).optional(),
  /** Language of the content, as in HTML's lang attribute. */
  language: z.string().default('en'),
  /** Where the content lives, for edit links. */
  repository: z
    .union(
      [
        z
          .url({ protocol: web, error: 'a full address such as https://github.com/example/handbook' })
          .transform((url) => ({ url })),
        z.strictObject({
          /** Address of the repository in a browser. */
          url: z.url({ protocol: web, error: 'a full address such as https://github.com/example/handbook' }),
          /** Branch that edits go to. */
          branch: z.string().optional(),
          /** Folder of the content inside the repository. */
          folder: z.string().optional(),
          /** Which forge it is; guessed from the address when it says so itself. */
          forge: z.enum(['github', 'gitlab', 'gitea', 'bitbucket']).optional(),
        }),
      ],
      { error: 'the address of the repository, or the keys url, branch, folder and forge' },
    )
    .optional(),
  /** Who may read what does not say. */
  audience: audience.default('internal'),
  /** How long a review holds on pages that do not say. Without it, only pages that ask are reviewed. */
  review: interval.optional(),
  /** Order of the top sections: their folder names, and headings with the names below each. The others follow by title. */
  order: z
    .union(
      [
        z.array(
          z.union([z.string(), sectionGroups], {
            error: 'the name of a folder, or a heading with a list of such names',
          }),
        ),
        sectionGroups.transform((groups) => [groups]),
      ],
      { error: 'a list of folder names, or of headings with such names below them' },
    )
    .optional(),
  /** Colour of links and marks, as #rrggbb. Contrast is mended in both themes. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour written as #8a3b12' })
    .optional(),
  /** Checks to switch off, or to take more or less seriously: `off`, `warning` or `error` for each code. */
  checks: z.record(z.string(), z.enum(['off', 'warning', 'error'])).optional(),
  /** Days on which nobody works: `2026-12-28`, or `12-25` for every year. Plans skip them. */
  holidays: z
    .array(z.union([day, yearlyDay], { error: 'a day written as 2026-12-28, or as 12-25 for every year' }))
    .optional(),
  /** Days of the week on which nobody works. Without it, Saturday and Sunday. */
  weekend: z.array(z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])).optional(),
  /** How bad an incident can be, worst first, and how long its actions may take: `SEV2: 30 days`. */
  severities: z
    .record(
      z.string(),
      z.union(
        [
          interval.transform((actions) => ({ actions })),
          z.strictObject({
            /** What it means. */
            meaning: z.string().optional(),
            /** How long after the incident its actions may be open. */
            actions: interval.optional(),
          }),
        ],
        { error: 'a length of time such as "30 days", or the keys meaning and actions' },
      ),
    )
    .optional(),
  /** What the team runs: names, or ids with what is shown for them. Records say which of them were concerned. */
  services: z.union([z.array(z.string()), z.record(z.string(), z.string())]).optional(),
  /** Logo shown instead of the rails: a path relative to handbook.yaml. */
  logo: z.string().optional(),
});
export type HandbookConfigData = z.infer<typeof handbookConfigSchema>;

export const handbookConfig = defineKind({
  name: 'config',
  title: 'Settings',
  file: 'handbook.yaml',
  format: 'yaml',
  schema: handbookConfigSchema,
  example: { name: 'Team handbook', url: 'https://example.org/handbook/', audience: 'internal', review: '6 months' },
});
