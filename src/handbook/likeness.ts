import { candidatesFor } from './likeness/candidates.ts';
import { libraryOf } from './likeness/library.ts';
import type { LikenessLibrary } from './likeness/library.ts';
import type { Weighed } from './likeness/weigher.ts';
import { reasonsOf } from './likeness/reason.ts';
import { scoreOf, sharedBy } from './likeness/score.ts';

/** Something that is like something else, and why. */
export interface Similar<Thing> {
  readonly thing: Thing;
  /** From 0, nothing in common, to 1, the same. */
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly LikenessReason[];
}

/** Why two records look alike: they share a service, a factor, or words that few others have. */
export interface LikenessReason {
  readonly type: 'service' | 'factor' | 'title' | 'words';
  /** What they share, as a reader reads it in the newer of them. */
  readonly shared: readonly string[];
}

/** What of a record tells what it is about: plain text. */
export interface LikenessText {
  /** The day it is of, in a form that sorts as text; empty when it is not known, or not over yet: as if it were the newest. */
  readonly day: string;
  readonly title: string;
  readonly summary: string;
  readonly services: readonly string[];
  readonly factors: readonly string[];
  readonly lessons: readonly string[];
  readonly actions: readonly string[];
  readonly timeline: readonly string[];
}

/** Something to be compared. */
export interface LikenessItem<Thing> extends LikenessText {
  readonly thing: Thing;
}

/** What is asked for. */
export interface LikenessBounds {
  /** The least score; `worthShowing` unless given. */
  readonly least?: number;
  /** How many at most for each item; 5 unless given. */
  readonly most?: number;
}

/**
 * From here on, a reader of one record is glad to be shown the other: of 21 pairs among real reports that reach it 20 are
 * worth it, and all repeats are among them. The next below is not (the measuring test has every judgement).
 */
export const worthShowing = 0.22;

/**
 * From here on, one record is taken to tell of the same thing happening again, for a check that must not be wrong. Among real
 * reports, the least of the right ones scores 0.66, from its title alone, and the best of the wrong ones 0.58.
 */
export const sameAgain = 0.65;

const mostShown = 5;

/**
 * For every item the ones most like it, most alike first; of those equally alike, the newest first. The order of the items
 * does not matter.
 *
 * @returns by thing; an item that nothing is like has an empty list
 */
export function likenesses<Thing>(
  items: readonly LikenessItem<Thing>[],
  bounds: LikenessBounds = {},
): Map<Thing, Similar<Thing>[]> {
  const library = remembered(items);
  const similar = library.items.map((one) => similarTo(items, library, one, false, bounds));
  return new Map(items.map(({ thing }, at) => [thing, similar[at] ?? []]));
}

/**
 * The items most like one that is not among them, as if it were the newest. The words of the items are counted at the first
 * call and kept as long as the list is: asking again with the same list, as somebody types, costs little.
 */
export function likenessTo<Thing>(
  items: readonly LikenessItem<Thing>[],
  draft: LikenessText,
  bounds: LikenessBounds = {},
): Similar<Thing>[] {
  const library = remembered(items);
  return similarTo(items, library, library.weigh(draft), true, bounds);
}

/** Libraries by their list of items, as long as somebody has it. */
const libraries = new WeakMap<readonly LikenessText[], LikenessLibrary>();

function remembered(items: readonly LikenessText[]): LikenessLibrary {
  const library = libraries.get(items) ?? libraryOf(items);
  libraries.set(items, library);
  return library;
}

/** @param draft whether it is not among the items, and newer than all of them */
function similarTo<Thing>(
  items: readonly LikenessItem<Thing>[],
  library: LikenessLibrary,
  one: Weighed,
  draft: boolean,
  { least = worthShowing, most = mostShown }: LikenessBounds,
): Similar<Thing>[] {
  const among = draft ? items.length : items.length - 1;
  const found: (Similar<Thing> & { readonly other: Weighed })[] = [];
  for (const at of candidatesFor(library, one)) {
    const [item, other] = [items[at], library.items[at]];
    if (item === undefined || other === undefined || other === one) continue;
    const score = scoreOf(library, one, other, among);
    if (score < least || score === 0) continue;
    const newer = !draft && isNewer(other.item, one.item) ? other : one;
    const reasons = reasonsOf(library, sharedBy(library, one, other), newer);
    if (reasons.length > 0) found.push({ thing: item.thing, score, reasons, other });
  }
  return found
    .sort((a, b) => b.score - a.score || (isNewer(a.other.item, b.other.item) ? -1 : 1))
    .slice(0, most)
    .map(({ thing, score, reasons }) => ({ thing, score, reasons }));
}

/** Whether an item is newer than another; of two of the same day, the one whose words come first in the alphabet. */
function isNewer(one: LikenessText, other: LikenessText): boolean {
  if (one.day !== other.day) return one.day === '' || (other.day !== '' && one.day > other.day);
  return wholeOf(one) < wholeOf(other);
}

function wholeOf({ title, summary, services, factors, lessons, actions, timeline }: LikenessText): string {
  return [title, summary, ...services, ...factors, ...lessons, ...actions, ...timeline].join('\n');
}
