import type { TaskExport } from '../../schema/checklist-export.ts';

/** Whether something applies to a person, as far as their answers tell. */
export type Applies = 'yes' | 'no' | 'perhaps';

type Condition = TaskExport['condition'];
type Answers = Readonly<Record<string, string>>;

/** Whether a condition holds: one of its groups has to, with every answer in it. What is not answered may still do. */
export function appliesBy(condition: Condition, answers: Answers): Applies {
  if (condition.length === 0) return 'yes';
  const states = condition.map((group) => groupApplies(group, answers));
  return states.includes('yes') ? 'yes' : states.includes('perhaps') ? 'perhaps' : 'no';
}

/** Questions whose answers decide whether a condition holds; none when it is decided. */
export function openIn(condition: Condition, answers: Answers): string[] {
  if (appliesBy(condition, answers) !== 'perhaps') return [];
  const undecided = condition.filter((group) => groupApplies(group, answers) === 'perhaps');
  const questions = undecided.flatMap((group) => group.map(({ question }) => question));
  return [...new Set(questions)].filter((question) => answerTo(question, answers) === undefined);
}

function groupApplies(group: Condition[number], answers: Answers): Applies {
  const states = group.map(({ question, answer, not }): Applies => {
    const given = answerTo(question, answers);
    if (given === undefined) return 'perhaps';
    return (given === answer) === not ? 'no' : 'yes';
  });
  return states.includes('no') ? 'no' : states.includes('perhaps') ? 'perhaps' : 'yes';
}

/** Only what somebody answered: ids of questions are words of an author, and "constructor" may be one. */
function answerTo(question: string, answers: Answers): string | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
}
