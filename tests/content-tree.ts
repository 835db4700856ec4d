import { createHandbook } from '../src/handbook/create-handbook.ts';
import type { Circumstances } from '../src/handbook/create-handbook.ts';
import type { Handbook } from '../src/handbook/handbook.ts';
import type { ContentTree, SourceFile } from '../src/source/content-tree.ts';
import { noHistory } from '../src/source/history.ts';
import { readSourceFile, unusableFile } from '../src/source/source-file.ts';

/** Files of a small content tree by path: their text, their bytes, or why the file cannot be used (a broken link, say). */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly unusable: string }>>;

/** Reads an inline map of files as a content tree, in the order in which a folder on disk would be read. */
export function treeOf(files: Files, label = 'content'): ContentTree {
  const paths = Object.keys(files).sort((a, b) => compare(a.replaceAll('/', '\0'), b.replaceAll('/', '\0')));
  return { label, files: new Map(paths.map((path) => [path, fileOf(path, files[path] ?? '')])) };
}

/** The handbook that an inline map of files makes: internal, on 2026-06-15 and without history unless said. */
export function handbookOf(files: Files, circumstances: Partial<Circumstances> = {}): Handbook {
  return createHandbook(treeOf(files), {
    edition: 'internal',
    today: '2026-06-15',
    history: noHistory,
    ...circumstances,
  });
}

function fileOf(path: string, content: Files[string]): SourceFile {
  if (typeof content === 'string') return readSourceFile(path, () => new TextEncoder().encode(content));
  return content instanceof Uint8Array ? readSourceFile(path, () => content) : unusableFile(path, content.unusable);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
