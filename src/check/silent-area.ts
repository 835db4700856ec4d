import type { Handbook } from '../handbook/handbook.ts';
import type { Area, Ladder, Level, LevelArea } from '../handbook/ladder.ts';
import type { Position } from '../schema/issue.ts';
import { yamlOf } from './source.ts';

/** An area about which a level says nothing, although one would expect it to. */
export interface SilentArea {
  readonly level: Level;
  readonly area: Area;
  /** Its heading, when there is one with nothing below it; else the level. */
  readonly position: Position;
  readonly hasHeading: boolean;
  /** A level of the same rank that does say something about it. */
  readonly parity: Level | undefined;
}

/**
 * Every area that is missing or empty on a level: one that the ladder declares, that the level has a heading for, or that
 * a level of the same rank fills. When a whole track leaves an area out, only its lowest level is named: it is one decision.
 */
export function* silentAreas(handbook: Handbook): Generator<SilentArea> {
  for (const ladder of handbook.ladders) {
    const declared = declaredAreas(ladder, handbook);
    const left = new Set<string>();
    for (const level of ladder.levels) {
      // A heading that is no area of the ladder is most likely one that seems to be missing.
      if (isMisspelt(level, ladder)) continue;
      for (const area of ladder.areas) {
        const own = level.areas.find((each) => each.area === area);
        // Text in the wrong form is a mistake of its own.
        if (saysSomething(own) || (own?.remarks.length ?? 0) > 0) continue;
        const parity = level.parity.find((other) => says(other, area) && shareAreas(level, other));
        if (!declared.has(area) && own === undefined && parity === undefined) continue;
        if (own === undefined && !level.track.levels.some((each) => says(each, area))) {
          const key = `${level.track.id} ${area.id} ${parity === undefined}`;
          if (left.has(key)) continue;
          left.add(key);
        }
        yield { level, area, position: own?.position ?? level.position, hasHeading: own !== undefined, parity };
      }
    }
  }
}

/** Whether a level names an area that its ladder does not have: then nobody can say which areas it leaves out. */
export function isMisspelt({ path }: Level, { faults }: Pick<Ladder, 'faults'>): boolean {
  return faults.some((fault) => fault.kind === 'unknown-area' && fault.path === path);
}

/** Those at one place together, so that each place is told once. */
export function byPlace(areas: Iterable<SilentArea>): SilentArea[][] {
  const place = ({ level, position }: SilentArea): string =>
    JSON.stringify([level.path, position.line, position.column, level.id]);
  return [...Map.groupBy(areas, place).values()];
}

/** Whether two levels speak about the same things: at least half of all their areas stand on both. */
export function shareAreas(a: Level, b: Level): boolean {
  const [ours, theirs] = [filled(a), filled(b)];
  const shared = ours.filter((area) => theirs.includes(area)).length;
  return shared * 2 >= new Set([...ours, ...theirs]).size;
}

function filled({ areas }: Level): Area[] {
  return areas.filter(saysSomething).map(({ area }) => area);
}

function says({ areas }: Level, area: Area): boolean {
  return saysSomething(areas.find((each) => each.area === area));
}

function saysSomething(area: LevelArea | undefined): boolean {
  return area !== undefined && area.expectations.length > 0;
}

/** The areas that the ladder says it has, without those that only headings name. */
function declaredAreas({ path, areas, faults }: Ladder, handbook: Handbook): Set<Area> {
  const typed = Object(yamlOf(handbook, path)?.value);
  if (!['areas', 'themes', 'areas-from'].some((key) => Object.hasOwn(typed, key))) return new Set();
  const unknown = new Set(faults.flatMap((fault) => (fault.kind === 'unknown-area' ? [fault.name] : [])));
  return new Set(areas.filter(({ name }) => !unknown.has(name)));
}
