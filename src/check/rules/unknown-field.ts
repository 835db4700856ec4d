import { nearest } from '../nearest.ts';
import { templateFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, typed } from '../wording.ts';

/** A place in a template that no field fills: every document made from it keeps the braces. */
export const unknownField: Rule = {
  code: 'unknown-field',
  severity: 'error',
  title: 'Place that no field fills',
  *find(handbook) {
    for (const { fault } of templateFaultsOf(handbook, 'unknown-field')) {
      const { path, position, name, known } = fault;
      const found = nearest(name, known, 2).map((each) => `{{${each}}}`);
      const add = `add ${typed(`- name: ${fieldName(name)}`)} below ${typed('fields')}`;
      yield {
        file: path,
        position,
        message: `No field is called ${typed(name)}, so nothing is ever filled in here: every document keeps the braces.`,
        suggestion:
          found.length > 0
            ? `${didYouMean(found)} If it is meant, ${add}.`
            : `${add.replace(/^a/, 'A')}, or write one that is there, such as ${typed('{{title}}')}. If the braces are to be shown, put a backslash before them.`,
      };
    }
  },
};

/** A name as a field can have it. */
function fieldName(name: string): string {
  return (
    name
      .trim()
      .toLowerCase()
      .replace(/[^a-z0-9_-]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '') || 'summary'
  );
}
