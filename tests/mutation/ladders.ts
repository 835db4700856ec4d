import { add, all, append, remove, replace } from './mutation.ts';
import type { Mutation } from './mutation.ts';

const hand = 'ladders/harbour/trunk/hand.md';
const senior = 'ladders/harbour/trunk/senior.md';
const pilot = 'ladders/harbour/pilots/pilot.md';
const harbour = 'ladders/harbour/ladder.md';

/** A ladder of its own, so that its mistake stands alone: text of its levels, from the lowest to the highest, on one track. */
function ladder(name: string, levels: readonly (readonly string[])[], more = ''): Mutation['breaks'] {
  const files = levels.map((items, at) => {
    const [first = '', ...others] = items;
    const list = [`- ${first}`, '  - As last winter.', ...others.map((text) => `- ${text}`)];
    return add(
      `ladders/${name}/trunk/l${at + 1}.md`,
      `---\nrank: ${at + 1}\n---\n\n# L${at + 1}\n\n## Craft\n\n${list.join('\n')}\n`,
    );
  });
  return all(add(`ladders/${name}/ladder.md`, `# ${name}\n\n${more}\n`), ...files);
}

const words = (count: number, of: string): string[] =>
  Array.from({ length: count }, (_, at) => `Turns ${of}${at} about.`);

/** A ladder in one file: its levels are on lines 3 and 4, and what is expected from line 6 on. */
const dataFile = (...expectations: string[]): string =>
  [
    'name: Ropes',
    'levels:',
    '  - { id: hand, name: Hand }',
    '  - { id: master, name: Master }',
    'expectations:',
    '  - { level: hand, area: craft, text: Ties a knot., examples: [As last winter.] }',
    '  - { level: master, area: craft, text: Makes a rope., examples: [As last winter.] }',
    ...expectations.map((each) => `  - ${each}`),
    '',
  ].join('\n');

