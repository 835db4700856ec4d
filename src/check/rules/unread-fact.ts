import { checklistFaultsOf, placeOfWords } from '../checklist-finding.ts';
import { recordFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { datesTyped } from '../../schema/typed-date.ts';
import { plainNotation } from '../../schema/plain-notation.ts';
import { oneOf, typed } from '../wording.ts';

/** Something in the parenthesis behind a task, or an action of a record, that is none of the facts a task can have, or in a table where it says when. */
export const unreadFact: Rule = {
  code: 'unread-fact',
  severity: 'warning',
  title: 'Part of a task that cannot be read',
  *find(handbook) {
    for (const { fault, file, position } of checklistFaultsOf(handbook, 'unread-fact', ({ text }) => [text])) {
      const { text, like } = fault;
      yield {
        file,
        position,
        message: `${typed(text)} says neither who, when, how long, for whom nor after what: it is shown as it stands, and no plan goes by it.`,
        suggestion:
          like === undefined
            ? `Move it before the parenthesis if it is part of the task, or below the task, indented, if it explains it. A fact looks like ${typed('@manager')}, ${typed('by day 5')}, ${typed('15 min')} or ${typed('if remote')}.`
            : `Write ${readingsOf(text, like)}, or move it before the parenthesis if it is part of the task.`,
      };
    }
    for (const { fault } of recordFaultsOf(handbook, 'unread-fact')) {
      const { text, like, path: file } = fault;
      yield {
        file,
        position: placeOfWords([text], fault, handbook),
        message: `${typed(text)} says neither who does it, by when, to what end nor where it is followed up: it is shown as it stands.`,
        suggestion:
          like === undefined
            ? `Move it before the parenthesis if it is part of the action, or below it, indented, if it explains it. A fact looks like ${typed('@platform-team')}, ${typed('due 2026-12-01')}, ${typed('prevent')} or ${typed('#123')}.`
            : `Write ${readingsOf(text, like)}, or move it before the parenthesis if it is part of the action.`,
      };
    }
    for (const { fault, file, position } of checklistFaultsOf(handbook, 'unread-cells', ({ text }) => [text])) {
      const { text, count } = fault;
      const others = count === 1 ? '' : ` So are ${count - 1} more in this table.`;
      yield {
        file,
        position,
        message: `${typed(text)} is no time that a plan can work out: it is shown as it stands.${others}`,
        suggestion: `Write ${typed('day -7')}, ${typed('by week 2')} or ${typed('within 30 days')}, or leave the cell empty.`,
      };
    }
  },
};

/** What to write in place of a part. Of a day that can be read in two ways, both: only its author knows. */
function readingsOf(text: string, like: string): string {
  const [, date = ''] = /(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/.exec(plainNotation(text)) ?? [];
  const dates = datesTyped(date);
  return oneOf((dates.length < 2 ? [like] : dates.map((each) => like.replace(/\d{4}-\d\d-\d\d/, each))).map(typed));
}
