import { z } from 'zod';

const person = z.strictObject({
  role: z.string().meta({ description: 'Id of the role.' }),
  title: z.string(),
  name: z.string().nullable().meta({ description: 'Who has the role, where somebody has said so.' }),
});

const task = z.strictObject({
  key: z.string().meta({ description: 'Tells it among the tasks of its plan, also when its words change.' }),
  id: z.string().meta({ description: 'Anchor in the checklist. It is made of the words, and changes with them.' }),
  url: z.string(),
  text: z.string().meta({ description: 'What to do, as plain text.' }),
  why: z.string().meta({ description: 'Why and how, as plain text; empty when nothing is said.' }),
  links: z.array(z.strictObject({ text: z.string(), url: z.string() })),
  from: z.string().meta({ description: 'Id of the checklist it is written in.' }),
  group: z.string().nullable().meta({ description: 'Heading inside the phase.' }),
  under: z.string().nullable().meta({ description: 'Id of the task that it is a part of.' }),
  who: z.array(person),
  informs: z.array(person),
  begins: z.iso.date().nullable().meta({ description: 'The first day it is meant for.' }),
  due: z.iso.date().nullable().meta({ description: 'The last day.' }),
  minutes: z.number().nullable().meta({ description: 'How long it takes.' }),
  weight: z.enum(['must', 'should', 'nice']).nullable(),
  applies: z.enum(['yes', 'perhaps']).meta({ description: 'Perhaps, while a question is open that decides it.' }),
  after: z.array(z.string()).meta({ description: 'Ids of the tasks of this plan to do before.' }),
  done: z.iso.date().nullable().meta({ description: 'The day it was ticked.' }),
});

/** A plan with its dates, as it is exported for other tools. Addresses are full ones where the handbook has one. */
export const planExport = z
  .strictObject({
    generator: z.literal('Handrail'),
    type: z.literal('checklist-plan'),
    version: z.literal(1),
    checklist: z.strictObject({ id: z.string(), url: z.string(), title: z.string() }),
    whose: z.string().meta({ description: 'For whom it is; may be empty.' }),
    start: z.iso.date().nullable(),
    dayOne: z.iso.date().nullable().meta({ description: 'The first working day on or after the start.' }),
    answers: z.record(z.string(), z.string()).meta({ description: 'Ids of options by ids of questions.' }),
    open: z.array(z.string()).meta({ description: 'Ids of the questions that some task still depends on.' }),
    phases: z.array(z.strictObject({ id: z.string(), title: z.string(), tasks: z.array(task) })),
  })
  .meta({ title: 'Plan', description: 'What one person has to do by when, made of a checklist.' });
export type PlanExport = z.infer<typeof planExport>;
