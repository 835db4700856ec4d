import { keyed, readFact } from './fact.ts';
import type { Meaning } from './fact.ts';
import { factsOf, readTask } from './task.ts';
import type { TaskFacts } from './task.ts';
import { writeFact } from './written-fact.ts';

/** What a line is to say. Of the facts, only those that there are. */
export type TaskSummary = { readonly text: string } & Partial<TaskFacts>;

/**
 * A tidy line that is read as just these words and facts. If the words have signs that would be taken for something else, such as
 * a parenthesis at their end, these get backslashes. What was unread and would be read as a fact now, or not be seen at all,
 * goes to the words: none is lost.
 *
 * @param summary its names and titles as {@link factsOf} gives them; its text is Markdown of one line
 */
export function canonicalTask(summary: TaskSummary): string {
  const facts: TaskFacts = { ...factsOf(readTask('')), ...summary };
  const text = summary.text.trim();
  const unread = facts.unread.map((each) => each.text);
  const plain = meanings(facts).flatMap((each) => writeFact(each) ?? []);
  const written = plain.some((each) => readFact(each)?.sure === true) ? plain : plain.map(keyed);
  const orders = [
    [...written, ...unread],
    [...unread, ...written],
  ];
  const tries = [text, escaped(text)].flatMap((words) => orders.map((order) => line(words, order)));
  return tries.find((each) => says(each, facts)) ?? line(escaped([text, ...unread].join(' ')), written);
}

function meanings(facts: TaskFacts): Meaning[] {
  const { who, informs, when, minutes, weight, condition, after, action, issue, done, doneDay } = facts;
  const found: Meaning[] = [{ type: 'who', names: who }];
  if (when !== undefined) found.push({ type: 'when', when });
  if (minutes !== undefined) found.push({ type: 'effort', minutes });
  if (weight !== undefined) found.push({ type: 'weight', weight });
  found.push({ type: 'condition', condition }, { type: 'informs', names: informs }, { type: 'after', tasks: after });
  if (action !== undefined) found.push({ type: 'action', action });
  if (issue !== undefined) found.push({ type: 'issue', issue });
  if (done || doneDay !== undefined) found.push({ type: 'done', day: doneDay });
  return found;
}

function line(text: string, facts: readonly string[]): string {
  return facts.length === 0 ? text : `${text} (${facts.join(', ')})`.trimStart();
}

/** Whether a line is read as these facts. What an unread part is like does not matter. */
function says(written: string, facts: TaskFacts): boolean {
  return inOrder(factsOf(readTask(written))) === inOrder(facts);
}

function inOrder(facts: TaskFacts): string {
  return JSON.stringify([meanings(facts).map(writeFact), facts.unread.map(({ text }) => text)]);
}

/** Text without signs that Markdown gives a meaning to; those behind a backslash have none already. */
function escaped(text: string): string {
  return text.replace(/\\.|[`<>[\]()]/gs, (found) => (found.length > 1 ? found : `\\${found}`));
}
