/** A library with a record that says all there is to say, one that says little, and one beside them that is a decision. */
export const records: Readonly<Record<string, string>> = {
  'templates/wreck.md': `---
title: Wreck report
version: 2
creates: { folder: wrecks, title: Wrecks, one: Wreck }
fields:
  - { name: tide, label: State of the tide }
front-matter: { status: draft, tide: "{{tide}}" }
---
# {{title}}

## Summary

## Timeline

## Lessons

## Actions
`,
  'templates/ruling.md': `---
title: Ruling
creates: { folder: rulings, title: Rulings, one: Ruling }
---
# {{title}}
`,
  'wrecks/2026-03-02-barge.md': `---
status: published
severity: grave
services: [harbour pilot, fog horn]
factors: [nobody on the mole, worn fairlead]
owner: platform
started: 2026-03-02T06:10+00:00
detected: 2026-03-02T06:40+00:00
mitigated: 2026-03-02T08:25+00:00
resolved: 2026-03-03T07:10+00:00
zone: UTC
tide: ebbing
template: wreck@1
changes:
  - { page: ../pages/people/leave.md, what: Nobody is ashore while it is foggy. }
---

# The barge went aground on the mole

## Summary

For two hours the fairway was closed, because a barge lay across it.

## Timeline

| Time | What happened |
| --- | --- |
| 2026-03-02 06:10 | The tow parts at the fairlead. |
| 06:40 | The fog horn is answered by shouting from the barge, which is much nearer than anybody had thought. |
| 08:25 | She is afloat. |
| 2026-03-03 07:10 | The fairlead is renewed. |

## Lessons

- A worn fairlead parts a sound tow.
- Somebody has to stand on the mole in fog.

## Actions

- [ ] Station a watch on the mole in fog (@platform, due 2026-06-24, detect)
- [x] Renew the fairleads of all barges (@platform, due 2026-04-01, done 2026-03-20, prevent)
- [ ] Measure how far the horn carries
`,
  'wrecks/2025-11-20-gig.md': `---
status: published
severity: slight
services: fog horn
factors: nobody on the mole
---

# The gig was swamped beside the mole

## Lessons

- Wait for daylight before you row around the mole.

## Actions

- [x] Put a lantern on the mole (@platform, done 2025-12-01)
`,
  'wrecks/skiff.md': '# A skiff drifted ashore\n\nNobody knows how.\n',
  'rulings/2026-01-05-hemp.md': `---
status: accepted
date: 2026-01-05
---

# All tows are of hemp

## Summary

Hemp stretches before it parts.
`,
  'rulings/2026-05-05-wire.md': `---
status: proposed
date: 2026-05-05
replaces: 2026-01-05-hemp
---

# Tows of barges are of wire

## Summary

Wire outlasts a worn fairlead.
`,
};
