import type { Blame } from './blame.ts';
import { ownerOf, subjectOf } from './blame-subject.ts';
import type { Subject } from './blame-subject.ts';

/** From the first sign to the one after the last, in a sentence. */
export type Span = readonly [start: number, end: number];

/** A way to blame, and where a sentence uses it. */
export interface BlameWording {
  readonly kind: Blame;
  readonly find: (sentence: string, known: ReadonlySet<string>) => Span[];
}

/** How far around its words a sentence is looked at: longer ones are lists, and some are made to keep a reader busy. */
const reach = 300;

/**
 * A verb with who did it before it.
 *
 * @param who whether it must surely be people, or may be what people are among
 * @param fits whether the word in the first group, what follows, and who it is said of make it blame
 */
export function said(
  kind: Blame,
  who: 'people' | 'maybe',
  verb: RegExp,
  fits: (word: string, rest: string, subject: Subject) => boolean = () => true,
): BlameWording {
  const all = new RegExp(verb.source, 'gi');
  return {
    kind,
    find: (sentence, known) =>
      [...sentence.matchAll(all)].flatMap((match): Span[] => {
        const subject = subjectOf(sentence, match.index, known);
        if (subject === undefined || (who === 'people' && !subject.isSure)) return [];
        const end = match.index + match[0].length;
        if (!fits(match[1] ?? '', sentence.slice(end, end + reach), subject)) return [];
        const before = sentence.slice(Math.max(0, match.index - reach), match.index);
        if (supposed.test(before) || refused.test(before)) return [];
        return kind === 'fault' && isDenied(sentence, [match.index, end]) ? [] : [[subject.start, end]];
      }),
  };
}

/**
 * Words that blame whatever the sentence is about: those in the first group, or all of them.
 *
 * @param unless a sentence with this only speaks of them
 */
export function named(kind: Blame, words: RegExp, unless?: RegExp): BlameWording {
  const all = new RegExp(words.source, 'gi');
  return {
    kind,
    find: (sentence) =>
      [...sentence.matchAll(all)].flatMap((match): Span[] => {
        const found = match[1] ?? match[0];
        const start = match.index + match[0].lastIndexOf(found);
        const span: Span = [start, start + found.length];
        const around = sentence.slice(Math.max(0, start - reach), start + reach);
        return unless?.test(around) === true || isFree(sentence, span) ? [] : [span];
      }),
  };
}

/** What is somebody's: "the engineer's mistake". */
export function owned(kind: Blame, what: RegExp): BlameWording {
  const all = new RegExp(what.source, 'gi');
  return {
    kind,
    find: (sentence, known) =>
      [...sentence.matchAll(all)].flatMap((match): Span[] => {
        const owner = ownerOf(sentence, match.index, known);
        if (owner?.isSure !== true) return [];
        const span: Span = [owner.start, match.index + match[0].length];
        return isFree(sentence, span) ? [] : [span];
      }),
  };
}

/** What a sentence has before words that it only supposes or forbids. */
const supposed = /\b(?:if|unless|whenever|in case|suppose|imagine|as though|even had|would have)\b/i;
const refused =
  /\b(?:not because|rather than|instead of|does not mean|doesn't mean|(?:do not|don't|never) (?:say|write|ask)|blameless)\b/i;

const no = String.raw`(?:not|no|never|nobody|nor|neither|without|hardly|rarely|seldom|\w+n['’]t|cannot|instead of|rather than|beyond|more than|free of)`;
const noBefore = new RegExp(
  String.raw`\b${no}(?:\W+[\w'’-]+){0,4}\W*$|\b${no}\b.*\b(?:blame|because|about|call)|\bblameless\b`,
  'i',
);
const noAfter = new RegExp(
  String.raw`^(?:\W+[\w'’-]+){0,2}?\W+(?:is|was|are|were|does|do|did|can|will|should|has|explains)(?:n['’]t|\W+${no}| nothing)\b|^ (?:never|cannot)\b`,
  'i',
);

function isFree(sentence: string, span: Span): boolean {
  const [start, end] = span;
  const before = sentence.slice(Math.max(0, start - reach), start);
  return supposed.test(before) || isDenied(sentence, span) || isTitle(sentence.slice(start, end), sentence);
}

/** Whether a sentence says that something is not so: shortly before its words, or right after them. */
function isDenied(sentence: string, [start, end]: Span): boolean {
  return (
    noBefore.test(sentence.slice(Math.max(0, start - reach), start)) || noAfter.test(sentence.slice(end, end + reach))
  );
}

/** With a capital at every word it is what a book or a talk is called. */
function isTitle(words: string, sentence: string): boolean {
  const all = words.split(' ');
  return all.length > 1 && words !== sentence.trim() && all.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}
