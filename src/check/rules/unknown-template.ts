import { nearest } from '../nearest.ts';
import { recordFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, oneOf, typed } from '../wording.ts';

/** A record says that it was made from a template that is not there. */
export const unknownTemplate: Rule = {
  code: 'unknown-template',
  severity: 'warning',
  title: 'Template that is not there',
  *find(handbook) {
    const versions = new Map(handbook.templates.map(({ id, version }) => [id, version]));
    const lineOf = (id: string): string => `template: ${id}@${versions.get(id) ?? 1}`;
    for (const { fault } of recordFaultsOf(handbook, 'unknown-template')) {
      const { path, position, name, known } = fault;
      const found = nearest(name, known, 2);
      yield {
        file: path,
        position,
        message: `There is no template ${typed(name)}, so nobody can tell what this record should say and does not.`,
        suggestion:
          found.length > 0
            ? didYouMean(found.map(lineOf))
            : known.length > 0
              ? `Write the one that it was made from, such as ${oneOf(known.slice(0, 4).map((id) => typed(lineOf(id))))}, or take the line out.`
              : 'Take the line out: there is no template yet.',
      };
    }
  },
};
