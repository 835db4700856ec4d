import type { Handbook } from '../../handbook/handbook.ts';
import type { Position } from '../../schema/issue.ts';
import type { Block } from '../../source/content-tree.ts';
import { checklistFaultsOf } from '../checklist-finding.ts';
import type { Finding, Rule } from '../rule.ts';
import { looksLikeTask } from '../task-like.ts';
import { typed } from '../wording.ts';

/** From which share of its items on a list asks for things to be done. A list of links, or of names, does not. */
const mostly = 0.5;

/**
 * A heading of a checklist with nothing below it, or with a list that reads like tasks but has no boxes. A paragraph below it
 * makes it a remark. A heading without words names nothing, whatever stands below it. Where a whole checklist has no task, that alone is told.
 */
export const emptyPhase: Rule = {
  code: 'empty-phase',
  severity: 'warning',
  title: 'Phase without tasks',
  *find(handbook) {
    const unnamed = new Set<string>();
    for (const { file, position } of checklistFaultsOf(handbook, 'unnamed-phase')) {
      unnamed.add(`${file}:${position.line}`);
      yield {
        file,
        position,
        message: 'This heading has no words, so what stands below it has no name of its own.',
        suggestion: `Write what the tasks below it have in common, as in ${typed('## First week')}, or take the heading out.`,
      };
    }
    for (const { list, fault, file, position } of checklistFaultsOf(handbook, 'empty-phase')) {
      if (list.faults.some(({ kind }) => kind === 'no-tasks')) continue;
      if (unnamed.has(`${file}:${position.line}`)) continue;
      const told = explain(fault.name, position, file, handbook);
      if (told !== undefined) yield { file, position, ...told };
    }
  },
};

function explain(
  name: string,
  position: Position,
  path: string,
  handbook: Handbook,
): Pick<Finding, 'message' | 'suggestion'> | undefined {
  const { below, next } = blocksBelow(position, path, handbook);
  const items = below.filter(({ type, text }) => type === 'item' && text !== '');
  if (below.length === 0) {
    // A heading right above a deeper one is the title of what follows.
    if (next !== undefined && next.depth > depthOf(position, path, handbook)) return undefined;
    return {
      message: `Nothing stands below ${typed(name)}, so readers come to a phase in which there is nothing to do.`,
      suggestion: `Write what to do below it, such as ${typed('- [ ] Order the laptop (@manager, day -7)')}, or take the heading out.`,
    };
  }
  const tasks = items.filter(({ text }) => looksLikeTask(text));
  const [first] = tasks;
  if (first === undefined || tasks.length < items.length * mostly) return undefined;
  return {
    message: `The items below ${typed(name)} have no boxes, so they are shown as text: nobody can tick them, and no plan has them.`,
    suggestion: `Write ${typed(`- [ ] ${first.text}`)}, and a box for everything else that is to be done.`,
  };
}

type HeadingBlock = Extract<Block, { type: 'heading' }>;

/** What stands between a heading and the next one, and that one. */
function blocksBelow(
  { line }: Position,
  path: string,
  handbook: Handbook,
): { below: readonly Block[]; next: HeadingBlock | undefined } {
  const after = blocksOf(path, handbook).filter(({ position }) => position.line > line);
  const end = after.findIndex(({ type }) => type === 'heading');
  const next = after[end];
  return {
    below: end === -1 ? after : after.slice(0, end),
    next: next?.type === 'heading' ? next : undefined,
  };
}

function depthOf({ line }: Position, path: string, handbook: Handbook): number {
  const heading = blocksOf(path, handbook).find(({ position }) => position.line === line);
  return heading?.type === 'heading' ? heading.depth : 0;
}

function blocksOf(path: string, { files }: Handbook): readonly Block[] {
  const file = files.get(path);
  return file?.format === 'markdown' ? file.blocks : [];
}
