import type { Handbook } from '../handbook/handbook.ts';
import { escapeHtml } from '../export/html.ts';
import { lineStart } from '../handbook/line-start.ts';
import type { Action, HandbookRecord, RecordSection } from '../handbook/record.ts';
import type { Heading } from '../source/content-tree.ts';
import { bodyOf } from './body.ts';
import { contentsOf } from './contents.ts';
import type { ContentsItem } from './contents.ts';
import { isLifted, lessonPlaces } from './record-lessons.ts';

/** A record's text in the order in which it is shown: what others should know first, then as its author wrote it. */
export interface RecordBody {
  /** The section that sums it up, with its heading; empty when there is none. */
  readonly summary: readonly RecordPart[];
  /** The section of lessons, with its heading; empty when that stays where it is. */
  readonly lessons: readonly RecordPart[];
  readonly parts: readonly RecordPart[];
  readonly contents: readonly ContentsItem[];
  /** How many of these are in the summary. */
  readonly summarised: number;
}

/** A part of a record: finished HTML, or something that is known by more than its words and so shown in another way. */
export type RecordPart =
  | { readonly type: 'html'; readonly html: string }
  | { readonly type: 'timeline' }
  | { readonly type: 'actions'; readonly actions: readonly Action[] }
  | { readonly type: 'changes' };

/** What stands in the text for something else while Markdown is read. */
type Mark =
  | Exclude<RecordPart, { readonly type: 'html' }>
  | { readonly type: 'end' }
  /** HTML that stands between blocks, or within a line. */
  | { readonly type: 'html'; readonly html: string };

interface Edit {
  readonly span: readonly [number, number];
  readonly mark: Mark | undefined;
  readonly inline?: true;
}

/**
 * Finishes the text of a record. It is read as one document, so that notes at its foot and addresses defined elsewhere in it
 * go on working; the timeline and the lists of actions are taken out of it.
 */
export function recordBody(record: HandbookRecord, handbook: Handbook): RecordBody {
  const { written, sections } = record;
  const { file } = written;
  const { text, bodyStart } = file;
  const lifted = [
    record.summary.length > 0 ? sections.find(({ purpose, empty }) => purpose === 'summary' && !empty) : undefined,
    sections.find((section) => isLifted(record, section)),
  ];
  const hollow = sections.filter(
    (section) => section.empty && !lifted.includes(section) && !holdsChanges(record, section),
  );
  const edits: Edit[] = [
    ...lifted.flatMap((section) => (section === undefined ? [] : [{ span: section.span, mark: undefined }])),
    ...hollow.map((section) => hollowEdit(section, record)),
    ...timelineEdit(record),
    ...actionEdits(record),
    ...changesEdit(record),
    ...lessonPlaces(record).flatMap(({ at, html }): Edit[] =>
      at === undefined ? [] : [{ span: [at, at], mark: { type: 'html', html }, inline: true }],
    ),
  ].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);

  const marks: Mark[] = [];
  const sign = signFor(text);
  const mark = (what: Mark): string => `${sign}${marks.push(what) - 1}x`;
  const pieces = [text.slice(0, bodyStart)];
  const write = (stretch: readonly [number, number]): void => {
    const [start, end] = stretch;
    let at = start;
    for (const edit of edits) {
      const [from, to] = edit.span;
      // What is lifted is taken out of the rest, and not out of itself.
      if (from < at || to > end || edit.span === stretch) continue;
      pieces.push(text.slice(at, from));
      if (edit.mark !== undefined) pieces.push(edit.inline ? `${mark(edit.mark)} ` : `\n\n${mark(edit.mark)}\n\n`);
      at = to;
    }
    pieces.push(text.slice(at, end));
  };
  for (const section of lifted) {
    if (section !== undefined) write(section.span);
    pieces.push(`\n\n${mark({ type: 'end' })}\n\n`);
  }
  write([bodyStart, text.length]);

  const headings = shownHeadings(record, lifted, edits);
  const shown = { ...written, file: { ...file, text: pieces.join(''), outline: { ...file.outline, headings } } };
  const [summary = [], lessons = [], parts = []] = apart(bodyOf(shown, handbook), sign, marks);
  const contents = contentsOf(shown);
  const first = new Set(lifted[0] === undefined ? [] : headingsIn(record, lifted[0].span).map(({ slug }) => slug));
  return { summary, lessons, parts, contents, summarised: contents.filter(({ id }) => first.has(id)).length };
}

