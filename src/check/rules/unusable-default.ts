import { readValue } from '../../handbook/field-value.ts';
import type { Field, Template } from '../../handbook/template.ts';
import type { FieldType } from '../../schema/template.ts';
import type { Position } from '../../schema/issue.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { yamlText } from '../source.ts';
import { didYouMean, oneOf, typed } from '../wording.ts';

/** A default that its field does not take: the form and the command, which read it as an answer, begin without it. */
export const unusableDefault: Rule = {
  code: 'unusable-default',
  severity: 'warning',
  title: 'Default that a field does not take',
  *find({ templates, today, edition }) {
    for (const template of templates) {
      for (const field of template.fields) {
        if (field.default === undefined || field.default.trim() === '') continue;
        // In a public edition, it may be a team that is not shown.
        if (edition === 'public' && field.type === 'team') continue;
        if (readValue(field, field.default.replace(/\{\{\s*today\s*\}\}/g, today)).problem === undefined) continue;
        yield {
          file: template.path,
          position: placeOf(field, template),
          message: `The field ${typed(field.name)} takes ${kinds[field.type]}, and ${typed(field.default)} is none: it is dropped, and the field begins empty.`,
          suggestion: suggestionFor(field, field.default),
        };
      }
    }
  },
};

/** What fields take, as the end of "takes". Of words, there are none that a field does not take. */
const kinds: Readonly<Record<FieldType, string>> = {
  text: 'words',
  paragraph: 'words',
  list: 'words',
  choice: 'one of its options',
  choices: 'some of its options',
  date: 'a day',
  time: 'a moment with its offset',
  number: 'a number',
  link: 'an address on the web',
  'yes-no': 'yes or no',
  team: 'a team of the handbook',
  severity: 'a severity of the settings',
  service: 'a service of the settings',
  services: 'services of the settings',
};

const examples: Readonly<Partial<Record<FieldType, readonly string[]>>> = {
  date: ['"{{today}}"', '2026-05-31'],
  time: ['2026-05-31T14:05+02:00'],
  number: ['1'],
  link: ['https://example.org/'],
  'yes-no': ['yes', 'no'],
};

function suggestionFor({ type, options }: Field, value: string): string {
  const ids = options.map(({ id }) => id);
  const lines = (names: readonly string[]): string[] => names.map((name) => `default: ${yamlText(name)}`);
  const near = nearest(value, ids, 2);
  if (near.length > 0) return didYouMean(lines(near));
  const some = examples[type]?.map((example) => `default: ${example}`) ?? lines(ids.slice(0, 6));
  return `Write ${examples[type] === undefined ? '' : 'something like '}${oneOf(some.map(typed))}, or take the line out.`;
}

function placeOf({ name, position }: Field, { written }: Template): Position {
  const { frontMatter } = written.file;
  const fields: unknown = Reflect.get(Object(frontMatter.value), 'fields');
  const at = Array.isArray(fields) ? fields.findIndex((each) => Reflect.get(Object(each), 'name') === name) : -1;
  return at === -1 ? position : frontMatter.at(['fields', at, 'default']);
}
