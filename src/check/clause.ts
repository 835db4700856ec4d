import { ambiguousVerbs, plainVerbs } from './verbs.ts';

/** A part of a sentence that stands on its own, and where it begins in the text. */
export interface Clause {
  readonly text: string;
  readonly start: number;
}

/** Parts of a text between full stops, semicolons, colons and dashes: what stands before a dash is often a label. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<!\b(?:e\.g|i\.e|etc|vs))[.;:!?]\s+|\s[-–—]\s/g)) {
    clauses.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  clauses.push({ text: text.slice(start), start });
  return clauses.filter((clause) => clause.text.trim() !== '');
}

/** Who does it, when the clause says so: then verbs have no `s`. */
export const subject = /^(?:I|you|we|they)\s+/i;

/** Words between who and what that change neither. */
export const adverb = /^(?:\w+ly|also|then|always|often|already|even|regularly)\s+/i;

/** How a verb stands in a sentence: `writes`, or `write` after "I" and as a demand. */
export type Form = 'third' | 'base';

const third = { plain: new Set(plainVerbs.map(thirdPerson)), ambiguous: new Set(ambiguousVerbs.map(thirdPerson)) };
const base = { plain: new Set(plainVerbs), ambiguous: new Set(ambiguousVerbs) };

/** Whether a word is a verb in a form: `maybe` when it can be a noun as well, such as "designs". */
export function isVerb(word: string, form: Form): boolean | 'maybe' {
  const lower = word.toLowerCase();
  const verbs = form === 'third' ? third : base;
  if (verbs.plain.has(lower)) return true;
  return verbs.ambiguous.has(lower) ? 'maybe' : false;
}

/** `write` as `writes`, `teach` as `teaches`, `try` as `tries`. */
export function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** A text that begins with a capital letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
