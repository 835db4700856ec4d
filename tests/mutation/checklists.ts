import { add, append, replace } from './mutation.ts';
import type { Mutation } from './mutation.ts';

const all = 'checklists/all.md';
const pilot = 'checklists/pilot.md';

/**
 * A checklist of its own kind, so that its mistake stands alone: without more front matter, its body begins on line 7, and
 * a line further down for every line more.
 */
function list(name: string, frontMatter: readonly string[], ...body: readonly string[]): Mutation['breaks'] {
  const text = ['---', `kind: ${name}`, ...frontMatter, '---', '', `# ${name}`, '', ...body, ''].join('\n');
  return add(`checklists/${name}.md`, text);
}

const people: Mutation[] = [
  {
    name: 'a task for a role that is not declared',
    breaks: replace(all, '(@boss, day -7', '(@bos, day -7'),
    finds: [{ code: 'unknown-role', file: all, at: '@bos,', line: 19, says: ['`@bos`'], suggests: ['`@boss`'] }],
    alone: true,
  },
  {
    name: 'a condition that no question answers',
    breaks: list('boats', ['questions: [{ id: boat }]'], '- [ ] Sign the book (if boat)', '- [ ] Row (day 1, if boot)'),
    finds: [
      { code: 'unanswered-condition', file: 'checklists/boats.md', at: 'boot', line: 9, suggests: ['`if boat`'] },
    ],
  },
  {
    name: 'a condition that two questions answer',
    breaks: list(
      'ports',
      ['questions: [{ id: home, options: [east, west] }, { id: work, options: [east, south] }]'],
      '- [ ] Read the map (day 1, if east)',
      '- [ ] Read the tides (day 1, if work is south)',
    ),
    finds: [
      {
        code: 'ambiguous-condition',
        file: 'checklists/ports.md',
        at: 'if east',
        line: 8,
        says: ['`home` and `work`'],
        suggests: ['`if home is east`', '`if work is east`'],
      },
    ],
  },
  {
    name: 'a question that selects no task',
    breaks: list('winds', ['questions:', '  - id: sail'], '- [ ] Watch the flags'),
    finds: [
      { code: 'unused-question', file: 'checklists/winds.md', at: 'id: sail', line: 4, suggests: ['`(if sail)`'] },
    ],
  },
];

const order: Mutation[] = [
  {
    name: 'a task that waits for one that is not there',
    breaks: replace(all, 'after "Order a raincoat in the right size"', 'after "Buy an umbrella"'),
    finds: [
      {
        code: 'unknown-task',
        file: all,
        at: 'Buy an',
        line: 25,
        suggests: ['such as `after "Order a raincoat in the right size"`'],
      },
    ],
    alone: true,
  },
  {
    name: 'tasks that wait for each other',
    breaks: list(
      'locks',
      [],
      '- [ ] Open the gate (day 1, after "Fill the lock")',
      '- [ ] Fill the lock (day 1, after "Open the gate")',
    ),
    finds: [
      {
        code: 'circular-order',
        file: 'checklists/locks.md',
        at: 'Open the gate")',
        line: 8,
        says: ['`Fill the lock` waits for `Open the gate`'],
        suggests: ['`after "Open the gate"`'],
      },
    ],
  },
  {
    name: 'a task that is due before the one it follows',
    breaks: list('nets', [], '- [ ] Mend the net (day 3)', '- [ ] Cast the net (day 2, after "Mend the net")'),
    finds: [
      {
        code: 'due-too-early',
        file: 'checklists/nets.md',
        at: 'Cast the net',
        line: 8,
        says: ['on day 2', 'on day 3'],
        suggests: ['`day 3`'],
      },
    ],
  },
  {
    name: 'a measure at no time',
    breaks: replace(all, 'by: 30 days', 'by: spring'),
    finds: [{ code: 'unread-time', file: all, at: 'spring', line: 12, suggests: ['`by: day 5`'] }],
    alone: true,
  },
];

