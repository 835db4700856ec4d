import { faultsOf } from '../ladder-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A heading inside an area of a level that announces no examples. What stands below it still counts for the area. */
export const unreadHeading: Rule = {
  code: 'unread-heading',
  severity: 'warning',
  title: 'Heading that means nothing in a level',
  *find(handbook) {
    for (const { path: file, position, name, area } of faultsOf(handbook, 'unread-heading')) {
      yield {
        file,
        position,
        message: `${typed(name)} is a heading inside the area ${typed(area)} and announces no examples, so it is not shown, and the list below it counts as expectations of the area.`,
        suggestion: `Write ${typed('### For example')} if examples follow, ${typed(`## ${name}`)} if it is an area of its own, or take it out.`,
      };
    }
  },
};
