import { z } from 'zod';
import { audience, day, instant, nameOrNames } from './field.ts';
import { defineKind } from './kind.ts';

/** Something that is different since: a page, or a section of one, and what changed there. */
export const change = z.union(
  [
    z.string().transform((page) => ({ page })),
    z.strictObject({
      /** A link as pages have them: `../pages/on-call.md#alerts`. */
      page: z.string(),
      /** What changed there, in a few words. */
      what: z.string().optional(),
    }),
  ],
  { error: 'a link to a page, or the keys page and what' },
);

/** A day, or a moment whose day on its own clock counts: `2026-05-03`, `2026-05-03T10:00:00Z`, `2026-05-03 10:00 +0200`. */
const dayOrMoment = z
  .string({ error: 'a date written as 2026-05-31' })
  .transform((text) => text.replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d.*$/s, '$1'))
  .pipe(day);

/**
 * Front matter of a record: a post-mortem, a decision, or whatever a template creates. The fields of its template may stand
 * there as well. Every key is optional: free Markdown is a record too, and is told what it lacks.
 */
export const recordSchema = z.strictObject({
  /** What it is about. Without it, the first-level heading; without one, the file name. */
  title: z.string().optional(),
  /** What other teams should know of it, in a few sentences. Without it, the section called "Summary". */
  summary: z.string().optional(),
  /** Where it stands: `draft`, `in review` and `proposed` are not finished; any other word is. */
  status: z.string().optional(),
  /** The day it is of, where no time says so. Of a moment, as other tools write here, the day counts. */
  date: dayOrMoment.optional(),
  /** Who answers for it: the file name of a team, or several. */
  owner: nameOrNames.optional(),
  /** Who may read it. */
  audience: audience.optional(),
  /** The template it was made from, and its version: `postmortem@3`. */
  template: z.string().optional(),
  /** How bad it was: one of the severities of handbook.yaml. */
  severity: z.string().optional(),
  /** When it began. */
  started: instant.optional(),
  /** When somebody noticed. */
  detected: instant.optional(),
  /** When it stopped hurting. */
  mitigated: instant.optional(),
  /** When it was over. */
  resolved: instant.optional(),
  /** Where the clock hangs that times without an offset are read from: `Europe/Copenhagen`, `UTC`, `+02:00`. */
  zone: z.string().optional(),
  /** What it concerned: services of handbook.yaml. */
  services: nameOrNames.optional(),
  /** What contributed to it, in words that come back in other records. */
  factors: nameOrNames.optional(),
  /** What it taught, in a sentence each. Without it, the list below the heading "Lessons". */
  lessons: nameOrNames.optional(),
  /** What is different since. */
  changes: z.array(change).optional(),
  /** Records that this one takes the place of: their file names. */
  replaces: nameOrNames.optional(),
  /** Addresses where it used to be: they redirect here. */
  aliases: nameOrNames.optional(),
});
export type RecordData = z.infer<typeof recordSchema>;

/** Words of `status` that say that a record is not finished. */
export const unfinishedStatuses: readonly string[] = ['draft', 'in review', 'proposed'];

/** Words of `status` that say that a record does not count any more: it is no lesson to offer to others. */
export const withdrawnStatuses: readonly string[] = [
  'withdrawn',
  'retracted',
  'rejected',
  'cancelled',
  'canceled',
  'duplicate',
  'deprecated',
  'superseded',
  'replaced',
];

/** Words of `status` that say that a record is history: nobody is asked for what it left open. */
export const settledStatuses: readonly string[] = ['archived', ...withdrawnStatuses];

/** Records of a folder that no template names are post-mortems, in `postmortems`; other folders are named by templates. */
export const record = defineKind({
  name: 'record',
  title: 'Record',
  paths: /^postmortems\/.+\.(?:md|markdown)$/i,
  format: 'markdown',
  lists: true,
  schema: recordSchema,
  example: {
    status: 'published',
    severity: 'SEV2',
    started: '2026-05-03T14:05+02:00',
    owner: 'platform-team',
    services: '[queue]',
    audience: 'internal',
  },
});
