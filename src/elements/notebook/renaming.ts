import type { Notebook } from './notebook.ts';

/** What has to be known of a level to find it under the ids it had before. */
interface Renamed {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/**
 * A notebook with today's ids of the levels that it names. A level whose id is gone is the one that has it as an alias;
 * one that nothing is known of stays as it is.
 */
export function withIdsOf(levels: readonly Renamed[], notebook: Notebook): Notebook {
  const idOf = <Id extends string | null>(id: Id): Id | string => {
    if (id === null || levels.some((level) => level.id === id)) return id;
    return levels.find(({ aliases = [] }) => aliases.includes(id))?.id ?? id;
  };
  return {
    ...notebook,
    here: idOf(notebook.here),
    towards: idOf(notebook.towards),
    expectations: notebook.expectations.map((entry) => ({
      ...entry,
      expectation: { ...entry.expectation, level: idOf(entry.expectation.level) },
    })),
  };
}
