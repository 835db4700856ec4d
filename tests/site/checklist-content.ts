import type { Checklist } from '../../src/handbook/checklist.ts';
import type { Handbook } from '../../src/handbook/handbook.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

/** A checklist that includes another one, with everything that a task can say. */
export const boatFiles: Files = {
  'checklists/harbour.md': `---
kind: on-boarding
roles:
  sailor: New sailor
  master: { title: Harbour master, summary: Has the keys. }
questions:
  - { id: berth, ask: Where is your berth?, options: { north: North quay, south: South quay } }
---
# Everybody at the harbour

## First week (by week 1)

- [ ] Collect the keys (@master, day -2, 15 min, must, informs @sailor)
- [ ] Walk the north quay (@sailor, 45 min, if north)
`,
  'checklists/boat.md': `---
kind: Onboarding
includes: harbour
questions: [{ id: night, ask: Will you keep watch at night? }]
success:
  - { measure: Sails alone, by: 90 days, how: The log says so., talk: What was missing? }
  - { measure: Knows the ropes, by: day 5 }
  - { measure: Is happy }
  - { measure: Ties a knot, by: 30 days }
---
# A sailor's first weeks

Come aboard.

## First week (by week 1)

- [ ] Rig the boat (@sailor and @master, 1 h, should, after "Collect the keys", wet hands)

  See [the guide](../pages/guide.md).

  - [ ] Check the mast (20 min)
  - [ ] Hoist the sail (@master, day 3)

### At night

- [ ] Light the lamps (@sailor, 2 h, if night, nice)
`,
  'checklists/leave.md': '---\nkind: offboarding\n---\n# Going ashore\n\n- [ ] Give back the keys (@sailor)\n',
  'checklists/paint.md': '# Painting the hull\n\n- [ ] Scrape the hull\n',
  'pages/guide.md': '# The guide\n',
};

export const boats: Handbook = handbookOf(boatFiles);

/** A checklist of a handbook; throws when there is none of that id. */
export function listAt(id: string, handbook: Handbook = boats): Checklist {
  const list = handbook.checklists.find((each) => each.id === id);
  if (list === undefined) throw new Error(`There is no checklist ${id}.`);
  return list;
}
