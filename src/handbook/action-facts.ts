import { readFact } from '../schema/fact.ts';
import type { TaskFacts } from '../schema/task.ts';
import { actionKindIn, dayIn, factNamed, ownersIn, saysDone, saysNothing } from './action-words.ts';
import type { ActionFactName } from './action-words.ts';
import type { Draft } from './draft.ts';

/**
 * Takes in what an author says of an action under a name: `Owner`, `Due`. What its line says counts more.
 *
 * @param words as plain text
 * @param source the same as typed: an address may be in there
 * @returns whether all of it is taken in; a time that cannot be read is, as what cannot be
 */
export function takeFact(facts: Draft<TaskFacts>, name: ActionFactName, words: string, source: string): boolean {
  if (saysNothing(words)) return true;
  switch (name) {
    case 'owner':
      facts.who = [...new Set([...facts.who, ...ownersIn(words)])];
      return true;
    case 'due': {
      const date = dayIn(words);
      if (date !== undefined) facts.when ??= { unit: 'date', date, by: true };
      else facts.unread = [...facts.unread, { text: words, like: 'due 2026-12-01' }];
      return true;
    }
    case 'done':
      facts.done = true;
      facts.doneDay ??= dayIn(words);
      return facts.doneDay !== undefined;
    case 'status':
      if (saysDone(words)) {
        facts.done = true;
        facts.doneDay ??= dayIn(words);
      }
      return true;
    case 'kind':
      facts.action ??= actionKindIn(words);
      return facts.action !== undefined;
    case 'issue': {
      const { meaning } = readFact(source.trim()) ?? {};
      if (meaning?.type === 'issue') facts.issue ??= meaning.issue;
      return meaning?.type === 'issue';
    }
    case 'action':
      return false;
  }
}

/** How authors end a line with facts that have names: "Do it. Owner: @platform-team, due: 2026-12-01". */
const fact =
  /(?<=^|[\s.;,|–—(-])(owners?|assignees?|assigned to|due(?: date)?|deadline|status|type|kind|ticket|issue)\s*:\s*/gi;

/** A line, and the facts with names that it ends with. */
export interface NamedFacts {
  readonly text: string;
  readonly named: readonly (readonly [name: ActionFactName, words: string])[];
}

/**
 * Takes the facts off the end of a line that have names. The first has a capital letter or a sign before it, and all of them
 * say what such facts say: "Send the content type: text" ends with none.
 */
export function namedFactsIn(line: string): NamedFacts {
  const none: NamedFacts = { text: line, named: [] };
  const starts = [...line.matchAll(fact)];
  const [first] = starts;
  if (first === undefined) return none;
  const before = line.slice(0, first.index).trimEnd();
  if (!/^\p{Lu}/u.test(first[0]) && !/[.;,|–—(-]$/.test(before)) return none;
  const named = starts.flatMap((match, at): NamedFacts['named'] => {
    const end = starts[at + 1]?.index ?? line.length;
    const words = line.slice(match.index + match[0].length, end).replace(/[\s.,;|)\]–—(-]+$/, '');
    const name = factNamed(match[1] ?? '');
    return name !== undefined && fits(name, words) ? [[name, words]] : [];
  });
  if (named.length < starts.length) return none;
  return { text: before.replace(/[\s;,|–—(-]+$/, ''), named };
}

function fits(name: ActionFactName, words: string): boolean {
  switch (name) {
    case 'owner':
      return words !== '' && words.split(' ').length <= 4;
    case 'due':
      return dayIn(words) !== undefined || saysNothing(words);
    case 'kind':
      return actionKindIn(words) !== undefined;
    case 'status':
      return words !== '' && words.split(' ').length <= 3;
    case 'issue':
      return readFact(words)?.meaning.type === 'issue';
    default:
      return false;
  }
}
