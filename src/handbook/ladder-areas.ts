import { areaKey } from './area-key.ts';
import type { Draft } from './draft.ts';
import type { Area } from './ladder.ts';
import type { LadderFault } from './ladder-fault.ts';
import type { TypedArea, TypedLadder, TypedSection } from './typed-ladder.ts';

/** As much of a ladder as its areas depend on. */
export type AreaSource = Pick<TypedLadder, 'name' | 'path' | 'areas' | 'areasFrom'>;

/** The areas of a ladder, found by what headings call them. One that is not declared is added, and is a fault if others are. */
export class LadderAreas {
  readonly #areas: Draft<Area>[] = [];
  /** Areas of a ladder that the edition does not hold: of them, it shows the names that this ladder's levels say. */
  readonly #concealed = new Set<Area>();
  readonly #byName = new Map<string, Area>();
  readonly #byKey = new Map<string, Area>();
  readonly #declared: boolean;
  /** Areas that only headings of levels name. */
  readonly #undeclared = new Set<Area>();
  readonly #faults: LadderFault[];

  /**
   * @param holds whether the edition holds a ladder
   * @param faults where those that are found go
   */
  constructor(
    ladder: TypedLadder,
    all: readonly TypedLadder[],
    holds: (ladder: AreaSource) => boolean,
    faults: LadderFault[],
  ) {
    this.#faults = faults;
    const { areas, missing } = declaredAreas(ladder, all);
    this.#declared = areas.length > 0;
    for (const { area, owner } of areas) {
      const held = holds(owner);
      const added = this.#declare(held ? area : { id: areaKey(area.name), name: area.name, summary: undefined });
      if (!held) this.#concealed.add(added);
    }
    if (missing !== undefined) {
      const { path } = ladder;
      const known = all.filter((each) => each.path !== path && holds(each)).map(({ name }) => name);
      const { name, position } = missing;
      faults.push({ kind: 'unknown-ladder', path, position, name, known });
    }
  }

  /** The area that a heading names. */
  named({ name, position, unnamed = false }: TypedSection, path: string): Area {
    const known = this.#byName.get(wordsOf(name)) ?? this.#byKey.get(areaKey(name));
    if (known !== undefined) this.#concealed.delete(known);
    if (this.#declared && !unnamed && (known === undefined || this.#undeclared.has(known))) {
      const declared = this.all().filter((area) => !this.#undeclared.has(area));
      this.#faults.push({ kind: 'unknown-area', path, position, name, known: declared.map((area) => area.name) });
    }
    if (known !== undefined) return known;
    const added = this.#add(areaKey(name), { name, summary: undefined });
    this.#undeclared.add(added);
    return added;
  }

  all(): readonly Area[] {
    return this.#areas.filter((area) => !this.#concealed.has(area));
  }

  /** Adds a declared area. One that is there already is not added again, but "C" and "C++" are two. */
  #declare({ id, name, summary }: TypedArea): Area {
    const known = this.#byName.get(wordsOf(name));
    if (known !== undefined) return known;
    let free = areaKey(id);
    for (let number = 2; this.#areas.some((area) => area.id === free); number += 1) free = `${areaKey(id)}-${number}`;
    return this.#add(free, { name, summary });
  }

  #add(id: string, { name, summary }: Pick<Area, 'name' | 'summary'>): Area {
    const area = { id, name, summary };
    this.#areas.push(area);
    this.#byName.set(wordsOf(name), area);
    for (const key of [areaKey(name), id]) if (!this.#byKey.has(key)) this.#byKey.set(key, area);
    return area;
  }
}

/** What names of declared areas are found by, their own and those of the ladder they are shared with. */
export function declaredKeys(ladder: AreaSource, all: readonly AreaSource[]): Set<string> {
  return new Set(declaredAreas(ladder, all).areas.flatMap(({ area }) => [areaKey(area.id), areaKey(area.name)]));
}

interface Declared {
  readonly areas: readonly { readonly area: TypedArea; readonly owner: AreaSource }[];
  /** A ladder that is not there, where this one says so itself. */
  readonly missing: AreaSource['areasFrom'];
}

/** The areas that a ladder declares: those it takes from another one come first. */
function declaredAreas(ladder: AreaSource, all: readonly AreaSource[], seen = new Set<string>()): Declared {
  const { areasFrom, path } = ladder;
  const areas = ladder.areas.map((area) => ({ area, owner: ladder }));
  if (areasFrom === undefined || seen.has(path)) return { areas, missing: undefined };
  seen.add(path);
  const wanted = areaKey(areasFrom.name);
  const other = all.find((each) => each.path !== path && areaKey(each.name) === wanted);
  if (other === undefined) return { areas, missing: areasFrom };
  // What is wrong with the other ladder is told there.
  return { areas: [...declaredAreas(other, all, seen).areas, ...areas], missing: undefined };
}

function wordsOf(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
