import { spaced, unescaped, unmarked } from './plain-notation.ts';
import { quoteEnd, writeQuote } from './quoted.ts';
import type { Condition, ConditionTerm } from './task.ts';

/** A word of a condition, or several in quotation marks, which mean nothing but themselves. */
interface Word {
  readonly text: string;
  readonly quoted: boolean;
}

/** More groups than anybody can mean. Turning a condition round can multiply them. */
const mostGroups = 64;

/**
 * Reads what stands behind `if`: `remote`, `not remote`, `remote or contractor`, `office and contractor`, `location is berlin`,
 * `location: berlin`, `location is not berlin`. `and` binds tighter than `or`. A name of several words that has `and`,
 * `or`, `is` or `not` in it stands in quotation marks.
 *
 * @returns nothing if a part of it is missing, or if there is far too much
 */
export function readCondition(text: string): Condition | undefined {
  const groups = splitAt(words(text), 'or').map((group) => splitAt(group, 'and').map(readTerm));
  const read: ConditionTerm[][] = [];
  for (const group of groups) {
    const terms = group.filter((term) => term !== undefined);
    if (terms.length < group.length) return undefined;
    read.push(terms);
  }
  return read.length > mostGroups ? undefined : read;
}

/** The condition that holds when another does not; nothing if it has more groups than anybody can mean. */
export function negated(condition: Condition): Condition | undefined {
  const opposites = condition.map((group) => group.map((term) => [{ ...term, not: !term.not }]));
  return opposites.reduce<Condition | undefined>(both, [[]]);
}

/** The condition that holds when two others do; nothing if it has more groups than anybody can mean. */
export function both(one: Condition | undefined, other: Condition | undefined): Condition | undefined {
  if (one === undefined || other === undefined || one.length * other.length > mostGroups) return undefined;
  return one.flatMap((group) => other.map((more) => [...group, ...more]));
}

/** The notation of a condition that {@link readCondition} reads as just this one. */
export function writeCondition(condition: Condition): string {
  return condition.map((group) => group.map(writeTerm).join(' and ')).join(' or ');
}

function readTerm(typed: readonly Word[]): ConditionTerm | undefined {
  const turned = isWord(typed[0], 'not');
  const rest = turned ? typed.slice(1) : typed;
  const verb = rest.findIndex((each) => isWord(each, 'is') || isWord(each, "isn't") || isWord(each, 'isn’t'));
  if (verb === -1) return termOf(undefined, rest, turned);
  const refused = !isWord(rest[verb], 'is');
  const not = !refused && isWord(rest[verb + 1], 'not');
  const answer = rest.slice(verb + (not ? 2 : 1));
  return verb === 0 ? undefined : termOf(rest.slice(0, verb), answer, turned !== (refused || not));
}

function termOf(
  question: readonly Word[] | undefined,
  answer: readonly Word[],
  not: boolean,
): ConditionTerm | undefined {
  const phrase = (list: readonly Word[]): string => list.map(({ text }) => text).join(' ');
  if (answer.length === 0 || answer.some((each) => isWord(each, 'is') || isWord(each, 'not'))) return undefined;
  return { question: question === undefined ? undefined : phrase(question), answer: phrase(answer), not };
}

function isWord(word: Word | undefined, text: string): boolean {
  return word !== undefined && !word.quoted && word.text.toLowerCase() === text;
}

function splitAt(list: readonly Word[], joint: string): Word[][] {
  const parts: Word[][] = [[]];
  for (const each of list) {
    if (isWord(each, joint)) parts.push([]);
    else parts.at(-1)?.push(each);
  }
  return parts;
}

/** The words of a condition, with `is` for the signs that say as much. */
function words(text: string): Word[] {
  const found: Word[] = [];
  const bare = (part: string): void => {
    const plain = unmarked(part)
      .replace(/!=/g, ' is not ')
      .replace(/==?|:(?!\/\/)/g, ' is ');
    for (const each of spaced(plain).split(' ')) if (each !== '') found.push({ text: unescaped(each), quoted: false });
  };
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const end = text.charAt(at) === "'" || text.charAt(at) === '‘' ? -1 : quoteEnd(text, at);
    if (end === -1) continue;
    bare(text.slice(from, at));
    const quotation = spaced(unescaped(text.slice(at + 1, end)));
    if (quotation !== '') found.push({ text: quotation, quoted: true });
    at = end;
    from = end + 1;
  }
  bare(text.slice(from));
  return found;
}

function writeTerm({ question, answer, not }: ConditionTerm): string {
  const no = not ? 'not ' : '';
  return question === undefined ? `${no}${writeName(answer)}` : `${writeName(question)} is ${no}${writeName(answer)}`;
}

const meaningful = /(?:^|\s)(?:and|or|is|isn['’]t|not)(?=\s|$)|[^\p{L}\p{M}\p{N}\s'’/+#@-]/iu;

function writeName(name: string): string {
  return meaningful.test(name) ? writeQuote(name) : name;
}
