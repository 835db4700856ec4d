import { candidatesOf } from './alignment/likeness.ts';
import { marksBetween } from './alignment/marks.ts';
import type { WordMark } from './alignment/marks.ts';
import { isSmall, stemOf } from './alignment/meaning.ts';
import { readingOf, wordsOf } from './alignment/word.ts';

export type { WordMark };

/** A short text that can be aligned: an expectation, a task, a section. */
export interface Phrase {
  readonly text: string;
  /** What it stands under: an area of a ladder, a phase. */
  readonly group?: string | undefined;
}

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
 * right above it, and the other way round below; here both are equal (the measuring test prints them).
 */
const alikeEnough = 0.41;

/** A phrase with what is compared of it. */
interface Read<Item> {
  readonly item: Item;
  readonly place: number;
  readonly text: string;
  readonly reading: string;
  readonly group: string | undefined;
}

/** Two of them that were found to belong together. */
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
 * Finds the one phrase that a remembered text means now: for links, notes and ticks that outlive a rewording.
 *
 * @returns undefined when nothing among them says it any more
 */
export function findAligned<Remembered extends Phrase, Item extends Phrase>(
  remembered: Remembered,
  among: readonly Item[],
): Pair<Remembered, Item> | undefined {
  return align([remembered], among).pairs[0];
}

function read<Item extends Phrase>(item: Item, place: number): Read<Item> {
  const group = item.group === undefined ? undefined : readingOf(item.group);
  return { item, place, text: item.text, reading: readingOf(item.text), group };
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
  const partners = Map.groupBy([...after].sort(byText).reverse(), key);
  return [...before].sort(byText).flatMap((each) => {
    const partner = partners.get(key(each))?.pop();
    return partner === undefined ? [] : [{ before: each, after: partner, likeness: 1 }];
  });
}

function byText(a: Read<Phrase>, b: Read<Phrase>): number {
  return compare(a.text, b.text) || compare(heading(a), heading(b)) || a.place - b.place;
}

/** The group as it is written, told apart from none. */
function heading({ item: { group } }: Read<Phrase>): string {
  return group === undefined ? '' : `# ${group}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Pairs texts by likeness, the most alike first. */
function mostAlike<Before extends Phrase, After extends Phrase>(
  before: readonly Read<Before>[],
  after: readonly Read<After>[],
): Match<Before, After>[] {
  const one = [...before].sort(byText);
  const other = [...after].sort(byText);
  const candidates = candidatesOf(
    one.map(({ text }) => text),
    other.map(({ text }) => text),
    alikeEnough - groupAdvantage,
  ).flatMap(({ likeness, ...at }) => {
    const [first, second] = [one[at.before], other[at.after]];
    if (first === undefined || second === undefined) return [];
    const together = first.group !== undefined && first.group === second.group;
    const rank = likeness + (together ? groupAdvantage : 0);
    return rank < alikeEnough ? [] : [{ before: first, after: second, likeness, rank }];
  });
  const taken = new Set<Read<Phrase>>();
  return candidates
    .sort((a, b) => b.rank - a.rank || byTexts(a, b))
    .filter((candidate) => {
      if (taken.has(candidate.before) || taken.has(candidate.after)) return false;
      taken.add(candidate.before).add(candidate.after);
      return true;
    });
}

/** An order of pairs that is the same from either side. */
function byTexts(a: Match<Phrase, Phrase>, b: Match<Phrase, Phrase>): number {
  const [lowA, highA] = [a.before, a.after].sort(byText);
  const [lowB, highB] = [b.before, b.after].sort(byText);
  if (lowA === undefined || lowB === undefined || highA === undefined || highB === undefined) return 0;
  return byText(lowA, lowB) || byText(highA, highB);
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
    moved: before.group !== undefined && after.group !== undefined && before.group !== after.group,
    likeness,
    marks: marksBetween(before.text, after.text),
  };
}

/** How many words an explanation names: more is a list that nobody reads. */
const wordsNamed = 6;

/**
 * Why two texts were taken for one, or not, in words a reader understands: the words that both say, and those that only
 * one does.
 */
export function explain(pair: Pair | { readonly before: Phrase; readonly after: Phrase }): string {
  const { before, after } = pair;
  if (before.text === after.text) return 'The same words.';
  if (readingOf(before.text) === readingOf(after.text)) return 'The same words, written in another way.';
  const [said, says] = [tellingWords(before.text), tellingWords(after.text)];
  const both = [...says].filter(([stem]) => said.has(stem)).map(([, word]) => word);
  const onlyBefore = [...said].filter(([stem]) => !says.has(stem)).map(([, word]) => word);
  const onlyAfter = [...says].filter(([stem]) => !said.has(stem)).map(([, word]) => word);
  const parts = [
    both.length === 0 ? 'They share no telling word' : `Both say ${named(both)}`,
    ...(onlyBefore.length === 0 ? [] : [`only the earlier says ${named(onlyBefore)}`]),
    ...(onlyAfter.length === 0 ? [] : [`only the later says ${named(onlyAfter)}`]),
  ];
  return `${parts.join('; ')}.`;
}

function tellingWords(text: string): Map<string, string> {
  const words = wordsOf(text).filter(({ text: word }) => !isSmall(word));
  return new Map(words.map(({ text: word }) => [stemOf(word), word.toLowerCase()]));
}

function named(words: readonly string[]): string {
  const shown = words.slice(0, wordsNamed).map((word) => `“${word}”`);
  const more = words.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