const included: Mutation[] = [
  {
    name: 'a checklist that is not there',
    breaks: list('cooks', ['includes: al'], '- [ ] Count the spoons'),
    finds: [
      { code: 'unknown-checklist', file: 'checklists/cooks.md', at: 'al\n', line: 3, suggests: ['`includes: all`'] },
    ],
  },
  {
    name: 'a public checklist that includes an internal one',
    breaks: list('fairs', ['audience: public', 'includes: all'], '- [ ] Put up the tent'),
    finds: [
      {
        code: 'withheld-include',
        file: 'checklists/fairs.md',
        at: 'all',
        line: 4,
        says: ["`Everybody's first week`"],
        suggests: ['`audience: public`'],
      },
    ],
  },
  {
    name: 'a role that only an included checklist names',
    breaks: (files) =>
      list(
        'plays',
        ['includes: stages', 'roles: { actor: Actor }'],
        '- [ ] Bow (@actor)',
      )(list('stages', [], '- [ ] Sweep the boards (@sweeper)')(files)),
    finds: [
      {
        code: 'undeclared-role',
        file: 'checklists/plays.md',
        at: 'stages',
        line: 3,
        says: ['`@sweeper`'],
        suggests: ['`sweeper: Who that is`', '`@actor`'],
      },
    ],
  },
  {
    name: 'a checklist without boxes, among others',
    breaks: add('checklists/desks.md', '# Desks\n\n- Find a chair\n'),
    finds: [{ code: 'stray-checklist', file: 'checklists/desks.md', at: '', suggests: ['`- [ ] Order the laptop`'] }],
  },
  {
    name: 'checklists that include each other',
    breaks: replace(all, 'kind: onboarding', 'kind: onboarding\nincludes: pilot'),
    finds: [
      {
        code: 'circular-include',
        file: pilot,
        at: 'all',
        line: 2,
        says: ["`A pilot's first week` includes `Everybody's first week`"],
        suggests: ['`includes`'],
      },
    ],
    alone: true,
  },
  {
    name: 'a task that two checklists say differently',
    breaks: list('onboarding', [], '- [ ] Order the raincoat in the right size (@boss, day -3)'),
    finds: [
      {
        code: 'drifted-task',
        file: 'checklists/onboarding.md',
        at: 'Order the raincoat',
        line: 7,
        says: ['`checklists/all.md` (line 19)'],
        suggests: ['`includes: all`'],
      },
    ],
  },
];

const text: Mutation[] = [
  {
    name: 'a checklist without tasks',
    breaks: list('flags', [], '## Day one', '', '- Hoist the flag'),
    finds: [{ code: 'no-tasks', file: 'checklists/flags.md', at: '', suggests: ['`- [ ] Hoist the flag`'] }],
  },
  {
    name: 'an empty file among checklists',
    breaks: add('checklists/blank.md', ''),
    finds: [{ code: 'no-tasks', file: 'checklists/blank.md', at: '', suggests: ['move the file to `pages`'] }],
  },
  {
    name: 'a task without words',
    breaks: list('spars', [], '- [ ] (@hire, day 2)'),
    finds: [{ code: 'empty-task', file: 'checklists/spars.md', at: '(@hire', line: 7, suggests: ['behind the box'] }],
  },
  {
    name: 'a heading without words above tasks',
    breaks: list('sails', [], '- [ ] Set the sail (@hire)', '', '##', '', '- [ ] Take the sail in (@hire)'),
    finds: [{ code: 'empty-phase', file: 'checklists/sails.md', at: '##\n', line: 9, suggests: ['`## First week`'] }],
  },
  {
    name: 'a phase whose items have no boxes',
    breaks: append(pilot, '## First week\n\n- Read the map of the river'),
    finds: [
      {
        code: 'empty-phase',
        file: pilot,
        at: '## First week',
        line: 11,
        suggests: ['`- [ ] Read the map of the river`'],
      },
    ],
  },
  {
    name: 'a part of a task that cannot be read',
    breaks: list('lamps', [], '- [ ] Light the lamp (@hire, dya 2)'),
    finds: [{ code: 'unread-fact', file: 'checklists/lamps.md', at: 'dya 2', line: 7, suggests: ['`day 2`'] }],
  },
  {
    name: 'an explanation that became code',
    breaks: list('bells', [], '- [ ] Ring the bell', '', '          Twice in fog.'),
    finds: [{ code: 'task-code', file: 'checklists/bells.md', at: '        Twice', line: 9, suggests: ['two spaces'] }],
  },
  {
    name: 'a task that stands there twice',
    breaks: list('decks', [], '- [ ] Scrub the deck (@hire)', '- [ ] Dry the deck', '- [ ] Scrub the deck (@hire)'),
    finds: [
      {
        code: 'duplicate-task',
        file: 'checklists/decks.md',
        at: 'Scrub the deck (@hire)\n',
        line: 9,
        says: ['line 7'],
        suggests: ['Take one'],
      },
    ],
  },
  {
    name: 'a task that sends people to a deprecated page',
    breaks: list('quays', [], '- [ ] Read [how we deploy](../pages/engineering/deploying.md)'),
    finds: [
      {
        code: 'deprecated-step',
        file: 'checklists/quays.md',
        at: '[how',
        line: 7,
        says: ['`pages/engineering/deploying.md`'],
        suggests: ['`../pages/engineering/on-call.md`'],
      },
    ],
  },
];

