import type { Block, Words } from '../source/content-tree.ts';
import { namedFactsIn, takeFact } from './action-facts.ts';
import { actionKindIn, factNamed, saysNothing, withoutDone } from './action-words.ts';
import { actionsInTable } from './action-table.ts';
import { mentionsIn } from './checklist-people.ts';
import type { Draft } from './draft.ts';
import { lineStart } from './line-start.ts';
import type { ReadSection } from './record-sections.ts';
import { isStruck, withinStroke, withoutBox } from './struck-line.ts';
import { readTaskLine } from './task-line.ts';
import { plainWords } from './title.ts';
import type { TypedAction } from './typed-action.ts';
import type { TypedPassage } from './typed-checklist.ts';

type Item = Extract<Block, { type: 'item' }>;
interface OpenAction extends TypedAction {
  readonly why: TypedPassage[];
  readonly facts: Draft<TypedAction['facts']>;
  readonly depth: number;
}

/**
 * What is to be done, in the order in which a section says it. Below a heading for actions every item is one, and every row
 * of a table with a column of actions; elsewhere only a task that says by when, to what end or where it is followed up.
 *
 * @param isTeam whether a name is that of a team: "**Platform team**: …" says who does it
 */
export function actionsIn(
  { purpose, title, blocks }: Pick<ReadSection, 'purpose' | 'title' | 'blocks'>,
  source: string,
  isTeam: (name: string) => boolean,
): TypedAction[] {
  const found: OpenAction[] = [];
  const forActions = purpose === 'actions';
  const below = forActions ? actionKindIn(title) : undefined;
  /** What the heading above says of all that stands below it. */
  let heading: Heading = { kind: below, done: false };
  let group: { readonly depth: number; readonly heading: Heading } | undefined;
  let open: OpenAction | undefined;
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (block.type === 'heading' || (block.type === 'text' && block.depth === 0)) {
      open = undefined;
      group = undefined;
      if (block.type === 'heading' || isLabel(block.text)) heading = headingOf(block.text, below);
      continue;
    }
    if (block.type === 'table') {
      open = undefined;
      const rows = forActions ? (actionsInTable(block, source) ?? []) : [];
      found.push(...rows.map((row) => ({ ...ofHeading(row, heading), why: [...row.why], depth: 0 })));
      continue;
    }
    if (block.type === 'text') {
      open?.why.push(passageOf(block, source));
      continue;
    }
    const inside = open !== undefined && block.depth > open.depth;
    if (inside && block.checked === undefined) {
      if (open !== undefined && !takeBelow(open, block, source)) open.why.push(passageOf(block, source));
      continue;
    }
    if (!inside) open = undefined;
    if (group !== undefined && block.depth <= group.depth) group = undefined;
    if (block.text === '' || saysNothing(block.text)) continue;
    // An item that only announces those below it is their heading.
    if (forActions && block.checked === undefined && leads(block, next)) {
      group = { depth: block.depth, heading: headingOf(block.text, heading.kind) };
      continue;
    }
    const action = actionOf(block, source, isTeam);
    if (!forActions && !isAsked(block, action)) continue;
    open = { ...ofHeading(action, group?.heading ?? heading), why: [...action.why], depth: block.depth };
    found.push(open);
  }
  return found.map(({ depth: _depth, ...action }) => ({ ...action, done: action.done || action.facts.done }));
}

/** Whether a task is one of those that are kept in sight. Who does it is said of any task. */
function isAsked({ checked }: Item, { facts }: TypedAction): boolean {
  const { action, when, issue, doneDay } = facts;
  const said = action !== undefined || when?.unit === 'date' || issue !== undefined || doneDay !== undefined;
  return checked !== undefined && said;
}

interface Heading {
  readonly kind: TypedAction['facts']['action'];
  readonly done: boolean;
}

function ofHeading(action: TypedAction, { kind, done }: Heading): TypedAction {
  return { ...action, done: action.done || done, facts: { ...action.facts, action: action.facts.action ?? kind } };
}

function headingOf(words: string, otherwise: Heading['kind']): Heading {
  return { kind: actionKindIn(words) ?? otherwise, done: /^(?:done|completed?|closed|finished)\b/i.test(words) };
}

/** Whether a paragraph is a heading of what follows: "Prevent:", "**Done**". */
function isLabel(words: string): boolean {
  return words.length <= 40 && (actionKindIn(words) !== undefined || words.endsWith(':')) && !/[.!?]$/.test(words);
}

