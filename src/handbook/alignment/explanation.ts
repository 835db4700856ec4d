import { isSmall, stemOf } from './meaning.ts';
import { hasMoved, read } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { wordsOf } from './word.ts';

/** How many words an explanation names: more is a list that nobody reads. */
const wordsNamed = 6;

/**
 * Why two texts were taken for one, or not, in words a reader understands: the words that both say, those that only one
 * does, and where it moved.
 *
 * @param pair a pair of an alignment, or any two phrases
 */
export function explain(pair: { readonly before: Phrase; readonly after: Phrase }): string {
  const [before, after] = [read(pair.before, 0), read(pair.after, 0)];
  const moved = hasMoved(before, after)
    ? ` It moved from ${quoted(pair.before.group)} to ${quoted(pair.after.group)}.`
    : '';
  if (before.text === after.text) return `The same words.${moved}`;
  if (before.reading === after.reading) return `The same words, written in another way.${moved}`;
  const told = difference(before.text, after.text, (word) => !isSmall(word));
  // "some" that became "many" is the whole difference when nothing else is.
  const { both, gone, added } =
    told.gone.length + told.added.length > 0 ? told : { ...difference(before.text, after.text), both: told.both };
  const parts = [
    both.length === 0 ? 'They share no telling word' : `Both say ${named(both)}`,
    ...(gone.length === 0 ? [] : [`only the earlier says ${named(gone)}`]),
    ...(added.length === 0 ? [] : [`only the later says ${named(added)}`]),
  ];
  return `${parts.join('; ')}.${moved}`;
}

interface Difference {
  readonly both: readonly string[];
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/** The words of two texts that both say in some form, and those that only one does, as they are written last. */
function difference(before: string, after: string, counts: (word: string) => boolean = () => true): Difference {
  const [said, says] = [before, after].map(
    (text) =>
      new Map(
        wordsOf(text)
          .filter(({ text: word }) => counts(word))
          .map(({ text: word }) => [stemOf(word), word.toLowerCase()]),
      ),
  );
  const only = (these: Map<string, string> | undefined, those: Map<string, string> | undefined): string[] =>
    [...(these ?? [])].filter(([stem]) => !those?.has(stem)).map(([, word]) => word);
  const both = [...(says ?? [])].filter(([stem]) => said?.has(stem)).map(([, word]) => word);
  return { both, gone: only(said, says), added: only(says, said) };
}

function named(words: readonly string[]): string {
  const more = words.length - wordsNamed;
  return words.slice(0, wordsNamed).map(quoted).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function quoted(words = ''): string {
  return `“${words}”`;
}
