import { firstNames, maybePeople, offices, people } from './blamed.ts';

/** Who a sentence says something about. */
export interface Subject {
  /** Where its words begin in the sentence. */
  readonly start: number;
  /** Whether it can be nothing but people. */
  readonly isSure: boolean;
  /** Whether it is somebody: "the engineer", "Ana", but neither "engineers" nor "every team" nor "a reviewer". */
  readonly isDefinite: boolean;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const definite = set('the our this that his her their its these those my your another');
const vague = set('a an every each all any most many some several few both two three other');
/** Whoever it is then: what they should have done is a rule. */
const office = set('current next outgoing incoming respective');
const negative = set('no neither not nor never none');
const prepositions = set('to for from of by with on at in about between via through against per than like as');
const someOf = set('one some several most many few two three each member members part all');
const self = set('i we you us me');
/** What may stand between who it is and what they did. */
const between = /^(?:has|have|had|also|then|again|still|just|even|once|unfortunately|later|\w+ly)$/;
const conjunctions = set('and but or then yet');
const opening = set('that which who whom whose where when how why whether because since if before after until while');

/**
 * Finds who a verb is said of: the words right before it, or what its sentence begins with when "and" or "but" comes before it.
 *
 * @param verb where it begins in the sentence
 * @param known words of names of people in the handbook, in lower case
 * @returns `undefined` when it is a thing, when it cannot be told, when nobody is meant ("no engineer"), and when it is the author
 */
export function subjectOf(sentence: string, verb: number, known: ReadonlySet<string>): Subject | undefined {
  const tokens = tokensBefore(sentence, verb);
  let at = tokens.length - 1;
  while (between.test(tokens[at]?.word.toLowerCase() ?? '')) at -= 1;
  const last = lower(tokens[at]);
  if (negative.has(last)) return undefined;
  if (conjunctions.has(last)) return verb > reach ? undefined : firstSubject(tokens.slice(0, at), known);
  if (last === 'who') {
    const subject = nounAt(tokens, at - 1, known);
    return subject?.isDefinite === true ? subject : undefined;
  }
  // One comma ends what stands in between: "the tool, which the engineers use, failed to". Two are around an adverb.
  if (sentence.slice(tokens[at]?.end, verb).split(',').length === 2) return undefined;
  return nounAt(tokens, at, known);
}

/** Finds whose something is: the engineer, where `'s mistake` comes next. The rest is as for {@link subjectOf}. */
export function ownerOf(sentence: string, end: number, known: ReadonlySet<string>): Subject | undefined {
  const tokens = tokensBefore(sentence, end);
  return nounAt(tokens, tokens.length - 1, known, 'anywhere');
}

/** What a sentence begins with, if that is somebody and nothing but what they do comes after it. */
function firstSubject(tokens: readonly Token[], known: ReadonlySet<string>): Subject | undefined {
  if (tokens.some((token) => opening.has(lower(token)))) return undefined;
  for (let at = 0; at < Math.min(tokens.length, 6); at += 1) {
    const token = tokens[at];
    if (self.has(lower(token)) || (at > 0 && negative.has(lower(tokens[at - 1])))) return undefined;
    if (token === undefined || !isPerson(tokens, at, known)) continue;
    const subject = nounAt(tokens, at, known);
    const first = tokens[0];
    if (first === undefined || subject?.isSure !== true) return undefined;
    return subject.start === first.start || isTime(first) ? subject : undefined;
  }
  return undefined;
}

/** Whether a sentence begins with when it was: "At 10:15 the engineer". */
function isTime(first: Token): boolean {
  return (
    prepositions.has(lower(first)) ||
    conjunctions.has(lower(first)) ||
    between.test(lower(first)) ||
    /^\d/.test(first.word)
  );
}

/** The noun that ends at a token, with what belongs to it. */
function nounAt(
  tokens: readonly Token[],
  end: number,
  known: ReadonlySet<string>,
  where: 'alone' | 'anywhere' = 'alone',
): Subject | undefined {
  let at = end;
  const posture = `${lower(tokens[at - 1])} ${lower(tokens[at])}`;
  const isAtWork = /^(?:on (?:call|duty|shift)|in charge)$/.test(posture);
  if (isAtWork) at -= 2;
  const head = tokens[at];
  if (head === undefined || self.has(lower(head))) return undefined;
  const isSure = isPerson(tokens, at, known) || (isAtWork && maybePeople.has(lower(head)));
  if (!isSure && !maybePeople.has(lower(head)) && !(isName(head) && at > 0)) return undefined;
  let first = at;
  while (first > 0 && at - first < 4 && isModifier(tokens[first - 1])) first -= 1;
  const determiner = lower(tokens[first - 1]);
  if (negative.has(determiner)) return undefined;
  const isDetermined = definite.has(determiner) || vague.has(determiner);
  const before = isDetermined ? first - 2 : first - 1;
  const isPart = lower(tokens[before]) === 'of' && someOf.has(lower(tokens[before - 1]));
  if (where === 'alone' && prepositions.has(lower(tokens[before])) && !isPart) return undefined;
  const start = tokens[isPart ? before - 1 : isDetermined ? first - 1 : first]?.start ?? head.start;
  const isOffice = tokens.slice(first, at).some((token) => office.has(lower(token)));
  return { start, isSure, isDefinite: isPart || (definite.has(determiner) && !isOffice) || isOne(head, known) };
}

function isPerson(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  const head = tokens[at];
  if (head === undefined) return false;
  const word = lower(head);
  const previous = tokens[at - 1];
  // Alone and with a capital letter it is the name of a program.
  if (head.word === 'Teams' && at > 0) return false;
  if (people.has(word) || isHandle(head)) return true;
  if (maybePeople.has(word)) return offices.has(lower(previous));
  return isName(head) && (isOne(head, known) || (previous !== undefined && isName(previous) && isOne(previous, known)));
}

/** Whether a word alone says who it is. */
function isOne(token: Token, known: ReadonlySet<string>): boolean {
  const word = lower(token);
  if (isHandle(token) || ['he', 'she', 'someone', 'somebody'].includes(word)) return true;
  return isName(token) && (firstNames.has(word) || known.has(word));
}

function isHandle({ word }: Token): boolean {
  return /^@[\w.-]{2,}$/.test(word);
}

function isName({ word }: Token): boolean {
  return /^\p{Lu}[\p{Ll}'’-]+$/u.test(word);
}

/** A word that tells more about the next one: "the *on-call database* engineer". */
function isModifier(token: Token | undefined): boolean {
  const word = lower(token);
  if (definite.has(word) || vague.has(word) || prepositions.has(word) || negative.has(word)) return false;
  if (conjunctions.has(word) || opening.has(word) || between.test(word)) return false;
  return /^[\p{L}\p{N}-]+$/u.test(word);
}

/** Words before a place of a sentence; what somebody has (`engineer's`) is one word. Far away nobody is looked for. */
function tokensBefore(sentence: string, place: number): Token[] {
  const from = Math.max(0, place - reach);
  return [...sentence.slice(from, place).matchAll(/[@\p{L}\p{N}\ufffc][\p{L}\p{N}'’/_.-]*/gu)].map((match) => ({
    word: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

const reach = 300;

function lower(token: Token | undefined): string {
  return token?.word.toLowerCase() ?? '';
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
