import { suggestionFor } from '../../schema/suggestion.ts';
import { readWhen, writeWhen } from '../../schema/when.ts';
import { checklistFaultsOf } from '../checklist-finding.ts';
import type { Rule } from '../rule.ts';
import { yamlText } from '../source.ts';
import { typed } from '../wording.ts';

/** A measure of success is due at a time that cannot be read. */
export const unreadTime: Rule = {
  code: 'unread-time',
  severity: 'error',
  title: 'Time of a measure that cannot be read',
  *find(handbook) {
    for (const { fault, file, position } of checklistFaultsOf(handbook, 'unread-time')) {
      const meant = meantBy(fault.text);
      yield {
        file,
        position,
        message: `${typed(fault.text)} is no time that a plan can work out, so nobody is told when to talk about this.`,
        suggestion:
          meant === undefined
            ? `Write ${typed('by: day 5')}, ${typed('by: week 2')}, ${typed('by: 30 days')} or a date such as ${typed('by: 2026-12-01')}.`
            : `Write ${typed(`by: ${yamlText(meant)}`)}.`,
      };
    }
  },
};

/** The time that was most likely meant, without the `by` that its key says already. */
function meantBy(text: string): string | undefined {
  const like = [text, `by ${text}`].map((each) => suggestionFor(each)?.like).find((each) => each !== undefined);
  const when = like === undefined ? undefined : readWhen(like);
  return when === undefined ? undefined : writeWhen(when).replace(/^(?:by|due|on|within) /, '');
}
