import type { Position } from '../schema/issue.ts';
import type { Condition, ConditionTerm } from '../schema/task.ts';
import { areaKey } from './area-key.ts';
import type { Answer, Option, Question } from './checklist.ts';
import type { ChecklistFault } from './checklist-fault.ts';
import type { Draft } from './draft.ts';
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

/** The questions of a checklist: those of what it includes, those it asks, and those that only conditions imply. */
export class ChecklistQuestions {
  readonly #questions = new Map<string, Draft<Question>>();
  /** Answers by what they are called where no question is named, and behind the name of one. */
  readonly #alone = new Map<string, Map<string, string>>();
  readonly #named = new Map<string, string>();
  readonly #faults: ChecklistFault[];
  readonly #used = new Set<string>();
  /** What authors can write behind `if`. */
  readonly #known: readonly string[];

  /**
   * @param sources what is included, then the checklist itself: the general questions are asked first, and it may ask one of them
   * in its own way
   */
  constructor(sources: readonly TypedChecklist[], faults: ChecklistFault[]) {
    this.#faults = faults;
    for (const { data, file } of sources) {
      const own = new Set<string>();
      const typed = data.questions ?? [];
      const indexes = typedIndexes(file.frontMatter, 'questions', typed);
      for (const [at, { id, ask, help, options }] of typed.entries()) {
        const key = areaKey(id);
        if (own.has(key)) continue;
        own.add(key);
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
    for (const { id, options } of this.#questions.values()) this.#index(id, options);
    this.#known = this.all().flatMap(({ options, id }) => (isYesOrNo(options) ? [id] : options.map((each) => each.id)));
  }

  /**
   * What a condition asks for, as answers to questions. What nothing answers becomes a question, or an option, of its own, and a
   * fault: somebody may still say that it is so.
   */
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
    const [found, ...others] = this.#find(term);
    const { not } = term;
    const name = term.question === undefined ? term.answer : `${term.question} is ${term.answer}`;
    if (found === undefined) {
      this.#faults.push({ kind: 'unanswered-condition', path, position, name, known: this.#known });
      return { ...this.#imply(term, position), not };
    }
    for (const { question } of [found, ...others]) this.#used.add(question);
    if (others.length > 0) {
      const questions = [found, ...others].map(({ question }) => question);
      this.#faults.push({ kind: 'ambiguous-condition', path, position, name, questions });
    }
    return { ...found, not };
  }

  /** Makes the question, or the option, that a condition needs. */
  #imply({ question: named, answer }: ConditionTerm, position: Position): Meant {
    const question = areaKey(named ?? answer);
    const option = { id: areaKey(answer), label: inWords(answer) };
    this.#used.add(question);
    const asked = this.#questions.get(question);
    if (asked !== undefined) {
      asked.options = [...asked.options, option];
      this.#index(question, [option]);
      return { question, answer: option.id };
    }
    const options = named === undefined ? yesOrNo : [option, { id: 'other', label: 'Something else' }];
    const ask = `${inWords(named ?? answer)}?`;
    this.#questions.set(question, { id: question, ask, help: undefined, options, declared: false, position });
    this.#index(question, options);
    return { question, answer: named === undefined ? 'yes' : option.id };
  }

  /** Remembers by which words the options of a question are meant. A yes is meant by the question's own name as well. */
  #index(question: string, options: readonly Option[]): void {
    const itself = isYesOrNo(options);
    for (const keyOf of keys) {
      for (const { id, label } of options) {
        for (const key of [keyOf(id), keyOf(label)]) {
          const full = `${question} ${key}`;
          if (!this.#named.has(full)) this.#named.set(full, id);
          if (!itself) this.#add(key, question, id);
        }
      }
      if (itself) this.#add(keyOf(question), question, 'yes');
    }
  }

  #add(key: string, question: string, answer: string): void {
    const known = this.#alone.get(key) ?? new Map<string, string>();
    if (key !== ' ' && !known.has(question)) this.#alone.set(key, known.set(question, answer));
  }

  /** The answers that a term may mean, by its very words or, if there are none, by those that tell. */
  #find({ question: name, answer }: ConditionTerm): Meant[] {
    for (const keyOf of keys) {
      const key = keyOf(answer);
      if (name === undefined) {
        const found = [...(this.#alone.get(key) ?? [])];
        if (found.length > 0) return found.map(([question, option]) => ({ question, answer: option }));
      } else {
        const question = areaKey(name);
        const found = this.#named.get(`${question} ${key}`);
        if (found !== undefined) return [{ question, answer: found }];
      }
    }
    return [];
  }
}

/** An answer that some words mean. */
interface Meant {
  readonly question: string;
  readonly answer: string;
}

/** Whether a question is one whose name alone means that it is so: `if on-call`. */
function isYesOrNo(options: readonly Option[]): boolean {
  const ids = options.map(({ id }) => id);
  return ids.length === 2 && ids.includes('yes') && ids.includes('no');
}

function optionsOf(typed: readonly string[] | Readonly<Record<string, string>> | undefined): readonly Option[] {
  if (typed === undefined) return yesOrNo;
  const entries = Array.isArray(typed)
    ? typed.map((name: string): [string, string] => [name, name])
    : Object.entries(typed);
  const options = new Map(entries.map(([id, label]) => [areaKey(id), label]));
  return options.size === 0 ? yesOrNo : [...options].map(([id, label]) => ({ id, label }));
}

/** How words are compared: by all of them, or by those that tell. The latter are no words of the former. */
const keys: readonly ((words: string) => string)[] = [areaKey, telling];

function telling(words: string): string {
  const kept = areaKey(words)
    .split('-')
    .filter((word) => !slight.test(word));
  return ` ${kept.join('-')}`;
}