/** The text between marks, each in three stretches: what comes before the first and the second end, and the rest. */
function apart(html: string, sign: string, marks: readonly Mark[]): RecordPart[][] {
  const stretches: RecordPart[][] = [[]];
  const anyMark = new RegExp(`<p>${sign}(\\d+)x</p>|${sign}(\\d+)x ?`, 'g');
  let pending = '';
  const close = (): void => {
    if (pending.trim() !== '') stretches.at(-1)?.push({ type: 'html', html: pending });
    pending = '';
  };
  let at = 0;
  for (const found of html.matchAll(anyMark)) {
    pending += html.slice(at, found.index);
    at = found.index + found[0].length;
    const meant = marks[Number(found[1] ?? found[2])];
    if (meant === undefined) continue;
    if (meant.type === 'html') {
      pending += meant.html;
      continue;
    }
    close();
    if (meant.type === 'end') stretches.push([]);
    else stretches.at(-1)?.push(meant);
  }
  pending += html.slice(at);
  close();
  return stretches;
}

/** Letters that the text does not hold. */
function signFor(text: string): string {
  let sign = 'hrpart';
  while (text.includes(sign)) sign += 'q';
  return sign;
}

/** Whether what changed is told at the end of a section: the author's own about that. */
function holdsChanges({ changes, sections }: HandbookRecord, section: RecordSection): boolean {
  return changes.length > 0 && sections.find(({ purpose }) => purpose === 'changes') === section;
}

/** A section without anything in it: its heading stays while somebody is still writing, its anchor always. */
function hollowEdit({ span, position }: RecordSection, { unfinished, written }: HandbookRecord): Edit {
  if (unfinished) {
    const at = endOf(span, written.file.text);
    return { span: [at, at], mark: { type: 'html', html: '<p class="record-hollow">Nothing here yet.</p>' } };
  }
  const slug = written.file.outline.headings.find((heading) => heading.position.line === position.line)?.slug ?? '';
  return { span, mark: slug === '' ? undefined : { type: 'html', html: `<span id="${escapeHtml(slug)}"></span>` } };
}

function timelineEdit({ timeline, written }: HandbookRecord): Edit[] {
  if (timeline === undefined || timeline.entries.length === 0) return [];
  const [start, end] = timeline.span;
  return [{ span: [lineStart(written.file.text, start), end], mark: { type: 'timeline' } }];
}

function changesEdit(record: HandbookRecord): Edit[] {
  const section = record.sections.find((each) => holdsChanges(record, each));
  if (section === undefined) return [];
  const at = endOf(section.span, record.written.file.text);
  return [{ span: [at, at], mark: { type: 'changes' } }];
}

/** Where the words of a section end: before the white space that the next one begins behind. */
function endOf([start, end]: readonly [number, number], text: string): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** Actions that follow each other are one list. */
function actionEdits({ actions, written }: HandbookRecord): Edit[] {
  const { text, blocks } = written.file;
  const runs: { start: number; end: number; actions: Action[] }[] = [];
  for (const action of actions) {
    const table = blocks.find(
      ({ type, span }) => type === 'table' && span[0] <= action.whole[0] && action.whole[1] <= span[1],
    );
    const start = lineStart(text, table?.span[0] ?? action.whole[0]);
    const end = Math.max(table?.span[1] ?? action.whole[1], ...action.why.map(({ span }) => span[1]));
    const run = runs.at(-1);
    if (run !== undefined && (start < run.end || isBlank(text.slice(run.end, start)))) {
      run.actions.push(action);
      run.end = Math.max(run.end, end);
    } else runs.push({ start, end, actions: [action] });
  }
  return runs.map((run) => ({ span: [run.start, run.end], mark: { type: 'actions', actions: run.actions } }));
}

function isBlank(text: string): boolean {
  return text.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
}

/** The headings that are there to be found, in the order in which they are shown. */
function shownHeadings(
  record: HandbookRecord,
  lifted: readonly (RecordSection | undefined)[],
  edits: readonly Edit[],
): Heading[] {
  const { written } = record;
  const first = lifted.flatMap((section) => (section === undefined ? [] : headingsIn(record, section.span)));
  const cut = new Set(edits.flatMap(({ span }) => headingsIn(record, span)));
  const rest = written.file.outline.headings.filter((heading) => !cut.has(heading));
  const title = rest.filter((heading) => heading === written.titleHeading);
  return [...title, ...first, ...rest.filter((heading) => heading !== written.titleHeading)];
}

/** The headings that stand in a stretch of the text. */
function headingsIn({ written }: HandbookRecord, [start, end]: readonly [number, number]): Heading[] {
  const { text, outline } = written.file;
  if (start === end) return [];
  const line = (offset: number): number => text.slice(0, offset).split('\n').length;
  const [first, last] = [line(start), line(end - 1)];
  return outline.headings.filter(({ position }) => position.line >= first && position.line <= last);
}
