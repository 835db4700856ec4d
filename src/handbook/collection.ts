import type { KindName } from '../schema/kinds.ts';
import type { MarkdownFile } from '../source/content-tree.ts';
import type { Handbook } from './handbook.ts';
import type { Written } from './written.ts';

/** One entry of a handbook as a content collection holds it. */
export interface CollectionEntry {
  readonly id: string;
  /** Path of its file, relative to the content folder. */
  readonly path: string;
  /** What its author said, as the schema of its kind reads it. */
  readonly data: object;
  /** Whether its body is a program that Astro has to compile. */
  readonly mdx: boolean;
}

/** The entries of one kind that an edition holds. */
export function collectionOf(handbook: Handbook, kind: KindName): CollectionEntry[] {
  switch (kind) {
    case 'page':
      return handbook.pages.map(({ path, data, file }) => ({ id: path, path, data, mdx: isProgram(file) }));
    case 'team':
      return [...handbook.teams.values()].map(({ id, path, data }) => ({ id, path, data, mdx: false }));
    case 'glossary':
      return handbook.glossary.map(({ slug, term, meaning, names }) => ({
        id: slug,
        path: 'glossary.yaml',
        data: { term, meaning, 'also-known-as': names },
        mdx: false,
      }));
    case 'ladder':
      return handbook.ladders.flatMap(({ written, status, title, description }) =>
        written === undefined ? [] : [entryOf(written, { title, description, status })],
      );
    case 'level':
      return handbook.ladders.flatMap((ladder) =>
        ladder.levels.flatMap(({ written, title, rank, summary }) =>
          written === undefined || written === ladder.written ? [] : [entryOf(written, { title, rank, summary })],
        ),
      );
    case 'framework':
      return handbook.ladders.flatMap(({ written, id, path, title }) =>
        written === undefined ? [{ id, path, data: { name: title, levels: [] }, mdx: false }] : [],
      );
    case 'checklist':
      return handbook.checklists.map(({ written, title, description, status }) =>
        entryOf(written, { title, description, status }),
      );
    case 'template':
      return handbook.templates.map(({ written, title, description, status, version }) =>
        entryOf(written, { title, description, status, version }),
      );
    case 'record':
      return handbook.libraries.flatMap(({ records }) =>
        records.map(({ written, title, status, severity }) => entryOf(written, { title, status, severity })),
      );
    case 'config':
      return [{ id: 'handbook', path: 'handbook.yaml', data: handbook.config, mdx: false }];
  }
}

function entryOf({ path }: Written, data: object): CollectionEntry {
  return { id: path, path, data, mdx: false };
}

/** Whether a page has components to run: MDX that cannot be compiled is shown as plain Markdown instead. */
export function isProgram(file: MarkdownFile): boolean {
  return file.mdx && !file.faults.some(({ kind }) => kind === 'markdown');
}
