import type { Block, MarkdownFile } from '../source/content-tree.ts';
import { areaKey } from './area-key.ts';
import type { RecordSection, SectionPurpose } from './record.ts';
import { titleHeadingOf } from './title.ts';

/** A section with the blocks below its heading. */
export interface ReadSection extends RecordSection {
  readonly blocks: readonly Block[];
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

/**
 * The sections of a document: what stands below its second-level headings, and below first-level ones beside its title. Where
 * all headings are deeper, the highest of them begin sections.
 */
export function sectionsOf(file: MarkdownFile): ReadSection[] {
  const title = titleHeadingOf(file)?.position;
  const { blocks } = file;
  const isTitle = ({ position }: Block): boolean => position.line === title?.line && position.column === title.column;
  const headings = blocks.filter((block) => block.type === 'heading' && !isTitle(block));
  const depth = headings.reduce((least, block) => (block.type === 'heading' ? Math.min(least, block.depth) : least), 6);
  const sections: (ReadSection & { blocks: Block[] })[] = [];
  for (const block of blocks) {
    if (isTitle(block)) continue;
    if (block.type === 'heading' && block.depth <= Math.max(depth, 2)) {
      sections.push({
        title: block.text,
        key: areaKey(block.text),
        purpose: purposes.find(([, words]) => words.test(block.text))?.[0],
        position: block.position,
        span: [block.span[0], file.text.length],
        empty: true,
        blocks: [],
      });
    } else sections.at(-1)?.blocks.push(block);
  }
  return sections.map((section, at) => ({
    ...section,
    span: [section.span[0], sections[at + 1]?.span[0] ?? file.text.length],
    empty: section.blocks.every(({ type, text }) => type === 'heading' || (type !== 'table' && text === '')),
  }));
}
