import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fillTemplate } from '../export/fill/filled-template.ts';
import type { FieldValues } from '../handbook/field-value.ts';
import { templateData } from '../export/template-json.ts';
import type { TemplateExport } from '../schema/template-export.ts';
import { noHistory } from '../source/history.ts';
import { UsageError } from './command.ts';
import type { Values } from './command.ts';
import { handbookOf, readContent, text } from './content.ts';
import { finish, finishAsking } from './new-document.ts';
import type { Task } from './new-document.ts';
import { fileNamed } from './new-file.ts';
import type { Clock } from './new-moment.ts';
import { answersTo } from './new-questions.ts';
import { isBelow } from './new-report.ts';
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
    const typed = text(values, 'content');
    const option = typed === 'content' ? '' : ` --content ${quoted(typed)}`;
    process.stdout.write(templateList(handbook.templates, content.shownAs, process.stdout.columns ?? 80, option));
    return 0;
  }
  const template = templateNamed(name, handbook.templates, content.shownAs);
  const data = templateData(template, handbook);
  const print = values['print'] === true;
  if (print && values['as'] !== undefined) {
    throw new UsageError('--print writes no file, so --as has nothing to name.');
  }
  if (!print && template.library === undefined && isBelow(process.cwd(), realpathSync(content.folder))) {
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
  const told = new Set(problems.map(({ field }) => field)).add(empty ? 'title' : undefined);
  const lacks = canAsk ? [] : missing.filter((field) => !told.has(field));
  const wrong = [...(empty ? [emptyTitle(data)] : []), ...problems.map(({ words }) => words)];
  if (lacks.length > 0) wrong.push(...missingLines(data, lacks));
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  return given;
}

function emptyTitle({ id, fields }: TemplateExport): string {
  const example = fields.find(({ name }) => name === 'title')?.example ?? 'What it is about';
  return `The title is empty. Say what it is about: npx handrail new ${quoted(id)} ${quoted(example, true)}`;
}
