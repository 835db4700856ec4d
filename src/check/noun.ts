import type { Handbook } from '../handbook/handbook.ts';
import { recordsOf } from './record-finding.ts';

/** What a message calls that which a file of Markdown is. */
export type Noun = 'page' | 'ladder' | 'checklist' | 'template' | 'record';

/** Tells what the files of a handbook are. What is nothing else is a ladder, or a part of one. */
export function nounsIn(handbook: Handbook): (path: string) => Noun {
  const { checklists, templates, pageByPath } = handbook;
  const others = new Map<string, Noun>([
    ...checklists.map(({ path }) => [path, 'checklist'] as const),
    ...templates.map(({ path }) => [path, 'template'] as const),
    ...recordsOf(handbook).map(({ path }) => [path, 'record'] as const),
  ]);
  return (path) => (pageByPath.has(path) ? 'page' : (others.get(path) ?? 'ladder'));
}
