import type { ChecklistData } from '../schema/checklist.ts';
import { factsOf, readTask } from '../schema/task.ts';
import type { TaskLine } from '../schema/task.ts';
import type { Block, Words } from '../source/content-tree.ts';
import type { Draft } from './draft.ts';
import { hidesAudience } from './entry.ts';
import type { TypedFile } from './ladder-folder.ts';
import { typedAliases } from './ladder-front-matter.ts';
import { typedOwners } from './team.ts';
import { plainWords, titleHeadingOf, titleOf } from './title.ts';
import type { TypedChecklist, TypedPart, TypedPhase } from './typed-checklist.ts';

/** Where the files of checklists are, whatever the case of its letters. */
const folder = /^checklists\//i;

/**
 * Reads a checklist from its file: a second-level heading is a phase, the items of task lists are what to do, and what is
 * indented below an item says why and how.
 */
export function checklistOfFile({ file, data, faults }: TypedFile<ChecklistData>): TypedChecklist {
  const reader = new Reader(file.text);
  const title = titleHeadingOf(file);
  const isTitle = ({ type, position }: Block): boolean => type === 'heading' && position.line === title?.position.line;
  reader.read(file.blocks.filter((block) => !isTitle(block)));
  return {
    name: file.path.replace(folder, '').replace(/\.[^./]+$/, ''),
    path: file.path,
    file,
    title: titleOf(file, data),
    description: data.description ?? file.outline.excerpt,
    data,
    hidden: faults.some(hidesAudience),
    owners: data.owner === undefined ? undefined : typedOwners(file, data.owner),
    aliases: typedAliases(file.frontMatter, data.aliases),
    introduction: reader.introduction,
    phases: reader.phases,
  };
}

/** Whether blocks hold anything to do. */
export function holdsTasks(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.type === 'item' && block.checked !== undefined);
}

type GrowingTask = Draft<Extract<TypedPart, { type: 'task' }>> & { why: Words[] };

class Reader {
  readonly introduction: Words[] = [];
  readonly phases: (TypedPhase & { parts: TypedPart[] })[] = [];
  readonly #text: string;
  /** The task that indented text belongs to. */
  #task: GrowingTask | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(blocks: readonly Block[]): void {
    const depth = phaseDepth(blocks);
    for (const block of blocks) {
      if (block.type === 'heading' && block.depth <= depth) this.#begin(block);
      else this.#add(block);
    }
  }

  #begin({ position, text }: Words): void {
    this.#task = undefined;
    const line = readTask(text);
    const title = line.text.trim() === '' ? text : line.text.trim();
    this.phases.push({ title, position, facts: factsOf(line), guessed: [], parts: [] });
  }

  #add(block: Block): void {
    switch (block.type) {
      case 'heading':
        this.#task = undefined;
        this.#part({ ...block, type: 'group' });
        return;
      case 'item':
        if (block.checked !== undefined) this.#addTask(block, block.depth, block.checked);
        else this.#addText(block, block.depth - 1, true);
        return;
      case 'table':
        this.#addText(block, 0, false);
        return;
      case 'text':
        this.#addText(block, block.depth, false);
    }
  }

  #addTask(words: Words, depth: number, checked: boolean): void {
    const [start, end] = words.span;
    const { line, length } = taskIn(this.#text.slice(start, end));
    const task: GrowingTask = {
      type: 'task',
      text: line.span === undefined && length === end - start ? words.text : plainTitle(words.text, line),
      position: words.position,
      span: [start, start + (line.span === undefined ? length : line.text.trimEnd().length)],
      facts: factsOf(line),
      checked,
      depth,
      whole: words.span,
      why: [],
      guessed: [],
    };
    const rest = this.#text.slice(start + length, end);
    if (rest.trim() !== '') {
      const text = rest.replace(/\s+/g, ' ').trim();
      task.why.push({ text, position: words.position, span: [lineStart(this.#text, start + length + 1), end] });
    }
    this.#task = task;
    this.#part(task);
  }

  #addText(words: Words, depth: number, item: boolean): void {
    const { text, position } = words;
    const passage: Words = { text, position, span: [lineStart(this.#text, words.span[0]), words.span[1]] };
    const task = this.#task;
    if (task === undefined || depth < task.depth) {
      this.#task = undefined;
      this.#part({ type: 'text', item, ...passage });
      return;
    }
    task.whole = [task.whole[0], words.span[1]];
    const last = task.why.at(-1);
    // What follows without a task in between is one text, with the lists in it.
    if (last === undefined) task.why.push(passage);
    else task.why.splice(-1, 1, { ...last, text: `${last.text} ${text}`.trim(), span: [last.span[0], words.span[1]] });
  }

  #part(part: TypedPart): void {
    const phase = this.phases.at(-1);
    if (phase !== undefined) phase.parts.push(part);
    else if (part.type === 'text') this.introduction.push(part);
    else {
      this.phases.push({
        title: '',
        position: part.position,
        facts: factsOf(readTask('')),
        guessed: [],
        parts: [part],
      });
    }
  }
}

/**
 * How deep the headings of phases are: second-level ones, or deeper ones where nothing to do stands below a higher one.
 */
function phaseDepth(blocks: readonly Block[]): number {
  let shallowest = Number.POSITIVE_INFINITY;
  const above: number[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') {
      while ((above.at(-1) ?? 0) >= block.depth) above.pop();
      above.push(block.depth);
    } else if (holdsTasks([block])) shallowest = Math.min(shallowest, above[0] ?? shallowest);
  }
  return Number.isFinite(shallowest) ? Math.max(shallowest, 2) : 2;
}

/**
 * The task at the beginning of a paragraph: all of it or, where its facts or a forced line break end a line before the
 * last, the lines up to there. What follows is about it.
 */
function taskIn(source: string): { line: TaskLine; length: number } {
  const whole = readTask(source);
  if (whole.span !== undefined) return { line: whole, length: source.length };
  for (let end = source.indexOf('\n'); end !== -1; end = source.indexOf('\n', end + 1)) {
    const head = source.slice(0, end);
    const line = readTask(head);
    if (line.span !== undefined || /(?: {2}|\\)\r?$/.test(head)) return { line, length: end };
  }
  return { line: whole, length: source.length };
}

/**
 * What is to be done in plain words.
 *
 * @param words all that its paragraph says
 */
function plainTitle(words: string, line: TaskLine): string {
  const typed = line.text.replace(/\s+/g, ' ').trim();
  if (words.startsWith(typed)) return typed;
  const plain = readTask(words);
  return plain.span === undefined ? plainWords(typed) : plain.text.trim();
}

/** Where the line begins that an offset is on: what is indented there is indented throughout. */
function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
