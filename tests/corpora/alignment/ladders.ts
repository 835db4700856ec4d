import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Phrase } from '../../../src/handbook/alignment.ts';

/** A sentence of a real ladder, and how the labels call it: by its line, or by its id. */
export interface Sentence extends Phrase {
  readonly mark: string;
}

/**
 * The sentences of one level of a ladder that others wrote, in order.
 *
 * @param level a Markdown file, one level each; or a YAML file, then `#` and the id of a level in it
 */
export function sentencesOf(corpora: string, level: string): Sentence[] {
  const [path = '', id] = level.split('#');
  const file = readFileSync(join(corpora, path), 'utf8');
  return id === undefined ? fromMarkdown(file) : fromYaml(file, id);
}

/** The parts before the first area begin with their name and go on with what it means. */
const opening = /^(Scope|Collaborative Reach|Impact Levers) /;

/** Bullets under `## ` headings. */
function fromMarkdown(file: string): Sentence[] {
  let area = '';
  return file.split('\n').flatMap((line, at) => {
    area = (/^## (.*)/.exec(line) ?? opening.exec(line))?.[1] ?? area;
    const text = /^- (.*)/.exec(line)?.[1];
    return text === undefined ? [] : [{ text: text.trim(), group: area, mark: `${at + 1}` }];
  });
}

const family = z.object({
  competencies: z.array(
    z.object({
      id: z.string(),
      level: z.string(),
      theme: z.string().optional(),
      domain: z.string().optional(),
      summary: z.string(),
    }),
  ),
});

function fromYaml(file: string, level: string): Sentence[] {
  return family
    .parse(parse(file))
    .competencies.filter((each) => each.level === level)
    .map(({ id, theme, domain, summary }) => ({ text: summary.trim(), group: theme ?? domain, mark: id }));
}
