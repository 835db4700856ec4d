/** Templates with every kind of field, and a record that something typed is like. */
export const templates: Readonly<Record<string, string>> = {
  'templates/stranding.md': `---
title: Stranding
description: What happened when a ship ran aground.
when: After every stranding, also where she floated again by herself.
owner: platform
version: 2
creates:
  folder: strandings
  title: Strandings
  one: Stranding
fields:
  - { name: title, label: What happened?, help: In one sentence. }
  - { name: depth, label: How deep was it?, type: number, help: In fathoms., required: true }
  - { name: bottom, label: What is the bottom?, type: choice, options: [mud, sand, rock], required: true }
  - { name: tools, label: What was used?, type: choices, options: { lead: Lead line, kedge: Kedge anchor, boats: Boats } }
  - { name: team, label: Who answers for it?, type: team }
  - { name: began, label: When did it begin?, type: time }
  - { name: day, label: Which day is it of?, type: date, default: '{{today}}' }
  - { name: chart, label: Where is the chart?, type: link }
  - { name: afloat, label: Is she afloat?, type: yes-no }
  - { name: summary, label: What should others know?, type: paragraph }
  - { name: factors, label: What contributed?, type: list, example: old chart }
front-matter:
  status: draft
  depth: '{{depth}}'
  bottom: '{{bottom}}'
  services: '{{tools}}'
  owner: '{{team}}'
  started: '{{began}}'
  afloat: '{{afloat}}'
  factors: '{{factors}}'
---

# {{title}}

<!-- Call it what the lookout saw. -->

## Summary

{{summary}}

## Soundings

| Depth | Bottom |
| --- | --- |
| {{depth}} | {{bottom}} |

See [the chart]({{chart}}).

## What contributed

- {{factors}}

<!-- There is always more than one. -->
`,
  'templates/stranding-short.md': `---
title: Stranding, short
creates: strandings
fields: [summary]
---

# {{title}}

## Summary

{{summary}}

## What contributed

<!-- There is seldom more than one. -->
`,
  'templates/watch-note.md': '---\ntitle: Note of a watch\n---\n\n# {{title}}\n\nWhat was seen.\n',
  'strandings/2026-03-01-the-anchor-dragged.md': `---
title: The anchor dragged over soft mud at night
status: published
template: stranding@2
factors: [soft mud, no anchor watch]
---

# The anchor dragged over soft mud at night

## Summary

Nobody stood by the anchor while it dragged over soft mud.
`,
};
