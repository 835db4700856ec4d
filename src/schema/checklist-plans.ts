import { z } from 'zod';

const friction = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['wrong', 'unclear', 'missing', 'slow']).meta({ description: 'What was in the way.' }),
  note: z.string(),
  minutes: z
    .number()
    .positive()
    .nullable()
    .meta({ description: 'How long it really took; of what was slower than said.' }),
  date: z.iso.date(),
  reported: z.iso
    .date()
    .nullable()
    .meta({ description: 'The day its owner handed it in; none while only this browser knows of it.' }),
});

const task = z.strictObject({
  key: z.string().min(1).meta({ description: 'Id inside the plan: it never changes, whatever becomes of the words.' }),
  task: z
    .strictObject({
      id: z.string().meta({ description: 'Anchor in the checklist when it was last seen.' }),
      from: z.string().meta({ description: 'Id of the checklist it is written in.' }),
      phase: z.string().meta({ description: 'Title of its phase.' }),
      text: z.string(),
      group: z.string().nullable().meta({ description: 'Heading inside the phase.' }),
      under: z.string().nullable().meta({ description: 'Words of the task that it is a part of.' }),
      facts: z.string().meta({ description: 'What else its line said, for tasks of the same words to be told apart.' }),
      targets: z
        .array(z.string())
        .optional()
        .meta({ description: 'Where the links in its words lead, in order; unknown where plans were kept without.' }),
    })
    .meta({ description: 'As it was when it was last seen: enough to find it again when the checklist has changed.' }),
  done: z.iso.date().nullable().meta({ description: 'The day it was ticked.' }),
  since: z.iso.date().meta({ description: 'The day it came into the plan.' }),
  withdrawn: z.iso.date().nullable().meta({ description: 'The day the checklist was found to hold it no more.' }),
  formerly: z.array(z.string()).meta({ description: 'Words it had before, the oldest first.' }),
  seen: z.boolean().meta({ description: 'Whether its owner has been told what became of it.' }),
  known: z.string().nullable().meta({ description: 'Words its owner was told last; none while it is new to them.' }),
  knownFacts: z
    .string()
    .optional()
    .meta({ description: 'What else its line said when its owner was told last; not kept before it could change.' }),
  isNot: z.array(z.string()).meta({ description: 'Keys of withdrawn tasks that it is not, as its owner says.' }),
  friction: z.array(friction),
});

const plan = z.strictObject({
  id: z.string().min(1),
  whose: z.string().meta({ description: 'For whom it is, as its owner wrote; may be empty.' }),
  begun: z.iso.date(),
  start: z.iso.date().nullable().meta({ description: 'The first day at work.' }),
  answers: z.record(z.string(), z.string()).meta({ description: 'Ids of options by ids of questions.' }),
  people: z.record(z.string(), z.string()).meta({ description: 'Names by ids of roles.' }),
  view: z.string().nullable().meta({ description: 'Id of the role whose tasks are shown; all, when there is none.' }),
  tasks: z.array(task),
  missing: z.array(friction).meta({ description: 'Steps that the checklist lacks.' }),
  measures: z.array(
    z.strictObject({
      measure: z.string().meta({ description: 'Words of the measure when it was last seen.' }),
      met: z.iso.date().nullable(),
      note: z.string(),
    }),
  ),
});

/** The plans of one checklist, as their owner exports them, and as the browser keeps them. */
export const checklistPlans = z
  .strictObject({
    generator: z.literal('Handrail'),
    type: z.literal('checklist-plans'),
    version: z.literal(1),
    checklist: z.strictObject({ id: z.string().min(1), title: z.string() }),
    plans: z.array(plan),
  })
  .meta({ title: 'Plans', description: 'Plans that people have made of a checklist, with what is done.' });
export type ChecklistPlans = z.infer<typeof checklistPlans>;
export type PlanRecord = ChecklistPlans['plans'][number];
export type TaskRecord = PlanRecord['tasks'][number];
export type Friction = TaskRecord['friction'][number];
