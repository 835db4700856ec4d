import type { Block, Words } from '../source/content-tree.ts';
import { saysNothing } from './action-words.ts';
import { lineStart } from './line-start.ts';
import type { Passage } from './checklist.ts';
import type { Lesson } from './record.ts';
import type { ReadBody, ReadSection } from './record-sections.ts';
import type { TypedRecord } from './typed-record.ts';
import type { Written } from './written.ts';

/** Lines that tell about a document, and not what happened: `Date: 2026-05-03`. */
const aboutIt =
  /^(?:date|authors?|owners?|status|severity|services?|reviewers?|participants?|tags?|version|last updated)\b[^:]{0,20}:/i;

/**
 * What other teams should know, as its author wrote it: the section called "Summary", or else the paragraphs before the first
 * heading.
 */
export function summaryIn({ lead, sections }: ReadBody, written: Written): Passage[] {
  const section = sections.find(({ purpose, empty }) => purpose === 'summary' && !empty);
  const blocks =
    section?.blocks ?? lead.filter(({ type, text }) => type === 'text' && text !== '' && !aboutIt.test(text));
  return blocks.filter(({ type, text }) => type === 'table' || text !== '').map((block) => passageOf(block, written));
}

/**
 * What an incident taught, in a sentence each: what front matter says, or the items of the sections about it, or else their
 * paragraphs.
 */
export function lessonsIn({ data, file }: TypedRecord, { sections }: ReadBody, written: Written): Lesson[] {
  if (data.lessons !== undefined) {
    const single = !Array.isArray(Reflect.get(Object(file.frontMatter.value), 'lessons'));
    return data.lessons.map((text, at) => ({
      text,
      passage: undefined,
      position: file.frontMatter.at(single ? ['lessons'] : ['lessons', at]),
    }));
  }
  return sections
    .filter(({ purpose }) => purpose === 'lessons')
    .flatMap(({ blocks }) => itemsOrParagraphs(blocks))
    .map(({ text, block }) => ({ text, position: block.position, passage: passageOf(block, written) }));
}

/** What contributed to it, in the words of the sections about it: to find what is alike. */
export function factorsIn(sections: readonly ReadSection[]): string[] {
  return sections
    .filter(({ purpose }) => purpose === 'factors')
    .flatMap(({ blocks }) => itemsOrParagraphs(blocks))
    .map(({ text }) => text);
}

/** A sentence of its own, with what was typed for it. */
interface Sentence {
  readonly text: string;
  readonly block: Block;
}

/** The items of lists, each with the words of the item that announces it, or else the paragraphs. */
function itemsOrParagraphs(blocks: readonly Block[]): Sentence[] {
  const said = blocks.filter(({ text }) => text !== '' && !saysNothing(text));
  const found: Sentence[] = [];
  /** The items that only announce those in them, from the outermost to the one at hand. */
  let above: readonly Item[] = [];
  for (const [at, block] of said.entries()) {
    if (block.type !== 'item') continue;
    above = above.filter(({ depth }) => depth < block.depth);
    if (block.depth !== above.length + 1) continue;
    if (announces(block, said[at + 1])) above = [...above, block];
    else found.push({ text: [...above.flatMap(leadWords), block.text].join(' '), block });
  }
  if (found.length > 0) return found;
  return said.flatMap((block) => (block.type === 'text' && block.depth === 0 ? [{ text: block.text, block }] : []));
}

type Item = Extract<Block, { type: 'item' }>;

/** An item with more words than this says something itself, unless it ends in a colon; and longer words are not repeated. */
const mostLeadWords = 3;
const longestLead = 40;

function announces({ text, depth }: Item, next: Block | undefined): boolean {
  if (next?.type !== 'item' || next.depth <= depth) return false;
  return text.endsWith(':') || (text.split(/\s+/).length <= mostLeadWords && !/[.!?]$/.test(text));
}

function leadWords({ text }: Item): string[] {
  return text.length > longestLead ? [] : [text.endsWith(':') ? text : `${text}:`];
}

function passageOf({ text, position, span: [start, end] }: Words, written: Written): Passage {
  return { text, position, span: [lineStart(written.file.text, start), end], written };
}
