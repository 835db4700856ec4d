import { z } from 'zod';

const day = z.string().meta({ description: 'As 2026-05-31.' });

const owner = z.strictObject({
  id: z.string().meta({ description: 'As its author writes it.' }),
  name: z.string().nullable().meta({ description: 'Name of the team, if it is one of the handbook.' }),
});

/** An action as `/actions.json` and the files of libraries hold it. */
export const actionExport = z.strictObject({
  url: z.string(),
  text: z.string().meta({ description: 'What to do, as plain text.' }),
  library: z.string().meta({ description: 'Id of the library that its record is kept in.' }),
  record: z.string().meta({ description: 'Id of its record in the library.' }),
  recordTitle: z.string(),
  severity: z.string().nullable(),
  done: z.boolean(),
  taken: z.boolean().meta({
    description:
      'Whether it counts as to be done or done. False for what names neither owner nor day in a record that has no front matter or says that it is history.',
  }),
  doneDay: day.nullable().meta({ description: 'When it was done, where that is said.' }),
  owners: z.array(owner).meta({ description: 'Empty where nobody is named, or nobody whom this edition shows.' }),
  kind: z.enum(['prevent', 'detect', 'mitigate', 'process']).nullable(),
  since: day.nullable().meta({ description: 'Day of its record, from which its age is counted.' }),
  due: day.nullable().meta({ description: 'By when, as its line says.' }),
  limit: day.nullable().meta({ description: 'By when at the latest, as the severity of its record allows.' }),
  by: day.nullable().meta({ description: 'By when it counts as late: its own day, or else the limit.' }),
  issue: z.string().nullable().meta({ description: 'A number such as `#12`, or an address.' }),
});
export type ActionExport = z.infer<typeof actionExport>;

/** Every action of every record, as `/actions.json` holds them. Addresses are absolute paths. */
export const actionsExport = z
  .strictObject({
    generator: z.literal('Handrail'),
    date: day.meta({ description: 'The day for which it was made.' }),
    url: z.string(),
    actions: z.array(actionExport),
  })
  .meta({ title: 'Actions', description: 'What is to be done because of what happened, and what is done.' });
export type ActionsExport = z.infer<typeof actionsExport>;

const moment = z.string().nullable().meta({ description: 'An ISO 8601 instant with its offset.' });
const minutes = z.number().nullable().meta({ description: 'Minutes from the beginning.' });

const record = z.strictObject({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  status: z.string().nullable(),
  unfinished: z.boolean().meta({ description: 'Whether it is still being written or decided.' }),
  day: z.string().nullable().meta({ description: 'Its day as well as it is known: 2026-05-31, 2026-05 or 2026.' }),
  severity: z.string().nullable(),
  services: z.array(z.string()),
  factors: z.array(z.string()),
  owners: z.array(owner),
  started: moment,
  detected: moment,
  mitigated: moment,
  resolved: moment,
  minutesToDetect: minutes,
  minutesToMitigate: minutes,
  minutesToResolve: minutes,
  summary: z.string().meta({ description: 'What other teams should know, as plain text.' }),
  lessons: z.array(z.string()),
  actions: z.array(actionExport),
  changes: z
    .array(z.strictObject({ url: z.string(), what: z.string().nullable() }))
    .meta({ description: 'Pages that are different since.' }),
  replaces: z.array(z.string()).meta({ description: 'Ids of the records it took the place of.' }),
  template: z.string().nullable().meta({ description: 'The template it was made from, and its version.' }),
  changed: z.string().nullable().meta({ description: 'Last change of its file, as an ISO 8601 instant.' }),
});
export type RecordExport = z.infer<typeof record>;

/** A library as `/<library>.json` holds it, `/postmortems.json` for one. Addresses are absolute paths. */
export const recordsExport = z
  .strictObject({
    generator: z.literal('Handrail'),
    id: z.string(),
    url: z.string(),
    title: z.string(),
    one: z.string().meta({ description: 'What one of its records is called.' }),
    records: z.array(record).meta({ description: 'Latest first.' }),
  })
  .meta({ title: 'Records', description: 'Every record of a library: post-mortems, decisions and the like.' });
export type RecordsExport = z.infer<typeof recordsExport>;
