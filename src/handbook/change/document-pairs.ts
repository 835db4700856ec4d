import type { Aliased, Handbook } from '../handbook.ts';

/** As much of something as is needed to find it again. */
export interface Document {
  readonly path: string;
  readonly url: string;
  readonly title: string;
}

/** What became of each of some documents. */
export interface DocumentPairs<Kind> {
  readonly pairs: readonly { readonly before: Kind; readonly after: Kind; readonly moved: boolean }[];
  readonly gone: readonly Kind[];
  readonly added: readonly Kind[];
}

/** Of the lines of the shorter text, what must stand in the other for one to be the other under a new name. */
const alikeEnough = 0.5;

/** Lines shorter than this say too little to tell a text by. */
const shortLine = 12;

/** A line that stands in more texts than this tells none of them. */
const mostTexts = 20;

/**
 * Finds what each document became: the one in the same file, or else the one that has its old address as an alias, or else the
 * one that says mostly the same. Each has one partner at most.
 *
 * @param textOf what a document says, to know it by when its file has another name; nothing when it has no text
 */
export function pairDocuments<Kind extends Document>(
  before: readonly Kind[],
  after: readonly Kind[],
  { aliases }: Pick<Handbook, 'aliases'>,
  textOf: (document: Kind) => string | undefined,
): DocumentPairs<Kind> {
  const pairs: { before: Kind; after: Kind; moved: boolean }[] = [];
  let gone = [...before];
  let added = [...after];
  const take = (found: readonly (readonly [Kind, Kind])[]): void => {
    const taken = new Set(found.flat());
    for (const [one, other] of found) pairs.push({ before: one, after: other, moved: one.path !== other.path });
    gone = gone.filter((each) => !taken.has(each));
    added = added.filter((each) => !taken.has(each));
  };
  const byPath = new Map(added.map((each) => [each.path, each]));
  take(partnered(gone, ({ path }) => byPath.get(path)));
  const here = new Set<Kind | Aliased>(added);
  take(
    partnered(gone, ({ url }) => {
      const leads = aliases.get(url);
      return leads !== undefined && here.has(leads) ? added.find((each) => Object.is(each, leads)) : undefined;
    }),
  );
  take(mostAlike(gone, added, textOf));
  return { pairs, gone, added };
}

function partnered<Kind>(gone: readonly Kind[], find: (one: Kind) => Kind | undefined): (readonly [Kind, Kind])[] {
  const taken = new Set<Kind>();
  return gone.flatMap((one) => {
    const other = find(one);
    if (other === undefined || taken.has(other)) return [];
    taken.add(other);
    return [[one, other] as const];
  });
}

/** Pairs documents by the lines they share, the most alike first. */
function mostAlike<Kind extends Document>(
  gone: readonly Kind[],
  added: readonly Kind[],
  textOf: (document: Kind) => string | undefined,
): (readonly [Kind, Kind])[] {
  if (gone.length === 0 || added.length === 0) return [];
  const lines = new Map([...gone, ...added].map((each) => [each, linesOf(textOf(each))]));
  const holders = new Map<string, Kind[]>();
  for (const other of added) {
    for (const line of lines.get(other) ?? [])
      holders.set(line, [...(holders.get(line) ?? []), other].slice(0, mostTexts + 1));
  }
  const candidates = gone.flatMap((one) => {
    const own = lines.get(one) ?? new Set();
    const shared = new Map<Kind, number>();
    for (const line of own) {
      const found = holders.get(line) ?? [];
      if (found.length <= mostTexts) for (const other of found) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].flatMap(([other, count]) => {
      const share = count / Math.max(own.size, lines.get(other)?.size ?? 0);
      const rank = share + (one.title === other.title ? 0.2 : 0) + (nameOf(one) === nameOf(other) ? 0.1 : 0);
      const order = [one.path, other.path].sort().join('\n');
      return rank >= alikeEnough ? [{ one, other, rank, order }] : [];
    });
  });
  const taken = new Set<Kind>();
  return candidates
    .sort((a, b) => b.rank - a.rank || (a.order < b.order ? -1 : 1))
    .flatMap(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return [];
      taken.add(one).add(other);
      return [[one, other] as const];
    });
}

function linesOf(text: string | undefined): Set<string> {
  const lines = (text ?? '').split(/[\r\n]+|(?<=[.!?]) /).map((line) => line.trim());
  const long = lines.filter((line) => line.length >= shortLine);
  return new Set(long.length > 0 ? long : lines.filter((line) => line !== ''));
}

function nameOf({ path }: Document): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
