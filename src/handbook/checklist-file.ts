import type { ChecklistData } from '../schema/checklist.ts';
import type { Block } from '../source/content-tree.ts';
import { readBody } from './checklist-body.ts';
import { hidesAudience } from './entry.ts';
import type { TypedFile } from './ladder-folder.ts';
import { typedAliases } from './ladder-front-matter.ts';
import { typedOwners } from './team.ts';
import { plainWords, titleHeadingOf, titleOf } from './title.ts';
import type { TypedChecklist } from './typed-checklist.ts';

/** Where the files of checklists are, whatever the case of its letters. */
const folder = /^checklists\//i;

/**
 * Reads a checklist from its file: a second-level heading is a phase, the items of task lists and the rows of tables of tasks
 * are what to do, and what is indented below an item says why and how.
 */
export function checklistOfFile({ file, data, faults }: TypedFile<ChecklistData>): TypedChecklist {
  const heading = titleHeadingOf(file)?.position;
  const isTitle = ({ type, position }: Block): boolean =>
    type === 'heading' && position.line === heading?.line && position.column === heading.column;
  // A template for issues says what the issue is to be called, and its own name besides.
  const name = data.name?.trim() ?? '';
  return {
    name: file.path.replace(folder, '').replace(/\.[^./]+$/, ''),
    path: file.path,
    file,
    title: name === '' ? titleOf(file, data) : plainWords(name),
    description: data.description ?? (data.about?.trim() || file.outline.excerpt),
    data,
    hidden: faults.some(hidesAudience),
    owners: data.owner === undefined ? undefined : typedOwners(file, data.owner),
    aliases: typedAliases(file.frontMatter, data.aliases),
    ...readBody(
      file,
      file.blocks.filter((block) => !isTitle(block)),
    ),
  };
}
