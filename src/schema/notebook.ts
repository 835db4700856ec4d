import { z } from 'zod';

const note = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['evidence', 'feedback', 'next', 'beyond', 'question']).meta({
    description: 'What I did, what I was told, what I will try, work beyond the job description, a question to ask.',
  }),
  date: z.iso.date(),
  text: z.string(),
  link: z.string().meta({ description: 'Where it can be seen; empty when there is nothing to link to.' }),
  from: z.string().meta({ description: 'Role of who gave the feedback; empty when nobody did.' }),
});

const entry = z.strictObject({
  id: z.string().min(1),
  expectation: z
    .strictObject({
      level: z.string().meta({ description: 'Id of its level.' }),
      levelTitle: z.string(),
      area: z.string().meta({ description: 'Name of its area.' }),
      text: z.string(),
      givenId: z.string().nullable().meta({ description: 'Id that its author gave, which never changes.' }),
    })
    .meta({ description: 'As it was when it was chosen: enough to find it again when the ladder has changed.' }),
  focus: z.boolean().meta({ description: 'Whether it is being worked on.' }),
  standing: z
    .enum(['not-discussed', 'not-yet', 'growing', 'already'])
    .meta({ description: 'A plain word for where somebody stands. Never a score.' }),
  notes: z.array(note),
});

/** A growth notebook as its owner exports it, and as the browser keeps it. */
export const notebook = z
  .strictObject({
    generator: z.literal('Handrail'),
    type: z.literal('growth-notebook'),
    version: z.literal(1),
    ladder: z.strictObject({ id: z.string().min(1), title: z.string() }),
    whose: z.string().meta({ description: 'What its owner wrote on the cover; may be empty.' }),
    here: z.string().nullable().meta({ description: 'Id of the level its owner is on.' }),
    towards: z.string().nullable().meta({ description: 'Id of the level its owner is looking at.' }),
    expectations: z.array(entry),
    beyond: z.array(note).meta({ description: 'Work that hangs on no expectation.' }),
    questions: z.array(note).meta({ description: 'What to ask in the next talk.' }),
  })
  .meta({ title: 'Growth notebook', description: 'Private notes on a career ladder, kept by one person.' });
export type Notebook = z.infer<typeof notebook>;
