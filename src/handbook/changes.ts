import type { Changes } from './change.ts';
import { agreementOn } from './change/agreement.ts';
import { compared } from './change/compared.ts';
import { withoutIdleLayout } from './change/body.ts';
import { byWeight, groupsOf } from './change/groups.ts';
import { carriedBetween } from './change/carried.ts';
import { changesInChecklists } from './change/checklists.ts';
import { changesInLadders } from './change/ladders.ts';
import { changesInPages } from './change/pages.ts';
import { changesInRecords } from './change/records.ts';
import { changesInTeams, changesInTerms } from './change/reference.ts';
import { changesInSettings } from './change/settings.ts';
import { changesInTemplates } from './change/templates.ts';
import type { Handbook } from './handbook.ts';

/**
 * What became of a handbook, and whom that concerns. Both have to be of one edition: what only one of them may show would look
 * new or gone.
 *
 * @throws TypeError when they are of two editions
 */
export function changesBetween(before: Handbook, after: Handbook): Changes {
  if (before.edition !== after.edition) throw new TypeError('Only handbooks of one edition can be compared.');
  const both = compared(before, after);
  const all = withoutIdleLayout([
    ...carriedBetween(changesInPages(both), both),
    ...changesInLadders(both),
    ...changesInChecklists(both),
    ...changesInTemplates(both),
    ...changesInRecords(both),
    ...changesInTeams(both),
    ...changesInTerms(both),
    ...changesInSettings(both),
  ]);
  const light = all.filter(({ weight }) => weight === 'light');
  const weighty = all.filter(({ weight }) => weight !== 'light');
  return {
    edition: after.edition,
    changes: byWeight(all),
    groups: groupsOf(weighty),
    light,
    agreement: agreementOn(weighty, both),
  };
}
