import { z } from 'zod';

const example = z.string().meta({ description: 'What it looks like in practice.' });

const expectation = z.strictObject({
  id: z
    .string()
    .meta({ description: 'Anchor on the page of the level. It is made of the words, and changes with them.' }),
  givenId: z.string().nullable().meta({ description: 'Id that the author gave, which never changes.' }),
  url: z.string().meta({ description: 'Permanent address: it finds the expectation when its words have changed.' }),
  text: z.string(),
  examples: z.array(example),
});

const level = z.strictObject({
  id: z.string(),
  aliases: z.array(z.string()).meta({ description: 'Ids it used to have.' }),
  url: z.string(),
  title: z.string(),
  code: z.string().nullable(),
  rank: z.int().positive().meta({ description: 'Height on the ladder. The same rank on two tracks is parity.' }),
  track: z.string().meta({ description: 'Id of its track.' }),
  summary: z.string(),
  scope: z.string().nullable(),
  below: z.string().nullable().meta({ description: 'Id of the level below.' }),
  above: z.array(z.string()).meta({ description: 'Ids of the next levels, one on each track that leads on.' }),
  parity: z.array(z.string()).meta({ description: 'Ids of the levels of the same rank on other tracks.' }),
  areas: z.array(
    z.strictObject({
      area: z.strictObject({ id: z.string(), name: z.string() }),
      expectations: z.array(expectation),
      examples: z.array(example),
    }),
  ),
});

/** A ladder as `/ladders/<ladder>.json` holds it. Addresses are absolute paths. */
export const ladderExport = z
  .strictObject({
    generator: z.literal('Handrail'),
    id: z.string(),
    aliases: z.array(z.string()).meta({ description: 'Addresses where it used to be.' }),
    url: z.string(),
    title: z.string(),
    description: z.string(),
    status: z.enum(['draft', 'active', 'deprecated', 'archived']),
    changed: z.string().nullable().meta({ description: 'Last change of any of its files, as an ISO 8601 instant.' }),
    areas: z.array(z.strictObject({ id: z.string(), name: z.string(), summary: z.string().nullable() })),
    tracks: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        summary: z.string().nullable(),
        from: z.string().nullable().meta({ description: 'Id of the level after which it forks off.' }),
        signs: z.array(z.string()).meta({ description: 'Sentences of somebody who would be happy on it.' }),
        levels: z.array(z.string()).meta({ description: 'Ids of its levels, from the lowest to the highest.' }),
      }),
    ),
    levels: z.array(level).meta({ description: 'By rank, then by track.' }),
  })
  .meta({ title: 'Career ladder', description: 'A career ladder of a handbook, with everything that is expected.' });
export type LadderExport = z.infer<typeof ladderExport>;
export type LevelExport = LadderExport['levels'][number];
