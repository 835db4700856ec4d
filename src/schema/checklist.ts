import { z } from 'zod';
import { audience, nameOrNames } from './field.ts';
import { defineKind } from './kind.ts';
import { pageStatus, review } from './page.ts';

/** Somebody who has a part in a plan. */
export const role = z.union(
  [
    z.string().transform((title) => ({ title })),
    z.strictObject({
      /** Name as readers say it. */
      title: z.string(),
      /** What this person is there for, in a sentence. */
      summary: z.string().optional(),
      /** The team that has the part: the file name of a team. */
      team: z.string().optional(),
    }),
  ],
  { error: 'the title of a role, or the keys title, summary and team' },
);

/** Something about a person that decides which tasks apply. */
export const question = z.strictObject({
  /** Short name for addresses and data: `location`. */
  id: z.string(),
  /** The question as it is asked. Without it, made from the id. */
  ask: z.string().optional(),
  /** What can be answered: names, or ids with what is shown for them. Without it, yes or no. */
  options: z.union([z.array(z.string()), z.record(z.string(), z.string())]).optional(),
  /** What helps to answer it. */
  help: z.string().optional(),
});

/** How everybody will know that it went well. */
export const measure = z.union(
  [
    z.string().transform((text) => ({ measure: text })),
    z.strictObject({
      /** What is there then: "First change is live". */
      measure: z.string(),
      /** By when: `day 5`, `week 2`, `30 days`. */
      by: z.string().optional(),
      /** How to tell that it is there. */
      how: z.string().optional(),
      /** What to talk about then, whether it is there or not. */
      talk: z.string().optional(),
    }),
  ],
  { error: 'a sentence, or the keys measure, by, how and talk' },
);

/** Front matter of a file in `checklists`. Every key is optional: headings and tasks are a checklist without any. */
export const checklistSchema = z.strictObject({
  /** Name of the checklist. Without it, the first-level heading; without one, the file name. */
  title: z.string().optional(),
  /** One sentence for lists, search results and link previews. Without it, the first paragraph. */
  description: z.string().optional(),
  /** What it is for: `onboarding`, `offboarding`, `role change`, or any other words. */
  kind: z.string().optional(),
  /** Who answers for it: the file name of a team, or several. */
  owner: nameOrNames.optional(),
  /** Who may read it. */
  audience: audience.optional(),
  /** How far it can be relied on. Anything but `active` is shown as a banner. */
  status: pageStatus.default('active'),
  /** When it was last confirmed and how long that holds. */
  review: review.optional(),
  /** Who has a part in it, by the ids that tasks name after `@`. The first is whom the plan is for. */
  roles: z.record(z.string(), role).optional(),
  /** What to ask before a plan is made. */
  questions: z.array(question).optional(),
  /** Other checklists whose tasks belong to this one too: their file names. */
  includes: nameOrNames.optional(),
  /** How everybody will know that it went well. */
  success: z.array(measure).optional(),
  /** How days are counted: days at work, which is usual, or days of the calendar. */
  days: z.enum(['working', 'calendar']).default('working'),
  /** What day 1 is called, as in "Last day at work". Without it, it is the first day at work. */
  'day-one': z.string().optional(),
  /** Name of a template for issues, as GitHub has it: the checklist is called so, and `title` is what the issue is to be called. */
  name: z.string().optional(),
  /** What a template for issues is for. Without a description, that is what this says. */
  about: z.string().optional(),
  /** Labels of the issues made from a template, for the forge. */
  labels: nameOrNames.nullish(),
  /** Who is put in charge of the issues made from a template, for the forge. It is shown nowhere. */
  assignees: nameOrNames.nullish(),
  /** Addresses where this checklist used to be: they redirect here. */
  aliases: nameOrNames.optional(),
});
export type ChecklistData = z.infer<typeof checklistSchema>;

export const checklist = defineKind({
  name: 'checklist',
  title: 'Checklist',
  paths: /^checklists\/.+\.(?:md|mdx|markdown)$/i,
  format: 'markdown',
  lists: true,
  schema: checklistSchema,
  example: { title: 'Your first month', kind: 'onboarding', owner: 'platform-team', audience: 'internal' },
});
