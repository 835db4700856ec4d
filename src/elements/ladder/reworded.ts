import { findAligned } from '../../handbook/alignment.ts';

/** An expectation that can be linked to: its id is made of its words. */
export interface Linkable {
  readonly id: string;
}

/**
 * The words that an id remembers: `leads-a-project` is "leads a project". The number that tells two alike ids of one page
 * apart is no word of the text.
 */
export function rememberedWords(id: string): string {
  return id
    .replace(/-\d{1,2}$/, '')
    .split('-')
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * Finds the expectation that an old link means now. An id holds no signs and only the first words of a long text; so both
 * sides are compared as ids, cut at the same length.
 *
 * @param wanted the fragment of the link, decoded
 * @param among what there is today
 * @returns undefined when nothing surely says the same
 */
export function findReworded<Item extends Linkable>(wanted: string, among: readonly Item[]): Item | undefined {
  const same = among.find(({ id }) => id === wanted);
  if (same !== undefined) return same;
  const words = rememberedWords(wanted);
  // A single word is the name of something else: of an area, or of a heading in the introduction.
  if (!words.includes(' ')) return undefined;
  const phrases = among.map((item) => ({ item, text: rememberedWords(item.id) }));
  return findAligned({ text: words }, phrases)?.after.item;
}
