import { z } from 'zod';

/** When something is to be done; see `When` in `schema/when.ts`, whose notation authors type. */
const when = z.union([
  z.strictObject({
    unit: z.enum(['day', 'week', 'month']),
    from: z.int(),
    to: z.int(),
    by: z.boolean().meta({ description: 'Whether it may be done earlier.' }),
  }),
  z.strictObject({ unit: z.literal('span'), amount: z.int(), of: z.enum(['day', 'week', 'month']) }),
  z.strictObject({ unit: z.literal('date'), date: z.string(), by: z.boolean() }),
]);

const answer = z.strictObject({
  question: z.string().meta({ description: 'Id of the question.' }),
  answer: z.string().meta({ description: 'Id of the option.' }),
  not: z.boolean().meta({ description: 'Whether it applies when anything else is answered.' }),
});

const task = z.strictObject({
  id: z.string().meta({ description: 'Anchor on the page. It is made of the words, and changes with them.' }),
  url: z.string(),
  text: z.string().meta({ description: 'What to do, as plain text.' }),
  why: z.string().meta({ description: 'Why and how, as plain text; empty when nothing is said.' }),
  links: z.array(z.strictObject({ text: z.string(), url: z.string() })),
  from: z.string().meta({ description: 'Id of the checklist it is written in.' }),
  group: z.string().nullable().meta({ description: 'Heading inside the phase.' }),
  under: z.string().nullable().meta({ description: 'Id of the task that it is a part of.' }),
  who: z.array(z.string()).meta({ description: 'Ids of the roles that do it.' }),
  informs: z.array(z.string()).meta({ description: 'Ids of the roles that are told.' }),
  when: when.nullable(),
  minutes: z.number().nullable().meta({ description: 'How long it takes.' }),
  weight: z.enum(['must', 'should', 'nice']).nullable(),
  condition: z
    .array(z.array(answer))
    .meta({ description: 'It applies when all answers of one of these groups are given; always, when there is none.' }),
  after: z.array(z.string()).meta({ description: 'Ids of the tasks to do before.' }),
  guessed: z.array(z.enum(['who', 'informs', 'when'])).meta({ description: 'What its author does not say outright.' }),
  unread: z
    .array(z.string())
    .meta({ description: 'What is said of it and cannot be read, as typed. It also stands before `why`.' }),
});

/** A checklist as `/checklists/<checklist>.json` holds it, with the tasks of what it includes. Addresses are absolute paths. */
export const checklistExport = z
  .strictObject({
    generator: z.literal('Handrail'),
    id: z.string(),
    aliases: z.array(z.string()).meta({ description: 'Addresses where it used to be.' }),
    url: z.string(),
    title: z.string(),
    description: z.string(),
    kind: z.string().nullable(),
    status: z.enum(['draft', 'active', 'deprecated', 'archived']),
    changed: z.string().nullable().meta({ description: 'Last change of any of its files, as an ISO 8601 instant.' }),
    roles: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        summary: z.string().nullable(),
        team: z.string().nullable().meta({ description: 'Id of the team that has the part.' }),
      }),
    ),
    questions: z.array(
      z.strictObject({
        id: z.string(),
        ask: z.string(),
        help: z.string().nullable(),
        options: z.array(z.strictObject({ id: z.string(), label: z.string() })),
      }),
    ),
    dayOne: z.string().meta({ description: 'What day 1 is called, such as "First day at work".' }),
    calendar: z.strictObject({
      weekend: z.array(z.int().min(1).max(7)).meta({ description: 'Free days of the week; 1 is Monday.' }),
      holidays: z.array(z.string()).meta({ description: 'As 2026-12-28, or as 12-25 for every year.' }),
      counts: z.enum(['working', 'calendar']),
    }),
    phases: z.array(z.strictObject({ id: z.string(), title: z.string(), tasks: z.array(task) })),
    measures: z.array(
      z.strictObject({
        id: z.string(),
        measure: z.string(),
        by: when.nullable(),
        how: z.string().nullable(),
        talk: z.string().nullable(),
      }),
    ),
  })
  .meta({ title: 'Checklist', description: 'A checklist of a handbook, with everything there is to do.' });
export type ChecklistExport = z.infer<typeof checklistExport>;
export type PhaseExport = ChecklistExport['phases'][number];
export type TaskExport = PhaseExport['tasks'][number];
