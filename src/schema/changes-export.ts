import { z } from 'zod';
import { issue } from './issue.ts';

const words = z.string().nullable();

const subject = z.strictObject({
  kind: z.enum(['page', 'ladder', 'level', 'checklist', 'template', 'record', 'team', 'term', 'settings']),
  title: z.string(),
  path: z.string().meta({ description: 'Its file below the content folder.' }),
  formerPath: words.meta({ description: 'Its file before, when that was another one.' }),
  url: words.meta({ description: 'Its address; null when it has none of its own.' }),
});

const whom = z.strictObject({
  type: z.enum(['everybody', 'readers', 'level', 'role', 'template', 'team', 'outside']),
  id: z.string().meta({ description: 'Tells those of one type apart.' }),
  name: z.string(),
});

const weight = z.enum(['loud', 'heavy', 'plain', 'light']).meta({
  description:
    'loud: not to be missed. heavy: a rule is another one. plain: it says something else. light: nothing changes for anybody.',
});

const change = z.strictObject({
  subject,
  place: words.meta({ description: 'The section, area or phase that it stands in.' }),
  part: z.enum([
    'whole',
    'heading',
    'sentence',
    'item',
    'row',
    'code',
    'picture',
    'fact',
    'area',
    'track',
    'expectation',
    'step',
    'measure',
    'role',
    'question',
    'section',
    'field',
    'action',
    'setting',
  ]),
  sort: z.enum(['new', 'gone', 'moved', 'value', 'obligation', 'altered', 'reworded', 'form', 'fact']).meta({
    description:
      'value: a number, day or name is another one. obligation: a word that binds is. altered: it says something else. reworded: the same in other words. form: spelling, links or layout.',
  }),
  about: words.meta({ description: 'Whose fact it is, such as the words of a step.' }),
  fact: words.meta({ description: 'Which fact, such as owner or when; null when the words themselves changed.' }),
  before: words,
  after: words,
  marks: z.array(z.strictObject({ type: z.enum(['kept', 'removed', 'added']), text: z.string() })).meta({
    description: 'Words of both in one sequence: kept and removed are the text before, kept and added that after.',
  }),
  values: z
    .array(z.strictObject({ before: z.string(), after: z.string() }))
    .meta({ description: 'What took the place of what: numbers, days, names, words that bind.' }),
  note: z.string().meta({ description: 'What follows from it.' }),
  weight,
  whom: z.array(whom).meta({ description: 'Whom it concerns, the most directly concerned first.' }),
});

const indexes = z.array(z.int().nonnegative()).meta({ description: 'Places in `changes`, counted from 0.' });

/** What `handrail diff --format json` prints. Addresses are absolute paths. */
export const changesExport = z
  .strictObject({
    generator: z.literal('Handrail'),
    before: z.string().meta({ description: 'What was compared, in words.' }),
    after: z.string(),
    edition: z.enum(['internal', 'public']),
    remarks: z.array(z.string()).meta({ description: 'What to know about the comparison itself.' }),
    changes: z.array(change).meta({ description: 'Every change once, weightiest first.' }),
    groups: z.array(z.strictObject({ whom, weight, changes: indexes })).meta({
      description: 'The changes by whom they concern. One that concerns several stands in several groups.',
    }),
    agreement: z
      .array(
        z.strictObject({
          owner: words.meta({ description: 'Null for what nobody answers for.' }),
          name: z.string(),
          why: z.enum(['owns', 'gives', 'gets']),
          subjects: z.array(subject),
        }),
      )
      .meta({ description: 'Who has to agree.' }),
    brought: z.array(issue).meta({ description: 'Issues that were not there before. Empty for a public edition.' }),
    mended: z.array(issue).meta({ description: 'Issues that are not there any more. Empty for a public edition.' }),
  })
  .meta({ title: 'Changes', description: 'What became of a handbook between two revisions, and whom that concerns.' });
export type ChangesExport = z.infer<typeof changesExport>;