const structure: Mutation[] = [
  {
    name: 'an area that the ladder does not have',
    breaks: replace(pilot, '## People', '## Peeple'),
    finds: [{ code: 'unknown-area', file: pilot, at: '## Peeple', line: 12, suggests: ['`People`'] }],
    alone: true,
  },
  {
    name: 'an area that one track has and the other has not',
    breaks: replace(pilot, '\n## People\n\n- Writes guides for pilots.\n  - As last winter.\n', ''),
    finds: [{ code: 'area-without-parity', file: pilot, at: '', says: ['`People`'], suggests: ['`## People`'] }],
    alone: true,
  },
  {
    name: 'an area that no level of a track has',
    breaks: replace(harbour, 'areas: [Craft, People]', 'areas: [Craft, People, Money]'),
    finds: [hand, pilot, 'ladders/harbour/masters/master.md']
      .toSorted()
      .map((file) => ({ code: 'missing-area', file, at: '', says: ['`Money`'], suggests: ['`## Money`'] })),
    alone: true,
  },
  {
    name: 'a track that is not declared',
    breaks: replace(harbour, '  - id: pilots\n    from: senior\n', ''),
    finds: [{ code: 'unknown-track', file: pilot, at: '', says: ['`pilots`'], suggests: ['`- id: pilots`'] }],
    alone: true,
  },
  {
    name: 'a fork from nowhere',
    breaks: replace(harbour, '  - id: pilots\n    from: senior\n', '  - id: pilots\n    from: seniors\n'),
    finds: [{ code: 'unknown-fork', file: harbour, at: 'seniors', line: 7, suggests: ['`from: senior`'] }],
    alone: true,
  },
  {
    name: 'a level without a rank',
    breaks: replace(pilot, '---\nrank: 3\n---\n\n', ''),
    finds: [{ code: 'missing-rank', file: pilot, at: '', says: ['`Pilot`'], suggests: ['`rank: 3`'] }],
    alone: true,
  },
  {
    name: 'two levels of one track with one rank',
    breaks: replace(senior, 'rank: 2', 'rank: 1'),
    finds: [
      { code: 'rank-gap', file: 'ladders/harbour/masters/master.md', at: '3', line: 2, suggests: ['`rank: 2`'] },
      { code: 'rank-gap', file: pilot, at: '3', line: 2, suggests: ['`rank: 2`'] },
      { code: 'duplicate-rank', file: senior, at: '1', line: 2, says: ['`Hand`'], suggests: ['`rank: 2`'] },
    ],
    alone: true,
  },
  {
    name: 'a track without a level',
    breaks: remove(pilot),
    finds: [{ code: 'no-levels', file: harbour, at: 'senior', says: ['`Pilots`'], suggests: ['take the track out'] }],
    alone: true,
  },
  {
    name: 'areas of a ladder that is not there',
    breaks: all(
      ladder('ropes', [['Ties a knot.']]),
      replace('ladders/ropes/ladder.md', '# ropes', '---\nareas-from: habour\n---\n\n# ropes'),
    ),
    finds: [
      {
        code: 'unknown-ladder',
        file: 'ladders/ropes/ladder.md',
        at: 'habour',
        line: 2,
        suggests: ['`areas-from: harbour`'],
      },
    ],
  },
  {
    name: 'an expectation of a level that is not listed',
    breaks: add('ladders/nets.yaml', dataFile('{ level: mastre, area: craft, text: Mends a net. }')),
    finds: [{ code: 'unknown-level', file: 'ladders/nets.yaml', at: 'mastre', line: 8, suggests: ['`master`'] }],
  },
  {
    name: 'an expectation without words',
    breaks: add('ladders/sails.yaml', dataFile('{ level: master, area: craft }')),
    finds: [
      {
        code: 'empty-expectation',
        file: 'ladders/sails.yaml',
        at: '{ level: master, area: craft }',
        line: 8,
        suggests: ['`text: '],
      },
    ],
  },
  {
    name: 'two expectations with one id',
    breaks: add(
      'ladders/anchors.yaml',
      dataFile(
        '{ id: a1, level: master, area: craft, text: Forges an anchor. }\n  - { id: a1, level: master, area: craft, text: Weighs an anchor. }',
      ),
    ),
    finds: [
      {
        code: 'duplicate-expectation-id',
        file: 'ladders/anchors.yaml',
        at: 'a1, level: master, area: craft, text: Weighs',
        line: 9,
        says: ['`a1`'],
        suggests: ['an id of its own'],
      },
    ],
  },
  {
    name: 'a level beside ladder.md',
    breaks: add('ladders/harbour/boatswain.md', '---\ncode: B2\nrank: 2\n---\n\n# Boatswain\n\nMinds the ropes.\n'),
    finds: [
      {
        code: 'stray-level',
        file: 'ladders/harbour/boatswain.md',
        at: 'code',
        line: 2,
        says: ['read as a page'],
        suggests: ['`ladders/harbour/trunk/boatswain.md`'],
      },
    ],
  },
  {
    name: 'a data file that names no tracks',
    breaks: add(
      'ladders/tugs.yaml',
      [
        'name: Tugs',
        'levels:',
        ...['mate', 'senior-ic', 'senior-pm', 'master-ic', 'master-pm'].map((id) => `  - { id: ${id}, name: N${id} }`),
        'expectations:',
        ...['mate', 'senior-ic', 'senior-pm', 'master-ic', 'master-pm'].map(
          (id) => `  - { level: ${id}, area: craft, text: Pulls ${id}., examples: [As last winter.] }`,
        ),
        '',
      ].join('\n'),
    ),
    finds: [{ code: 'guessed-tracks', file: 'ladders/tugs.yaml', at: 'levels', suggests: ['tracks: ['] }],
    alone: true,
  },
  {
    name: 'a table that is no ladder',
    breaks: add('ladders/tables/ladder.md', '# T\n\n| Area | Mate |\n| --- | --- |\n| | Ties. |\n'),
    finds: [{ code: 'unread-table', file: 'ladders/tables/ladder.md', at: '| Area', line: 3, suggests: ['first row'] }],
  },
  {
    name: 'a heading in an area that means nothing',
    breaks: append(hand, '### In practice\n\n- Waits for the tide.'),
    finds: [
      {
        code: 'unread-heading',
        file: hand,
        at: '### In practice',
        says: ['`People`'],
        suggests: ['`### For example`'],
      },
    ],
  },
  {
    name: 'a paragraph below a list',
    breaks: append(senior, 'Speaks up.'),
    finds: [{ code: 'stray-text', file: senior, at: 'Speaks up.', suggests: ['`- Speaks up.`'] }],
  },
  {
    name: 'a check that does not exist, and one that cannot be switched off',
    breaks: append('handbook.yaml', 'checks:\n  no-exmple: off\n  withheld-link: off'),
    finds: [
      { code: 'unknown-check', file: 'handbook.yaml', at: 'no-exmple', suggests: ['`no-example: off`'] },
      { code: 'unknown-check', file: 'handbook.yaml', at: 'withheld-link', suggests: ['Take the line out'] },
    ],
  },
  {
    name: 'a link to an expectation that is not there, from a page and from the ladder',
    breaks: all(
      append('pages/notes/parking.md', '[Knots](../../ladders/harbour/trunk/hand.md#paints-the-boats)'),
      replace(harbour, 'hand.md#craft', 'hand.md#crafts'),
    ),
    finds: [
      { code: 'broken-anchor', file: harbour, at: '[the first level]', suggests: ['`#craft`'] },
      { code: 'broken-anchor', file: 'pages/notes/parking.md', at: '[Knots]', suggests: ['`#ties-a-safe-knot`'] },
    ],
  },
  {
    name: 'a link of a level to nothing, and an owner of a ladder that is no team',
    breaks: all(
      replace(pilot, 'Writes guides', 'Writes [guides](../guides.md)'),
      replace(harbour, 'owner: people-team', 'owner: peple-team'),
    ),
    finds: [
      { code: 'unknown-owner', file: harbour, at: 'peple-team', suggests: ['`owner: people-team`'] },
      { code: 'broken-link', file: pilot, at: '[guides]', suggests: ['Write the path'] },
    ],
  },
];

