import { candidatesOf } from './alignment/likeness.ts';
import { marksBetween } from './alignment/marks.ts';
import type { WordMark } from './alignment/marks.ts';
import { hasMoved, read } from './alignment/phrase.ts';
import type { Phrase, Read } from './alignment/phrase.ts';
import { compareTexts } from './text-order.ts';

export type { Phrase, WordMark };

/** Two texts that say the same thing, word for word or in other words. */
export interface Pair<Before extends Phrase = Phrase, After extends Phrase = Before> {
  readonly before: Before;
  readonly after: After;
  readonly type: 'same' | 'reworded';
  /** Whether it stands under another group now. */
  readonly moved: boolean;
  /** How alike: 0 to 1; 1 for the same words. */
  readonly likeness: number;
  /** The words of both in one sequence: kept and removed joined are the text before, kept and added the text after. */
  readonly marks: readonly WordMark[];
}

/** What became of each text of one list in another. */
export interface Alignment<Before extends Phrase = Phrase, After extends Phrase = Before> {
  /** In the order of the second list. */
  readonly pairs: readonly Pair<Before, After>[];
  /** Only in the first list, in its order. */
  readonly gone: readonly Before[];
  /** Only in the second list, in its order. */
  readonly added: readonly After[];
}

/**
 * What standing under the same group counts beside likeness: what an area asks of one level it mostly asks, in other words,
 * of the next. It also decides between two partners that are nearly as alike.
 */
const groupAdvantage = 0.15;

/**
 * From here on, two texts are taken to say the same thing. On real ladders, fewer pairs are found and more of them are
 * right above it, and the other way round below; here both are about equal (the measuring test prints them).
 */
const alikeEnough = 0.41;

/** Two phrases that were found to belong together. */
interface Match<Before, After> {
  readonly before: Read<Before>;
  readonly after: Read<After>;
  readonly likeness: number;
}

/**
 * Aligns two lists of short texts: which say the same thing, in which words, and which have no partner.
 *
 * Texts with the same reading are paired first, those under the same group before others. The rest are paired by
 * likeness, the most alike first, so that no two texts are left that would both rather have each other. Each text has one
 * partner at most. Nothing depends on the order of the lists, and turning them around mirrors the result: ties are broken
 * by the texts, never by their places.
 */
export function align<Before extends Phrase, After extends Phrase>(
  before: readonly Before[],
  after: readonly After[],
): Alignment<Before, After> {
  const rest = { before: before.map(read), after: after.map(read) };
  const matches: Match<Before, After>[] = [];
  const take = (found: readonly Match<Before, After>[]): void => {
    matches.push(...found);
    const taken = {
      before: new Set(found.map((match) => match.before)),
      after: new Set(found.map((match) => match.after)),
    };
    rest.before = rest.before.filter((each) => !taken.before.has(each));
    rest.after = rest.after.filter((each) => !taken.after.has(each));
  };
  for (const key of sameness) take(zipped(rest.before, rest.after, key));
  take(mostAlike(rest.before, rest.after));
  return {
    pairs: matches.sort((a, b) => a.after.place - b.after.place).map(pairOf),
    gone: rest.before.map(({ item }) => item),
    added: rest.after.map(({ item }) => item),
  };
}

/**
 * What a remembered text must share with the one that is taken for it: more than two texts that are compared under a
 * reader's eyes. Nobody looks when a note follows its sentence, and no other sentence competes for the partner. On real
 * ladders 98 of 100 found are right from here on.
 */
const surelyAlike = 0.55;

/**
 * Finds the one phrase that a remembered text means now: for links, notes and ticks that outlive a rewording.
 *
 * @returns undefined when nothing among them surely says it any more
 */
export function findAligned<Remembered extends Phrase, Item extends Phrase>(
  remembered: Remembered,
  among: readonly Item[],
): Pair<Remembered, Item> | undefined {
  const [pair] = align([remembered], among).pairs;
  return pair !== undefined && pair.likeness >= surelyAlike ? pair : undefined;
}

/** What must be equal for two texts to be the same sentence, surest first. */
const sameness: readonly ((phrase: Read<Phrase>) => string)[] = [
  ({ text, group }) => JSON.stringify([text, group]),
  ({ reading, group }) => JSON.stringify([reading, group]),
  ({ text }) => text,
  ({ reading }) => reading,
];

/** Pairs what has the same key; among several, in the order of the texts, so that it does not matter where they stand. */
function zipped<Before extends Phrase, After extends Phrase>(
  before: readonly Read<Before>[],
  after: readonly Read<After>[],
  key: (phrase: Read<Phrase>) => string,
): Match<Before, After>[] {
  const partners = Map.groupBy(after.toSorted(byText).toReversed(), key);
  return before.toSorted(byText).flatMap((each) => {
    const partner = partners.get(key(each))?.pop();
    return partner === undefined ? [] : [{ before: each, after: partner, likeness: 1 }];
  });
}

function byText(a: Read<Phrase>, b: Read<Phrase>): number {
  return compareTexts(a.text, b.text) || compareTexts(heading(a), heading(b)) || a.place - b.place;
}

/** The group as it is written, told apart from none. */
function heading({ item: { group } }: Read<Phrase>): string {
  return group === undefined ? '' : `# ${group}`;
}

/** Pairs texts by likeness, the most alike first. */
function mostAlike<Before extends Phrase, After extends Phrase>(
  before: readonly Read<Before>[],
  after: readonly Read<After>[],
): Match<Before, After>[] {
  const order = new Map<Read<Phrase>, number>([...before, ...after].sort(byText).map((phrase, at) => [phrase, at]));
  const candidates: (Match<Before, After> & { readonly rank: number; readonly tie: readonly [number, number] })[] = [];
  // Many are alike a little: nothing is made of those that will not do.
  for (const candidate of candidatesOf(textsOf(before), textsOf(after), alikeEnough - groupAdvantage)) {
    const { likeness } = candidate;
    const one = before[candidate.before];
    const other = after[candidate.after];
    if (one === undefined || other === undefined) continue;
    const together = one.group !== undefined && one.group === other.group;
    const rank = likeness + (together ? groupAdvantage : 0);
    if (rank < alikeEnough) continue;
    const [first, second] = [order.get(one) ?? 0, order.get(other) ?? 0];
    // Which of two equally good pairs goes first is told by their texts, the same from either side.
    const tie = first < second ? ([first, second] as const) : ([second, first] as const);
    candidates.push({ before: one, after: other, likeness, rank, tie });
  }
  const taken = new Set<Read<Phrase>>();
  return candidates
    .sort((a, b) => b.rank - a.rank || a.tie[0] - b.tie[0] || a.tie[1] - b.tie[1])
    .filter((candidate) => {
      if (taken.has(candidate.before) || taken.has(candidate.after)) return false;
      taken.add(candidate.before).add(candidate.after);
      return true;
    });
}

function textsOf(phrases: readonly Read<Phrase>[]): string[] {
  return phrases.map(({ text }) => text);
}

function pairOf<Before extends Phrase, After extends Phrase>({
  before,
  after,
  likeness,
}: Match<Before, After>): Pair<Before, After> {
  return {
    before: before.item,
    after: after.item,
    type: before.reading === after.reading ? 'same' : 'reworded',
    moved: hasMoved(before, after),
    likeness,
    marks: marksBetween(before.text, after.text),
  };
}
