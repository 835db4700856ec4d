import { describe, expect, it } from 'vitest';
import { mergePlans } from '../../../src/elements/plan/merging-plans.ts';
import { openPlans, plansFileOf } from '../../../src/elements/plan/plans-file.ts';
import { rebase } from '../../../src/elements/plan/rebasing-plans.ts';
import { frictionPlaces } from '../../../src/elements/plan/friction-places.ts';
import { frictionAttributes } from '../../../src/site/friction-places.ts';
import { reportFriction } from '../../../src/handbook/progress/editing.ts';
import { frictionIn, handIn } from '../../../src/handbook/progress/friction.ts';
import { checklistPlans } from '../../../src/schema/checklist-plans.ts';
import type { ChecklistPlans, Friction, PlanRecord } from '../../../src/schema/checklist-plans.ts';
import { handbookOf } from '../../content-tree.ts';
import { friction, hindered } from '../../export/friction.ts';
import { listOf } from '../../export/plan/fixture.ts';

const laptop = 'Order a laptop';
const fileOf = (plan: PlanRecord): ChecklistPlans => ({
  generator: 'Handrail',
  type: 'checklist-plans',
  version: 1,
  checklist: { id: 'arrival', title: 'First days' },
  plans: [plan],
});
const saidIn = ({ plans }: ChecklistPlans): Pick<Friction, 'note' | 'reported'>[] =>
  plans.flatMap(frictionIn).map(({ friction: { note, reported } }) => ({ note, reported }));

const wrong = friction('wrong', 'The shop has moved.');
const plan = hindered([[laptop, wrong]]);
const handedIn = handIn(plan, new Set([wrong.id]), '2026-12-11');
const key = plan.tasks.find(({ task }) => task.text === laptop)?.key ?? '';
const rewritten = reportFriction(plan, key, { ...wrong, note: 'The shop is gone.' });

describe('what was handed in', () => {
  it('is kept in the file of plans, which refuses one that does not say', () => {
    const text = plansFileOf(fileOf(handedIn));
    expect(openPlans(text)).toEqual({ value: fileOf(handedIn) });
    expect(checklistPlans.safeParse(JSON.parse(text)).success).toBe(true);
    for (const broken of [text.replace(/,\s*"reported": "2026-12-11"/, ''), text.replace('"2026-12-11"', '"soon"')]) {
      expect(openPlans(broken)).toHaveProperty('refused');
      expect(checklistPlans.safeParse(JSON.parse(broken)).success).toBe(false);
    }
  });

  it('stays handed in when two tabs agree, whichever did it', () => {
    const [base, done] = [fileOf(plan), fileOf(handedIn)];
    const once = [{ note: 'The shop has moved.', reported: '2026-12-11' }];
    expect(saidIn(rebase(base, done, base))).toEqual(once);
    expect(saidIn(rebase(base, base, done))).toEqual(once);
    const later = fileOf(handIn(plan, new Set([wrong.id]), '2026-12-12'));
    expect(saidIn(rebase(base, done, later))).toEqual(once);
    // It was taken back here, and left alone there.
    expect(saidIn(rebase(done, base, done))).toEqual([{ note: 'The shop has moved.', reported: null }]);
  });

  it('is told apart from what the other tab wrote meanwhile', () => {
    expect(saidIn(rebase(fileOf(plan), fileOf(rewritten), fileOf(handedIn)))).toEqual([
      { note: 'The shop has moved.', reported: '2026-12-11' },
      { note: 'The shop is gone.', reported: null },
    ]);
  });

  it('is handed in when a file says so, and is not doubled', () => {
    const merged = mergePlans(fileOf(plan), fileOf(handedIn), listOf(), '2026-12-13');
    expect(saidIn(merged)).toEqual([{ note: 'The shop has moved.', reported: '2026-12-11' }]);
    expect(mergePlans(merged, fileOf(handedIn), listOf(), '2026-12-13')).toBe(merged);
    expect(mergePlans(merged, fileOf(plan), listOf(), '2026-12-13')).toBe(merged);
  });
});

describe('where a report leads', () => {
  const attributesWith = (settings: string): Map<string, string> => {
    const handbook = handbookOf({
      'handbook.yaml': `name: Quay\n${settings}`,
      'checklists/all.md': '# All\n\n## First\n\n- [ ] Greet\n',
      'checklists/crew/new.md': '---\nincludes: all\n---\n\n# New\n\n## First\n\n- [ ] Come aboard\n',
    });
    const list = handbook.checklists.find(({ id }) => id === 'crew/new');
    if (list === undefined) throw new Error('There is no such checklist');
    return new Map(Object.entries(frictionAttributes(list, handbook)));
  };
  const placesWith = (settings: string) => {
    const attributes = attributesWith(settings);
    return frictionPlaces({ getAttribute: (name) => attributes.get(name) ?? null });
  };

  it('is the form of the forge, and the file of each checklist whose steps are in the plan', () => {
    const places = placesWith('repository: https://gitlab.com/team/quay\n');
    expect(places.form).toEqual({ forge: 'gitlab', url: 'https://gitlab.com/team/quay/-/issues/new' });
    expect(places.edits).toEqual({
      all: 'https://gitlab.com/team/quay/-/edit/main/content/checklists/all.md',
      'crew/new': 'https://gitlab.com/team/quay/-/edit/main/content/checklists/crew/new.md',
    });
  });

  it('is nowhere without a repository, and only to the files on Bitbucket', () => {
    expect([...attributesWith('')]).toEqual([]);
    expect(placesWith('')).toEqual({ form: undefined, edits: {} });
    const bitbucket = placesWith('repository: https://bitbucket.org/team/quay\n');
    expect(bitbucket.form).toBeUndefined();
    expect(Object.keys(bitbucket.edits).sort()).toEqual(['all', 'crew/new']);
    expect(frictionPlaces(null)).toEqual({ form: undefined, edits: {} });
  });
});
