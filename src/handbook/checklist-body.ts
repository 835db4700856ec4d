import { factsOf, readTask } from '../schema/task.ts';
import type { Block, MarkdownFile, Words } from '../source/content-tree.ts';
import { areaKey } from './area-key.ts';
import type { ChecklistFault } from './checklist-fault.ts';
import { lineStart } from './line-start.ts';
import { noFacts, readTaskLine } from './task-line.ts';
import { readTaskTable, tellsTasks } from './checklist-table.ts';
import type { Draft } from './draft.ts';
import type { TypedChecklist, TypedPart, TypedPassage, TypedPhase, TypedTask } from './typed-checklist.ts';

type Body = Pick<TypedChecklist, 'introduction' | 'phases' | 'prefixes' | 'faults'>;

/** Reads the body of a checklist: what is to be done below each heading, in the order of the text. */
export function readBody(file: MarkdownFile, blocks: readonly Block[]): Body {
  const reader = new BodyReader(file);
  const depth = phaseDepth(blocks);
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth <= depth) reader.begin(block);
    else reader.add(block);
  }
  const { introduction, phases, faults } = reader;
  return { introduction, phases, faults, prefixes: reader.prefixes() };
}

/** Whether blocks hold anything to do. */
export function holdsTasks(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.type === 'item' ? block.checked !== undefined : block.type === 'table' && tellsTasks(block),
  );
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

type GrowingTask = Draft<Extract<TypedPart, { type: 'task' }>> & { why: TypedPassage[] };

class BodyReader {
  readonly introduction: Words[] = [];
  readonly phases: (TypedPhase & { parts: TypedPart[] })[] = [];
  readonly faults: ChecklistFault[] = [];
  readonly #file: MarkdownFile;
  readonly #prefixes = new Map<string, number>();
  /** The tasks that indented text may belong to: each is a part of the one before. */
  readonly #open: GrowingTask[] = [];
  /** The task that was read last, and the one that the last text belongs to. */
  #latest: GrowingTask | undefined;
  #told: GrowingTask | undefined;

  constructor(file: MarkdownFile) {
    this.#file = file;
  }

  begin({ position, text }: Words): void {
    this.#open.length = 0;
    const line = readTask(text);
    const title = line.text.trim();
    if (title === '') this.faults.push({ kind: 'unnamed-phase', path: this.#file.path, position });
    // A heading without words begins a phase all the same: it is called by its place.
    const name = title === '' ? `Phase ${this.phases.length + 1}` : title;
    this.phases.push({ title: name, position, facts: factsOf(line), parts: [] });
  }

  add(block: Block): void {
    switch (block.type) {
      case 'heading': {
        this.#open.length = 0;
        const line = readTask(block.text);
        const words = line.text.trim();
        if (words === '') this.faults.push({ kind: 'unnamed-phase', path: this.#file.path, position: block.position });
        const text = words === '' ? 'Tasks' : words;
        this.#part({ ...block, type: 'group', text, facts: factsOf(line) });
        return;
      }
      case 'item':
        if (block.checked !== undefined) this.#addTask(block, block.depth, block.checked);
        else this.#addText(block, block.depth - 1, true);
        return;
      case 'table': {
        const parts = block.depth === 0 ? readTaskTable(block, this.#file.text) : undefined;
        if (parts === undefined) return this.#addText(block, block.depth, false);
        this.#open.length = 0;
        for (const part of parts) this.#part(part);
        this.#unreadCells(parts);
        return;
      }
      case 'text':
        this.#addText(block, block.depth, false);
        if (block.indented === true && this.#open.length > 0) {
          const { text, position } = block;
          this.faults.push({ kind: 'task-code', path: this.#file.path, position, text });
        }
    }
  }

  /** What at least two tasks begin with. */
  prefixes(): Set<string> {
    return new Set([...this.#prefixes].flatMap(([name, times]) => (times > 1 ? [name] : [])));
  }

  #addTask(words: Words, depth: number, checked: boolean): void {
    const { rest, ...line } = readTaskLine(words, this.#file.text);
    const cells: TypedTask['cells'] = { who: [], informs: [], when: undefined, time: undefined, said: [] };
    const why = rest === undefined ? [] : [rest];
    const task: GrowingTask = { type: 'task', ...line, checked, depth, whole: words.span, why, cells };
    while ((this.#open.at(-1)?.depth ?? 0) >= depth) this.#open.pop();
    this.#open.push(task);
    this.#latest = task;
    this.#told = rest === undefined ? undefined : task;
    this.#part(task);
  }

  #addText({ text, position, span }: Words, depth: number, item: boolean): void {
    const source = this.#file.text;
    const passage: Words = { text, position, span: [lineStart(source, span[0]), span[1]] };
    while ((this.#open.at(-1)?.depth ?? 0) > depth) this.#open.pop();
    const task = this.#open.at(-1);
    if (task === undefined) {
      this.#part({ type: 'text', item, ...passage });
      return;
    }
    if (task === this.#latest) task.whole = [task.whole[0], span[1]];
    const last = this.#told === task ? task.why.at(-1) : undefined;
    // What follows without a task in between is one text, with the lists in it.
    if (last === undefined) task.why.push(passage);
    else {
      const said = text === '' ? last.text : `${last.text} ${text}`;
      task.why.splice(-1, 1, { ...last, text: said, span: [last.span[0], span[1]] });
    }
    this.#told = task;
  }

  /** Tells of a table once: one that comes from elsewhere may have a time of its own in every row. */
  #unreadCells(parts: readonly TypedPart[]): void {
    const unread = parts.filter((part) => part.type === 'task' && part.cells.when === 'unread');
    const [first] = unread;
    const text = first?.type === 'task' ? first.cells.time : undefined;
    if (first === undefined || text === undefined) return;
    const { position } = first;
    this.faults.push({ kind: 'unread-cells', path: this.#file.path, position, text, count: unread.length });
  }

  #part(part: TypedPart): void {
    if (part.type === 'task' && part.prefix !== undefined) {
      const key = areaKey(part.prefix.name);
      this.#prefixes.set(key, (this.#prefixes.get(key) ?? 0) + 1);
    }
    const phase = this.phases.at(-1);
    if (phase !== undefined) phase.parts.push(part);
    else if (part.type === 'text') this.introduction.push(part);
    else this.phases.push({ title: '', position: part.position, facts: noFacts, parts: [part] });
  }
}
