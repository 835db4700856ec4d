import { z } from 'zod';
import { audience, nameOrNames } from './field.ts';
import { defineKind } from './kind.ts';

/** The team's words: explained where a page first uses them, and understood by search. */
export const glossarySchema = z.array(
  z.strictObject({
    /** The word or phrase, as written in running text. */
    term: z.string(),
    /** What it means, in a sentence a newcomer understands. */
    meaning: z.string(),
    /** Other words for it: abbreviations, former names. Search treats them alike. */
    'also-known-as': nameOrNames.optional(),
    /** A page that says more: a path relative to glossary.yaml. */
    page: z.string().optional(),
    /** Who may see the term. */
    audience: audience.optional(),
  }),
  { error: 'a list of terms, each starting with "- term:"' },
);
export type GlossaryData = z.infer<typeof glossarySchema>;

export const glossary = defineKind({
  name: 'glossary',
  title: 'Glossary',
  file: 'glossary.yaml',
  format: 'yaml',
  schema: glossarySchema,
  example: { term: 'On-call', meaning: '"Who answers when something breaks at night."' },
});
