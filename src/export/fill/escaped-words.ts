import { addressesIn } from './typed-address.ts';

/** What stands around words on their line. */
export interface Surroundings {
  /** The signs next to them; empty at the ends of the line. */
  readonly before: string;
  readonly after: string;
  /** What stands between the beginning of the line and them, where that is no words yet; nothing where it is. */
  readonly lead: string | undefined;
  /** All that follows on the line. */
  readonly behind: string;
  readonly cell: boolean;
  readonly heading: boolean;
  /** Whether they stand in square brackets. */
  readonly bracket: boolean;
}

/** Stands for a sign that is not known: whatever it is, words next to it have to keep their meaning. */
export const unknownSign = '\uFFFF';

const punctuation = /^[!-/:-@[-`{-~]$/;

/** What words may begin with that makes a line more than words: the place of the sign that has to lose its meaning. */
const openings: readonly RegExp[] = [
  /^()#{1,6}(?:\s|$)/,
  /^()>/,
  /^()[-+*](?:\s|$)/,
  /^(\d{1,9})[.)](?:\s|$)/,
  /^()(?:=+|-+)\s*$/,
  /^()(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/,
  /^()~{3}/,
  /^()(?=[^-]*-)[|:\s-]+$/,
];

/**
 * Writes words of one line as Markdown that reads just as they do. Only what could mean something where they stand gets a
 * backslash. Web addresses stay whole, so that they are links.
 *
 * @param words without line ends, and without white space around them
 */
export function escapedWords(words: string, around: Surroundings): string {
  let written = '';
  let at = 0;
  for (const address of addressesIn(words, around)) {
    written += escapedPart(words, at, address.from, around) + address.written;
    at = address.to;
  }
  written += escapedPart(words, at, words.length, around);
  // A number may make an item with the full stop that the template has behind it.
  return openingIn(words, around) === words.length ? `${written}\\` : written;
}

function escapedPart(words: string, from: number, to: number, around: Surroundings): string {
  const opening = openingIn(words, around);
  const closing = around.heading ? /(?:^|\s)#+$/.exec(words)?.index : undefined;
  const hash = closing === undefined ? -1 : words.indexOf('#', closing);
  let written = '';
  for (let at = from; at < to; at += 1) {
    const sign = words.charAt(at);
    const escape =
      at === opening ||
      at === hash ||
      // What follows an address may begin with a sign that is not among the words.
      (sign === '\\' && at === to - 1) ||
      (punctuation.test(sign) && meansSomething(words, at, around));
    written += escape ? `\\${sign}` : sign;
  }
  return written;
}

/** Which sign of the words has to lose its meaning so that the line begins with words; -1 if it does. */
function openingIn(words: string, { lead, after, behind }: Surroundings): number {
  if (lead === undefined) return -1;
  const line = lead + words + (after === unknownSign ? '' : behind);
  for (const opening of openings) {
    const found = opening.exec(line);
    if (found !== null) return Math.max((found[1]?.length ?? 0) - lead.length, 0);
  }
  return -1;
}

function meansSomething(words: string, at: number, around: Surroundings): boolean {
  const last = at === words.length - 1;
  const previous = at === 0 ? around.before : signBefore(words, at);
  const next = last ? around.after : String.fromCodePoint(words.codePointAt(at + 1) ?? 0);
  switch (words.charAt(at)) {
    case '\\':
      return next === '' || next === unknownSign || punctuation.test(next);
    case '`':
    case '[':
      return true;
    case ']':
      return around.bracket || last || /^[([:]$/.test(next);
    case '*':
      return !(isSpace(previous) && isSpace(next));
    case '~':
      return !(isSpace(previous) && /^[ \p{L}\p{N}]?$/u.test(next));
    case '_':
      return !insideWord(words, at, around) && !(isSpace(previous) && isSpace(next));
    case '<':
      return last ? !isSpace(next) : /^[a-z/!?]$/i.test(next);
    case '&':
      return /^&(?:#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{0,40};|#?[a-z\d]{0,40}$)/i.test(words.slice(at, at + 50));
    case '{':
      return previous === '{' || (last && (next === '{' || next === unknownSign));
    case '}':
      return around.heading;
    case '|':
      return around.cell;
    case '!':
      return last && (next === '[' || next === unknownSign);
    default:
      return false;
  }
}

function signBefore(words: string, at: number): string {
  const start = /[\uDC00-\uDFFF]/.test(words.charAt(at - 1)) ? at - 2 : at - 1;
  return words.slice(Math.max(start, 0), at);
}

function isSpace(sign: string): boolean {
  return sign === '' || /^[\p{Zs}\t\n\f\r]$/u.test(sign);
}

/** Whether the underscores at a place stand between letters or digits, where they mean themselves. */
function insideWord(words: string, at: number, { before, after }: Surroundings): boolean {
  let from = at;
  let to = at + 1;
  while (words.charAt(from - 1) === '_') from -= 1;
  while (words.charAt(to) === '_') to += 1;
  const previous = from === 0 ? before : signBefore(words, from);
  const next = to === words.length ? after : String.fromCodePoint(words.codePointAt(to) ?? 0);
  return /^[\p{L}\p{N}]$/u.test(previous) && /^[\p{L}\p{N}]$/u.test(next);
}
