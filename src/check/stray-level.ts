import { isIndex } from '../handbook/address.ts';
import type { DataFault } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { kinds } from '../schema/kinds.ts';
import { typed } from './wording.ts';

/** A page that was meant to be part of a ladder. */
export interface StrayLevel {
  readonly meant: 'ladder' | 'level';
  /** The first key that says so; `undefined` when only the place of the file does. */
  readonly sign: UnknownKey | undefined;
}

type UnknownKey = Extract<DataFault, { kind: 'unknown-key' }>;

/** Keys that only a level has, or only a ladder: what says `summary` may as well be a page of another tool. */
const signs = {
  level: new Set(['rank', 'code', 'scope']),
  ladder: new Set(['areas', 'areas-from', 'tracks', 'levels']),
} as const;

const meantKinds = ['level', 'ladder'] as const;

/** Folders where ladders are, or are looked for by mistake. */
const aroundLadders = /^(?:pages\/)?ladders\//i;

const known = new WeakMap<Handbook, ReadonlyMap<string, StrayLevel>>();

/**
 * Pages that were meant to be levels or ladders, by path: they lie around ladders and have a key of those, or they lie where
 * a level would, in a folder without `ladder.md`. Any other page in the folder of a ladder is a page on purpose.
 */
export function strayLevelsOf(handbook: Handbook): ReadonlyMap<string, StrayLevel> {
  const found = known.get(handbook) ?? find(handbook);
  known.set(handbook, found);
  return found;
}

function find({ pages, faults }: Handbook): Map<string, StrayLevel> {
  const found = new Map<string, StrayLevel>();
  for (const { path } of pages) {
    if (!aroundLadders.test(path)) continue;
    for (const meant of meantKinds) {
      const sign = faults
        .get(path)
        ?.find(
          (fault): fault is UnknownKey =>
            fault.kind === 'unknown-key' && fault.path.length === 0 && signs[meant].has(fault.key),
        );
      if (sign !== undefined) found.set(path, { meant, sign });
    }
    if (!found.has(path) && liesAsLevel(path)) found.set(path, { meant: 'level', sign: undefined });
  }
  return found;
}

/** Whether the path is that of a level: then only a `ladder.md` is missing. An index introduces its folder. */
function liesAsLevel(path: string): boolean {
  return kinds.level.paths?.test(path) === true && !isIndex(path);
}

/** Whether a key would be known if the page were what it was meant to be: then the page is to be moved, not the key changed. */
export function isKeyOfStrayLevel(handbook: Handbook, file: string, { path, key }: UnknownKey): boolean {
  const stray = strayLevelsOf(handbook).get(file);
  return stray !== undefined && path.length === 0 && Object.hasOwn(kinds[stray.meant].schema.shape, key);
}

/**
 * The pages that lie directly in a folder of `ladders/`, by the path of the folder, in the order of the handbook. An index
 * introduces the folder, and is none of them.
 */
export function pagesByLadderFolder({ pages }: Handbook): ReadonlyMap<string, readonly string[]> {
  const beside = pages.map(({ path }) => path).filter((path) => inLadderFolder.test(path) && !isIndex(path));
  return Map.groupBy(beside, (path) => path.slice(0, path.lastIndexOf('/')));
}

const inLadderFolder = /^ladders\/[^/]+\/[^/]+$/i;

/** Some files for a sentence: the name of the first, and how many there are besides. */
export function firstAndMore([first = '', ...more]: readonly string[]): string {
  const name = typed(first.slice(first.lastIndexOf('/') + 1));
  return more.length === 0 ? name : `${name} and ${more.length} more`;
}
