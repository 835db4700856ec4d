import { factsOf, readTask } from '../schema/task.ts';
import type { TaskFacts, TaskLine } from '../schema/task.ts';
import type { Words } from '../source/content-tree.ts';
import { lineStart } from './line-start.ts';
import { plainWords } from './title.ts';
import type { TypedTask } from './typed-checklist.ts';

/** A line of a task, without its facts, and what of its paragraph is about it. */
export interface ReadTaskLine extends Pick<TypedTask, 'text' | 'position' | 'span' | 'facts' | 'prefix'> {
  readonly rest: Words | undefined;
}

/** What nothing is said about. */
export const noFacts: TaskFacts = factsOf(readTask(''));

/**
 * Reads a paragraph, or a cell, that says what is to be done.
 *
 * @param words the paragraph
 * @param source the whole file
 */
export function readTaskLine({ text: words, position, span: [start, end] }: Words, source: string): ReadTaskLine {
  const { line, length } = taskIn(source.slice(start, end));
  const text = line.span === undefined && length === end - start ? words : plainTitle(words, line);
  const span = [start, start + (line.span === undefined ? length : line.text.trimEnd().length)] as const;
  const rest = source.slice(start + length, end);
  return {
    text,
    position,
    span,
    facts: factsOf(line),
    prefix: prefixOf(text, span, source),
    rest:
      rest.trim() === ''
        ? undefined
        : { text: rest.replace(/\s+/g, ' ').trim(), position, span: [lineStart(source, start + length + 1), end] },
  };
}

/**
 * The task at the beginning of a paragraph: all of it or, where its facts or a forced line break end a line before the
 * last, the lines up to there. What follows is about it.
 */
function taskIn(source: string): { line: TaskLine; length: number } {
  const whole = readTask(source);
  if (whole.span !== undefined) return { line: whole, length: source.length };
  for (let end = source.indexOf('\n'); end !== -1; end = source.indexOf('\n', end + 1)) {
    const head = source.slice(0, end);
    // Facts end a line with a parenthesis: nothing else is worth reading again from the beginning.
    const line = /\)[\s.*_~]*$/.test(head.slice(-20)) ? readTask(head) : undefined;
    if (line?.span !== undefined) return { line, length: end };
    if (/(?: {2}|\\)\r?$/.test(head)) return { line: readTask(head), length: end };
  }
  return { line: whole, length: source.length };
}

/**
 * What is to be done in plain words.
 *
 * @param words all that its paragraph says
 */
function plainTitle(words: string, line: TaskLine): string {
  const typed = line.text.replace(/\s+/g, ' ').trim();
  if (words.startsWith(typed)) return typed;
  const plain = readTask(words);
  return plain.span === undefined ? plainWords(typed) : plain.text.trim();
}

const marked =
  /^\s*(?:(?:\*\*|__)([^*_[\]:]{2,40}?)(?::(?:\*\*|__)|(?:\*\*|__)\s?:)|\\?\[([^*_[\]:]{2,40})\\?\](?![([:]):?)\s+/u;
const plain = /^\s*(\p{Lu}[^*_[\]():;,.!?`]{1,40}):\s+/u;

/** What a task begins with that may say who does it: `Manager: …`, `**Buddy**: …`, `[Manager] …`. */
function prefixOf(text: string, [start, end]: readonly [number, number], source: string): TypedTask['prefix'] {
  const typed = source.slice(start, end);
  const found = marked.exec(typed) ?? plain.exec(typed);
  const name = (found?.[1] ?? found?.[2] ?? '').replace(/\s+/g, ' ').trim();
  if (found === null || name === '' || name.split(' ').length > 4) return undefined;
  // In plain words it begins with the name, without marks of emphasis.
  const [said = ''] = /^\[?([^:\]]*)[:\]]:?\s*/.exec(text) ?? [];
  const rest = text.slice(said.length);
  return said === '' || rest === '' ? undefined : { name, text: rest, span: [start + found[0].length, end] };
}
