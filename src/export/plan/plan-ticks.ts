import { align } from '../../handbook/alignment.ts';
import type { Phrase } from '../../handbook/alignment.ts';
import { isSameText, verdictOn } from '../../handbook/progress/same-task.ts';
import type { ChecklistExport, TaskExport } from '../../schema/checklist-export.ts';
import { factsOf, readTask } from '../../schema/task.ts';
import type { TaskLine } from '../../schema/task.ts';

/** What an issue that was made of a plan says is done. */
export interface Ticks {
  /** In the order of the issue. */
  readonly ticked: readonly Tick[];
  /** Tasks of the checklist that stand in the issue with an open box. */
  readonly open: readonly TaskExport[];
  /** Ticked in the issue, but none of the tasks surely says the same. */
  readonly unplaced: readonly Pick<Tick, 'words' | 'day' | 'line'>[];
}

/** A box that is ticked, and the task it belongs to. */
export interface Tick {
  readonly task: TaskExport;
  /** What the issue calls it. */
  readonly words: string;
  /** The day it was done, if the issue says so. */
  readonly day: string | undefined;
  /** The line of the issue it stands on, from 1. */
  readonly line: number;
}

interface Box {
  readonly text: string;
  readonly group: string | undefined;
  readonly ticked: boolean;
  readonly day: string | undefined;
  readonly line: number;
}

/**
 * Reads the ticks of an issue: each box of its lists is taken for the task of the checklist that says the same, whatever the
 * order and the depth it stands in. Words that were mended still count when they surely mean the same; any other box is told
 * as unplaced, and moves no tick.
 */
export function ticksIn(markdown: string, { phases }: Pick<ChecklistExport, 'phases'>): Ticks {
  const boxes = boxesIn(markdown, new Set(phases.map(({ title }) => keyOf(title))));
  const found = tasksOfBoxes(
    boxes,
    phases.flatMap(({ title, tasks }) => tasks.map((task) => ({ task, text: task.text, group: title }))),
  );
  const ticked = boxes.filter((box) => box.ticked);
  return {
    ticked: ticked.flatMap((box) => {
      const task = found.get(box);
      return task === undefined ? [] : [{ task, words: box.text, day: box.day, line: box.line }];
    }),
    open: boxes.flatMap((box) => (box.ticked ? [] : (found.get(box) ?? []))),
    unplaced: ticked.flatMap((box) => (found.has(box) ? [] : [{ words: box.text, day: box.day, line: box.line }])),
  };
}

/** Which task each box is: first those of the same words, then those that one task and one box only can mean. */
function tasksOfBoxes(
  boxes: readonly Box[],
  tasks: readonly (Phrase & { readonly task: TaskExport })[],
): Map<Box, TaskExport> {
  const found = new Map<Box, TaskExport>();
  const taken = new Set<TaskExport>();
  for (const { before, after, type } of align(boxes, tasks).pairs) {
    if (type !== 'same' || !isSameText(before.text, after.text)) continue;
    found.set(before, after.task);
    taken.add(after.task);
  }
  const left = tasks.filter(({ task }) => !taken.has(task));
  const pairs = boxes
    .filter((box) => !found.has(box))
    .flatMap((box) =>
      left.filter(({ text }) => verdictOn(text, box.text) === 'same').map(({ task }) => ({ box, task })),
    );
  for (const { box, task } of pairs) {
    if (pairs.every((other) => (other.box === box) === (other.task === task))) found.set(box, task);
  }
  return found;
}

/** What can stand before an item of a list: white space, and signs of a quotation. */
const boxed = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\]\s+(.*)$/;
const heading = /^ {0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/;
const fence = /^[\s>]*(`{3,}|~{3,})/;

/** The boxes of task lists (https://github.github.com/gfm/#task-list-items-extension-), but for those in blocks of code. */
function boxesIn(markdown: string, phases: ReadonlySet<string>): Box[] {
  const lines = markdown.split(/\r\n|\r|\n/);
  const boxes: Box[] = [];
  let group: string | undefined;
  let open: string | undefined;
  for (const [at, source] of lines.entries()) {
    const [, mark] = fence.exec(source) ?? [];
    if (open !== undefined) {
      if (mark?.startsWith(open) === true) open = undefined;
      continue;
    }
    if (mark !== undefined) {
      open = mark;
      continue;
    }
    const [, title] = heading.exec(source) ?? [];
    const name = title === undefined ? undefined : wordsOf(readTask(title).text);
    // Another heading may stand inside a phase.
    if (name !== undefined && phases.has(keyOf(name))) group = name;
    const [, box, first] = boxed.exec(source) ?? [];
    if (box === undefined || first === undefined) continue;
    const task = taskIn([first, ...linesBelow(lines, at)]);
    const text = wordsOf(task.text.replace(people, ''));
    if (text !== '') boxes.push({ text, group, ticked: box !== ' ', day: factsOf(task).doneDay, line: at + 1 });
  }
  return boxes;
}

function keyOf(title: string): string {
  return title.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The lines that go on with the words of an item. */
function linesBelow(lines: readonly string[], at: number): string[] {
  const next = lines.slice(at + 1);
  const end = next.findIndex((line) =>
    /^[\s>]*$|^[\s>]*(?:[-*+]|\d{1,9}[.)])\s|^ {0,3}#|^[\s>]*(?:`{3}|~{3})/.test(line),
  );
  return (end === -1 ? next : next.slice(0, end)).map((line) => line.replace(/^[\s>]+/, ''));
}

/** The task at the beginning of some lines: up to the one that ends with its facts, or the first alone. */
function taskIn(lines: readonly string[]): TaskLine {
  const [first = ''] = lines;
  const alone = readTask(first);
  if (alone.span !== undefined) return alone;
  const longer = lines.map((_, at) => readTask(lines.slice(0, at + 1).join(' ')));
  return longer.find(({ span }) => span !== undefined) ?? alone;
}

/** Names in a parenthesis of their own, which says nothing else that would be read as a fact. */
const people = /\s*\((?:informs )?`[^`]*`(?:(?: and |, informs | and informs )`[^`]*`)*\)\s*$/;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** Markdown of one line in plain words: what an export wrote, and what people type into issues. */
function wordsOf(markdown: string): string {
  return markdown
    .replace(/<!--.*?-->/g, '')
    .replace(/!?\[((?:\\.|[^[\]\\])*)\](?:\((?:<[^<>]*>|[^()]*(?:\([^()]*\)[^()]*)*)\)|\[[^[\]]*\])/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])|(~~|\*\*|__|[*`])|(?<![\p{L}\p{N}\\])_(?=\S)|(?<=[^\s\\])_(?![\p{L}\p{N}])/gu, '$1')
    .replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex, name) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      if (code <= 0x10ffff) return String.fromCodePoint(code);
      return entities[name] ?? whole;
    })
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
