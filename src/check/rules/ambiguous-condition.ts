import { checklistFaultsOf } from '../checklist-finding.ts';
import type { Rule } from '../rule.ts';
import { allOf, oneOf, typed } from '../wording.ts';

/** Several questions have the answer that a task depends on. The first of them is taken. */
export const ambiguousCondition: Rule = {
  code: 'ambiguous-condition',
  severity: 'warning',
  title: 'Condition that several questions answer',
  *find(handbook) {
    const faults = checklistFaultsOf(handbook, 'ambiguous-condition', ({ name }) => [`if ${name}`, name]);
    for (const { fault, file, position } of faults) {
      const { name, questions } = fault;
      yield {
        file,
        position,
        message: `${typed(name)} is an answer to ${allOf(questions.map(typed))}, so it is not clear which of them decides; the first does.`,
        suggestion: `Name the question as well: ${oneOf(questions.map((each) => typed(`if ${each} is ${name}`)))}.`,
      };
    }
  },
};
