import { distance } from 'fastest-levenshtein';
import { readFact } from './fact.ts';
import type { Meaning } from './fact.ts';
import { plainNotation } from './plain-notation.ts';
import { writeFact } from './written-fact.ts';
import { datesTyped } from './typed-date.ts';
import { highestNumber, lastDay, writeDate } from './when.ts';

/** What an unreadable part may be meant to say. */
export interface Suggestion {
  readonly like: string;
  /** Whether it is very likely meant as a fact, even where nothing around it is one. */
  readonly meant: boolean;
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const keywords =
  'day days week weeks month months before within due min minutes hour hours must should optional required mandatory recommended prevent detect mitigate process done informs tells after unless owner'.split(
    ' ',
  );
const people =
  'admin buddy engineer everyone facilities finance hire hr it lead legal manager mentor newcomer owner people recruiter security team'.split(
    ' ',
  );
/** Words that are right as they are, however near they are to one of the notation. */
const right = new Set('may weak wee mi mm ml mb mg dad dog'.split(' '));
/** Longer parts are prose: no single word of them is mistyped. */
const mostWords = 12;

/** What would be read in place of a part that is no fact, if something near it is. */
export function suggestionFor(part: string): Suggestion | undefined {
  const plain = plainNotation(part);
  const words = plain.split(' ');
  if (plain === '' || words.length > mostWords || plain.length > 200) return undefined;
  return (
    forName(plain) ??
    forDate(plain) ??
    forNumbers(plain) ??
    forSpelling(words) ??
    forList(words) ??
    forPerson(plain) ??
    forStretch(words)
  );
}

function forName(plain: string): Suggestion | undefined {
  const [, before = '', name = ''] = /^((?:informs|tells|cc|owner|by) )?@ ?([\p{L}\p{N}_.-]*)$/u.exec(plain) ?? [];
  const like = `${before}@${name === '' ? 'hire' : name}`;
  return /^((?:informs|tells|cc|owner|by) )?@( |$)/.test(plain) && readFact(like) !== undefined
    ? { like, meant: true }
    : undefined;
}

/** A date as people write it elsewhere, with other signs between its numbers, or one that does not exist: the nearest that does. */
function forDate(plain: string): Suggestion | undefined {
  const [, before = '', rest = ''] = /^((?:on|by|before|due|due by|due on|done|done on) )?(.*)$/.exec(plain) ?? [];
  const [meant] = datesTyped(rest);
  if (meant !== undefined) return offer(`${before}${meant}`, true);
  const found = /^((?:on|by|before|due|due by|due on|done|done on) )?(\d{4})([-/.])(\d{1,2})\3(\d{1,2})$/.exec(plain);
  if (found === null) return undefined;
  const [, how = '', year, , typedMonth, typedDay] = found;
  const month = Math.min(Math.max(Number(typedMonth), 1), 12);
  const day = Math.min(Math.max(Number(typedDay), 1), lastDay(Number(year), month));
  return offer(`${how}${writeDate(Number(year), month, day)}`, true);
}

/** A range that runs backwards, or a number beyond all plans. */
function forNumbers(plain: string): Suggestion | undefined {
  const found = /^(.*?)(-?\d+)( ?(?:-|to|until|through) ?(-?\d+))?( \w+)?$/.exec(plain);
  if (found === null) return undefined;
  const [, before = '', first = '', range, last, behind = ''] = found;
  const least = (typed: string): number => Math.max(Math.min(Number(typed), highestNumber), -highestNumber);
  if (range === undefined || last === undefined) return offer(`${before}${least(first)}${behind}`, true);
  const [from, to] = [least(first), least(last)].sort((a, b) => a - b);
  if (/^ (?:min|h|day|hour|minute)/.test(behind)) return offer(`${before}${to}${behind}`, true);
  return offer(`${before}${from} to ${to}${behind}`, true);
}

/** A word that is mistyped, or a number that is spelt out. */
function forSpelling(words: readonly string[]): Suggestion | undefined {
  const figures = words.map(inFigures);
  const spelt = figures.map(inKeywords);
  const turned = spelt.length === 2 && ordinals.includes(words[0] ?? '') ? [spelt[1], spelt[0]] : spelt;
  const like = [figures, spelt, turned].map((each) => each.join(' ')).find((each) => readFact(each) !== undefined);
  const reading = like === undefined ? undefined : readFact(like);
  if (like === undefined || reading === undefined || like === words.join(' ')) return undefined;
  const { type } = reading.meaning;
  return {
    like: writeFact(reading.meaning) ?? like,
    meant: type === 'when' || (type === 'effort' && hasFigure(words)),
  };
}

function hasFigure(words: readonly string[]): boolean {
  return words.some((word) => /^~?\d/.test(word)) && words.every((word) => !right.has(word));
}

function inFigures(word: string): string {
  const place = Math.max(numbers.indexOf(word), ordinals.indexOf(word));
  return place === -1 ? word : String(place + 1);
}

function inKeywords(word: string): string {
  if (right.has(word) || word.length < 2 || !/^[a-z]+$/.test(word) || keywords.includes(word)) return word;
  const allowed = word.length < 6 ? 1 : 2;
  const near = keywords
    .filter((each) => each.charAt(0) === word.charAt(0))
    .map((each) => ({ each, off: lettersOf(each) === lettersOf(word) ? 1 : distance(each, word) }))
    .filter(({ off }) => off <= allowed)
    .sort((a, b) => a.off - b.off);
  return near[0]?.each ?? word;
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** Several facts without commas between them. */
function forList(words: readonly string[]): Suggestion | undefined {
  const found = facts(words);
  return found === undefined || found.length < 2 ? undefined : { like: found.join(', '), meant: true };
}

function facts(words: readonly string[]): string[] | undefined {
  if (words.length === 0) return [];
  for (let count = words.length; count > 0; count -= 1) {
    const head = words.slice(0, count).join(' ');
    if (!isClear(readFact(head)?.meaning)) continue;
    const rest = facts(words.slice(count));
    if (rest !== undefined) return [head, ...rest];
  }
  return undefined;
}

/** Whether what is read cannot have swallowed words that are not its own. */
function isClear(meaning: Meaning | undefined): boolean {
  return meaning !== undefined && meaning.type !== 'condition' && meaning.type !== 'after';
}

function forPerson(plain: string): Suggestion | undefined {
  const name = plain.replace(/^(?:the|by|by the|your|new|the new|your new) /, '').replace(/^new /, '');
  return people.includes(name) ? { like: `@${name}`, meant: false } : undefined;
}

/** The longest stretch of a part that is a fact. */
function forStretch(words: readonly string[]): Suggestion | undefined {
  for (let count = words.length - 1; count > 0; count -= 1) {
    for (let from = 0; from + count <= words.length; from += 1) {
      const stretch = words.slice(from, from + count).join(' ');
      const reading = readFact(stretch);
      if (reading?.sure === true && isClear(reading.meaning)) return { like: stretch, meant: false };
    }
  }
  return undefined;
}

function offer(like: string, meant: boolean): Suggestion | undefined {
  const reading = readFact(like);
  return reading === undefined ? undefined : { like: writeFact(reading.meaning) ?? like, meant };
}
