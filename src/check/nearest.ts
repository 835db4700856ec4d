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

const between = /[-_\s.]+/g;

/** A name without what authors vary: case, hyphens, underscores, spaces and dots. */
export function plainly(word: string): string {
  return word.toLowerCase().replace(between, '');
}

/** A word as it is compared: its letters, and its parts between hyphens. */
interface Compared {
  readonly word: string;
  readonly plain: string;
  readonly parts: readonly string[];
}

/** Words that were compared before: many links lead to the same page. */
const seen = new WeakMap<readonly string[], readonly Compared[]>();

/** Words in order of how much they look like another: by letters in common, and by parts between hyphens in common. */
export function bySimilarity(word: string, among: readonly string[]): string[] {
  const wanted = compared(word);
  const candidates = seen.get(among) ?? [...new Set(among)].map(compared);
  seen.set(among, candidates);
  return candidates
    .map((candidate) => ({ candidate, alike: likeness(wanted, candidate) }))
    .sort((a, b) => b.alike - a.alike)
    .map(({ candidate }) => candidate.word);
}

function compared(word: string): Compared {
  return { word, plain: plainly(word), parts: word.toLowerCase().split(between) };
}

function likeness(a: Compared, b: Compared): number {
  const letters = 1 - distance(a.plain, b.plain) / Math.max(a.plain.length, b.plain.length, 1);
  const shared = b.parts.filter((part) => a.parts.includes(part)).length;
  return letters + shared / Math.max(a.parts.length + b.parts.length - shared, 1);
}
