import { remembering } from '../alignment/memo.ts';

/** What ends a sentence, with the quotes and brackets behind it; East Asian signs need no space after them. */
const end = /[.!?…]+["'”’»)\]*_]*\s+|[。！？]+[”’」』）]*\s*/gu;

/** What a full stop stands behind without ending a sentence. */
const abbreviation =
  /(?:^|[\s("'“„(])(?:e\.\s?g|i\.\s?e|etc|vs|cf|no|nos|approx|ca|incl|excl|max|min|fig|p|pp|vol|mr|mrs|ms|dr|prof|st|inc|ltd|co|z\.\s?b|d\.\s?h|bzw|usw|\p{L})\.$/iu;

/** Texts that are remembered: a page's sentences are asked for several times. */
const mostTexts = 2000;

/**
 * The sentences of a text, in order, without the spaces between them: joined by single spaces they are the text again. What
 * follows a full stop in small letters goes on with the sentence.
 */
export const sentencesOf = remembering((text: string): readonly string[] => {
  const sentences: string[] = [];
  let from = 0;
  for (const found of text.matchAll(end)) {
    const to = found.index + found[0].length;
    const sentence = text.slice(from, to).trim();
    if (to >= text.length || /^\p{Ll}/u.test(text.slice(to)) || abbreviation.test(sentence)) continue;
    sentences.push(sentence);
    from = to;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}, mostTexts);
