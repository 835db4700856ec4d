/** Two checklists, one of which has the tasks of the other, with much of what a task can say. */
export const listed: Readonly<Record<string, string>> = {
  'checklists/everyone.md': `---
kind: onboarding
roles:
  recruit: { title: Recruit, summary: Whoever begins. }
  bosun: { title: Bosun, summary: Knows every rope. }
questions:
  - { id: quarters, ask: Where do you sleep?, options: { aboard: Aboard, ashore: Ashore } }
---
# Everybody who signs on

What everybody needs who signs on.

## Before the voyage (by day -1)

- [ ] Hang up a hammock (@bosun, day -3, 15 min, must, informs @recruit, if aboard)
- [ ] Write the muster roll with [the purser](../pages/people/leave.md) (@bosun, 10 min)
`,
  'checklists/topman.md': `---
kind: onboarding
owner: people
includes: everyone
success:
  - { measure: Reefs a topsail, by: day 5, how: The bosun has seen it., talk: What made it hard? }
  - { measure: Stands a watch alone, by: 30 days }
---
# A topman's first month

## Before the voyage

- [ ] Choose a mast for them (@bosun, by day -1, 5 min)

## First week (by week 1)

- [ ] Climb the foremast (@recruit and @bosun, 1 h, must, after "Write the muster roll with the purser")

  Hold on to the shrouds, never to the ratlines.

  - [ ] Find the lubber's hole (@recruit, 20 min)
- [ ] Learn A-signal-book-without-any-place-to-break-it-anywhere-at-all-in-the-whole-of-its-length (@recruit, nice)
`,
};
