import type { Block, MarkdownFile } from '../source/content-tree.ts';
import { areaKey } from './area-key.ts';
import type { RecordSection, SectionPurpose } from './record.ts';
import { titleHeadingOf } from './title.ts';

/** A section with what stands in it: its heading first. */
export interface ReadSection extends RecordSection {
  readonly heading: Block;
  /** What stands below the heading. */
  readonly blocks: readonly Block[];
}

/** A document, section by section. */
export interface ReadBody {
  /** What stands before the first section, the title aside. */
  readonly lead: readonly Block[];
  readonly sections: readonly ReadSection[];
}

/** What the titles of sections say that they are for, the telling words before the vague. */
const purposes: readonly (readonly [SectionPurpose, RegExp])[] = [
  ['timeline', /\btime ?line\b|\bchronolog|\bsequence of events\b/i],
  [
    'actions',
    /\baction\b|\bactions\b|\bfollow[- ]?ups?\b|\bnext steps?\b|\bremediation|\bto[- ]?dos?\b|\bcorrective\b/i,
  ],
  ['lessons', /\blessons?\b|\blearn(?:ed|t|ings?)\b|\btake[- ]?aways?\b/i],
  ['factors', /\bcontribut|\bfactors?\b|\broot causes?\b|^causes?\b/i],
  ['changes', /^what (?:has )?changed\b|^changes since\b|^process changes\b/i],
  ['stats', /^stat(?:istic)?s?\b|^metrics\b/i],
  ['summary', /\bsummary\b|^tl;? ?dr\b|^abstract\b|^in short\b|^overview\b/i],
];

/** "Actions taken" tells what was done while it burnt. */
const past = /\btaken\b|\bso far\b|\bduring\b/i;

/**
 * The sections of a document: what stands below its second-level headings, and below first-level ones beside its title. Where
 * all headings are deeper, the highest of them begin sections.
 */
export function readBody(file: MarkdownFile): ReadBody {
  const title = titleHeadingOf(file)?.position;
  const { blocks, text } = file;
  const isTitle = ({ position }: Block): boolean => position.line === title?.line && position.column === title.column;
  const depths = blocks.flatMap((block) => (block.type === 'heading' && !isTitle(block) ? [block.depth] : []));
  const highest = Math.max(
    depths.reduce<number>((least, depth) => Math.min(least, depth), 6),
    2,
  );
  const lead: Block[] = [];
  const found: { readonly heading: Block; readonly blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (isTitle(block)) continue;
    if (block.type === 'heading' && block.depth <= highest) found.push({ heading: block, blocks: [] });
    else (found.at(-1)?.blocks ?? lead).push(block);
  }
  const sections = found.map(({ heading, blocks: below }, at) => ({
    title: heading.text,
    key: areaKey(heading.text),
    purpose: purposeOf(heading.text),
    position: heading.position,
    span: [heading.span[0], found[at + 1]?.heading.span[0] ?? text.length] as const,
    empty: below.every((block) => isEmpty(block, text)),
    heading,
    blocks: below,
  }));
  return { lead, sections };
}

function purposeOf(title: string): SectionPurpose | undefined {
  const [purpose] = purposes.find(([, words]) => words.test(title)) ?? [];
  return purpose === 'actions' && past.test(title) ? undefined : purpose;
}

/** What an item says that says nothing: its marker, a box, a comment. */
const marker = /^\s*(?:[-*+]|\d{1,9}[.)])?\s*(?:\[[ xX]?\])?\s*(?:<!--[\s\S]*?-->\s*)*$/;

function isEmpty(block: Block, source: string): boolean {
  if (block.type === 'heading') return true;
  if (block.type === 'table') return block.rows.slice(1).every((row) => row.every((cell) => cell.length === 0));
  // A picture has no words, and says something.
  return marker.test(source.slice(...block.span));
}

/** Those of some sections whose titles say that they are for something. */
export function sectionsFor<Section extends { readonly title: string }>(
  sections: readonly Section[],
  purpose: SectionPurpose,
): Section[] {
  return sections.filter(({ title }) => purposeOf(title) === purpose);
}
