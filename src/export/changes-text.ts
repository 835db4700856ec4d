import type { Change, Subject } from '../handbook/change.ts';
import { folded } from './changes-folded.ts';
import type { ChangesReport } from './changes-report.ts';
import {
  agreementInWords,
  alsoConcerned,
  bySubject,
  count,
  isMarkable,
  ownChanges,
  kindInWords,
  labelOf,
  summaryOf,
} from './changes-words.ts';

/** How a text is shown. */
export interface TextOptions {
  /** Whether to colour it: for a terminal that can. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Tone = 'strong' | 'faint' | 'removed' | 'added' | 'loud' | 'heavy' | 'title';
type Paint = (tone: Tone, text: string) => string;

/** Codes of ECMA-48, which every terminal that has colours knows. */
const codes: Readonly<Record<Tone, string>> = {
  strong: '1',
  faint: '2',
  removed: '31;9',
  added: '32;4',
  loud: '1;31',
  heavy: '33',
  title: '1;36',
};

const painted: Paint = (tone, text) => (text === '' ? '' : `\u001b[${codes[tone]}m${text}\u001b[0m`);
const plain: Paint = (_tone, text) => text;

/** A kept stretch longer than this is cut to its ends: the eye looks for what is other. */
const longStretch = 120;

/** What changes for whom, for a person at a terminal. */
export function changesText(
  { before, after, changes, brought, mended, remarks }: ChangesReport,
  options: TextOptions,
): string {
  const paint = options.color ? painted : plain;
  const lines: string[] = [
    paint('strong', `From ${harmless(before)} to ${harmless(after)}`),
    ...remarks.map(harmless),
    summaryOf(changes),
  ];
  for (const group of changes.groups) {
    const own = ownChanges(group);
    if (own.length > 0) lines.push('', paint('title', harmless(group.whom.name)));
    for (const [subject, those] of bySubject(folded(own).map(({ change }) => change))) {
      lines.push(`  ${subjectLine(subject, paint)}`);
      let place: string | undefined;
      for (const change of those) {
        if (change.place !== undefined && change.place !== place)
          lines.push(paint('faint', `    ${harmless(change.place)}`));
        place = change.place;
        lines.push(...changeLines(change, paint, options.width));
      }
    }
  }
  const also = alsoConcerned(changes);
  if (also.length > 0) lines.push('', paint('title', 'It also concerns'));
  for (const { name, titles } of also)
    lines.push(...indented(`${paint('strong', harmless(name))}: ${harmless(titles)}`, options.width, 2));
  lines.push(...agreementLines(changes.agreement, paint), ...lightLines(changes.light, paint));
  lines.push(...issueLines('This brings', brought, paint), ...issueLines('This mends', mended, paint));
  return `${lines.join('\n')}\n`;
}

function subjectLine({ kind, title, path }: Subject, paint: Paint): string {
  return `${paint('strong', harmless(title))}  ${paint('faint', `${kindInWords(kind)}  ${harmless(path)}`)}`;
}

function changeLines(change: Change, paint: Paint, width: number): string[] {
  const { weight, about, before, after, note, part, sort } = change;
  const mark = weight === 'loud' ? paint('loud', '!!') : weight === 'heavy' ? paint('heavy', '! ') : '  ';
  const head = `    ${mark} ${paint(weight === 'loud' ? 'loud' : weight === 'heavy' ? 'heavy' : 'strong', harmless(labelOf(change)))}`;
  const short = part === 'whole' || sort === 'fact' || sort === 'moved';
  const lines: string[] = [];
  if (short && before !== undefined && after !== undefined)
    lines.push(`${head}  ${before === after ? '' : `${shortened(harmless(before))} → `}${shortened(harmless(after))}`);
  else if (part === 'whole') {
    lines.push(
      head,
      ...indented(paint('faint', shortened(harmless(after ?? before ?? ''))), width).filter(
        (line) => line.trim() !== '',
      ),
    );
  } else if (short && before === undefined && after !== undefined) lines.push(`${head}  ${shortened(harmless(after))}`);
  else if (short && before !== undefined) lines.push(`${head}  no longer ${shortened(harmless(before))}`);
  else if (isMarkable(change)) lines.push(head, ...indented(markedText(change, paint), width));
  else {
    lines.push(head);
    if (before !== undefined) lines.push(...indented(`${paint('removed', `- ${shortened(harmless(before))}`)}`, width));
    if (after !== undefined) lines.push(...indented(`${paint('added', `+ ${shortened(harmless(after))}`)}`, width));
  }
  if (about !== undefined) lines.push(...indented(paint('faint', `of: ${harmless(about)}`), width));
  if (note !== '') lines.push(...indented(harmless(note), width));
  return lines;
}

function markedText({ marks }: Change, paint: Paint): string {
  return marks
    .map(({ type, text }, at) => {
      const safe = harmless(text);
      if (type === 'removed') return paint === plain ? `[-${safe}-]` : paint('removed', safe);
      if (type === 'added') return paint === plain ? `{+${safe}+}` : paint('added', safe);
      if (safe.length <= longStretch) return safe;
      const [start, end] = [safe.slice(0, longStretch / 2), safe.slice(-longStretch / 2)];
      return `${at === 0 ? '' : start}…${at === marks.length - 1 ? '' : end}`;
    })
    .join('');
}

/** Words that are new or gone as a whole are shown to here: who wants more reads the page. */
const longText = 400;

function shortened(text: string): string {
  return text.length <= longText ? text : `${text.slice(0, longText)}…`;
}

/** Lines below what they belong to, broken where the terminal ends. */
function indented(text: string, width: number, by = 7): string[] {
  const room = Math.max(40, width - by);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `${' '.repeat(by)}${each}`);
}

/** How many columns a text takes, without what colours it. */
function lengthOf(text: string): number {
  return text.replace(/\u001b\[[\d;]*m/g, '').length;
}

function agreementLines(agreement: ChangesReport['changes']['agreement'], paint: Paint): string[] {
  if (agreement.length === 0) return [];
  const lines = agreement.map((each) => {
    const { who, what } = agreementInWords(each);
    return `  ${paint('strong', harmless(who))} ${harmless(what)}`;
  });
  return ['', paint('title', 'Who has to agree'), ...lines];
}

function lightLines(light: readonly Change[], paint: Paint): string[] {
  if (light.length === 0) return [];
  const lines = [...bySubject(light)].map(([subject, own]) => {
    const notes = new Set(own.map((change) => (change.note === '' ? labelOf(change) : change.note.replace(/\.$/, ''))));
    return `  ${harmless(subject.title)}  ${paint('faint', harmless([...notes].slice(0, 4).join('; ')))}`;
  });
  return ['', paint('title', `Changes nothing for anybody (${light.length})`), ...lines];
}

function issueLines(heading: string, issues: ChangesReport['brought'], paint: Paint): string[] {
  if (issues.length === 0) return [];
  const lines = issues.map(
    ({ file, line, severity, message, code }) =>
      `  ${harmless(file)}:${line}  ${severity}  ${harmless(message)}  ${paint('faint', code)}`,
  );
  return ['', paint('title', `${heading} ${count(issues.length, 'issue')}`), ...lines];
}

/** What an author wrote, without signs that would command a terminal. */
function harmless(text: string): string {
  return text.replace(/[\n\r\t]+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}
