import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fillTemplate } from '../export/fill/filled-template.ts';
import type { FilledTemplate } from '../export/fill/filled-template.ts';
import type { FieldValues } from '../export/fill/field-words.ts';
import { templateData } from '../export/template-json.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { HandbookRecord } from '../handbook/record.ts';
import type { Template } from '../handbook/template.ts';
import type { TemplateExport } from '../schema/template-export.ts';
import { noHistory } from '../source/history.ts';
import { readSourceFile } from '../source/source-file.ts';
import { UsageError } from './command.ts';
import type { Values } from './command.ts';
import { handbookOf, readContent, text } from './content.ts';
import type { Content } from './content.ts';
import { fileNamed, Occupied, writeNew } from './new-file.ts';
import type { Clock } from './new-moment.ts';
import { answersTo } from './new-questions.ts';
import { afterDocument, afterRecord, clickable, emptyFields, fromHere, isBelow } from './new-report.ts';
import { templateList, templateNamed } from './new-template.ts';
import { Cancelled, Terminal } from './new-terminal.ts';
import { givenValues, missingLines } from './new-values.ts';
import { quoted } from './new-words.ts';

/** Where a person sits, if there is one, and what time it is there. */
export interface Seat {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether somebody can be asked. */
  readonly isTerminal: boolean;
  readonly now: () => Date;
}

/** What a process ends with that was stopped with Ctrl-C. */
const stopped = 130;

/**
 * Fills in a template and writes the document in its place, or prints it. Standard output holds the path of the new file, or the
 * document, and nothing else; questions and advice go to standard error.
 *
 * @param seat the terminal that this process runs in, unless said
 */
export async function newDocument(values: Values, seat: Seat = here()): Promise<number> {
  const content = readContent(
    { ...values, content: contentFolder(text(values, 'content')) },
    { history: noHistory, wanted },
  );
  const handbook = handbookOf(content, 'internal');
  const name = values['template'];
  if (typeof name !== 'string') {
    process.stdout.write(templateList(handbook.templates, content.shownAs, process.stdout.columns ?? 80));
    return 0;
  }
  const template = templateNamed(name, handbook.templates, content.shownAs);
  const data = templateData(template, handbook);
  const print = values['print'] === true;
  if (print && values['as'] !== undefined) {
    throw new UsageError('--print writes no file, so --as has nothing to name.');
  }
  if (!print && template.library === undefined && isBelow(process.cwd(), content.folder)) {
    throw new UsageError(
      `“${data.title}” makes no records, and all in ${content.shownAs} is for the site. Go to another folder, or add --print.`,
    );
  }
  const as = typeof values['as'] === 'string' ? fileNamed(values['as'], template.library !== undefined) : undefined;
  const clock: Clock = { today: content.today, now: seat.now };
  const given = valuesGiven(values, data, clock, seat.isTerminal);
  const options = { today: content.today, guidance: values['no-guidance'] !== true };
  const task: Task = { template, data, content, handbook, options, as };
  if (!seat.isTerminal) finish(task, given, print);
  else {
    using terminal = new Terminal(seat.input, seat.output);
    try {
      await finishAsking(task, await answersTo(data, given, clock, terminal), print, terminal);
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      terminal.say('Nothing was written.');
      return stopped;
    }
  }
  return 0;
}

function here(): Seat {
  return {
    input: process.stdin,
    output: process.stderr,
    isTerminal: process.stdin.isTTY === true && process.stderr.isTTY === true,
    now: () => new Date(),
  };
}

/** Pages, ladders and checklists take longest to read, and say nothing that a template or a record needs. */
function wanted(path: string): boolean {
  return !/^(?:pages|ladders|checklists)\//.test(path);
}

/** The folder of the content: of that name here, or in the nearest folder around this one. */
function contentFolder(name: string): string {
  if (name !== 'content') return name;
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return join(folder, name);
    if (dirname(folder) === folder) return name;
  }
}

/**
 * What the command line says of the fields of a template.
 *
 * @throws UsageError naming everything that is wrong with it, and what is missing where nobody can be asked
 */
function valuesGiven(values: Values, data: TemplateExport, clock: Clock, canAsk: boolean): FieldValues {
  const set = Array.isArray(values['set']) ? values['set'].map(String) : [];
  const { title } = values;
  if (typeof title === 'string' && set.some((each) => /^\s*title\s*=/i.test(each))) {
    throw new UsageError('The title is there twice: behind the name of the template, and behind --set.');
  }
  const typed = typeof title === 'string' ? [`title=${title}`, ...set] : set;
  const { values: given, problems } = givenValues(typed, data, clock);
  const empty = given['title'] === '';
  const { missing } = fillTemplate(data, given, { today: clock.today, guidance: false });
  const lacks = canAsk ? [] : missing.filter((name) => name !== 'title' || !empty);
  const wrong = [...(empty ? [emptyTitle(data)] : []), ...problems];
  if (lacks.length > 0) wrong.push(`${data.id} cannot do without:`, ...missingLines(data.fields, lacks));
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  return given;
}

function emptyTitle({ id, fields }: TemplateExport): string {
  const example = fields.find(({ name }) => name === 'title')?.example ?? 'What it is about';
  return `The title is empty. Say what it is about: npx handrail new ${quoted(id)} ${quoted(example, true)}`;
}

interface Task {
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
  const lines = missingLines(data.fields, filled.missing);
  throw new UsageError([`Nothing was written. ${data.id} cannot do without:`, ...lines].join('\n'));
}

/** Makes the document, and writes it or prints it. */
function finish(task: Task, values: FieldValues, print: boolean): void {
  const filled = filledOf(task, values);
  if (print) process.stdout.write(filled.text);
  else write(task, values, filled);
}

/** The same for somebody who has typed a lot: when the file cannot be written, nothing of that is lost. */
async function finishAsking(task: Task, values: FieldValues, print: boolean, terminal: Terminal): Promise<void> {
  if (print) return finish(task, values, true);
  const filled = filledOf(task, values);
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

/** The records of the handbook that are like a new one. */
function similarTo(path: string, document: string, content: Content): HandbookRecord['similar'] {
  const file = readSourceFile(path, () => new TextEncoder().encode(document));
  const tree = { ...content.tree, files: new Map([...content.tree.files, [path, file] as const]) };
  const { libraries } = handbookOf({ ...content, tree }, 'internal');
  return libraries.flatMap(({ records }) => records).find((record) => record.path === path)?.similar ?? [];
}
