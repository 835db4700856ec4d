import { findAligned } from '../handbook/alignment.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { expectationsOf } from '../handbook/ladder.ts';
import type { Ladder, Level } from '../handbook/ladder.ts';
import type { Audience } from '../schema/field.ts';

/** What stands at an address of a ladder: the ladder itself, or one of its levels. */
export interface LadderPlace {
  readonly path: string;
  readonly audience: Audience;
  /** Every anchor that leads somewhere on it. */
  readonly anchors: readonly string[];
  readonly level: Level | undefined;
}

const known = new WeakMap<Handbook, ReadonlyMap<string, LadderPlace>>();

/** The ladder or level at an address; `undefined` when something else is there. */
export function ladderPlaceAt(handbook: Handbook, url: string): LadderPlace | undefined {
  const places = known.get(handbook) ?? placesIn(handbook);
  known.set(handbook, places);
  return places.get(url);
}

function placesIn({ ladders }: Handbook): Map<string, LadderPlace> {
  const places = new Map<string, LadderPlace>();
  for (const ladder of ladders) {
    places.set(ladder.url, placeOf(ladder));
    for (const level of ladder.levels) places.set(level.url, placeOfLevel(level, ladder));
  }
  return places;
}

function placeOf({ path, audience, written }: Ladder): LadderPlace {
  return { path, audience, anchors: written?.file.outline.anchors ?? [], level: undefined };
}

/** The headings of its file are anchors too: on a forge they are the only ones. */
function placeOfLevel(level: Level, ladder: Ladder): LadderPlace {
  const given = expectationsOf(level).flatMap(({ givenId }) => (givenId === undefined ? [] : [givenId]));
  const anchors = [
    ...level.areas.map(({ area }) => area.id),
    ...given,
    ...(level.path === ladder.path ? [] : (level.written?.file.outline.anchors ?? [])),
    ...expectationsOf(level).map(({ id }) => id),
  ];
  return {
    path: level.path,
    audience: level.written?.audience ?? ladder.audience,
    anchors: [...new Set(anchors)],
    level,
  };
}

/** Whether a fragment is the address of an expectation that says the same in other words now: readers still land on it. */
export function isReworded(fragment: string, { level }: LadderPlace): boolean {
  if (level === undefined || !fragment.includes('-')) return false;
  return findAligned({ text: fragment.replaceAll('-', ' ') }, expectationsOf(level)) !== undefined;
}
