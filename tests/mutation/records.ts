import { add, all, append, replace } from './mutation.ts';
import type { Mutation } from './mutation.ts';

/** A record: its first key is on line 2, and its body begins six lines below the last key. */
function record(name: string, title: string, frontMatter: readonly string[], ...body: readonly string[]) {
  const text = ['---', ...frontMatter, '---', '', `# ${title}`, '', ...body, ''].join('\n');
  return add(`postmortems/${name}.md`, text);
}

/** A template: its first key is on line 2. */
function template(name: string, frontMatter: readonly string[], ...body: readonly string[]) {
  return add(`templates/${name}.md`, ['---', ...frontMatter, '---', '', ...body, ''].join('\n'));
}

const published = 'status: published';

const facts: Mutation[] = [
  {
    name: 'an incident that is over before it begins',
    breaks: record('2026-01-03-fog', 'Fog hid two buoys', [
      published,
      'started: 2026-01-03T23:10+01:00',
      'resolved: 2026-01-03T01:20+01:00',
    ]),
    finds: [
      {
        code: 'time-order',
        file: 'postmortems/2026-01-03-fog.md',
        at: '2026-01-03T01:20',
        line: 4,
        says: ['`resolved: 2026-01-03T01:20+01:00`', 'before', '`started: 2026-01-03T23:10+01:00`'],
        suggests: ['`resolved: 2026-01-04T01:20+01:00`'],
      },
    ],
  },
  {
    name: 'an incident that is noticed before it begins, on a clock elsewhere',
    breaks: record('2026-01-04-ice', 'Ice tore a rope', [
      'started: 2026-01-04T10:00+01:00',
      'detected: 2026-01-04T10:30+02:00',
    ]),
    finds: [
      {
        code: 'time-order',
        file: 'postmortems/2026-01-04-ice.md',
        at: '2026-01-04T10:30',
        line: 3,
        suggests: ['offset'],
      },
    ],
  },
  {
    name: 'a severity with a hyphen in its number',
    breaks: record('2026-01-05-crane', 'A crane turned by itself', [published, 'severity: P1']),
    finds: [
      {
        code: 'unknown-severity',
        file: 'postmortems/2026-01-05-crane.md',
        at: 'P1',
        line: 3,
        says: ['`P1`'],
        suggests: ['`severity: SEV1`'],
      },
    ],
  },
  {
    name: 'a service that nobody has',
    breaks: record('2026-01-06-radio', 'Radios fell silent', [published, 'services: [gates, beacon]']),
    finds: [
      {
        code: 'unknown-service',
        file: 'postmortems/2026-01-06-radio.md',
        at: 'beacon',
        line: 3,
        says: ['`beacon`'],
        suggests: ['`beacon: beacon` below `services`'],
      },
    ],
  },
  {
    name: 'a service that is misspelt',
    breaks: record('2026-01-07-chain', 'An anchor chain slipped', [published, 'services: gats']),
    finds: [
      {
        code: 'unknown-service',
        file: 'postmortems/2026-01-07-chain.md',
        at: 'gats',
        line: 3,
        suggests: ['`gates`'],
      },
    ],
  },
  {
    name: 'an owner of a record who is no team',
    breaks: record('2026-01-08-winch', 'Winches overheated', ['owner: platfrom-team']),
    finds: [
      {
        code: 'unknown-owner',
        file: 'postmortems/2026-01-08-winch.md',
        at: 'platfrom-team',
        line: 2,
        suggests: ['`owner: platform-team`'],
      },
    ],
  },
  {
    name: 'a template of a record that is not there',
    breaks: record('2026-01-09-pump', 'Bilge pumps ran dry', [published, 'template: wrek@1']),
    finds: [
      {
        code: 'unknown-template',
        file: 'postmortems/2026-01-09-pump.md',
        at: 'wrek@1',
        line: 3,
        says: ['`wrek`'],
        suggests: ['`template: wreck@2`'],
      },
    ],
  },
  {
    name: 'the place of a record that is not there',
    breaks: record('2026-01-10-lamp', 'Harbour lamps flickered', [published, 'replaces: [2026-03-02-gate-stick]']),
    finds: [
      {
        code: 'unknown-record',
        file: 'postmortems/2026-01-10-lamp.md',
        at: '2026-03-02-gate-stick',
        line: 3,
        suggests: ['`replaces: 2026-03-02-gate-stuck`'],
      },
    ],
  },
  {
    name: 'a zone with a letter too few',
    breaks: record('2026-01-11-mast', 'Masts hit by lightning', [published, 'zone: Europe/Copenhage']),
    finds: [
      {
        code: 'unknown-zone',
        file: 'postmortems/2026-01-11-mast.md',
        at: 'Europe/Copenhage',
        line: 3,
        suggests: ['`zone: Europe/Copenhagen`'],
      },
    ],
  },
  {
    name: 'a record without front matter',
    breaks: add('postmortems/2026-01-12-eels.md', '# Eels clogged an intake\n\nBy hand, they were taken out.\n'),
    finds: [
      {
        code: 'bare-record',
        file: 'postmortems/2026-01-12-eels.md',
        at: '',
        says: ['whether it is finished', 'how bad it was', 'what is to be done'],
        suggests: ['`---` `status: … # one of draft, published` `severity: … # one of SEV1, SEV2` `---`'],
      },
    ],
  },
  {
    name: 'a record in MDX',
    breaks: add('postmortems/2026-01-13-kelp.mdx', '---\norder: 1\n---\n\n# Kelp\n'),
    finds: [
      {
        code: 'stray-record',
        file: 'postmortems/2026-01-13-kelp.mdx',
        at: '',
        says: ['`postmortems`'],
        suggests: ['`postmortems/2026-01-13-kelp.md`'],
      },
    ],
  },
  {
    name: 'a folder of records under another name',
    breaks: add('post-mortem/2026-01-17-fender.md', '---\nseverity: SEV2\n---\n\n# A fender burst\n'),
    finds: [
      {
        code: 'stray-library',
        file: 'post-mortem/2026-01-17-fender.md',
        at: '',
        says: ['`severity`', 'read as pages'],
        suggests: ['`postmortems`, where `templates/wreck.md` creates'],
      },
    ],
  },
  {
    name: 'a key of a record as another tool names it',
    breaks: record('2026-01-14-sand', 'Sand closed a channel', ['rootcause: drift']),
    finds: [
      {
        code: 'unknown-key',
        file: 'postmortems/2026-01-14-sand.md',
        at: 'rootcause',
        line: 2,
        suggests: ['`factors: drift`'],
      },
    ],
  },
  {
    name: 'a time of a record without an offset',
    breaks: record('2026-01-15-surge', 'Surge flooded a cellar', ['started: 2026-01-15 03:10']),
    finds: [
      {
        code: 'invalid-value',
        file: 'postmortems/2026-01-15-surge.md',
        at: '2026-01-15 03:10',
        line: 2,
        suggests: ['`started: '],
      },
    ],
  },
  {
    name: 'two records whose names differ in case only',
    breaks: all(
      record('2026-01-16-Otter', 'Otters moved in', [published]),
      record('2026-01-16-otter', 'Nests under a pontoon', [published]),
    ),
    finds: [
      {
        code: 'duplicate-address',
        file: 'postmortems/2026-01-16-otter.md',
        at: '',
        says: ['`postmortems/2026-01-16-Otter.md`'],
        suggests: ['capital letters'],
      },
    ],
  },
];

