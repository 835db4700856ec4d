import { templateFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** Two fields of a template with one name, or one that is called like the day. */
export const duplicateField: Rule = {
  code: 'duplicate-field',
  severity: 'error',
  title: 'Two fields with one name',
  *find(handbook) {
    for (const { template, fault } of templateFaultsOf(handbook, 'duplicate-field')) {
      const { path, position, name } = fault;
      const given = name === 'today';
      yield {
        file: path,
        position,
        message: given
          ? `${typed('{{today}}')} is always the day on which the document is made, so a field ${typed(name)} is never asked for.`
          : `There is a field ${typed(name)} above already, so this one is never asked for.`,
        suggestion: `Give it a name of its own, such as ${typed(`- name: ${freeName(given ? 'day' : name, template.fields)}`)}, and use that in the document; or take it out.`,
      };
    }
  },
};

function freeName(name: string, fields: readonly { readonly name: string }[]): string {
  const taken = new Set(fields.map((field) => field.name));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}
