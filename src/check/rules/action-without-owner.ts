import type { Action, HandbookRecord } from '../../handbook/record.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { blank } from '../../handbook/record-blanks.ts';
import { withFact } from '../action-line.ts';
import { openActionsOf, recordsOf } from '../record-finding.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/**
 * An action that nobody is to do. Asked of finished records only, and not of what is done. Where no action of a record says
 * who, that is one habit and told once.
 */
export const actionWithoutOwner: Rule = {
  code: 'action-without-owner',
  severity: 'warning',
  title: 'Action that nobody owns',
  *find(handbook) {
    for (const record of recordsOf(handbook)) {
      const open = openActionsOf(record);
      const without = open.filter(({ facts, owners }) => owners.length === 0 && facts.who.length === 0);
      const [first] = without;
      if (first === undefined || isOwnedUnseen(record, handbook)) continue;
      const who = `@${ownerFor(record, handbook)}`;
      if (without.length > 1 && without.length === open.length) {
        yield {
          file: record.path,
          position: first.position,
          message: `None of its ${open.length} open actions says who does it: what everybody could do, nobody does.`,
          suggestion: `${withFact(first, who, 'Owner')} Do the same for the others, with who has agreed to do it.`,
        };
      } else for (const action of without) yield { file: record.path, ...ofAction(action, who) };
    }
  },
};

/** Whoever answers for the record, if that is a team where there are teams; else a blank, as nobody else is any nearer. */
function ownerFor({ owners }: HandbookRecord, { teams }: Handbook): string {
  const known = teams.size === 0 ? owners[0] : owners.find(({ team }) => team !== undefined);
  return known?.id ?? blank;
}

/** In a public edition, an owner may be a team that it does not hold. */
function isOwnedUnseen({ lacks }: HandbookRecord, { edition }: Handbook): boolean {
  return edition === 'public' && !lacks.includes('action-owner');
}

function ofAction(action: Action, who: string) {
  return {
    position: action.position,
    message: `${typed(action.text)} does not say who does it: what everybody could do, nobody does.`,
    suggestion: `${withFact(action, who, 'Owner')} Name whoever has agreed to do it: a team, or one person.`,
  };
}
