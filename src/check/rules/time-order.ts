import { instantAt } from '../../handbook/instant.ts';
import type { Instant } from '../../handbook/instant.ts';
import { recordFaultsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

const day = 24 * 60 * 60_000;

/**
 * A record that ends, or is noticed, before it begins. Drafts as well: it is mended in a moment by whoever has the clocks
 * before them. A warning, as nobody who takes notes at night should find that the site cannot be built.
 */
export const timeOrder: Rule = {
  code: 'time-order',
  severity: 'warning',
  title: 'Times in the wrong order',
  *find(handbook) {
    for (const { record, fault } of recordFaultsOf(handbook, 'time-order')) {
      const { path, position, earlier, later } = fault;
      const [before, after] = [record.times[earlier], record.times[later]];
      if (before === undefined || after === undefined) continue;
      yield {
        file: path,
        position,
        message: `${typed(`${later}: ${after.text}`)} is before ${typed(`${earlier}: ${before.text}`)}, so how long it took cannot be counted.`,
        suggestion: suggestionFor(later, before, after),
      };
    }
  },
};

function suggestionFor(key: string, before: Instant, after: Instant): string {
  // What ends after midnight is often written down with the day on which it began.
  const next = instantAt(after.epoch + day, after.offset);
  const look = 'Look at the day, and at the offset of each clock.';
  return next.epoch >= before.epoch ? `Write ${typed(`${key}: ${next.text}`)} if it was the next day. ${look}` : look;
}
