import type { Lack } from '../../handbook/record.ts';
import { blankLines } from '../../handbook/record-blanks.ts';
import { top } from '../../schema/file-top.ts';
import { isBare, recordsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { allOf, typed } from '../wording.ts';

/** Free Markdown among records: one warning with all that it does not say, in place of one for each. */
export const bareRecord: Rule = {
  code: 'bare-record',
  severity: 'warning',
  title: 'Record without front matter',
  *find(handbook) {
    for (const record of recordsOf(handbook)) {
      if (!isBare(record) || record.lacks.length === 0) continue;
      const lines = blankLines(record, handbook);
      const paste = ['---', ...lines, '---'].map(typed).join(' ');
      yield {
        file: record.path,
        position: top,
        message: `This record does not say ${allOf(record.lacks.map((lack) => said[lack]))}: it can be read, but hardly be found or followed up.`,
        suggestion:
          lines.length === 0
            ? 'Add it to the text.'
            : `Begin the file with these lines, and write in place of each … what is true of it: ${paste}`,
      };
    }
  },
};

/** What is lacking, as the end of "it does not say". */
const said: Readonly<Record<Lack, string>> = {
  status: 'whether it is finished',
  owner: 'who answers for it',
  severity: 'how bad it was',
  services: 'what it concerned',
  started: 'when it began',
  detected: 'when somebody noticed',
  resolved: 'when it was over',
  summary: 'what other teams should know',
  lessons: 'what it taught',
  actions: 'what is to be done',
  'action-owner': 'who does what is to be done',
  'action-due': 'by when',
};
