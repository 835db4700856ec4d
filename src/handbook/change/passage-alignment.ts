import { align } from '../alignment.ts';
import { bindingsIn } from './obligation.ts';
import type { Passage, Passages, Section } from './passage.ts';
import { valuesIn } from './value.ts';

/** Two passages of which one became the other. */
export interface PassagePair {
  readonly before: Passage;
  readonly after: Passage;
  /** Whether it stands in another section now. */
  readonly moved: boolean;
}

/** What became of each passage of a text: each of either side stands in exactly one of the three. */
export interface PassageAlignment {
  readonly pairs: readonly PassagePair[];
  readonly gone: readonly Passage[];
  readonly added: readonly Passage[];
}

/**
 * Aligns the passages of two texts. Those that read the same in the same section are paired first. Then those that differ in
 * nothing but numbers, days, names and obligations, and rows about the same: they are too short for their words to tell.
 * The rest is paired by {@link align}. Headings are paired with headings, code with code.
 */
export function alignPassages(before: Passages, after: Passages, names: readonly string[] = []): PassageAlignment {
  const sectionOf = sectionsBetween(before, after);
  const groupOf = ({ section }: Passage, side: 'before' | 'after'): string =>
    side === 'after' ? `s${section.at}` : (sectionOf.get(section) ?? `t${section.at}`);
  const pairs: PassagePair[] = [];
  let gone: readonly Passage[] = before.passages;
  let added: readonly Passage[] = after.passages;
  const take = (found: readonly (readonly [Passage, Passage])[]): void => {
    const taken = new Set(found.flat());
    for (const [one, other] of found) {
      pairs.push({ before: one, after: other, moved: groupOf(one, 'before') !== groupOf(other, 'after') });
    }
    gone = gone.filter((each) => !taken.has(each));
    added = added.filter((each) => !taken.has(each));
  };
  const keyed = (key: (passage: Passage) => string | undefined, alone: boolean): void => {
    const keyIn = (side: 'before' | 'after') => (passage: Passage) => {
      const own = key(passage);
      return own === undefined ? undefined : JSON.stringify([own, kindOf(passage), groupOf(passage, side)]);
    };
    take(zipped(gone, added, keyIn('before'), keyIn('after'), alone));
  };
  keyed(({ text }) => text, false);
  keyed(({ text }) => skeletonOf(text, names), true);
  keyed(({ key }) => (key === '' ? undefined : key?.toLowerCase()), true);
  for (const kind of ['heading', 'code', 'words'] as const) {
    const phrase = (side: 'before' | 'after') => (passage: Passage) => ({
      text: passage.text,
      group: kind === 'heading' ? undefined : groupOf(passage, side),
      passage,
    });
    const of = (side: 'before' | 'after', all: readonly Passage[]) =>
      all.filter((each) => kindOf(each) === kind).map(phrase(side));
    const found = align(of('before', gone), of('after', added)).pairs;
    take(found.map((pair) => [pair.before.passage, pair.after.passage] as const));
  }
  return { pairs: pairs.sort((a, b) => a.after.place - b.after.place), gone, added };
}

function kindOf({ part }: Passage): 'heading' | 'code' | 'words' {
  return part === 'heading' || part === 'code' ? part : 'words';
}

/** Pairs what has the same key, in the order of the texts; `alone`, only what no other of its side shares the key with. */
function zipped(
  before: readonly Passage[],
  after: readonly Passage[],
  keyBefore: (passage: Passage) => string | undefined,
  keyAfter: (passage: Passage) => string | undefined,
  alone: boolean,
): (readonly [Passage, Passage])[] {
  const partners = Map.groupBy(after, keyAfter);
  return [...Map.groupBy(before, keyBefore)].flatMap(([key, those]) => {
    const these = key === undefined ? [] : (partners.get(key) ?? []);
    if (alone && (those.length !== 1 || these.length !== 1)) return [];
    return those.flatMap((one, at) => {
      const other = these[at];
      return other === undefined ? [] : [[one, other] as const];
    });
  });
}

/** A text without what it would be a dangerous mistake to overlook; nothing when too little is left to tell it by. */
function skeletonOf(text: string, names: readonly string[]): string | undefined {
  let rest = text;
  for (const { text: found } of [...valuesIn(text, names), ...bindingsIn(text)]) {
    rest = rest.replace(new RegExp(found.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'i'), '\u0001');
  }
  const words = rest
    .replace(/\bto\b/g, '')
    .replace(/[^\p{L}\p{N}\u0001]+/gu, ' ')
    .toLowerCase()
    .trim();
  return (words.match(/\p{L}+/gu) ?? []).length < 2 ? undefined : words.replace(/[\u0001 ]+/g, ' ');
}

/**
 * Which section each section became, by the group that its passages get. A heading in other words is known by its words, or
 * else by what stands below it: most of what it held stands below one other heading now.
 */
function sectionsBetween(before: Passages, after: Passages): Map<Section, string> {
  const found = new Map<Section, string>([[topOf(before), 's0']]);
  const taken = new Set<Section>([topOf(after)]);
  const take = (one: Section, other: Section): void => {
    if (found.has(one) || taken.has(other)) return;
    found.set(one, `s${other.at}`);
    taken.add(other);
  };
  const phrases = ({ sections }: Passages) =>
    sections.slice(1).map((section) => ({ text: section.title ?? '', group: section.above?.title ?? '', section }));
  const aligned = align(phrases(before), phrases(after)).pairs;
  for (const pair of aligned) if (pair.type === 'same') take(pair.before.section, pair.after.section);
  const held = {
    before: textsBySection(before, (section) => !found.has(section)),
    after: textsBySection(after, (section) => !taken.has(section)),
  };
  const alike = [...held.before].flatMap(([one, own]) =>
    [...held.after].flatMap(([other, theirs]) => {
      const shared = own.intersection(theirs).size;
      const order = [one.title ?? '', other.title ?? ''].sort().join('\n');
      return shared * 2 > Math.min(own.size, theirs.size) ? [{ one, other, shared, order }] : [];
    }),
  );
  alike.sort((a, b) => b.shared - a.shared || (a.order < b.order ? -1 : 1));
  for (const { one, other } of alike) take(one, other);
  for (const pair of aligned) take(pair.before.section, pair.after.section);
  return found;
}

/** What stands below each of some headings. */
function textsBySection({ passages }: Passages, wanted: (section: Section) => boolean): Map<Section, Set<string>> {
  const held = passages.filter(({ part, section }) => part !== 'heading' && wanted(section));
  return new Map(
    [...Map.groupBy(held, ({ section }) => section)].map(([section, own]) => [
      section,
      new Set(own.map(({ text }) => text)),
    ]),
  );
}

function topOf({ sections }: Passages): Section {
  const [top] = sections;
  if (top === undefined) throw new TypeError('A text has a section even before its first heading.');
  return top;
}