const sentences: Mutation[] = [
  {
    name: 'two expectations in one',
    breaks: replace(hand, 'Ties a safe knot.', 'Ties a safe knot and keeps the ropes dry.'),
    finds: [{ code: 'double-expectation', file: hand, at: 'and keeps', suggests: ['`- Keeps the ropes dry`'] }],
  },
  {
    name: 'a verb that nobody can observe',
    breaks: replace(senior, 'Plans the week of a quay.', 'Understands the tides.'),
    finds: [{ code: 'unobservable-verb', file: senior, at: 'Understands', suggests: ['`Explains the tides`'] }],
  },
  {
    name: 'an area without an example',
    breaks: replace(
      'ladders/harbour/masters/master.md',
      '- Settles quarrels in the open.\n  - As last winter.',
      '- Settles quarrels in the open.',
    ),
    finds: [
      {
        code: 'no-example',
        file: 'ladders/harbour/masters/master.md',
        at: '## People',
        line: 12,
        suggests: ['For example'],
      },
    ],
  },
  {
    name: 'a level with nothing new',
    breaks: ladder('same', [
      ['Ties a knot.', 'Mends a net.'],
      ['Mends a net.', 'Ties a knot.'],
    ]),
    finds: [{ code: 'nothing-new', file: 'ladders/same/trunk/l2.md', at: '', suggests: ['from `L2` on'] }],
  },
  {
    name: 'the same sentence on three levels',
    breaks: ladder(
      'thrice',
      ['a', 'b', 'c'].map((of) => ['Waits for the tide.', ...words(20, of)]),
    ),
    finds: [
      {
        code: 'repeated-expectation',
        file: 'ladders/thrice/trunk/l3.md',
        at: 'Waits for',
        says: ['`L1`, `L2` and `L3`'],
        suggests: ['on `L3`'],
      },
    ],
  },
  {
    name: 'a step far above the usual one',
    breaks: ladder(
      'steep',
      [3, 3, 3, 15, 3].map((count, at) => words(count, `${at}s`)),
    ),
    finds: [{ code: 'uneven-step', file: 'ladders/steep/trunk/l4.md', at: '', says: ['15'], suggests: ['`L3`'] }],
  },
  {
    name: 'levels of one rank of which one is far longer',
    breaks: replace(
      pilot,
      '- Brings in large ships',
      `${words(6, 'ship')
        .map((text) => `- ${text}`)
        .join('\n')}\n- Brings in large ships`,
    ),
    finds: [
      { code: 'unlike-parity', file: 'ladders/harbour/masters/master.md', at: '', suggests: ['say more on `Master`'] },
    ],
  },
];

/** Ways to break the ladder of the healthy handbook, or to add a broken one. */
export const ladderMutations: readonly Mutation[] = [...structure, ...sentences];
