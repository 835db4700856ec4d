import type { HandbookRecord } from '../../handbook/record.ts';
import type { Field } from '../../handbook/template.ts';
import { recordFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A place of a template that a record, made by hand, left as it was. */
export const unfilledSlot: Rule = {
  code: 'unfilled-slot',
  severity: 'warning',
  title: 'Place that was not filled in',
  *find(handbook) {
    for (const { record, fault } of recordFaultsOf(handbook, 'unfilled-slot')) {
      const { path, position, name } = fault;
      yield {
        file: path,
        position,
        message: `${typed(`{{${name}}}`)} stands here as the template has it: readers see the braces, and not what happened.`,
        suggestion: suggestionFor(name, fieldOf(name, record), handbook.today),
      };
    }
  },
};

function fieldOf(name: string, { made, library }: HandbookRecord): Field | undefined {
  const templates = made?.template === undefined ? library.templates : [made.template];
  return templates.flatMap(({ fields }) => fields).find((field) => field.name === name);
}

/** An example that is longer than this is no help in a message. */
const longest = 60;

function suggestionFor(name: string, field: Field | undefined, today: string): string {
  if (name === 'today') return `Write the day, such as ${typed(today)}.`;
  const example =
    field?.example === undefined || field.example.length > longest ? '' : `, such as ${typed(field.example)}`;
  return `Write ${typed(field?.label ?? name)} in its place${example}. If nothing is to be said, take the line out.`;
}
