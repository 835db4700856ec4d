import type { HandbookRecord, Library } from '../../src/handbook/record.ts';
import type { Handbook } from '../../src/handbook/handbook.ts';
import type { Files } from '../content-tree.ts';

/** Two libraries of a team on a quay: what each day and number in it makes is worked out in the tests. */
export const quay: Files = {
  'handbook.yaml': `name: Quay
url: https://example.org/kb/
audience: public
severities: { SEV1: 14 days, SEV2: { meaning: Bad, actions: 30 days } }
services: { lamp: The lamp }
`,
  'pages/index.md': '# Home\n',
  'pages/oil.md': '# Oil\n\n## Filling\n',
  'pages/secret.md': '---\naudience: internal\n---\n# Secret\n',
  'teams/crew.yaml': 'name: The crew\n',
  'teams/masters.yaml': 'name: Harbour masters\naudience: internal\n',
  'templates/postmortem.md': '---\ncreates: postmortems\nversion: 2\n---\n# {{title}}\n',
  'templates/quiet.md': '---\ncreates: postmortems\naudience: internal\n---\n# {{title}}\n',
  'templates/decision.md': '---\ncreates: { folder: decisions, title: Decisions, one: Decision }\n---\n# {{title}}\n',
  'postmortems/2026-03-01-lamp.md': `---
status: published
severity: SEV2
owner: crew
services: lamp
factors: [no spare]
started: 2026-03-01T22:00+01:00
detected: 2026-03-01T22:20+01:00
mitigated: 2026-03-02T00:00+01:00
resolved: 2026-03-02T10:30+02:00
lessons: [A lamp needs a spare]
changes:
  - page: ../pages/oil.md#filling
    what: Oil is filled by day.
  - page: ../pages/secret.md
    what: Not for everybody.
template: postmortem@1
---

# The lamp went out & stayed <out>

## Summary

It was dark, see [oil](../pages/oil.md) and [more](../pages/secret.md).

## Actions

- [ ] Order a *spare* lamp (@crew and @masters, due 2026-05-15, prevent, #12)
- [ ] Look every hour (@masters, informs @masters, detect)
- [ ] Ask why
- [x] Light a fire (@crew, done 2026-03-03, mitigate)

## Words

Nothing else: \`\`\` & | {{slot}}
`,
  'postmortems/2026-04-dark.md': `---
audience: internal
---
# Dark, and nobody may know
`,
  'decisions/rope.md': `---
status: proposed
date: 2026-04-01
replaces: knots
template: quiet
---
# A rope for everybody

- [ ] Buy rope 🪢 (@quartermaster, due 2026-04-20)
`,
  'decisions/knots.md': '---\naudience: internal\ndate: 2026-01-01\n---\n# Knots\n',
};

/** A library of a handbook; a test that asks for one that is not there is wrong. */
export function libraryIn({ libraries }: Handbook, id: string): Library {
  const library = libraries.find((each) => each.id === id);
  if (library === undefined) throw new Error(`There is no library ${id}`);
  return library;
}

/** A record of a handbook, by its address. */
export function recordIn({ libraries }: Handbook, url: string): HandbookRecord {
  const record = libraries.flatMap(({ records }) => records).find((each) => each.url === url);
  if (record === undefined) throw new Error(`There is no record ${url}`);
  return record;
}
