import { recordFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** Entries of a timeline whose times cannot be read. They are told once for each timeline, at the first of them. */
export const unreadMoment: Rule = {
  code: 'unread-moment',
  severity: 'warning',
  title: 'Time of a timeline that cannot be read',
  *find(handbook) {
    const all = Map.groupBy(recordFaultsOf(handbook, 'unread-moment'), ({ record }) => record);
    for (const [record, [first, ...others]] of all) {
      if (first === undefined) continue;
      const many = others.length === 1 ? 'is one' : `are ${others.length}`;
      const more = others.length === 0 ? '' : ` So ${many} more in this timeline.`;
      yield {
        file: record.path,
        position: first.fault.position,
        message: `${typed(first.fault.text)} is no time that can be read: its row is shown, and is missing from the picture.${more}`,
        suggestion: `Write ${typed('14:05')}, or ${typed('2026-05-31 14:05')} where the day changes. What is not known exactly can be said in the words beside it.`,
      };
    }
  },
};
