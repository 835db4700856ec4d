import { spaced, unescaped } from './plain-notation.ts';

/** What closes a quotation, by what opens it: writers of several languages have their own. */
export const closersOf: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '“”'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
]);

const before = /[\s([,;:*_&+]/;
const behind = /[\s)\],;:.*_&+]/;

/** Whether a quotation may begin at a place: not inside a word, where the sign is an apostrophe or says inches. */
export function opensQuote(text: string, at: number): boolean {
  return closersOf.has(text.charAt(at)) && (at === 0 || before.test(text.charAt(at - 1)));
}

/** Whether a quotation may end at a place: not inside a word, and not behind a backslash. */
export function closesQuote(text: string, at: number): boolean {
  if (at + 1 < text.length && !behind.test(text.charAt(at + 1))) return false;
  let backslashes = 0;
  while (text.charAt(at - 1 - backslashes) === '\\') backslashes += 1;
  return backslashes % 2 === 0;
}

/** Where the quotation ends that begins at a place: at its last sign. -1 if there is none. */
export function quoteEnd(text: string, at: number): number {
  if (!opensQuote(text, at)) return -1;
  const closers = closersOf.get(text.charAt(at)) ?? '';
  for (let end = at + 1; end < text.length; end += 1) {
    if (closers.includes(text.charAt(end)) && closesQuote(text, end)) return end;
  }
  return -1;
}

/** Reads quotations with `and` or a comma between them: `"Order the laptop" and "Sign"`. Nothing if there is more. */
export function readQuotes(text: string): string[] | undefined {
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = quoteEnd(text, at);
    const words = end === -1 ? '' : spaced(unescaped(text.slice(at + 1, end)));
    if (words === '') return undefined;
    found.push(words);
    const joint = /^(?:\s*[,;&+]\s*(?:and\s+)?|\s+and\s+|\s*$)/i.exec(text.slice(end + 1));
    if (joint === null) return undefined;
    at = end + 1 + joint[0].length;
  }
  return found.length === 0 ? undefined : found;
}

/** A quotation that is read as these words, wherever it stands in Markdown. */
export function writeQuote(words: string): string {
  return `"${words.replace(/["\\`<>[\]]/g, String.raw`\$&`)}"`;
}
