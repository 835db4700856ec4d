import type { Block, MarkdownFile } from '../../source/content-tree.ts';
import type { ChangedPart } from '../change.ts';
import type { Written } from '../written.ts';
import { sentencesOf } from './sentence.ts';

/** A piece of a text that is compared as one: a sentence, a list item, a row of a table, a heading, a block of code. */
export interface Passage {
  readonly text: string;
  readonly part: Extract<ChangedPart, 'heading' | 'sentence' | 'item' | 'row' | 'code'>;
  /** The section it stands in; of a heading, the one that it opens. */
  readonly section: Section;
  /** Its place in the text. */
  readonly place: number;
  /** Of a row, what it is about: its first cell. */
  readonly key?: string;
  /** Whether its box is ticked; nothing for what has none. */
  readonly checked?: boolean;
}

/** What stands below a heading up to the next one. What comes before the first has no title. */
export interface Section {
  /** Counted from 0 for what comes before the first heading. */
  readonly at: number;
  readonly title: string | undefined;
  readonly depth: number;
  /** The nearest heading above it of a higher level. */
  readonly above: Section | undefined;
}

/** A text as it is compared. */
export interface Passages {
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
}

/** An item longer than this says several things: it is compared sentence by sentence. */
const longItem = 300;

/** What makes a quotation an alert. */
const alert = /^\[!\w+\]\s*/;

type Span = readonly [number, number];

/**
 * Takes what somebody has written apart. The heading that is its title, and comments, are left out.
 *
 * @param except what is compared in another way, such as tasks and expectations, by where it stands
 */
export function passagesOf(written: Pick<Written, 'file' | 'titleHeading'>, except: readonly Span[] = []): Passages {
  const { file, titleHeading } = written;
  const top: Section = { at: 0, title: undefined, depth: 0, above: undefined };
  const sections = [top];
  const passages: Passage[] = [];
  let section = top;
  const push = (part: Passage['part'], text: string, more: Pick<Passage, 'key' | 'checked'> = {}): void => {
    if (text.trim() !== '') passages.push({ text: text.trim(), part, section, place: passages.length, ...more });
  };
  for (const block of file.blocks) {
    const isTitle =
      block.type === 'heading' &&
      titleHeading !== undefined &&
      block.position.line === titleHeading.position.line &&
      block.text === titleHeading.text.trim();
    // Front matter is compared fact by fact.
    if (isTitle || block.span[0] < file.bodyStart || isHeldIn(block, except)) continue;
    if (block.type === 'heading') {
      const { depth } = block;
      const above = sections.slice(1).findLast((each) => each.depth < depth && isOpen(each, section));
      section = { at: sections.length, title: block.text, depth, above };
      sections.push(section);
      push('heading', block.text);
    } else if (block.type === 'table') {
      for (const row of block.rows) {
        const cells = row.map((lines) => lines.map(({ text }) => text).join(' '));
        push('row', cells.join(' | ').replace(/^[\s|]+$/, ''), { key: cells[0] ?? '' });
      }
    } else if (isCode(block, file)) push('code', codeIn(block, file));
    else if (block.type === 'item' && (block.text.length <= longItem || block.checked !== undefined)) {
      push('item', block.text, block.checked === undefined ? {} : { checked: block.checked });
    } else
      for (const sentence of sentencesOf(block.text.replace(alert, '')))
        push(block.type === 'item' ? 'item' : 'sentence', sentence);
  }
  return { sections, passages };
}

/** Whether a section, or one above it, is the one that stands open. */
function isOpen(candidate: Section, current: Section): boolean {
  for (let each: Section | undefined = current; each !== undefined; each = each.above) {
    if (each === candidate) return true;
  }
  return false;
}

function isHeldIn({ span: [start, end] }: Block, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => start < to && end > from);
}

function isCode(block: Block, { text }: MarkdownFile): boolean {
  if (block.type !== 'text') return false;
  return /^\s*(?:`{3}|~{3})/.test(text.slice(block.span[0], block.span[0] + 9));
}

/** What stands between the fences, line by line, so that what was indented stays so. */
function codeIn({ span: [start, end], text }: Block, file: MarkdownFile): string {
  const lines = file.text.slice(start, end).split(/\r\n?|\n/);
  const inner = lines.slice(1, /^\s*(?:`{3,}|~{3,})\s*$/.test(lines.at(-1) ?? '') ? -1 : undefined);
  return inner.length === 0 ? text : inner.join('\n');
}
