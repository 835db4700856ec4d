import type { Condition } from '../schema/task.ts';

/** An answer to a question, as checklists and their exports have it. */
interface Answer {
  readonly question: string;
  readonly answer: string;
  readonly not: boolean;
}

/** Answers in the terms that authors type. A question that is answered by yes is its own answer: `on-call`. */
export function conditionTerms(condition: readonly (readonly Answer[])[]): Condition {
  return condition.map((group) =>
    group.map(({ question, answer, not }) =>
      answer === 'yes' ? { question: undefined, answer: question, not } : { question, answer, not },
    ),
  );
}
