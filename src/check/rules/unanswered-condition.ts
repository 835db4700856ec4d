import type { Checklist } from '../../handbook/checklist.ts';
import { checklistFaultsOf } from '../checklist-finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { yamlText } from '../source.ts';
import { didYouMean, oneOf, typed } from '../wording.ts';

/** A task depends on something that no question of its checklist asks. */
export const unansweredCondition: Rule = {
  code: 'unanswered-condition',
  severity: 'error',
  title: 'Condition that no question answers',
  *find(handbook) {
    const wordsOf = ({ name }: { readonly name: string }): string[] => [name, name.replace(/^.* is /, '')];
    for (const { list, fault, file, position } of checklistFaultsOf(handbook, 'unanswered-condition', wordsOf)) {
      yield {
        file,
        position,
        message: `No question answers ${typed(`if ${fault.name}`)}, so a plan cannot tell for whom the task is.`,
        suggestion: suggestionFor(fault.name, list, fault.known),
      };
    }
  },
};

function suggestionFor(name: string, { questions }: Checklist, known: readonly string[]): string {
  const [, asked = name, answer] = /^(.+) is (.+)$/.exec(name) ?? [];
  const declared = questions.filter((question) => question.declared);
  const question = declared.find(({ id }) => id === plain(asked));
  if (answer !== undefined && question !== undefined) {
    // What another condition implies is no answer that somebody gives.
    const options = question.options.map(({ id }) => id).filter((id) => known.includes(id));
    const found = nearest(answer, options, 2);
    return found.length > 0
      ? didYouMean(found.map((each) => `if ${asked} is ${each}`))
      : `Write an answer that the question has, ${oneOf(options.map(typed))}, or add ${typed(answer)} to its ${typed('options')}.`;
  }
  const ids = declared.map(({ id }) => id);
  const found =
    answer === undefined ? nearest(name, known, 2) : nearest(asked, ids, 2).map((id) => `${id} is ${answer}`);
  if (found.length > 0) return didYouMean(found.map((each) => `if ${each}`));
  const line = `- id: ${yamlText(asked)}`;
  return answer === undefined
    ? `Add ${typed(line)} below ${typed('questions')} in the front matter: then everybody is asked for it.`
    : `Add ${typed(line)} below ${typed('questions')} in the front matter, with ${typed(`options: [${yamlText(answer)}, other]`)}.`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/g, '-');
}
