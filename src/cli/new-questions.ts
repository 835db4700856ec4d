import { notesOn } from '../export/fill/field-notes.ts';
import { readValue } from '../handbook/field-value.ts';
import type { FieldValue, FieldValues } from '../handbook/field-value.ts';
import { defaultOf } from '../export/fill/filled-template.ts';
import type { TemplateExport } from '../schema/template-export.ts';
import { offsetInWords } from './new-moment.ts';
import type { Clock } from './new-moment.ts';
import type { Terminal } from './new-terminal.ts';
import { isProse, readTyped, takesSeveral } from './new-values.ts';
import type { Field } from './new-values.ts';
import { wrapped } from './new-words.ts';

const columns = 78;

/**
 * Asks a person for what a command line has not said: first for what cannot be left out, then for the rest. Whoever types no
 * more, with Ctrl-D, leaves out the rest.
 *
 * @param given what is known already: of that, nothing is asked
 * @returns what is known and what was answered; what was left out is not in it
 * @throws Cancelled
 */
export async function answersTo(
  template: TemplateExport,
  given: FieldValues,
  clock: Clock,
  terminal: Terminal,
): Promise<FieldValues> {
  const open = template.fields.filter((field) => isAsked(field, given, clock));
  const needed = open.filter(({ required }) => required);
  const offered = open.filter(({ required }) => !required);
  const values: Record<string, FieldValue | undefined> = { ...given };
  if (open.length > 0) terminal.say('Ctrl-C stops, and nothing is written.', '');
  const told = new Set(tell(template, values, new Set(), terminal));
  const ask = async (field: Field): Promise<void> => {
    values[field.name] = await answerTo(field, clock, terminal);
    for (const name of tell(template, values, told, terminal)) told.add(name);
  };
  for (const field of needed) await ask(field);
  if (offered.length > 0 && !terminal.isOver) {
    const all = offered.length === 1 ? 'One more' : `${offered.length} more`;
    terminal.say(`${all} that can wait. Enter leaves one out, Ctrl-D leaves out all that are left.`, '');
  }
  for (const field of offered) {
    if (terminal.isOver) break;
    await ask(field);
  }
  return values;
}

/** Says at once what somebody should know of their answers; gives back which fields that was about. */
function tell(template: TemplateExport, values: FieldValues, told: ReadonlySet<string>, terminal: Terminal): string[] {
  const notes = [...notesOn(template, values)].filter(([name]) => !told.has(name));
  for (const [name, words] of notes) {
    const label = template.fields.find((field) => field.name === name)?.label ?? name;
    terminal.say(...wrapped(`“${label}”: ${words}`, columns), '');
  }
  return notes.map(([name]) => name);
}

function isAsked(field: Field, given: FieldValues, { today }: Clock): boolean {
  if (!Object.hasOwn(given, field.name)) {
    // What has to be there, and is by default, need not be asked for.
    return !field.required || readValue(field, defaultOf(field, today)).value === undefined;
  }
  return field.required && given[field.name] === '';
}

/** One answer; nothing when it is left out. Of what has to be there, only when nobody types any more. */
async function answerTo(field: Field, clock: Clock, terminal: Terminal): Promise<FieldValue | undefined> {
  terminal.say(...questionLines(field, clock, terminal));
  for (;;) {
    const typed = await typedAnswer(field, terminal);
    if (typed === undefined) return undefined;
    if (typed.trim() === '') {
      if (!field.required) return undefined;
      terminal.say('This cannot be left out.');
      continue;
    }
    const read = readTyped(field, chosenByNumber(field, typed), clock);
    if (read.problem !== undefined) {
      terminal.say(...wrapped(read.problem, columns));
      continue;
    }
    if (read.value !== undefined && String(read.value) !== typed.trim() && !isProse(field)) {
      terminal.say(`  ${inWords(read.value)}`);
    }
    terminal.say('');
    return read.value;
  }
}

function inWords(value: FieldValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** What somebody types for a field: one line, or several until an empty one. */
async function typedAnswer({ type }: Field, terminal: Terminal): Promise<string | undefined> {
  if (type !== 'paragraph' && type !== 'list') return await terminal.line();
  const lines: string[] = [];
  for (;;) {
    const line = await terminal.line();
    if (line === undefined) return lines.length === 0 ? undefined : lines.join('\n');
    if (line.trim() === '' && !(await terminal.goesOn())) return lines.join('\n');
    lines.push(line);
  }
}

function questionLines(field: Field, clock: Clock, terminal: Terminal): string[] {
  const { label, help, example, options } = field;
  const usual = defaultOf(field, clock.today);
  return [
    terminal.strong(label),
    ...(help === null ? [] : wrapped(help, columns, '  ')),
    ...(example === null ? [] : wrapped(`Such as: ${example}`, columns, '  ')),
    ...options.map((option, at) => `  ${numbersOf(field)?.[at] ?? '-'}  ${optionLabel(option)}`),
    ...hintsFor(field, clock).map((hint) => `  ${hint}`),
    ...(usual === '' ? [] : [`  Enter takes: ${usual}`]),
  ];
}

function optionLabel({ id, label }: Field['options'][number]): string {
  return label.toLowerCase().startsWith(id.toLowerCase()) ? label : `${label} (${id})`;
}

function hintsFor(field: Field, clock: Clock): string[] {
  switch (field.type) {
    case 'paragraph':
      return ['An empty line ends it.'];
    case 'list':
      return ['One on each line. An empty line ends the list.'];
    case 'choices':
    case 'services':
      return ['One or several, with commas between them.'];
    case 'date':
      return [`A day such as ${clock.today}, or today.`];
    case 'time':
      return [`now, 14:05 for today, or ${clock.today} 14:05. Your clock is at ${offsetInWords(clock.now())}.`];
    case 'yes-no':
      return ['yes or no'];
    case 'link':
      return ['A web address, from https:// on.'];
    default:
      return [];
  }
}

/** Numbers to choose by; none where what can be chosen is called by numbers itself. */
function numbersOf({ options }: Field): readonly string[] | undefined {
  if (options.some(({ id, label }) => [id, label].some((name) => /^\d+$/.test(name.trim())))) return undefined;
  return options.map((_, at) => String(at + 1));
}

/** An answer with ids in the place of numbers. */
function chosenByNumber(field: Field, typed: string): string {
  const numbers = numbersOf(field);
  if (numbers === undefined || numbers.length === 0) return typed;
  const chosen = (word: string): string => field.options[numbers.indexOf(word.trim())]?.id ?? word;
  const words = typed.split(/[,\s]+/).filter((word) => word !== '');
  const all = takesSeveral(field) && words.every((word) => numbers.includes(word));
  if (all) return words.map(chosen).join(',');
  return takesSeveral(field) ? typed.split(',').map(chosen).join(',') : chosen(typed);
}
