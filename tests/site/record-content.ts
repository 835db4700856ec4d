import type { Circumstances } from '../../src/handbook/create-handbook.ts';
import type { Handbook } from '../../src/handbook/handbook.ts';
import type { HandbookRecord } from '../../src/handbook/record.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

/** A record of a handbook by its path; throws when there is none. */
export function recordAt({ libraries }: Handbook, path: string): HandbookRecord {
  const record = libraries.flatMap(({ records }) => records).find((each) => each.path === path);
  if (record === undefined) throw new Error(`The handbook has no record ${path}`);
  return record;
}

/** A handbook with one post-mortem, and that. */
export function postmortemOf(
  text: string,
  files: Files = {},
  circumstances: Partial<Circumstances> = {},
): { record: HandbookRecord; handbook: Handbook } {
  const path = 'postmortems/2026-06-01-ferry.md';
  const handbook = handbookOf({ ...files, [path]: text }, circumstances);
  return { record: recordAt(handbook, path), handbook };
}
