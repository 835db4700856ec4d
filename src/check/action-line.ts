import type { Action } from '../handbook/record.ts';
import { readTask } from '../schema/task.ts';
import { pasted, typed } from './wording.ts';

/**
 * Says how an action is written with one fact more, ready to paste.
 *
 * @param fact such as `@platform-team`, which comes first among its facts, or `due 2026-12-01`, which comes behind its owner
 * @param column what a table calls the column for such facts
 */
export function withFact({ record, span, whole }: Action, fact: string, column: string): string {
  const { text } = record.written.file;
  const start = text.lastIndexOf('\n', span[0] - 1) + 1;
  if (/^[ \t>]*\|/.test(text.slice(start, span[0] + 1))) {
    return `Write ${typed(fact)} in the column ${typed(column)} of this row.`;
  }
  const [first = ''] = text.slice(span[0], whole[1]).split(/\r?\n(?:[ \t]*\r?\n|[ \t>]*(?:[-*+]|\d+[.)])[ \t])/);
  const line = first.replace(/\s*\n[ \t>]*/g, ' ').trim();
  const { span: facts } = readTask(line);
  if (facts === undefined) return `Write ${pasted(`${line} (${fact})`)}.`;
  const said = line.slice(facts[0] + 1, facts[1] - 1);
  const [owner = '', ...others] = said.split(/,\s*/);
  const all = !fact.startsWith('@') && owner.startsWith('@') ? [owner, fact, ...others] : [fact, said];
  return `Write ${pasted(`(${all.join(', ')})`)} at its end.`;
}
