import type { Draft } from './draft.ts';
import type { Area } from './ladder.ts';
import type { LadderFault } from './ladder-fault.ts';
import { areaKey } from './ladder-folder.ts';
import type { TypedArea, TypedLadder, TypedSection } from './typed-ladder.ts';

/** The areas of a ladder, found by what headings call them. One that is not declared is added, and is a fault if others are. */
export class LadderAreas {
  readonly #areas: Draft<Area>[] = [];
  readonly #byKey = new Map<string, Area>();
  readonly #declared: boolean;
  readonly #faults: LadderFault[];

  /** @param faults where those that are found go */
  constructor(ladder: TypedLadder, all: readonly TypedLadder[], faults: LadderFault[]) {
    this.#faults = faults;
    const declared = declaredAreas(ladder, all, faults, new Set());
    this.#declared = declared.length > 0;
    for (const area of declared) this.#add(area);
  }

  /** The area that a heading names. */
  named({ name, position }: TypedSection, path: string): Area {
    const known = this.#byKey.get(areaKey(name));
    if (known !== undefined) return known;
    if (this.#declared) {
      this.#faults.push({ kind: 'unknown-area', path, position, name, known: this.#areas.map((area) => area.name) });
    }
    return this.#add({ id: areaKey(name), name, summary: undefined });
  }

  all(): readonly Area[] {
    return this.#areas;
  }

  #add({ id, name, summary }: TypedArea): Area {
    const known = this.#byKey.get(areaKey(id)) ?? this.#byKey.get(areaKey(name));
    if (known !== undefined) return known;
    const area = { id: areaKey(id), name, summary };
    this.#areas.push(area);
    this.#byKey.set(areaKey(name), area).set(areaKey(id), area);
    return area;
  }
}

/** The areas that a ladder declares: those it takes from another one come first. */
function declaredAreas(
  { areas, areasFrom, path }: TypedLadder,
  all: readonly TypedLadder[],
  faults: LadderFault[],
  seen: Set<string>,
): readonly TypedArea[] {
  if (areasFrom === undefined || seen.has(path)) return areas;
  const wanted = areaKey(areasFrom.name);
  const other = all.find((each) => each.path !== path && areaKey(each.name) === wanted);
  if (other === undefined) {
    const known = all.filter((each) => each.path !== path).map((each) => each.name);
    faults.push({ kind: 'unknown-ladder', path, position: areasFrom.position, name: areasFrom.name, known });
    return areas;
  }
  seen.add(path);
  // What is wrong with the other ladder is told there.
  const shared = declaredAreas(other, all, [], seen);
  return [...shared, ...areas];
}
