import type { LadderExport } from '../../schema/ladder-export.ts';
import { currentOf, followAll } from './following.ts';
import type { Current } from './following.ts';
import { keyFrom } from './merging.ts';
import type { Entry, Notebook } from './notebook.ts';
import { withIdsOf } from './renaming.ts';

/** How two people see one expectation. */
export type Verdict = 'agree' | 'differ' | 'not discussed';

/** One expectation that at least one of them has said something about. */
export interface TwoViews {
  readonly text: string;
  readonly area: string;
  readonly level: string;
  readonly verdict: Verdict;
  readonly mine: Entry | undefined;
  readonly theirs: Entry | undefined;
}

/** Two notebooks beside each other. */
export interface SideBySide {
  readonly discussed: readonly TwoViews[];
  /** Expectations of the level that is looked at that neither has mentioned. */
  readonly silent: readonly Current[];
}

/**
 * Lays two notebooks side by side, in the order of the ladder as it is now; what is no longer on it comes last. They
 * agree when both chose the same word and differ when they chose different ones. As long as one of them has chosen
 * none, it is not discussed, whatever was noted.
 */
export function sideBySide(own: Notebook, second: Notebook, ladder: LadderExport): SideBySide {
  const [mine, theirs] = [withIdsOf(ladder.levels, own), withIdsOf(ladder.levels, second)];
  const [first, last] = [byKey(mine, ladder), byKey(theirs, ladder)];
  const currents = ladder.levels.flatMap(currentOf);
  const known = new Map(currents.map((current) => [`${current.level.id}#${current.expectation.id}`, current]));
  const places = new Map([...known.keys()].map((key, at) => [key, at]));
  const place = (key: string): number => places.get(key) ?? places.size;
  const all = [...new Set([...first.keys(), ...last.keys()])].sort((a, b) => place(a) - place(b));
  const discussed = all.flatMap((key): TwoViews[] => {
    const [one, other] = [first.get(key), last.get(key)];
    const remembered = (one ?? other)?.expectation;
    if (remembered === undefined) return [];
    const current = known.get(key);
    return [
      {
        text: current?.expectation.text ?? remembered.text,
        area: current?.area ?? remembered.area,
        level: current?.level.title ?? remembered.levelTitle,
        verdict: verdictOf(one, other),
        mine: one,
        theirs: other,
      },
    ];
  });
  const towards = ladder.levels.find(({ id }) => id === (mine.towards ?? theirs.towards));
  const silent = (towards === undefined ? [] : currentOf(towards)).filter(
    ({ level, expectation }) => !all.includes(`${level.id}#${expectation.id}`),
  );
  return { discussed, silent };
}

function verdictOf(mine: Entry | undefined, theirs: Entry | undefined): Verdict {
  const [one = 'not-discussed', other = 'not-discussed'] = [mine?.standing, theirs?.standing];
  if (one === 'not-discussed' || other === 'not-discussed') return 'not discussed';
  return one === other ? 'agree' : 'differ';
}

/** Entries by what tells them apart. Two about the same words, which only a file made by hand has, are shown as one. */
function byKey({ expectations }: Notebook, ladder: LadderExport): ReadonlyMap<string, Entry> {
  const followed = followAll(expectations, ladder);
  const found = new Map<string, Entry>();
  for (const entry of expectations) {
    const key = keyFrom(entry, followed.get(entry.id));
    const same = found.get(key);
    found.set(key, same === undefined ? entry : { ...same, notes: [...same.notes, ...entry.notes] });
  }
  return found;
}