const actions: Mutation[] = [
  {
    name: 'one action that nobody owns',
    breaks: record(
      '2026-02-01-tug',
      'Tugs collided at dusk',
      [published],
      '## Actions',
      '',
      '- [ ] Fit brighter lanterns (due 2026-06-30, prevent)',
      '- [x] Thank everybody aboard',
      '- [ ] Rehearse whistles (@people-team, due 2026-07-31)',
    ),
    finds: [
      {
        code: 'action-without-owner',
        file: 'postmortems/2026-02-01-tug.md',
        at: 'Fit brighter',
        line: 9,
        says: ['`Fit brighter lanterns`'],
        suggests: ['`(@…, due 2026-06-30, prevent)`'],
      },
    ],
  },
  {
    name: 'actions of which none has an owner',
    breaks: record(
      '2026-02-02-ferry',
      'Ferry passengers missed trains',
      [published, 'owner: platform-team'],
      '## Actions',
      '',
      '- [ ] Print timetables larger (due 2026-06-30)',
      '- [ ] Ring a bell (due 2026-06-30)',
    ),
    finds: [
      {
        code: 'action-without-owner',
        file: 'postmortems/2026-02-02-ferry.md',
        at: 'Print timetables',
        says: ['None of its 2 open actions'],
        suggests: ['`(@platform-team, due 2026-06-30)`', 'others'],
      },
    ],
  },
  {
    name: 'one action without a day, where the severity has a limit',
    breaks: record(
      '2026-06-03-diesel',
      'Diesel spilled beside a jetty',
      [published, 'severity: SEV1', 'started: 2026-06-03T08:00+02:00'],
      '## Actions',
      '',
      '- [ ] Buy absorbent mats (@people-team, mitigate)',
    ),
    finds: [
      {
        code: 'action-without-due',
        file: 'postmortems/2026-06-03-diesel.md',
        at: 'Buy absorbent',
        says: ['`SEV1`', '2026-06-17'],
        suggests: ['`(@people-team, due 2026-06-17, mitigate)`'],
      },
    ],
  },
  {
    name: 'an action of a team that is misspelt',
    breaks: record(
      '2026-02-04-whale',
      'Whale watchers ran aground',
      [published],
      '## Actions',
      '',
      '- [ ] Redraw sandbank charts (@platfrom-team, due 2026-06-30)',
    ),
    finds: [
      {
        code: 'unknown-owner',
        file: 'postmortems/2026-02-04-whale.md',
        at: '@platfrom-team',
        says: ['`@platfrom-team`'],
        suggests: ['`@platform-team`'],
      },
    ],
  },
  {
    name: 'an action that is due before its record, and one that is done to come',
    breaks: record(
      '2026-02-06-heron',
      'Herons nested on a beacon',
      [published],
      '## Actions',
      '',
      '- [ ] Bend wires upwards (@people-team, due 2025-06-29)',
      '- [ ] Offer them a pole (@people-team, done 2027-01-31)',
    ),
    finds: [
      {
        code: 'impossible-day',
        file: 'postmortems/2026-02-06-heron.md',
        at: '2025-06-29',
        says: ['`2026-02-06`, the day of its record'],
        suggests: ['`due 2026-06-29`'],
      },
      {
        code: 'impossible-day',
        file: 'postmortems/2026-02-06-heron.md',
        at: '2027-01-31',
        says: ['still to come'],
        suggests: ['`due 2027-01-31`'],
      },
    ],
  },
  {
    name: 'an action with a fact that cannot be read',
    breaks: record(
      '2026-02-05-swan',
      'Swans blocked a slipway',
      [published],
      '## Actions',
      '',
      '- [ ] Put up netting (@people-team, due 2026-06-30, perhaps two rolls)',
    ),
    finds: [
      {
        code: 'unread-fact',
        file: 'postmortems/2026-02-05-swan.md',
        at: 'perhaps two rolls',
        says: ['`perhaps two rolls`'],
        suggests: ['`due 2026-12-01`'],
      },
    ],
  },
];

