import { distance } from 'fastest-levenshtein';

/**
 * Words that a mistyped one may stand for, nearest first: the same in another case or with other hyphens, or a few
 * letters off. A short word may differ in fewer letters than a long one.
 *
 * @param most how many to return
 */
export function nearest(word: string, among: Iterable<string>, most = 1): string[] {
  const plain = plainly(word);
  const allowed = plain.length < 4 ? 1 : Math.max(2, Math.ceil(plain.length * 0.3));
  return [...among]
    .map((candidate) => ({ candidate, off: distance(plain, plainly(candidate)) }))
    .filter(({ off }) => off <= allowed)
    .sort((a, b) => a.off - b.off)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** A name without what authors vary: case, hyphens, underscores, spaces and dots. */
export function plainly(word: string): string {
  return word.toLowerCase().replace(/[-_\s.]+/g, '');
}

/** Words in order of how much they look like another: by letters in common, and by parts between hyphens in common. */
export function bySimilarity(word: string, among: readonly string[]): string[] {
  const plain = plainly(word);
  const parts = partsOf(word);
  return among
    .map((candidate) => ({ candidate, alike: inLetters(plain, candidate) + inParts(parts, candidate) }))
    .sort((a, b) => b.alike - a.alike)
    .map(({ candidate }) => candidate);
}

function inLetters(plain: string, candidate: string): number {
  const other = plainly(candidate);
  return 1 - distance(plain, other) / Math.max(plain.length, other.length, 1);
}

function inParts(parts: readonly string[], candidate: string): number {
  const others = partsOf(candidate);
  const shared = others.filter((part) => parts.includes(part)).length;
  return shared / Math.max(parts.length + others.length - shared, 1);
}

function partsOf(word: string): string[] {
  return word.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
}
