import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FieldValues } from '../handbook/field-value.ts';
import { defaultOf } from '../export/fill/filled-template.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { HandbookRecord } from '../handbook/record.ts';
import type { TemplateExport } from '../schema/template-export.ts';
import { reasonsInWords } from '../site/record-words.ts';
import { quoted } from './new-words.ts';

/** A path as seen from where somebody stands. */
export function fromHere(path: string): string {
  return relative(process.cwd(), path) || '.';
}

/** A path that can be clicked, where a terminal can do that: OSC 8, which others leave out. */
export function clickable(path: string, stream: NodeJS.WriteStream): string {
  const shown = fromHere(path);
  if (stream.isTTY !== true || stream.hasColors?.() !== true) return shown;
  const link = (address: string): string => `\u001B]8;;${address}\u001B\\`;
  return `${link(pathToFileURL(resolve(path)).href)}${shown}${link('')}`;
}

/** A document that has been written. */
export interface Made {
  /** Absolute path of its file. */
  readonly path: string;
  /** Labels of what is still empty. */
  readonly empty: readonly string[];
  /** Whether comments are in it. */
  readonly guidance: boolean;
}

/** A document that is a record of the handbook. */
export interface MadeRecord extends Made {
  /** Absolute path of the folder of the content. */
  readonly content: string;
  readonly config: Handbook['config'];
  readonly similar: HandbookRecord['similar'];
}

/** What somebody should know who has made a record: what happened before, what is missing, and what comes next. */
export function afterRecord({ content, config, similar, ...made }: MadeRecord): string[] {
  const folder = fromHere(content);
  return [
    '',
    ...(similar.length === 0
      ? []
      : [
          'This may have happened before:',
          ...similar.map(likeLine(content, config)),
          'If it is the same again, say so in it with a link: readers should know.',
          '',
        ]),
    ...stillEmpty(made),
    'Next:',
    `  1. ${openIt(made)}`,
    `  2. npx handrail check${folder === 'content' ? '' : ` --content ${quoted(folder)}`}`,
    '  3. Commit it and open a pull request, so that others can add what they saw.',
  ];
}

/** What somebody should know who has made a document that the handbook does not keep. */
export function afterDocument(made: Made): string[] {
  return [
    '',
    ...stillEmpty(made),
    openIt(made),
    'The handbook does not keep it: put it where those can read it who should.',
  ];
}

function stillEmpty({ empty }: Made): string[] {
  if (empty.length === 0) return [];
  return ['Still empty:', ...empty.map((label) => `  - ${label}`), ''];
}

function openIt({ path, guidance }: Made): string {
  return `Open ${fromHere(path)} and write.${guidance ? ' Its comments help, and no reader sees them.' : ''}`;
}

function likeLine(content: string, config: Handbook['config']): (similar: HandbookRecord['similar'][number]) => string {
  return ({ thing, reasons }) =>
    [
      `  ${fromHere(resolve(content, ...thing.path.split('/')))}`,
      `    ${thing.title}. ${reasonsInWords(reasons, config)}.`,
    ].join('\n');
}

/** Labels of the fields in which nothing is filled in. */
export function emptyFields({ fields }: TemplateExport, values: FieldValues, today: string): string[] {
  return fields
    .filter((field) => {
      const { [field.name]: value = defaultOf(field, today) } = values;
      return value === '' || (Array.isArray(value) && value.length === 0);
    })
    .map(({ label }) => label);
}

/** Whether a path lies in a folder. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
