import type { Level, LevelArea, Phrasing } from '../../handbook/ladder.ts';
import { levelsOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** What begins a note to the reader and no expectation, and what ends an announcement of the list below it. */
const note = /^(?:see|note|read|more|tip|hint|source|compare)\b/i;
const announcement = /:$/;

/**
 * Text in an area that is no item of a list. A paragraph above the list introduces it; one in an area without a list,
 * or below it, was most likely meant as an expectation. So was a list before the first area that nothing announces.
 */
export const strayText: Rule = {
  code: 'stray-text',
  severity: 'warning',
  title: 'Expectation that is no list item',
  *find(handbook) {
    for (const level of levelsOf(handbook)) {
      for (const { text, position } of listsBeforeAreas(level)) {
        yield {
          file: level.path,
          position,
          message: `The list that begins with ${typed(text)} stands before the first area, so it belongs to the introduction and nothing in it is an expectation.`,
          suggestion: `Write the heading of an area above it, such as ${typed('## Craft')}, or end the paragraph above it with a colon if it only introduces the level.`,
        };
      }
      for (const area of level.areas) {
        for (const { text, position } of strayIn(area, level)) {
          yield {
            file: level.path,
            position,
            message: `${text === '' ? 'A table' : typed(text)} is no item of a list, so it is shown as a remark on ${typed(area.area.name)}: it is compared with nothing, and nobody can link to it.`,
            suggestion:
              text === ''
                ? `Write each row as an item: ${typed('- Writes down a design before the code.')}`
                : `Write ${typed(`- ${text}`)} if it is expected, or move it above the list if it introduces the area.`,
          };
        }
      }
    }
  },
};

/** The first item of every list in the introduction that no paragraph announces. */
function listsBeforeAreas({ written, introduction: [start, end] = [0, 0] }: Level): Phrasing[] {
  const blocks = written?.file.blocks ?? [];
  return blocks.flatMap((block, at): Phrasing[] => {
    const before = blocks[at - 1];
    if (block.type !== 'item' || block.depth > 1 || block.text === '') return [];
    if (block.span[0] < start || block.span[0] >= end) return [];
    // What follows an item, or stands in one, is of the same list.
    if (before !== undefined && before.type !== 'heading' && 'depth' in before && before.depth > 0) return [];
    return before?.type === 'text' && announcement.test(before.text) ? [] : [block];
  });
}

function strayIn({ remarks, expectations }: LevelArea, level: Level): Phrasing[] {
  const [first] = expectations;
  return remarks.filter((remark) => {
    const { text, position } = remark;
    if (text === '' ? !isTable(remark, level) : note.test(text) || announcement.test(text)) return false;
    // Text inside an item belongs to the item.
    if (position.column > 1) return false;
    return first === undefined || position.line > first.position.line;
  });
}

/** Pictures and rules have no words either, and are fine. */
function isTable({ span }: Phrasing, { written }: Level): boolean {
  return span !== undefined && /^\|?.*\|.*\n/.test(written?.file.text.slice(...span) ?? '');
}
