import type { Handbook, Page } from '../src/handbook/handbook.ts';

/** The page in a file; a test that names one that is not there is wrong. */
export function pageAt(handbook: Handbook, path: string): Page {
  const page = handbook.pageByPath.get(path);
  if (page === undefined) throw new Error(`The handbook has no page ${path}`);
  return page;
}
