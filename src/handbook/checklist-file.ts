import type { ChecklistData } from '../schema/checklist.ts';
import type { Block, MarkdownFile } from '../source/content-tree.ts';
import { readBody } from './checklist-body.ts';
import { hidesAudience } from './entry.ts';
import type { TypedFile } from './ladder-folder.ts';
import { typedAliases } from './ladder-front-matter.ts';
import { typedOwners } from './team.ts';
import { inWords, plainWords, titleHeadingOf, titleOf } from './title.ts';
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
  const body = readBody(
    file,
    file.blocks.filter((block) => !isTitle(block)),
  );
  const path = file.path.replace(folder, '').replace(/\.[^./]+$/, '');
  return {
    name: path,
    path: file.path,
    file,
    title: nameOf(file, data, path),
    description: data.description ?? (data.about?.trim() || excerptOf(file, body.introduction)),
    data,
    hidden: faults.some(hidesAudience),
    owners: data.owner === undefined ? undefined : typedOwners(file, data.owner),
    aliases: typedAliases(file.frontMatter, data.aliases),
    ...body,
  };
}

/**
 * The first paragraph of a file, if it introduces the checklist. What a task or a phase says is no description, and may name who
 * is not to be named.
 */
function excerptOf({ outline: { excerpt } }: MarkdownFile, introduction: TypedChecklist['introduction']): string {
  // Both are plain words of the same text, which may differ in signs and spaces.
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(introduction.map(({ text }) => text).join('')).includes(letters(excerpt)) ? excerpt : '';
}

/** What a checklist is called. A second-level heading is the name of a phase, wherever it stands. */
function nameOf(file: MarkdownFile, data: ChecklistData, path: string): string {
  // A template for issues says what the issue is to be called, and its own name besides.
  const name = data.name?.trim() ?? '';
  if (name !== '') return plainWords(name);
  const named = (data.title?.trim() ?? '') !== '' || file.outline.headings.some(({ depth }) => depth === 1);
  return named ? titleOf(file, data) : inWords(path.slice(path.lastIndexOf('/') + 1));
}