function leads({ text, depth }: Item, next: Block | undefined): boolean {
  if (next?.type !== 'item' || next.depth <= depth) return false;
  return text.endsWith(':') || (text.split(' ').length <= 2 && actionKindIn(text) !== undefined);
}

/** Takes in what an item below an action says under a name: "Owner: @platform-team". */
function takeBelow({ facts }: OpenAction, block: Item, source: string): boolean {
  const [, name = '', words = ''] = /^([\p{L} -]{2,20}):\s+(.+)$/su.exec(block.text) ?? [];
  const fact = factNamed(name);
  if (fact === undefined || fact === 'action' || words === '') return false;
  const typed = source.slice(...block.span);
  return takeFact(facts, fact, words, typed.slice(typed.indexOf(':') + 1).replace(/^[*_\s]+/, ''));
}

/** A bold beginning, and what follows it: `**Do it**: because`, `**Do it.** Because`. */
const boldLead = /^(\*\*|__)(?=\S)((?:(?!\1)[\s\S])*\S)\1(\s*[:–—-])?\s+(?=\S)/;

function actionOf(block: Item, source: string, isTeam: (name: string) => boolean): TypedAction {
  const [head, more] = paragraphsOf(block, source);
  const line = readTaskLine(head, source);
  const facts = { ...line.facts };
  const struck = isStruck(source.slice(...head.span));
  const why: TypedPassage[] = [];
  let text = struck ? withoutBox(line.text) : line.text;
  let span = struck ? withinStroke(line.span, source) : line.span;
  const [start, end] = span;
  const typed = source.slice(start, end);
  const [whole = '', , bold = '', colon] = boldLead.exec(typed) ?? [];
  const name = plainWords(bold.replace(/[:.]$/, '')).replace(/\s+/g, ' ').trim();
  const separated = colon !== undefined || /[:.!?]$/.test(bold);
  // In plain words, the line begins with what is bold.
  if (whole !== '' && separated && text.startsWith(name)) {
    const rest = text
      .slice(name.length)
      .replace(/^[\s:.–—-]+/, '')
      .trim();
    const kind = name.split(' ').length <= 2 ? actionKindIn(name) : undefined;
    if (kind !== undefined || isTeam(name)) {
      if (kind === undefined) facts.who = [...new Set([...facts.who, name])];
      else facts.action ??= kind;
      text = rest;
      span = [start + whole.length, end];
    } else if (rest !== '') {
      text = name;
      // Between the marks, as emphasis says no more than that this is the short of it.
      span = [start + 2, start + 2 + bold.replace(/[:.]$/, '').length];
      why.push({ text: rest, position: line.position, span: [start + whole.length, end] });
    }
  }
  const { text: said, named } = namedFactsIn(text);
  if (named.length > 0 && said !== '') {
    for (const [fact, words] of named) takeFact(facts, fact, words, words);
    span = narrowed(span, text, said, source);
    text = said;
  }
  if (facts.who.length === 0) facts.who = mentionsIn(text);
  const { text: plain, done } = withoutDone(text);
  span = narrowed(span, text, plain, source);
  for (const rest of [line.rest, more]) if (rest !== undefined) why.push(rest);
  return {
    text: plain,
    position: line.position,
    span,
    facts,
    done: facts.done || done || block.checked === true || struck,
    why,
    whole: block.span,
  };
}

function passageOf({ text, position, span: [start, end] }: Block, source: string): TypedPassage {
  return { text, position, span: [lineStart(source, start), end] };
}

/** The first paragraph of an item, and those after it. */
function paragraphsOf(block: Item, source: string): [Words, TypedPassage?] {
  const [start, end] = block.span;
  const gap = /\r?\n[ \t>]*\r?\n/.exec(source.slice(start, end));
  if (gap === null) return [block];
  const at = start + gap.index;
  const next = at + gap[0].length;
  const plain = (from: number, to: number): string => plainWords(source.slice(from, to)).replace(/\s+/g, ' ').trim();
  return [
    { text: plain(start, at), position: block.position, span: [start, at] },
    { text: plain(next, end), position: block.position, span: [next, end] },
  ];
}

/** The place of words that are shorter now, where they are typed as they read. */
function narrowed(
  [start, end]: readonly [number, number],
  before: string,
  now: string,
  source: string,
): readonly [number, number] {
  const typed = source.slice(start, end);
  const at = before.indexOf(now);
  const [head, tail] = [before.slice(0, Math.max(at, 0)), before.slice(at + now.length)];
  return [
    head !== '' && typed.startsWith(head) ? start + head.length : start,
    tail !== '' && typed.endsWith(tail) ? end - tail.length : end,
  ];
}
