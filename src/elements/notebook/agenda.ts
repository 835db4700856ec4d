import { compareTexts } from '../../handbook/text-order.ts';
import type { Followed } from './following.ts';
import { isBlank } from './notebook.ts';
import type { Entry, Note, Notebook, NoteKind } from './notebook.ts';
import { kindWords, standingWords } from './wording.ts';

/** What a document is built for: a weekly talk goes by subject, a look back at a quarter by expectation. */
export type Occasion = 'one-to-one' | 'quarter';

/** What goes into a document. */
export interface Wanted {
  readonly occasion: Occasion;
  readonly kinds: ReadonlySet<NoteKind>;
  /** Whether the plain word for each expectation goes in. */
  readonly standing: boolean;
  /** Only notes of this day or later; all of them when it is not given. */
  readonly since?: string | undefined;
  /** Today, as it is written at the top. */
  readonly today: string;
}

/** What a notebook is about, in words: its levels as the ladder calls them now. */
export interface Names {
  readonly here: string | undefined;
  readonly towards: string | undefined;
}

/**
 * Writes the agenda of a talk, or the summary of a quarter, as Markdown. Only expectations in focus, with a word or with
 * notes that are wanted are named. Texts of several lines stay inside their list item.
 */
export function agendaOf(
  notebook: Notebook,
  wanted: Wanted,
  names: Names,
  followed: ReadonlyMap<string, Followed>,
): string {
  const parts = wanted.occasion === 'quarter' ? quarterOf : talkOf;
  const title = wanted.occasion === 'quarter' ? 'Looking back at the quarter' : '1:1';
  const towards = names.towards === undefined ? '' : `looking at ${names.towards}`;
  const about = [notebook.whose.trim(), names.here ?? '', towards].filter((each) => each !== '');
  const line = about.map(plain).join(', ');
  const blocks = [
    `# ${title}, ${wanted.today}`,
    ...(line === '' ? [] : [line]),
    ...parts(notebook, wanted, followed),
    ...loose(notebook.beyond, 'beyond', wanted),
    ...loose(notebook.questions, 'question', wanted),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function talkOf({ expectations }: Notebook, wanted: Wanted, followed: ReadonlyMap<string, Followed>): string[] {
  const focus = expectations.filter((entry) => entry.focus);
  const working = focus.map((entry) => {
    const word = wanted.standing && entry.standing !== 'not-discussed' ? ` (${standingWords[entry.standing]})` : '';
    return `- ${plain(textOf(entry, followed))}${word}`;
  });
  const titles = {
    evidence: 'What I did, and what came of it',
    feedback: 'What I was told',
    next: 'What I will try next',
  };
  const kinds = ['evidence', 'feedback', 'next'] as const;
  return [
    ...(working.length === 0 ? [] : ['## What I am working on', working.join('\n')]),
    ...kinds.flatMap((kind) => {
      const groups = expectations.flatMap((entry) => {
        const items = itemsOf(entry.notes, kind, wanted);
        return items.length === 0 ? [] : [`*${plain(textOf(entry, followed))}*`, items.join('\n')];
      });
      return groups.length === 0 ? [] : [`## ${titles[kind]}`, ...groups];
    }),
  ];
}

function quarterOf({ expectations }: Notebook, wanted: Wanted, followed: ReadonlyMap<string, Followed>): string[] {
  const areas = Map.groupBy(expectations, (entry) => areaOf(entry, followed));
  return [...areas].flatMap(([area, entries]) => {
    const blocks = entries.flatMap((entry) => {
      const kinds = ['evidence', 'feedback', 'next'] as const;
      const notes = kinds.flatMap((kind) => {
        const items = itemsOf(entry.notes, kind, wanted);
        return items.length === 0 ? [] : [`**${kindWords[kind].name}**`, items.join('\n')];
      });
      const hasWord = wanted.standing && entry.standing !== 'not-discussed';
      if (!entry.focus && !hasWord && notes.length === 0) return [];
      const word = hasWord ? [`How it is: ${standingWords[entry.standing]}.`] : [];
      return [`### ${plain(textOf(entry, followed))}`, ...word, ...notes];
    });
    return blocks.length === 0 ? [] : [`## ${plain(area)}`, ...blocks];
  });
}

function loose(notes: readonly Note[], kind: NoteKind, wanted: Wanted): string[] {
  const items = itemsOf(notes, kind, wanted);
  return items.length === 0 ? [] : [`## ${kindWords[kind].name}`, items.join('\n')];
}

/** Notes of one kind as list items, the earliest first. Questions and next steps have no use for the day they were written. */
function itemsOf(notes: readonly Note[], kind: NoteKind, { kinds, since = '' }: Wanted): string[] {
  if (!kinds.has(kind)) return [];
  return notes
    .filter((note) => note.kind === kind && !isBlank(note) && note.date >= since)
    .sort((a, b) => compareTexts(a.date, b.date))
    .map(({ date, text, link, from }) => {
      const who = from.trim() === '' ? '' : `${plain(from.trim())}: `;
      const day = kind === 'question' || kind === 'next' ? '' : `${date}: `;
      const words = text.trim().replaceAll(/\r?\n/g, '\n  ');
      const where = link.trim() === '' ? '' : ` (<${link.trim().replaceAll(/[\s<>]/g, encodeURIComponent)}>)`;
      return `- ${day}${who}${words}${where}`.trimEnd();
    });
}

function textOf({ id, expectation }: Entry, followed: ReadonlyMap<string, Followed>): string {
  const now = followed.get(id);
  return now === undefined || now.type === 'gone' ? expectation.text : now.now.expectation.text;
}

function areaOf({ id, expectation }: Entry, followed: ReadonlyMap<string, Followed>): string {
  const now = followed.get(id);
  return now === undefined || now.type === 'gone' ? expectation.area : now.now.area;
}

/** Words that are no Markdown, on one line: what would be read as markup is escaped. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*<[\]]/g, String.raw`\$&`);
}
