import { align } from './alignment.ts';
import type { WordMark } from './alignment.ts';

/** As much of an area as comparing needs: of the handbook, or of the JSON that a browser reads. */
export interface ComparableArea {
  readonly id: string;
  readonly name: string;
}

/** As much of an expectation as comparing needs. */
export interface ComparableExpectation {
  readonly id: string;
  readonly text: string;
}

/** As much of a level as comparing needs. */
export interface ComparableLevel<Expectation extends ComparableExpectation = ComparableExpectation> {
  readonly areas: readonly {
    readonly area: ComparableArea;
    readonly expectations: readonly Expectation[];
  }[];
}

/** What became of one expectation between two levels. */
export type Difference<Expectation extends ComparableExpectation = ComparableExpectation> =
  | {
      readonly type: 'same' | 'raised';
      readonly before: Expectation;
      readonly after: Expectation;
      /** The words of both in one sequence. */
      readonly marks: readonly WordMark[];
      /** The area it stood under before, when that is another one. */
      readonly movedFrom: ComparableArea | undefined;
    }
  | { readonly type: 'new'; readonly after: Expectation }
  | { readonly type: 'gone'; readonly before: Expectation };

/** What is different in one area: new first, then raised, same and gone. */
export interface ComparedArea<Expectation extends ComparableExpectation = ComparableExpectation> {
  readonly area: ComparableArea;
  readonly differences: readonly Difference<Expectation>[];
}

/** In the order in which readers want to know. */
const importance: readonly Difference['type'][] = ['new', 'raised', 'same', 'gone'];

type Areas = ComparableLevel['areas'];

/** Differences that are known, for as long as both levels are: several pages show the same one, each in its own shape. */
const known = new WeakMap<Areas, WeakMap<Areas, readonly ComparedArea[]>>();

/**
 * The difference between two levels, area by area: every expectation of either appears exactly once. What has moved from one
 * area to another is in the area where it is now.
 */
export function compareLevels<Expectation extends ComparableExpectation>(
  before: ComparableLevel<Expectation>,
  after: ComparableLevel<Expectation>,
): readonly ComparedArea<Expectation>[] {
  const ofBefore = known.get(before.areas) ?? new WeakMap<Areas, readonly ComparedArea[]>();
  known.set(before.areas, ofBefore);
  // What is kept for two levels was made from them, so it holds their kind of expectation.
  const kept = ofBefore.get(after.areas) as readonly ComparedArea<Expectation>[] | undefined;
  if (kept !== undefined) return kept;
  const made = differenceOf(before, after);
  ofBefore.set(after.areas, made);
  return made;
}

function differenceOf<Expectation extends ComparableExpectation>(
  before: ComparableLevel<Expectation>,
  after: ComparableLevel<Expectation>,
): ComparedArea<Expectation>[] {
  const { pairs, gone, added } = align(phrasesOf(before), phrasesOf(after));
  const areas = new Map<string, { area: ComparableArea; differences: Difference<Expectation>[] }>();
  for (const { area } of [...after.areas, ...before.areas]) {
    if (!areas.has(area.id)) areas.set(area.id, { area, differences: [] });
  }
  const put = ({ id }: ComparableArea, difference: Difference<Expectation>): void => {
    areas.get(id)?.differences.push(difference);
  };
  for (const pair of pairs) {
    const moved = pair.before.area.id !== pair.after.area.id;
    put(pair.after.area, {
      type: pair.type === 'same' ? 'same' : 'raised',
      before: pair.before.expectation,
      after: pair.after.expectation,
      marks: pair.marks,
      movedFrom: moved ? pair.before.area : undefined,
    });
  }
  for (const { area, expectation } of added) put(area, { type: 'new', after: expectation });
  for (const { area, expectation } of gone) put(area, { type: 'gone', before: expectation });
  return [...areas.values()]
    .filter(({ differences }) => differences.length > 0)
    .map(({ area, differences }) => ({
      area,
      differences: differences.sort((a, b) => importance.indexOf(a.type) - importance.indexOf(b.type)),
    }));
}

/** How many expectations of each sort there are. */
export function countsOf(areas: readonly ComparedArea[]): Record<Difference['type'], number> {
  const counts = { new: 0, raised: 0, same: 0, gone: 0 };
  for (const { differences } of areas) for (const { type } of differences) counts[type] += 1;
  return counts;
}

function phrasesOf<Expectation extends ComparableExpectation>({ areas }: ComparableLevel<Expectation>) {
  return areas.flatMap(({ area, expectations }) =>
    expectations.map((expectation) => ({ text: expectation.text, group: area.name, area, expectation })),
  );
}
