const separators = /[^\p{L}\p{M}\p{N}+#$]+/u;

/** A text in the form in which texts are compared: without case and accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, folded. `C++` and `C#` stay whole; `on-call` is two words. */
export function wordsOf(text: string): string[] {
  return folded(text)
    .split(separators)
    .filter((word) => word !== '');
}

/**
 * What to hand to Pagefind: it looks for symbols that the index does not hold, and finds nothing. Those that the index
 * does hold stay; `site/search-index.ts` names the same ones.
 */
export function searchable(words: string): string {
  return words.replace(/[^\P{S}+#$]/gu, ' ').trim();
}

/** Whether a reader asks for exactly these words in this order. */
export function isExact(words: string): boolean {
  return /^\s*".+"\s*$/.test(words);
}

/**
 * Whether a word found in a page is what was searched for, or only the best that Pagefind could offer: when nothing
 * begins with a word, it goes on with the beginning of the word itself, down to its first letter.
 *
 * A word counts when it contains the one searched for, or shares enough of its beginning to be another form of it:
 * three letters, and two in five.
 *
 * @param word one of `wordsOf` the query
 * @param found as it stands in the page
 */
export function covers(word: string, found: string): boolean {
  const whole = folded(found).replace(new RegExp(separators, 'gu'), '');
  if (whole.includes(word)) return true;
  return [whole, ...wordsOf(found)].some((part) => {
    const shared = sharedBeginning(word, part);
    return shared >= 3 && shared >= word.length * 0.4;
  });
}

function sharedBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
