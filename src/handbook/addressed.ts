import { top } from '../schema/file-top.ts';
import { segment } from './address.ts';
import type { Clash } from './handbook.ts';

/**
 * Files of one kind by the ids that their paths make: whatever the edition, so that addresses are the same in all of them.
 * When two want one id, the first keeps it and the other gets a number.
 *
 * @param idOf the id that a file wants
 * @param urlOf the address that goes with an id
 * @param clashes where those that get a number are told of
 */
export function addressed<Typed extends { readonly path: string }>(
  all: readonly Typed[],
  idOf: (typed: Typed) => string,
  urlOf: (id: string) => string,
  clashes: Clash[],
): Map<string, Typed> {
  const byId = new Map<string, Typed>();
  for (const typed of all) {
    const wanted = idOf(typed);
    let id = wanted;
    for (let number = 2; byId.has(id); number += 1) id = `${wanted}-${number}`;
    const kept = byId.get(wanted);
    byId.set(id, typed);
    if (kept === undefined) continue;
    clashes.push({
      url: urlOf(wanted),
      kept: { path: kept.path, position: top, how: 'its path' },
      moved: { path: typed.path, position: top, how: 'its path', url: urlOf(id) },
    });
  }
  return byId;
}

/** The id that a path makes, part by part. */
export function idOfName(name: string): string {
  return name.split('/').map(segment).join('/');
}
