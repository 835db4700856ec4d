import { nearest } from '../nearest.ts';
import { recordFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, typed } from '../wording.ts';

/** A zone that nobody knows, or that may be several. */
export const unknownZone: Rule = {
  code: 'unknown-zone',
  severity: 'warning',
  title: 'Time zone that nobody knows',
  *find(handbook) {
    for (const { fault } of recordFaultsOf(handbook, 'unknown-zone')) {
      const { path, position, name } = fault;
      const found = nearest(name, Intl.supportedValuesOf('timeZone'));
      yield {
        file: path,
        position,
        message: `${typed(name)} is no time zone, or may be one of several: nobody can tell when that was on their own clock.`,
        suggestion:
          found.length > 0
            ? didYouMean(found.map((each) => `zone: ${each}`))
            : `Write where the clock hung in the front matter: ${typed('zone: Europe/Copenhagen')}, ${typed('zone: UTC')} or ${typed('zone: "+02:00"')}.`,
      };
    }
  },
};
