import type { z } from 'zod';
import { top } from '../schema/file-top.ts';
import { kindOf, kinds } from '../schema/kinds.ts';
import type { KindName } from '../schema/kinds.ts';
import type { FrameworkData } from '../schema/framework.ts';
import type { LadderData } from '../schema/ladder.ts';
import type { LevelData } from '../schema/level.ts';
import type { PageData } from '../schema/page.ts';
import type { ContentTree, Fault, LinkedFile, SourceFile } from '../source/content-tree.ts';
import { folderOf, isIndex } from './address.ts';
import { holdsTasks } from './checklist-body.ts';
import { checklistOfFile } from './checklist-file.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entries.ts';
import type { DataFault } from './entry.ts';
import type { TypedPage } from './inheritance.ts';
import { declaredKeys } from './ladder-areas.ts';
import { ladderOfFolder } from './ladder-folder.ts';
import type { TypedFile } from './ladder-folder.ts';
import { ladderOfFramework } from './ladder-framework.ts';
import { aboutLadder } from './ladder-front-matter.ts';
import { ladderOfTables } from './ladder-table.ts';
import { filledIn } from './front-matter-slots.ts';
import { isRecordPath, libraryIdOf, topSections, typedLibraries } from './library-folder.ts';
import { recordOfFile } from './record-file.ts';
import { recordKindOf } from './record-kind.ts';
import { templateOfFile } from './template-file.ts';
import type { TypedLadder } from './typed-ladder.ts';

/** Everything the files of a tree say, kind by kind. A new kind is read by one line here. */
export function typedContentOf(tree: ContentTree) {
  const templates = entriesOf(tree, kinds.template, (path) => kindOf(path)?.name === 'template' && !isIndex(path));
  const sections = topSections(tree.files.keys());
  const typedTemplates = templates
    .flatMap((entry) => typedFile(entry, kinds.template.schema))
    .map((each) => templateOfFile(each, sections));
  const libraries = typedLibraries(typedTemplates);
  const kindIn = kindsIn(tree, new Set(libraries.keys()));
  const records = [...libraries.values()].flatMap(({ id, creators }) =>
    entriesOf(tree, recordKindOf(creators), (path) => kindIn(path) === 'record' && libraryIdOf(path) === id, filledIn),
  );
  const entries = {
    configs: entriesOf(tree, kinds.config),
    ladders: entriesOf(tree, kinds.ladder),
    levels: entriesOf(tree, kinds.level, (path) => kindIn(path) === 'level'),
    frameworks: entriesOf(tree, kinds.framework),
    checklists: entriesOf(tree, kinds.checklist, (path) => kindIn(path) === 'checklist'),
    templates,
    records,
    pages: entriesOf(tree, kinds.page, (path) => kindIn(path) === 'page'),
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
    if (seemsLadder.test(file.path)) faults.set(file.path, [tooDeep]);
  }
  return {
    config: entries.configs[0]?.data ?? kinds.config.schema.parse({}),
    pages: entries.pages.flatMap(typedPage),
    ladders: typedLadders(entries.ladders, entries.levels, entries.frameworks),
    checklists: entries.checklists.flatMap((entry) => typedFile(entry, kinds.checklist.schema)).map(checklistOfFile),
    templates: typedTemplates,
    records: entries.records.flatMap((entry) => typedFile(entry, kinds.record.schema)).map(recordOfFile),
    typedLibraries: [...libraries.values()],
    teams: entries.teams.flatMap(({ path, data }) => (data === undefined ? [] : [{ path, data }])),
    glossary: entries.glossaries[0]?.data ?? [],
    faults,
    linkedFiles,
  };
}

/** A data file in a folder of ladders. One in JSON may be anything that a page links to, unless it has the name of a ladder. */
const seemsLadder = /^ladders\/.+\/(?:[^/]+\.ya?ml|ladder\.json)$/i;

const tooDeep: Fault = {
  kind: 'unreadable',
  position: top,
  reason: 'a ladder in one data file has to stand in the folder `ladders` itself',
};

/** Of a file there must be only one of: `handbook.yml` beside `handbook.yaml`. */
function besides(path: string): Fault {
  return {
    kind: 'unreadable',
    position: top,
    reason: `${path} is there as well, and only that is read`,
  };
}

/**
 * Tells the kinds of the files of a tree. What may be a level by its path is a page in a folder without `ladder.md`, and so is
 * the `README.md` or `index.md` of a track: it says something about the folder. A file among checklists that says
 * something, but neither has tasks nor says in its front matter what only a checklist has, is a page as well. A page in a
 * folder that a template creates records in is a record.
 *
 * @param libraries ids of the folders that hold records
 */
function kindsIn(tree: ContentTree, libraries: ReadonlySet<string>): (path: string) => KindName | undefined {
  const ladders = tree.files.keys().filter((path) => kindOf(path)?.name === 'ladder');
  const folders = new Set([...ladders].map(folderOf));
  return (path) => {
    const name = kindOf(path)?.name;
    if (name === 'template' && isIndex(path)) return 'page';
    if (name === 'record' || name === 'page') {
      return libraries.has(libraryIdOf(path) ?? '') && isRecordPath(path) ? 'record' : 'page';
    }
    if (name === 'checklist' && (isIndex(path) || !isChecklist(tree.files.get(path)))) return 'page';
    return name === 'level' && (isIndex(path) || !folders.has(folderOf(folderOf(path)))) ? 'page' : name;
  };
}

/** What only the front matter of a checklist says. */
const checklistKeys = ['kind', 'roles', 'questions', 'includes', 'success', 'days', 'day-one'];

function isChecklist(file: SourceFile | undefined): boolean {
  if (file?.format !== 'markdown') return false;
  const keys = Object.keys(Object(file.frontMatter.value));
  // A file that says nothing yet is one that somebody began.
  const begun = file.blocks.every(({ type }) => type === 'heading');
  return begun || holdsTasks(file.blocks) || keys.some((key) => checklistKeys.includes(key));
}

/** Ladders in whichever form they are written: folders, or tables in a folder without levels, then data files. */
function typedLadders(
  ladders: readonly Entry<LadderData>[],
  levels: readonly Entry<LevelData>[],
  frameworks: readonly Entry<FrameworkData>[],
): TypedLadder[] {
  const written = ladders.flatMap((entry) => typedFile(entry, kinds.ladder.schema));
  const inFiles = frameworks.flatMap(({ file, data, faults }) =>
    file.format === 'yaml' ? [ladderOfFramework({ file, data, faults })] : [],
  );
  const abouts = [...written.map(aboutLadder), ...inFiles];
  const inFolders = written.map((ladder, at) => {
    const folder = folderOf(ladder.file.path);
    const own = levels.filter(({ path }) => folderOf(folderOf(path)) === folder);
    const about = abouts[at];
    const areas = about === undefined ? new Set<string>() : declaredKeys(about, abouts);
    if (own.length === 0) return ladderOfTables(ladder, areas);
    return ladderOfFolder(
      ladder,
      own.flatMap((entry) => typedFile(entry, kinds.level.schema)),
      areas,
    );
  });
  return [...inFolders, ...inFiles];
}

function typedFile<Schema extends z.ZodType>(
  { file, data, faults }: Entry<z.output<Schema>>,
  schema: Schema,
): TypedFile<z.output<Schema>>[] {
  return file.format === 'markdown' ? [{ file, data: data ?? schema.parse({}), faults }] : [];
}

function typedPage({ file, data, faults }: Entry<PageData>): TypedPage[] {
  return file.format === 'markdown' ? [{ file, data: data ?? kinds.page.schema.parse({}), faults }] : [];
}
