import { nearest } from '../nearest.ts';
import { recordFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, oneOf, typed } from '../wording.ts';

/** A record takes the place of one that is not there. */
export const unknownRecord: Rule = {
  code: 'unknown-record',
  severity: 'error',
  title: 'Record that is not there',
  *find(handbook) {
    for (const { record, fault } of recordFaultsOf(handbook, 'unknown-record')) {
      const { path, position, name, known } = fault;
      const found = nearOf(name, known);
      const latest = known.slice(0, 3).map((each) => typed(`replaces: ${each}`));
      yield {
        file: path,
        position,
        message: `There is no record ${typed(name)} in ${typed(record.library.folder)}, so the old one does not say that this one replaced it.`,
        suggestion:
          found.length > 0
            ? didYouMean(found.map((each) => `replaces: ${each}`))
            : latest.length > 0
              ? `Write the name of its file without the ending, such as ${oneOf(latest)}, or take the line out.`
              : 'Take the line out: there is no other record in this folder.',
      };
    }
  },
};

/** Records whose whole name is near, or whose words without the day or number in front are. */
function nearOf(name: string, known: readonly string[]): string[] {
  const whole = nearest(name, known, 2);
  if (whole.length > 0) return whole;
  const words = (id: string): string => id.replace(/^.*\//, '').replace(/^[\d-]+/, '');
  const close = nearest(
    words(name),
    known.map(words).filter((each) => each !== ''),
    2,
  );
  return known.filter((each) => close.includes(words(each))).slice(0, 2);
}
