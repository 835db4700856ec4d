const head = (title: string, more = ''): string =>
  [
    '---',
    `title: ${title}`,
    'kind: onboarding',
    ...(more === '' ? [] : [more]),
    'roles: { sailor: New sailor, mate: Mate }',
    'questions:',
    '  - id: berth',
    '    ask: Where will you sleep?',
    '    help: It decides what has to be brought.',
    '    options: { aboard: Aboard, ashore: Ashore }',
    '---',
    '',
    `# ${title}`,
    '',
  ].join('\n');

/** A checklist to make plans of, and what an editor makes of it later. */
export const planned: Readonly<Record<string, string>> = {
  'checklists/voyage.md': `${head('First voyage', 'aliases: /checklists/journey/')}
## Before day one

- [ ] Order **oilskins** from the chandler (@mate, by day -2, 15 min, must, informs @sailor)

  They are worn in every weather.

## Day one

- [ ] Sign the articles (@sailor, day 1)
- [ ] Bring a hammock and two blankets (@sailor, day 1, if aboard)
- [ ] Climb the rigging up to the first top (@sailor, day 1, after "Sign the articles")

## First month

- [ ] Learn the names of all sails (@sailor, by week 3, nice)
- [ ] Polish the brass bell (@sailor, by week 3)
`,
  'checklists/voyage-later.md': `${head('First voyage')}
## Before day one

- [ ] Order **oilskins** from the chandler (@mate, by day -2, 15 min, must, informs @sailor)

## Day one

- [ ] Please sign the articles (@sailor, day 1)
- [ ] Bring a hammock and two blankets (@sailor, day 1, if aboard)
- [ ] Climb the rigging up to the first top (@sailor, day 1, after "Please sign the articles")

## First month

- [ ] Learn the names of all sails (@sailor, by week 3, nice)
- [ ] Row once around the harbour (@sailor, by week 3)
- [ ] Polish the brass bell and the lamp (@sailor, by week 3)
`,
};
