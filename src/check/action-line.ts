import type { Action } from '../handbook/record.ts';
import { readTask } from '../schema/task.ts';
import { pasted, typed } from './wording.ts';

/**
 * Says how an action is written with one fact more, ready to paste.
 *
 * @param fact such as `@platform-team`, which comes first among its facts, or `due 2026-12-01`, which comes behind its owner
 * @param column what a table calls the column for such facts
 */
export function withFact({ record, span }: Action, fact: string, column: string): string {
  const { text } = record.written.file;
  const start = text.lastIndexOf('\n', span[0] - 1) + 1;
  const own = text.slice(...span);
  if (/^[ \t>]*\|/.test(text.slice(start, span[0] + 1)) || own.includes('|')) {
    return `Write ${typed(fact)} in the column ${typed(column)} of this row.`;
  }
  const [first = ''] = own.split(/\r\n|\r|\n/);
  const { span: facts } = readTask(own);
  if (facts === undefined) {
    return own === first
      ? `Write ${pasted(`${own.trimEnd()} (${fact})`)}.`
      : `Add ${typed(`(${fact})`)} at the end of the action.`;
  }
  const typedFacts = own.slice(facts[0] + 1, facts[1] - 1);
  const [owner = '', ...others] = typedFacts.split(/,\s*/);
  const all = fact.startsWith('@')
    ? [fact, typedFacts]
    : owner.startsWith('@')
      ? [owner, fact, ...others]
      : [fact, typedFacts];
  return `Write ${pasted(`(${all.join(', ')})`)} in its parenthesis.`;
}