const text: Mutation[] = [
  {
    name: 'a section that the template asks for and that is missing',
    breaks: record(
      '2026-03-10-rivet',
      'Rivets sheared off',
      [published, 'template: wreck@2'],
      '## Summary',
      '',
      'Salt ate them.',
      '',
      '## Lessons',
      '',
      '- Look underneath.',
    ),
    finds: [
      {
        code: 'missing-section',
        file: 'postmortems/2026-03-10-rivet.md',
        at: 'wreck@2',
        line: 3,
        says: ['`Actions`', '`wreck`'],
        suggests: ['`## Actions`', '`optional-sections: [Actions]`'],
      },
    ],
  },
  {
    name: 'a section that says nothing',
    breaks: record(
      '2026-03-11-sail',
      'Canvas ripped in squalls',
      [published, 'template: wreck@2'],
      '## Summary',
      '',
      'Old cloth.',
      '',
      '## Lessons',
      '',
      '<!-- What did you learn? -->',
      '',
      '## Actions',
      '',
      'None.',
    ),
    finds: [
      {
        code: 'missing-section',
        file: 'postmortems/2026-03-11-sail.md',
        at: '## Lessons',
        line: 12,
        says: ['`Lessons` says nothing'],
        suggests: ['`None.`'],
      },
    ],
  },
  {
    name: 'a copy of a template from before it had a section',
    breaks: record(
      '2026-03-12-buoy',
      'Drifting markers misled skippers',
      [published, 'template: wreck@1'],
      '## Summary',
      '',
      'Their moorings were rotten.',
      '',
      '## Actions',
      '',
      'None.',
    ),
    finds: [
      {
        code: 'outdated-copy',
        file: 'postmortems/2026-03-12-buoy.md',
        at: 'wreck@1',
        line: 3,
        says: ['version 1 of `wreck`', 'version 2', '`Lessons`'],
        suggests: ['`## Lessons`', '`template: wreck@2`'],
      },
    ],
  },
  {
    name: 'a place that was not filled in',
    breaks: record('2026-03-13-gull', 'Seagulls stole a manifest', ['status: draft'], 'It was {{cause}} again.'),
    finds: [
      {
        code: 'unfilled-slot',
        file: 'postmortems/2026-03-13-gull.md',
        at: '{{cause}}',
        line: 7,
        says: ['`{{cause}}`'],
        suggests: ['`Why did it happen?`', '`a rotten rope`'],
      },
    ],
  },
  {
    name: 'times of a timeline that cannot be read',
    breaks: record(
      '2026-03-14-dredge',
      'Dredging stirred up mud',
      [published],
      '## Timeline',
      '',
      '| Time (UTC) | What |',
      '| --- | --- |',
      '| 2026-03-14 10:00 | Begun |',
      '| 1x:05 | Brown water |',
      '| 1x:40 | Stopped |',
    ),
    finds: [
      {
        code: 'unread-moment',
        file: 'postmortems/2026-03-14-dredge.md',
        at: '1x:05',
        says: ['`1x:05`', 'is one more'],
        suggests: ['`14:05`'],
      },
    ],
  },
  {
    name: 'an incident that happened before',
    breaks: record(
      '2026-05-20-gate-stuck-again',
      'The gate stuck half open',
      [published, 'services: gates'],
      '## Summary',
      '',
      'Rust in the hinges held the gate half open, and lorries queued.',
    ),
    finds: [
      {
        code: 'similar-record',
        file: 'postmortems/2026-05-20-gate-stuck-again.md',
        at: '# The gate stuck',
        says: ['`The gate stuck half open` in `postmortems/2026-03-02-gate-stuck.md`'],
        suggests: ['`[The gate stuck half open](2026-03-02-gate-stuck.md)`'],
      },
    ],
  },
  {
    name: 'a sentence that blames somebody',
    breaks: record(
      '2026-03-15-raft',
      'Rafts came loose overnight',
      [published],
      'The engineer should have checked those knots.',
    ),
    finds: [
      {
        code: 'blameful-wording',
        file: 'postmortems/2026-03-15-raft.md',
        at: 'The engineer',
        line: 7,
        says: ['should have'],
        suggests: ['Ask what made it look right'],
      },
    ],
  },
  {
    name: 'a lesson whose section was renamed',
    breaks: record('2026-03-16-hull', 'Barnacles slowed a cutter', [
      published,
      'changes:',
      '  - page: ../pages/visiting.md#the-gates',
    ]),
    finds: [
      {
        code: 'lost-lesson',
        file: 'postmortems/2026-03-16-hull.md',
        at: '../pages/visiting.md#the-gates',
        line: 4,
        says: ['`the-gates`', 'What this record taught'],
        suggests: ['`#the-gate`'],
      },
    ],
  },
  {
    name: 'a lesson whose page is gone',
    breaks: record(
      '2026-03-17-cargo',
      'Crates shifted below deck',
      [published],
      '## Lessons',
      '',
      '- See [how we lash](../pages/engineering/on-cal.md).',
    ),
    finds: [
      {
        code: 'lost-lesson',
        file: 'postmortems/2026-03-17-cargo.md',
        at: '[how we lash]',
        line: 9,
        says: ['`pages/engineering/on-cal.md`'],
        suggests: ['`../pages/engineering/on-call.md`'],
      },
    ],
  },
  {
    name: 'a link to an action that is not there',
    breaks: append('pages/notes/parking.md', '[Oil](../../postmortems/2026-03-02-gate-stuck.md#oil-the-hing)'),
    finds: [
      {
        code: 'broken-anchor',
        file: 'pages/notes/parking.md',
        at: '[Oil]',
        says: ['`postmortems/2026-03-02-gate-stuck.md`'],
        suggests: ['`#oil-the-hinges-every-spring`'],
      },
    ],
  },
  {
    name: 'a public record that leads to an internal page',
    breaks: record(
      '2026-03-18-port',
      'Customs forms got wet',
      ['audience: public'],
      'Park [there](../pages/notes/parking.md).',
    ),
    finds: [
      {
        code: 'withheld-link',
        file: 'postmortems/2026-03-18-port.md',
        at: '[there]',
        says: ['This record is public', '`pages/notes/parking.md`'],
        suggests: ['`audience: public`'],
      },
    ],
  },
];