const links: Mutation[] = [
  {
    name: 'a link in a task to nothing',
    breaks: list('ropes', [], '- [ ] Read [the rota](../pages/engineering/on-cal.md)'),
    finds: [
      {
        code: 'broken-link',
        file: 'checklists/ropes.md',
        at: '[the',
        line: 7,
        suggests: ['`../pages/engineering/on-call.md`'],
      },
    ],
  },
  {
    name: 'a link below a task to a place that a page does not have',
    breaks: list('gates', [], '- [ ] Visit us', '', '  Through [the gate](../pages/visiting.md#the-gat).'),
    finds: [
      { code: 'broken-anchor', file: 'checklists/gates.md', at: '[the gate]', line: 9, suggests: ['`#the-gate`'] },
    ],
  },
  {
    name: 'a link to a task that is not there',
    breaks: append('pages/notes/parking.md', '[Sign](../../checklists/all.md#sign-the-book)'),
    finds: [
      {
        code: 'broken-anchor',
        file: 'pages/notes/parking.md',
        at: '[Sign]',
        says: ['`checklists/all.md`'],
        suggests: ['`#sign-the-book-of-boats`'],
      },
    ],
  },
  {
    name: 'a public checklist that sends people to an internal page',
    breaks: list('guests', ['audience: public'], '- [ ] Park [there](../pages/notes/parking.md)'),
    finds: [
      {
        code: 'withheld-link',
        file: 'checklists/guests.md',
        at: '[there]',
        line: 8,
        says: ['This checklist is public', '`pages/notes/parking.md`'],
        suggests: ['`audience: public`'],
      },
    ],
  },
  {
    name: 'a key of a checklist under another name',
    breaks: list('tides', ['include: all'], '- [ ] Watch the tide'),
    finds: [
      { code: 'unknown-key', file: 'checklists/tides.md', at: 'include', line: 3, suggests: ['`includes: all`'] },
    ],
  },
  {
    name: 'an owner of a checklist who is no team',
    breaks: list('masts', ['owner: peopel-team'], '- [ ] Climb the mast'),
    finds: [
      {
        code: 'unknown-owner',
        file: 'checklists/masts.md',
        at: 'peopel-team',
        line: 3,
        suggests: ['`owner: people-team`'],
      },
    ],
  },
  {
    name: 'a checklist whose review is overdue',
    breaks: list('keels', ['review: { last: 2024-01-10, every: 1 year }'], '- [ ] Paint the keel'),
    finds: [
      {
        code: 'overdue-review',
        file: 'checklists/keels.md',
        at: '2024-01-10',
        line: 3,
        says: ['This checklist'],
        suggests: ['review: { last: 2026-06-15'],
      },
    ],
  },
  {
    name: 'a holiday that is no day',
    breaks: append('handbook.yaml', 'holidays: [2026-12-25, 24/12/2026]'),
    finds: [
      {
        code: 'invalid-value',
        file: 'handbook.yaml',
        at: '24/12/2026',
        says: ['2026-12-28, or as 12-25 for every year'],
        suggests: ['2026-12-24'],
      },
    ],
  },
];

/** Mistakes in checklists, and in what leads to them. */
export const checklistMutations: readonly Mutation[] = [...people, ...order, ...included, ...text, ...links];
