import { after } from '../../handbook/review.ts';
import { exampleDue } from '../../handbook/record-blanks.ts';
import { placeOfWords } from '../checklist-finding.ts';
import { recordsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/**
 * An open action that is due before what it follows from has happened, or one that was done on a day to come. A day when
 * only the history of the file tells of the record is no day to compare with; and where today has begun earlier, it is
 * tomorrow here.
 */
export const impossibleDay: Rule = {
  code: 'impossible-day',
  severity: 'warning',
  title: 'Action with a day that cannot be',
  *find(handbook) {
    const tomorrow = after(handbook.today, '1 day');
    for (const record of recordsOf(handbook)) {
      for (const { text, due, done, since, position, facts } of record.actions) {
        const at = (words: string) => ({
          file: record.path,
          position: placeOfWords([words], { path: record.path, position }, handbook),
        });
        const { doneDay } = facts;
        if (doneDay !== undefined && doneDay > tomorrow) {
          yield {
            ...at(doneDay),
            message: `${typed(text)} is said to be done on ${typed(doneDay)}, which is still to come: it counts as done.`,
            suggestion: `Write the day on which it was done, or ${typed(`due ${doneDay}`)} if it is still to be done.`,
          };
        }
        if (done || due === undefined || since === undefined || record.day?.from === 'history' || due >= since)
          continue;
        yield {
          ...at(due),
          message: `${typed(text)} is due on ${typed(due)}, before ${typed(since)}, the day of its record: it was late before anybody could know of it.`,
          suggestion: `Look at the year. A day that can be is ${typed(`due ${exampleDue(record, handbook)}`)}, as an example: take one that whoever does it believes in.`,
        };
      }
    }
  },
};
