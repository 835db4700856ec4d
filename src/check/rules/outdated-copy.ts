import { recordFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { allOf, typed } from '../wording.ts';

/** A record made from an earlier version of its template, which lacks sections that the template has by now. */
export const outdatedCopy: Rule = {
  code: 'outdated-copy',
  severity: 'warning',
  title: 'Copy of an earlier version',
  *find(handbook) {
    for (const { record, fault } of recordFaultsOf(handbook, 'outdated-copy')) {
      const { path, position, titles, version, latest } = fault;
      const name = record.made?.template?.id ?? record.made?.name ?? '';
      yield {
        file: path,
        position,
        message: `It was made from version ${version} of ${typed(name)}, and lacks what version ${latest} asks for: ${allOf(titles.map(typed))}.`,
        suggestion: `Add ${allOf(titles.map((title) => typed(`## ${title}`)))}, and write ${typed(`template: ${name}@${latest}`)}.`,
      };
    }
  },
};
