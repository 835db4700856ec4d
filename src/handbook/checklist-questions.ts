import type { Position } from '../schema/issue.ts';
import type { Condition, ConditionTerm } from '../schema/task.ts';
import { areaKey } from './area-key.ts';
import type { Answer, Option, Question } from './checklist.ts';
import type { ChecklistFault } from './checklist-fault.ts';
import { inWords } from './title.ts';
import type { TypedChecklist } from './typed-checklist.ts';
import { typedIndexes } from './typed-indexes.ts';

/** What a question without options of its own is answered by. */
const yesOrNo: readonly Option[] = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

/** Words that say nothing about which answer is meant: "in the office" means `office`. */
const slight = /^(?:an?|at|are|from|in|is|of|on|the|with|you)$/;

/** The questions of a checklist: those it asks, those of what it includes, and those that only conditions imply. */
export class ChecklistQuestions {
  readonly #questions = new Map<string, Question>();
  readonly #faults: ChecklistFault[];
  readonly #used = new Set<string>();

  /** @param sources the checklist itself, then those it includes */
  constructor(sources: readonly TypedChecklist[], faults: ChecklistFault[]) {
    this.#faults = faults;
    for (const { data, file } of sources) {
      const typed = data.questions ?? [];
      const indexes = typedIndexes(file.frontMatter, 'questions', typed);
      for (const [at, { id, ask, help, options }] of typed.entries()) {
        const key = areaKey(id);
        if (this.#questions.has(key)) continue;
        this.#questions.set(key, {
          id: key,
          ask: ask ?? `${inWords(id)}?`,
          help,
          options: optionsOf(options),
          declared: true,
          position: file.frontMatter.at(['questions', indexes[at] ?? at]),
        });
      }
    }
  }

  /** What a condition asks for, as answers to questions. What nothing answers becomes a question of its own, and a fault. */
  answersTo(condition: Condition, path: string, position: Position): Answer[][] {
    return condition.map((group) => group.map((term) => this.#answer(term, path, position)));
  }

  all(): Question[] {
    return [...this.#questions.values()];
  }

  /** Questions that no condition depends on. */
  unused(): Question[] {
    return this.all().filter(({ id }) => !this.#used.has(id));
  }

  #answer(term: ConditionTerm, path: string, position: Position): Answer {
    const found = this.#find(term);
    if (found !== undefined) {
      this.#used.add(found.question);
      return found;
    }
    const id = areaKey(term.question ?? term.answer);
    const known = this.all().flatMap(({ options, id: question }) =>
      options === yesOrNo ? [question] : options.map((each) => each.id),
    );
    const name = term.question === undefined ? term.answer : `${term.question} is ${term.answer}`;
    this.#faults.push({ kind: 'unanswered-condition', path, position, name, known });
    const asked = this.#questions.get(id);
    if (asked !== undefined) return { question: id, answer: areaKey(term.answer), not: term.not };
    const options =
      term.question === undefined
        ? yesOrNo
        : [
            { id: areaKey(term.answer), label: inWords(term.answer) },
            { id: 'other', label: 'Something else' },
          ];
    this.#questions.set(id, {
      id,
      ask: `${inWords(term.question ?? term.answer)}?`,
      help: undefined,
      options,
      declared: false,
      position,
    });
    this.#used.add(id);
    return { question: id, answer: term.question === undefined ? 'yes' : areaKey(term.answer), not: term.not };
  }

  #find({ question, answer, not }: ConditionTerm): Answer | undefined {
    const asked = this.all().filter(({ id }) => question === undefined || id === areaKey(question));
    for (const keyOf of [areaKey, telling]) {
      const key = keyOf(answer);
      for (const each of asked) {
        const option = each.options.find(({ id, label }) => keyOf(id) === key || keyOf(label) === key);
        if (option !== undefined && (each.options !== yesOrNo || question !== undefined)) {
          return { question: each.id, answer: option.id, not };
        }
      }
      const itself = asked.find(({ id, options }) => options === yesOrNo && keyOf(id) === key);
      if (itself !== undefined) return { question: itself.id, answer: 'yes', not };
    }
    return undefined;
  }
}

function optionsOf(typed: readonly string[] | Readonly<Record<string, string>> | undefined): readonly Option[] {
  if (typed === undefined) return yesOrNo;
  const entries = Array.isArray(typed)
    ? typed.map((name: string): [string, string] => [name, name])
    : Object.entries(typed);
  const options = entries.map(([id, label]): Option => ({ id: areaKey(id), label }));
  return options.length === 0 ? yesOrNo : options;
}

function telling(words: string): string {
  const kept = areaKey(words)
    .split('-')
    .filter((word) => !slight.test(word));
  return kept.join('-');
}
