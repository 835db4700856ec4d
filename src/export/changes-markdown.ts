import type { Change, ChangeGroup, Subject } from '../handbook/change.ts';
import { escapeHtml } from './html.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { folded } from './changes-folded.ts';
import type { ChangesReport } from './changes-report.ts';
import {
  agreementInWords,
  alsoConcerned,
  bySubject,
  count,
  isMarkable,
  kindInWords,
  labelOf,
  ownChanges,
  summaryOf,
} from './changes-words.ts';

/** A comment on GitHub takes 65,536 characters. What is around this one has to fit as well. */
export const mostCharacters = 60_000;

/** Lines of a list that nobody reads to its end. */
const mostLines = 40;

/** Words longer than this are cut: who wants more reads the page. */
const longText = 400;

/**
 * What changes for whom, for a pull request: the short of it first, the rest folded by whom it concerns. Valid on GitHub and
 * GitLab, and never longer than {@link mostCharacters}. Words of content mean nothing there but themselves.
 */
export function changesMarkdown(report: ChangesReport): string {
  const { before, after, changes, brought, mended, remarks } = report;
  const head = [
    '## What this changes, and for whom',
    '',
    summaryOf(changes),
    ...remarks.flatMap((remark) => ['', words(remark)]),
    ...loudLines(changes.changes),
    ...agreementLines(changes.agreement),
  ];
  const tail = [
    ...alsoLines(report),
    ...lightLines(changes.light),
    ...issueLines('This brings', brought),
    ...issueLines('This mends', mended),
    '',
    `From ${words(before)} to ${words(after)}.`,
  ];
  const left = mostCharacters - lengthOf(head) - lengthOf(tail) - 300;
  return `${[...head, ...groupLines(changes.groups, left), ...tail].join('\n')}\n`;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

/** What must not be missed, in the open. */
function loudLines(changes: readonly Change[]): string[] {
  const loud = changes.filter(({ weight }) => weight === 'loud');
  if (loud.length === 0) return [];
  return [
    '',
    '**Not to be missed**',
    '',
    ...limited(folded(loud).map(({ change }) => `- **${words(change.subject.title)}**: ${told(change)}`)),
  ];
}

function agreementLines(agreement: ChangesReport['changes']['agreement']): string[] {
  if (agreement.length === 0) return [];
  const lines = agreement.map((each) => {
    const { who, what } = agreementInWords(each);
    return `- **${words(who)}** ${words(what)}`;
  });
  return ['', '**Who has to agree**', '', ...limited(lines)];
}

function groupLines(groups: readonly ChangeGroup[], room: number): string[] {
  const lines: string[] = [];
  let used = 0;
  let leftOut = 0;
  for (const group of groups) {
    const own = ownChanges(group);
    if (own.length === 0) continue;
    const opening = [
      '',
      '<details>',
      `<summary><b>${html(group.whom.name)}</b>: ${count(own.length, 'change')}${weightWords(own)}</summary>`,
    ];
    const shown: string[] = [];
    let size = used + lengthOf(opening) + '\n</details>\n'.length;
    const brief = folded(own);
    const counts = new Map(brief.map(({ change, of }) => [change, of]));
    for (const [subject, those] of bySubject(brief.map(({ change }) => change))) {
      const heading = ['', subjectLine(subject), ''];
      let isHeaded = false;
      for (const change of those) {
        const line = changeLine(change);
        const cost = line.length + 1 + (isHeaded ? 0 : lengthOf(heading));
        if (size + cost > room) {
          leftOut += counts.get(change) ?? 1;
          continue;
        }
        if (!isHeaded) shown.push(...heading);
        isHeaded = true;
        shown.push(line);
        size += cost;
      }
    }
    if (shown.length === 0) continue;
    lines.push(...opening, ...shown, '', '</details>');
    used = size;
  }
  if (leftOut === 0) return lines;
  const verb = leftOut === 1 ? 'change is' : 'changes are';
  return [...lines, '', `_${leftOut} ${verb} left out here, for want of room. \`handrail diff\` shows all of them._`];
}

function weightWords(changes: readonly Change[]): string {
  const loud = changes.filter(({ weight }) => weight === 'loud').length;
  const heavy = changes.filter(({ weight }) => weight === 'heavy').length;
  return `${loud === 0 ? '' : `, ${loud} not to be missed`}${heavy === 0 ? '' : `, ${count(heavy, 'rule')}`}`;
}

function subjectLine({ kind, title, path }: Subject): string {
  return `**${words(title)}**, ${kindInWords(kind)} <code>${html(path)}</code>`;
}

function changeLine(change: Change): string {
  const place = change.place === undefined ? '' : `${words(change.place)}: `;
  return `- ${place}${told(change)}`;
}

/** A change in a line: what happened, the words, and what follows. */
function told(change: Change): string {
  const { before, after, part, sort, about, note, weight } = change;
  const label =
    weight === 'heavy' || weight === 'loud' ? `**${words(labelOf(change))}**` : `_${words(labelOf(change))}_`;
  const short = part === 'whole' || sort === 'fact' || sort === 'moved';
  const said =
    before !== undefined && after !== undefined
      ? short
        ? `${cut(before)} → ${cut(after)}`
        : isMarkable(change)
          ? marked(change)
          : `<del>${cut(before)}</del> <ins>${cut(after)}</ins>`
      : after !== undefined
        ? cut(after)
        : before === undefined
          ? ''
          : part === 'whole'
            ? cut(before)
            : `<del>${cut(before)}</del>`;
  const of = about === undefined ? '' : ` (of: ${cut(about)})`;
  return [label, said === '' ? '' : ` ${said}`, of, note === '' ? '' : `. ${words(note)}`]
    .join('')
    .replace(/([.!?])\. /, '$1 ');
}

/** A kept stretch longer than this is cut to its ends. */
const longStretch = 160;

function marked({ marks, before = '', after = '' }: Change): string {
  if (marks.some(({ type, text }) => type !== 'kept' && text.length > longText)) {
    return `<del>${cut(before)}</del> <ins>${cut(after)}</ins>`;
  }
  return marks
    .map(({ type, text }, at) => {
      const [, start = '', inner = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
      if (type === 'removed') return `${start}<del>${inner === '' ? '&nbsp;' : inline(inner)}</del>${end}`;
      if (type === 'added') return `${start}<ins>${inner === '' ? '&nbsp;' : inline(inner)}</ins>${end}`;
      if (text.length <= longStretch) return `${start}${inline(inner)}${end}`;
      const from = at === 0 ? '' : text.slice(0, longStretch / 2);
      const to = at === marks.length - 1 ? '' : text.slice(-longStretch / 2);
      return `${/^\s*/.exec(from)?.[0] ?? ''}${inline(from.trim())}…${inline(to.trim())}${/\s*$/.exec(to)?.[0] ?? ''}`;
    })
    .join('')
    .replace(/\s+/g, ' ');
}

function cut(text: string): string {
  return words(text.length <= longText ? text : `${text.slice(0, longText)}…`);
}

function alsoLines({ changes }: ChangesReport): string[] {
  const also = alsoConcerned(changes);
  if (also.length === 0) return [];
  return details(
    'It also concerns',
    also.map(({ name, titles }) => `- ${words(name)}: ${words(titles)}`),
  );
}

function lightLines(light: readonly Change[]): string[] {
  if (light.length === 0) return [];
  const lines = [...bySubject(light)].map(([subject, own]) => {
    const notes = new Set(own.map((change) => (change.note === '' ? labelOf(change) : change.note.replace(/\.$/, ''))));
    return `- ${words(subject.title)}: ${words([...notes].slice(0, 4).join('; '))}`;
  });
  return details(`Changes nothing for anybody: ${count(light.length, 'change')}`, lines);
}

function issueLines(heading: string, issues: ChangesReport['brought']): string[] {
  if (issues.length === 0) return [];
  const lines = issues.map(
    ({ file, line, severity, message }) => `- ${severity} in <code>${html(file)}</code>, line ${line}: ${cut(message)}`,
  );
  return details(`${heading} ${count(issues.length, 'issue')}`, lines);
}

function details(summary: string, lines: readonly string[]): string[] {
  return ['', '<details>', `<summary>${html(summary)}</summary>`, '', ...limited(lines), '', '</details>'];
}

function limited(lines: readonly string[]): string[] {
  if (lines.length <= mostLines) return [...lines];
  return [...lines.slice(0, mostLines - 1), `- … and ${lines.length - mostLines + 1} more`];
}

/** Signs that command what shows them, or turn its lines round. */
const commanding = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Signs that a forge takes for a mention, an issue, an address or a formula: what follows must not touch them. */
const linking = /[@#!%](?=[\p{L}\p{N}_-])|:(?=\/\/)|:(?=[a-z\d_+-]+:)/giu;

/** Words of content in Markdown. */
function words(text: string): string {
  return unlinked(plainMarkdown(text.replace(commanding, '\uFFFD')));
}

/** Words in the middle of a line: nothing there can begin a heading or an item. */
function inline(text: string): string {
  return unlinked(
    text
      .replace(commanding, '\uFFFD')
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_[\]<>~|&]/g, '\\$&'),
  );
}

/** Words of content in HTML. */
function html(text: string): string {
  return unlinked(escapeHtml(text.replace(commanding, '\uFFFD').replace(/\s+/g, ' ')));
}

function unlinked(text: string): string {
  return text.replace(linking, '$&\u200B').replace(/\$/g, '&#36;');
}
