/** The key that decides who may read something. */
const audience = 'audience';

/**
 * Parts of a typed value that are left out of what is read. An audience is not left out but closed: what an author
 * wanted to say about it cannot be known, so it counts as `internal`, whatever would be the default.
 */
export class LeftOut {
  readonly #typed: unknown;
  readonly #paths = new Set<string>();
  readonly #closed = new Set<string>();

  constructor(typed: unknown) {
    this.#typed = typed;
  }

  /**
   * Leaves out what stands at some paths, as typed.
   *
   * @returns whether something new is left out, and not all there is
   */
  add(paths: readonly (readonly PropertyKey[])[]): boolean {
    const before = this.#paths.size + this.#closed.size;
    const wrong = new Map(paths.map((path) => [keyOf(path), path]));
    for (const [key, path] of wrong) {
      if (path.at(-1) === audience && !this.#closed.has(key)) this.#closed.add(key);
      else this.#paths.add(key);
    }
    return this.#paths.size + this.#closed.size > before && !this.#has([]);
  }

  /** What was typed, without the parts that are left out. */
  rest(): unknown {
    return this.#paths.size + this.#closed.size === 0 ? this.#typed : this.#without(this.#typed, []);
  }

  /** A path in the rest, as typed: items of a list have moved up when one before them is left out. */
  pathAsTyped(path: readonly PropertyKey[]): PropertyKey[] {
    const typed: PropertyKey[] = [];
    let value = this.#typed;
    for (const key of path) {
      const kept = Array.isArray(value) ? [...value.keys()].filter((at) => !this.#has([...typed, at])) : [];
      const own = kept[Number(key)] ?? key;
      typed.push(own);
      value = valueAt(value, [own]);
    }
    return typed;
  }

  #has(path: readonly PropertyKey[]): boolean {
    return this.#paths.has(keyOf(path));
  }

  #without(value: unknown, path: readonly PropertyKey[]): unknown {
    if (Array.isArray(value)) {
      return value.flatMap((item: unknown, at) => {
        const here = [...path, at];
        return this.#has(here) ? [] : [this.#without(item, here)];
      });
    }
    if (Object(value) !== value) return value;
    const kept = Object.entries(Object(value)).flatMap(([key, part]): [string, unknown][] => {
      const here = [...path, key];
      if (this.#has(here)) return [];
      const rest = this.#without(part, here);
      // A list of nothing but mistakes is no word of the author's that there be none.
      return Array.isArray(rest) && rest.length === 0 && Array.isArray(part) && part.length > 0 ? [] : [[key, rest]];
    });
    const here = [...path, audience];
    if (this.#closed.has(keyOf(here)) && !this.#has(here)) kept.push([audience, 'internal']);
    return Object.fromEntries(kept);
  }
}

/** What stands at a path in plain data; `undefined` when nothing does. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (Object.hasOwn(Object(at), key) ? Reflect.get(Object(at), key) : undefined),
    value,
  );
}

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}
