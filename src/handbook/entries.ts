import type { z } from 'zod';
import type { Kind } from '../schema/kind.ts';
import { kindOf } from '../schema/kinds.ts';
import type { ContentTree, MarkdownFile, YamlFile, YamlValue } from '../source/content-tree.ts';
import { readData } from './entry.ts';
import type { DataFault } from './entry.ts';

/** One file of a kind, as its schema reads it. */
export interface Entry<Data> {
  readonly path: string;
  readonly file: MarkdownFile | YamlFile;
  /** `undefined` when nothing of it can be used. */
  readonly data: Data | undefined;
  readonly faults: readonly DataFault[];
}

/**
 * Every file of one kind, in the order of the tree. Faults of reading come before faults of meaning.
 *
 * @param belongs whether a file is of the kind; by its path, unless said
 * @param matter the part of a file's front matter that is meant; all of it, unless said
 */
export function entriesOf<Schema extends z.ZodType>(
  tree: ContentTree,
  kind: Kind<string, Schema>,
  belongs: (path: string) => boolean = (path) => kindOf(path)?.name === kind.name,
  matter: (file: MarkdownFile) => YamlValue = ({ frontMatter }) => frontMatter,
): Entry<z.output<Schema>>[] {
  const entries: Entry<z.output<Schema>>[] = [];
  for (const file of tree.files.values()) {
    if (file.format === 'other' || !belongs(file.path)) continue;
    const content = file.format === 'markdown' ? matter(file) : file.content;
    const unreadable = file.faults.some((fault) => fault.kind === 'yaml');
    const { data, faults } = readData(kind, content);
    entries.push({ path: file.path, file, data, faults: [...file.faults, ...(unreadable ? [] : faults)] });
  }
  return entries;
}
