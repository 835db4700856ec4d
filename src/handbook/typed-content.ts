import { kinds } from '../schema/kinds.ts';
import type { PageData } from '../schema/page.ts';
import type { ContentTree, Fault, LinkedFile } from '../source/content-tree.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entries.ts';
import type { DataFault } from './entry.ts';
import type { TypedPage } from './inheritance.ts';

/** Everything the files of a tree say, kind by kind. A new kind is read by one line here. */
export function typedContentOf(tree: ContentTree) {
  const entries = {
    configs: entriesOf(tree, kinds.config),
    pages: entriesOf(tree, kinds.page),
    teams: entriesOf(tree, kinds.team),
    glossaries: entriesOf(tree, kinds.glossary),
  };
  const faults = new Map<string, readonly DataFault[]>();
  for (const entry of Object.values(entries).flat()) if (entry.faults.length > 0) faults.set(entry.path, entry.faults);
  for (const [first, ...others] of [entries.configs, entries.glossaries]) {
    for (const { path } of others) faults.set(path, [besides(first?.path ?? '')]);
  }
  const linkedFiles = new Map<string, LinkedFile>();
  for (const file of tree.files.values()) {
    if (file.format !== 'other') continue;
    if (file.faults.length > 0) faults.set(file.path, file.faults);
    else linkedFiles.set(file.path, file);
  }
  return {
    config: entries.configs[0]?.data ?? kinds.config.schema.parse({}),
    pages: entries.pages.flatMap(typedPage),
    teams: entries.teams.flatMap(({ path, data }) => (data === undefined ? [] : [{ path, data }])),
    glossary: entries.glossaries[0]?.data ?? [],
    faults,
    linkedFiles,
  };
}

/** Of a file there must be only one of: `handbook.yml` beside `handbook.yaml`. */
function besides(path: string): Fault {
  return {
    kind: 'unreadable',
    position: { line: 1, column: 1 },
    reason: `${path} is there as well, and only that is read`,
  };
}

function typedPage({ file, data, faults }: Entry<PageData>): TypedPage[] {
  return file.format === 'markdown' ? [{ file, data: data ?? kinds.page.schema.parse({}), faults }] : [];
}