const templates: Mutation[] = [
  {
    name: 'a place that no field fills',
    breaks: template('visit', ['fields: [guest]'], '# {{title}}', '', 'We met {{gust}} and {{guest}}.'),
    finds: [
      {
        code: 'unknown-field',
        file: 'templates/visit.md',
        at: '{{gust}}',
        line: 7,
        says: ['`gust`'],
        suggests: ['`{{guest}}`', '`- name: gust`'],
      },
    ],
  },
  {
    name: 'two fields with one name, and nothing that stands for a third',
    breaks: template(
      'voyage',
      ['fields:', '  - name: day', '  - name: crew', '  - name: day', '    type: date'],
      '# {{title}}',
      '',
      'On {{day}}.',
    ),
    finds: [
      { code: 'unused-field', file: 'templates/voyage.md', at: 'name: crew', suggests: ['`{{crew}}`'] },
      {
        code: 'duplicate-field',
        file: 'templates/voyage.md',
        at: 'name: day\n    type',
        line: 5,
        says: ['`day`'],
        suggests: ['`- name: day-2`'],
      },
    ],
  },
  {
    name: 'a choice with nothing to choose',
    breaks: template('knot', ['fields:', '  - { name: rope, type: choice }'], '# {{title}}', '', 'Of {{rope}}.'),
    finds: [
      {
        code: 'no-options',
        file: 'templates/knot.md',
        at: '{ name: rope',
        line: 3,
        says: ['`rope`', '`choice`'],
        suggests: ['`options: [all, some, none]`', '`type: choice`'],
      },
    ],
  },
  {
    name: 'a template that is called an introduction',
    breaks: add('templates/index.md', '# Our {{thing}}\n'),
    finds: [
      {
        code: 'stray-template',
        file: 'templates/index.md',
        at: '{{thing}}',
        says: ['`{{thing}}`', 'introduces its folder'],
        suggests: ['`templates/name-of-the-document.md`'],
      },
    ],
  },
  {
    name: 'a default that cannot be chosen',
    breaks: template(
      'rigging',
      ['fields:', '  - { name: wood, type: choice, options: [oak, pine], default: mahogany }'],
      'Of {{wood}}.',
    ),
    finds: [
      {
        code: 'unusable-default',
        file: 'templates/rigging.md',
        at: 'mahogany',
        line: 3,
        says: ['`wood`', '`mahogany`'],
        suggests: ['`default: oak` or `default: pine`'],
      },
    ],
  },
  {
    name: 'an optional section under another name',
    breaks: template('tide', ['optional-sections: [Wheather]'], '# {{title}}', '', '## Weather'),
    finds: [{ code: 'unknown-optional', file: 'templates/tide.md', at: 'Wheather', line: 2, suggests: ['`Weather`'] }],
  },
  {
    name: 'records among the pages',
    breaks: template('crew', ['creates: pages/voyages'], '# {{title}}'),
    finds: [
      {
        code: 'unusable-folder',
        file: 'templates/crew.md',
        at: 'pages/voyages',
        line: 2,
        says: ['no folder at the top'],
        suggests: ['`creates: voyages`'],
      },
    ],
  },
  {
    name: 'records at the address of a section',
    breaks: template('lesson', ['creates: people'], '# {{title}}'),
    finds: [
      {
        code: 'unusable-folder',
        file: 'templates/lesson.md',
        at: 'people',
        line: 2,
        says: ['they keep their address'],
        suggests: ['`creates: people-records`'],
      },
    ],
  },
  {
    name: 'a key of a template under another name',
    breaks: template('watch', ['variables: [bell]'], '# {{title}}'),
    finds: [
      { code: 'unknown-key', file: 'templates/watch.md', at: 'variables', line: 2, suggests: ['`fields: [bell]`'] },
    ],
  },
  {
    name: 'a template whose review is overdue',
    breaks: template('log', ['review: { last: 2024-01-10, every: 1 year }'], '# {{title}}'),
    finds: [
      {
        code: 'overdue-review',
        file: 'templates/log.md',
        at: '2024-01-10',
        says: ['This template'],
        suggests: ['review: { last: 2026-06-15'],
      },
    ],
  },
  {
    name: 'a template that leads to what is out of use',
    breaks: template('deck', ['title: Deck'], 'Read [how](../pages/engineering/deploying.md).'),
    finds: [
      {
        code: 'deprecated-step',
        file: 'templates/deck.md',
        at: '[how]',
        says: ['This template'],
        suggests: ['`../pages/engineering/on-call.md`'],
      },
    ],
  },
  {
    name: 'a link that leads nowhere from the documents of a template',
    breaks: replace('templates/wreck.md', '](../pages/visiting.md)', '](farewell.md)'),
    finds: [
      {
        code: 'broken-link',
        file: 'templates/wreck.md',
        at: '[visits]',
        says: ['`postmortems/farewell.md`'],
        suggests: ['`../templates/farewell.md`'],
      },
    ],
  },
];

/** Mistakes in templates and records, and in what leads to them. */
export const recordMutations: readonly Mutation[] = [...facts, ...actions, ...text, ...templates];
