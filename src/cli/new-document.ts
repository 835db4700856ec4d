import { dirname, join, resolve } from 'node:path';
import { notesOn } from '../export/fill/field-notes.ts';
import { fillTemplate } from '../export/fill/filled-template.ts';
import type { FilledTemplate } from '../export/fill/filled-template.ts';
import type { FieldValues } from '../handbook/field-value.ts';
import { folderOf, pageUrl } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { HandbookRecord } from '../handbook/record.ts';
import type { Template } from '../handbook/template.ts';
import type { TemplateExport } from '../schema/template-export.ts';
import { readSourceFile } from '../source/source-file.ts';
import { UsageError } from './command.ts';
import { handbookOf } from './content.ts';
import type { Content } from './content.ts';
import { fileNamed, Occupied, writeNew } from './new-file.ts';
import { afterDocument, afterRecord, clickable, emptyFields, fromHere } from './new-report.ts';
import { Cancelled } from './new-terminal.ts';
import type { Terminal } from './new-terminal.ts';
import { missingLines } from './new-values.ts';

/** A document that is to be made. */
export interface Task {
  readonly template: Template;
  readonly data: TemplateExport;
  readonly content: Content;
  readonly handbook: Handbook;
  readonly options: { readonly today: string; readonly guidance: boolean };
  /** What the file is to be called, if not as the template says. */
  readonly as: string | undefined;
}

/**
 * The document.
 *
 * @throws UsageError when something is missing that it cannot do without
 */
function filledOf({ data, options }: Task, values: FieldValues): FilledTemplate {
  const filled = fillTemplate(data, values, options);
  if (filled.missing.length === 0) return filled;
  throw new UsageError(['Nothing was written.', ...missingLines(data, filled.missing)].join('\n'));
}

/**
 * Makes the document, and writes it or prints it.
 *
 * @throws UsageError when something is missing, or the file cannot be written
 */
export function finish(task: Task, values: FieldValues, print: boolean): void {
  const filled = filledOf(task, values);
  const notes = [...notesOn(task.data, values)].map(([name, words]) => `${labelOf(task.data, name)} ${words}`);
  if (notes.length > 0) console.error(notes.join('\n'));
  if (print) process.stdout.write(filled.text);
  else write(task, values, filled);
}

function labelOf({ fields }: TemplateExport, name: string): string {
  return `“${fields.find((field) => field.name === name)?.label ?? name}”:`;
}

/**
 * The same for somebody who has typed a lot: when the file cannot be written, nothing of that is lost.
 *
 * @throws UsageError as `finish` does
 * @throws Cancelled when the name is taken, and they want no other
 */
export async function finishAsking(task: Task, values: FieldValues, print: boolean, terminal: Terminal): Promise<void> {
  const filled = filledOf(task, values);
  if (print) return void process.stdout.write(filled.text);
  for (let { as } = task; ; as = await anotherName(task.template, terminal)) {
    try {
      return write({ ...task, as }, values, filled);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (!(error instanceof Occupied)) {
        process.stdout.write(filled.text);
        throw new UsageError(`${error.message} The document is printed instead, so that nothing is lost.`);
      }
      terminal.say(error.message);
    }
  }
}

/**
 * Asks how else a file may be called.
 *
 * @throws Cancelled when nobody wants it any more
 */
async function anotherName({ library }: Template, terminal: Terminal): Promise<string> {
  terminal.say('What shall the new file be called? Enter stops, and nothing is written.');
  for (;;) {
    const typed = await terminal.line();
    if (typed === undefined || typed.trim() === '') throw new Cancelled();
    try {
      return fileNamed(typed, library !== undefined);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      terminal.say(error.message);
    }
  }
}

/** Writes the document where the template says, and tells what comes next. */
function write(task: Task, values: FieldValues, filled: FilledTemplate): void {
  const { template, data, content, handbook, options, as } = task;
  const { library } = template;
  const name = as === undefined ? filled.path : join(dirname(filled.path), as);
  const inLibrary = library === undefined ? name : [library.folder, ...name.split(/[/\\]/).slice(1)].join('/');
  const path = library === undefined ? resolve(name) : join(content.folder, inLibrary);
  try {
    const same = library === undefined ? undefined : sameAddress(inLibrary, content);
    if (same !== undefined) throw new Occupied(`${fromHere(join(content.folder, same))} has the address already.`);
    writeNew(path, filled.text, fromHere(path));
  } catch (error) {
    if (!(error instanceof Occupied) || as !== undefined) throw error;
    throw new Occupied(`${error.message} Open that one, or add --as NAME.`);
  }
  const made = { path, empty: emptyFields(data, values, options.today), guidance: options.guidance };
  process.stdout.write(`${clickable(path, process.stdout)}\n`);
  const lines =
    library === undefined
      ? afterDocument(made)
      : afterRecord({
          ...made,
          content: content.folder,
          config: handbook.config,
          similar: similarTo(inLibrary.normalize('NFC'), filled.text, content),
        });
  console.error(lines.join('\n'));
}

/** Another file of a library that would have the same address as a new one, as `up.md` beside `UP.md`. */
function sameAddress(path: string, { tree }: Content): string | undefined {
  const [folder, url] = [folderOf(path), pageUrl(path)];
  return [...tree.files.keys()].find(
    (each) => each !== path.normalize('NFC') && folderOf(each) === folder && pageUrl(each) === url,
  );
}

/** The records of the handbook that are like a new one. */
function similarTo(path: string, document: string, content: Content): HandbookRecord['similar'] {
  const file = readSourceFile(path, () => new TextEncoder().encode(document));
  const tree = { ...content.tree, files: new Map([...content.tree.files, [path, file] as const]) };
  const { libraries } = handbookOf({ ...content, tree }, 'internal');
  return libraries.flatMap(({ records }) => records).find((record) => record.path === path)?.similar ?? [];
}
