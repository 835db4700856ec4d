import { areaKey } from './area-key.ts';
import type { LadderAreas } from './ladder-areas.ts';
import type { Area, Expectation, LevelArea } from './ladder.ts';
import type { Draft } from './draft.ts';
import type { TypedExpectation, TypedLevel } from './typed-ladder.ts';

/** Letters of an expectation's words that go into its address: enough to find it again when some of them change. */
const longestId = 96;

/** What a level says, area by area. Two headings that name one area are one. */
export function levelAreasOf(level: TypedLevel, areas: LadderAreas): LevelArea[] {
  const found = new Map<Area, Draft<LevelArea>>();
  const ids = new Map<string, number>();
  for (const section of level.sections) {
    const area = areas.named(section, level.path);
    const before = found.get(area);
    ids.set(area.id, ids.get(area.id) ?? 1);
    found.set(area, {
      area,
      position: before?.position ?? section.position,
      expectations: [...(before?.expectations ?? []), ...section.expectations.map((each) => expectationOf(each, ids))],
      examples: [...(before?.examples ?? []), ...section.examples],
      remarks: [...(before?.remarks ?? []), ...section.remarks],
    });
  }
  return [...found.values()];
}

function expectationOf(typed: TypedExpectation, taken: Map<string, number>): Expectation {
  const { text, position, span, givenId, examples, sources } = typed;
  const wanted = idOf(text);
  let id = wanted;
  let number = taken.get(wanted) ?? 1;
  for (; taken.has(id); number += 1) id = `${wanted}-${number + 1}`;
  // The next of these words begins to count where this one ended.
  taken.set(wanted, number).set(id, taken.get(id) ?? 1);
  const urls = sources.map(({ url }) => url);
  return { id, givenId, text, position, span, examples, urls, sources };
}

/** The words of a text as an anchor, cut between two of them: `leads-a-project-of-several-weeks`. */
export function idOf(text: string): string {
  const id = areaKey(text)
    .replace(/[._~-]+/g, '-')
    .replace(/^-|-$/g, '');
  if (id.length <= longestId) return id;
  const end = id.lastIndexOf('-', longestId);
  return end > 0 ? id.slice(0, end) : [...id].slice(0, longestId).join('');
}
