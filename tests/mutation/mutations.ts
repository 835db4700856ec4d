import { checklistMutations } from './checklists.ts';
import { ladderMutations } from './ladders.ts';
import { recordMutations } from './records.ts';
import { add, all, append, remove, replace } from './mutation.ts';
import type { Mutation } from './mutation.ts';

const invalidUtf8 = new Uint8Array([...new TextEncoder().encode('# Tides\n\nLow at '), 0xff, 0x0a]);

/** A page of a section without introduction: title, an empty line, and the text from line 3 on. */
function note(name: string, text: string): Pick<Mutation, 'breaks'> & { readonly file: string } {
  const file = `pages/notes/${name}.md`;
  return { file, breaks: add(file, `# Note\n\n${text}\n`) };
}

/** A page with front matter: its first key is on line 2. */
function noteWith(name: string, frontMatter: string): Pick<Mutation, 'breaks'> & { readonly file: string } {
  const file = `pages/notes/${name}.md`;
  return { file, breaks: add(file, `---\n${frontMatter}\n---\n\n# Note\n`) };
}

/** A mutation that adds one page with one mistake. */
function inNote(
  code: string,
  name: string,
  { file, breaks }: ReturnType<typeof note>,
  expected: { at: string; line: number; says?: readonly string[]; suggests: readonly string[] },
): Mutation {
  return { name, breaks, finds: [{ code, file, ...expected }] };
}

const unreadable: Mutation[] = [
  {
    name: 'a page that is not UTF-8',
    breaks: add('pages/notes/tides.md', invalidUtf8),
    finds: [
      { code: 'unreadable-file', file: 'pages/notes/tides.md', at: '\uFFFD', line: 3, suggests: ['UTF-8', 'Save'] },
    ],
  },
  {
    name: 'a symbolic link to nothing',
    breaks: add('pages/notes/gone.md', { unusable: 'it is a symbolic link to something that does not exist' }),
    finds: [
      {
        code: 'unreadable-file',
        file: 'pages/notes/gone.md',
        at: '',
        says: ['symbolic link', 'does not exist'],
        suggests: ['inside the content folder'],
      },
    ],
  },
  {
    name: 'a symbolic link out of the folder',
    breaks: add('pages/notes/elsewhere.md', {
      unusable: 'it is a symbolic link that leads outside the content folder',
    }),
    finds: [
      {
        code: 'unreadable-file',
        file: 'pages/notes/elsewhere.md',
        at: '',
        says: ['outside'],
        suggests: ['inside the content folder'],
      },
    ],
  },
  {
    name: 'a file that may not be read',
    breaks: add('pages/notes/locked.md', { unusable: 'reading it failed: EACCES' }),
    finds: [
      {
        code: 'unreadable-file',
        file: 'pages/notes/locked.md',
        at: '',
        says: ['EACCES'],
        suggests: ['allowed to read it'],
      },
    ],
  },
];

const yaml: Mutation[] = [
  inNote('invalid-yaml', 'a colon inside a title', noteWith('colon', 'title: Boats: a list'), {
    at: 'Boats: a list',
    line: 2,
    says: ['colon'],
    suggests: ['`title: "Boats: a list"`'],
  }),
  inNote('invalid-yaml', 'a quotation mark that is not closed', noteWith('quote', 'order: 3\ntitle: "Boats'), {
    at: '"Boats',
    line: 3,
    says: ['quotation mark'],
    suggests: ['`title: "Boats"`'],
  }),
  inNote('invalid-yaml', 'a tab before a key', noteWith('tab', 'review:\n\tlast: 2026-05-01'), {
    at: '\tlast',
    line: 3,
    says: ['tabs'],
    suggests: ['Use spaces', '`last: 2026-05-01`'],
  }),
  inNote(
    'invalid-yaml',
    'a key that stands there twice',
    noteWith('twice', 'status: draft\norder: 1\nstatus: active'),
    {
      at: 'status: active',
      line: 4,
      says: ['`status`', 'twice'],
      suggests: ['Keep one'],
    },
  ),
  inNote('invalid-yaml', 'an owner with an at sign', noteWith('at', 'owner: @platform-team'), {
    at: '@platform-team',
    line: 2,
    says: ['`@`'],
    suggests: ['`owner: "@platform-team"`'],
  }),
  inNote('invalid-yaml', 'a list that is not closed', noteWith('list', 'tags: [boats, ropes'), {
    at: '[boats',
    line: 2,
    says: ['`]`'],
    suggests: ['`tags: [boats, ropes]`'],
  }),
  inNote('invalid-yaml', 'a key further right than its neighbours', noteWith('indent', 'order: 1\n status: draft'), {
    at: '1\n',
    line: 2,
    says: ['indented'],
    suggests: ['`status: draft`', 'further left'],
  }),
  {
    name: 'front matter without an end',
    breaks: add('pages/notes/endless.md', '---\ntitle: Endless\nstatus: draft\n\n# Endless\n'),
    finds: [
      {
        code: 'invalid-yaml',
        file: 'pages/notes/endless.md',
        at: '',
        says: ['no end'],
        suggests: ['`---`'],
      },
    ],
  },
  {
    name: 'a team file that is no YAML',
    breaks: add('teams/sales-team.yaml', 'name: Sales team\nchannel: `sales`\n'),
    finds: [
      {
        code: 'invalid-yaml',
        file: 'teams/sales-team.yaml',
        at: '`sales`',
        line: 2,
        says: ['This file'],
        suggests: ['channel: "`sales`"'],
      },
    ],
  },
];

const mdx: Mutation[] = [
  {
    name: 'a component that is not closed',
    breaks: add('pages/notes/open.mdx', '# Note\n\n<details>\n\nNever closed.\n'),
    finds: [
      {
        code: 'invalid-mdx',
        file: 'pages/notes/open.mdx',
        at: '<details>',
        line: 3,
        says: ['<details>'],
        suggests: ['Close every tag'],
      },
    ],
  },
  {
    name: 'a brace that is meant as a sign',
    breaks: add('pages/notes/brace.mdx', '# Note\n\nThe set {1, 2\n'),
    finds: [
      {
        code: 'invalid-mdx',
        file: 'pages/notes/brace.mdx',
        at: '{1',
        line: 3,
        suggests: ['backslash', '`.md`'],
      },
    ],
  },
];

const values: Mutation[] = [
  inNote('invalid-value', 'a misspelt status', noteWith('status', 'status: archieved'), {
    at: 'archieved',
    line: 2,
    says: ['`status`', '`archieved`', 'draft, active, deprecated and archived'],
    suggests: ['`status: archived`', 'draft', 'active', 'deprecated'],
  }),
  inNote('invalid-value', 'an audience with a capital letter', noteWith('audience', 'audience: Public'), {
    at: 'Public',
    line: 2,
    says: ['only the team sees it'],
    suggests: ['`audience: public`'],
  }),
  inNote('invalid-value', 'a date with day and month first', noteWith('day', 'review:\n  last: 31/05/2026'), {
    at: '31/05/2026',
    line: 3,
    says: ['`last` of `review`', '2026-05-31'],
    suggests: ['`last: 2026-05-31`'],
  }),
  inNote('invalid-value', 'a day that does not exist', noteWith('no-day', 'review: { last: 2026-02-30 }'), {
    at: '2026-02-30',
    line: 2,
    says: ['a date written as'],
    suggests: ['last: '],
  }),
  inNote('invalid-value', 'a place in words', noteWith('order', 'order: first'), {
    at: 'first',
    line: 2,
    says: ['a number'],
    suggests: ['`order: 10`'],
  }),
  inNote('invalid-value', 'a title that YAML reads as a number', noteWith('number', 'title: 1.10'), {
    at: '1.10',
    line: 2,
    says: ['has to be text'],
    suggests: ['`title: "1.10"`'],
  }),
  inNote('invalid-value', 'an interval with a capital letter', noteWith('interval', 'review: 6 Months'), {
    at: '6 Months',
    line: 2,
    says: ['a length of time'],
    suggests: ['`review: 6 months`'],
  }),
  inNote('invalid-value', 'a key without a value', noteWith('empty', 'order: 4\ndescription:'), {
    at: '\n---\n\n# Note',
    line: 3,
    says: ['`description` is empty'],
    suggests: ['after `description:`', 'take the line out'],
  }),
  inNote('invalid-value', 'a list with a number in it', noteWith('tags', 'tags: [boats, 7]'), {
    at: '7',
    line: 2,
    says: ['Item 2 of `tags`'],
    suggests: ['`"7"`'],
  }),
  inNote('invalid-value', 'front matter that is a list', noteWith('as-list', '- title\n- owner'), {
    at: '- title',
    line: 2,
    says: ['The front matter has to hold'],
    suggests: ['`owner: platform-team`'],
  }),
  {
    name: 'an address without https',
    breaks: replace('handbook.yaml', 'https://handbook.example.org/', 'handbook.example.org'),
    finds: [
      {
        code: 'invalid-value',
        file: 'handbook.yaml',
        at: 'handbook.example.org',
        line: 2,
        suggests: ['`url: https://handbook.example.org`'],
      },
    ],
  },
  {
    name: 'a colour that YAML takes for a comment',
    breaks: replace('handbook.yaml', '"#8a3b12"', '#8a3b12'),
    finds: [
      {
        code: 'invalid-value',
        file: 'handbook.yaml',
        at: '#8a3b12',
        line: 7,
        says: ['`accent` is empty'],
        suggests: ['`accent: "#8a3b12"`'],
      },
    ],
  },
  {
    name: 'a team without a name',
    breaks: add('teams/harbour-team.yaml', 'channel: "#harbour"\n'),
    finds: [
      {
        code: 'invalid-value',
        file: 'teams/harbour-team.yaml',
        at: '',
        says: ['`name` is missing'],
        suggests: ['`name: Platform team`'],
      },
    ],
  },
  {
    name: 'a term without a meaning',
    breaks: append('glossary.yaml', '- term: Buoy'),
    finds: [
      {
        code: 'invalid-value',
        file: 'glossary.yaml',
        at: 'term: Buoy',
        line: 9,
        says: ['`meaning` of item 3 is missing'],
        suggests: ['`meaning: '],
      },
    ],
  },
];

const keys: Mutation[] = [
  inNote('unknown-key', 'a misspelt key', noteWith('titel', 'titel: Boats'), {
    at: 'titel',
    line: 2,
    says: ['`titel`', 'no effect'],
    suggests: ['`title: Boats`'],
  }),
  inNote(
    'unknown-key',
    'redirects as Jekyll names them',
    noteWith('redirect', 'order: 2\nredirect_from: /old/boats/'),
    {
      at: 'redirect_from',
      line: 3,
      suggests: ['`aliases: /old/boats/`'],
    },
  ),
  inNote('unknown-key', 'a review day as another tool names it', noteWith('reviewed', 'last_reviewed_on: 2026-05-01'), {
    at: 'last_reviewed_on',
    line: 2,
    suggests: ['`review: { last: 2026-05-01 }`'],
  }),
  inNote('unknown-key', 'a place as Docusaurus names it', noteWith('position', 'sidebar_position: 4'), {
    at: 'sidebar_position',
    line: 2,
    suggests: ['`order: 4`'],
  }),
  inNote('unknown-key', 'a page that is not published', noteWith('published', 'published: false'), {
    at: 'published',
    line: 2,
    suggests: ['`status: draft`'],
  }),
  inNote('unknown-key', 'several owners in one word', noteWith('owners', 'owners: platform-team, people-team'), {
    at: 'owners',
    line: 2,
    suggests: ['`owner: [platform-team, people-team]`'],
  }),
  inNote('unknown-key', 'a misspelt key inside another', noteWith('nested', 'review:\n  evry: 6 months'), {
    at: 'evry',
    line: 3,
    suggests: ['`every: 6 months`'],
  }),
  inNote('unknown-key', 'a key that resembles no other', noteWith('comments', 'comments: on'), {
    at: 'comments',
    line: 2,
    suggests: ['`title`', '`owner`', '`aliases`'],
  }),
  {
    name: 'a channel under another name',
    breaks: replace('teams/platform-team.yaml', 'channel:', 'slack:'),
    finds: [
      {
        code: 'unknown-key',
        file: 'teams/platform-team.yaml',
        at: 'slack',
        line: 2,
        suggests: ['`channel: "#platform"`'],
      },
    ],
  },
  {
    name: 'a setting under another name',
    breaks: append('handbook.yaml', 'lang: en'),
    finds: [{ code: 'unknown-key', file: 'handbook.yaml', at: 'lang', line: 12, suggests: ['`language: en`'] }],
  },
];

const addresses: Mutation[] = [
  {
    name: 'one page in Markdown and in MDX',
    breaks: add('pages/notes/parking.mdx', '# Parking\n'),
    finds: [
      {
        code: 'duplicate-address',
        file: 'pages/notes/parking.mdx',
        at: '',
        says: ['`pages/notes/parking.md`', '`/notes/parking/`', '`/notes/parking-2/`'],
        suggests: ['Rename one', 'ending'],
      },
    ],
  },
  {
    name: 'two names that differ in case only',
    breaks: all(add('pages/notes/Gulls.md', '# Gulls\n'), add('pages/notes/gulls.md', '# Gulls again\n')),
    finds: [
      {
        code: 'duplicate-address',
        file: 'pages/notes/gulls.md',
        at: '',
        says: ['`pages/notes/Gulls.md`'],
        suggests: ['capital letters'],
      },
    ],
  },
  {
    name: 'an alias that is the address of a page',
    breaks: add('pages/notes/guests.md', '---\norder: 9\naliases: [/guests-old/, /visiting/]\n---\n\n# Guests\n'),
    finds: [
      {
        code: 'duplicate-address',
        file: 'pages/notes/guests.md',
        at: '/visiting/',
        line: 3,
        says: ['`/visiting/`', '`pages/visiting.md`'],
        suggests: ['Take it out'],
      },
    ],
  },
  {
    name: 'an alias that two pages want',
    breaks: replace('pages/visiting.md', 'order: 30', 'aliases: /holidays/'),
    finds: [
      {
        code: 'duplicate-address',
        file: 'pages/visiting.md',
        at: '/holidays/',
        line: 5,
        says: ['`/holidays/`', '`pages/people/leave.md`'],
        suggests: ['one of the two'],
      },
    ],
  },
  {
    name: 'a page at an address that Handrail fills',
    breaks: all(add('pages/search.md', '# Search\n'), append('pages/index.md', '[Search](search.md)')),
    finds: [
      {
        code: 'duplicate-address',
        file: 'pages/search.md',
        at: '',
        says: ['`/search/`', 'Handrail makes itself'],
        suggests: ['another name'],
      },
    ],
  },
  {
    name: 'two files for one team',
    breaks: add('teams/people-team.yml', 'name: People\n'),
    finds: [
      {
        code: 'duplicate-address',
        file: 'teams/people-team.yml',
        at: '',
        says: ['`people-team`', '`teams/people-team.yaml`'],
        suggests: ['Rename one'],
      },
    ],
  },
];

const links: Mutation[] = [
  inNote('broken-link', 'a link to a file in another folder', note('elsewhere-link', 'See [days off](leave.md).'), {
    at: '[days off]',
    line: 3,
    says: ['`leave.md`', '`pages/notes/leave.md`'],
    suggests: ['Did you mean `../people/leave.md`'],
  }),
  inNote('broken-link', 'a link in another case', note('case-link', 'See [days off](../people/Leave.md#sick-leave).'), {
    at: '[days off]',
    line: 3,
    suggests: ['`../people/leave.md#sick-leave`'],
  }),
  inNote('broken-link', 'a misspelt link', note('typo-link', 'See\n[the rota](../engineering/on-cal.md).'), {
    at: '[the rota]',
    line: 4,
    suggests: ['`../engineering/on-call.md`'],
  }),
  inNote('broken-link', 'a link to nothing at all', note('no-link', '[Weather](../weather/forecast.md)'), {
    at: '[Weather]',
    line: 3,
    says: ['`pages/weather/forecast.md`'],
    suggests: ['take the link out'],
  }),
  inNote('broken-link', 'a template tag in a link', note('tag-link', '[Leave]({{site.baseurl}}/people/leave)'), {
    at: '[Leave]',
    line: 3,
    says: ['template tag'],
    suggests: ['`../people/leave.md`'],
  }),
  inNote('broken-link', 'a template tag with spaces', note('liquid-link', '- [Leave]({% link people/leave.md %})'), {
    at: '[Leave]',
    line: 3,
    says: ['`{% link people/leave.md %}`'],
    suggests: ['`../people/leave.md`'],
  }),
  {
    name: 'spaces in a link',
    breaks: all(add('pages/notes/my list.md', '# List\n'), append('pages/notes/parking.md', '[the list](my list.md)')),
    finds: [
      {
        code: 'broken-link',
        file: 'pages/notes/parking.md',
        at: '[the list]',
        line: 5,
        says: ['spaces'],
        suggests: ['`[the list](my%20list.md)`'],
      },
    ],
  },
  inNote('broken-link', 'a link without an address', note('empty-link', 'See [this]().'), {
    at: '[this]',
    line: 3,
    says: ['no address'],
    suggests: ['between the parentheses'],
  }),
  inNote('broken-link', 'a mail address without mailto', note('mail-link', '[Ask](help@example.org)'), {
    at: '[Ask]',
    line: 3,
    suggests: ['`mailto:help@example.org`'],
  }),
  inNote('broken-link', 'a host without https', note('host-link', '[Site](www.example.org/about)'), {
    at: '[Site]',
    line: 3,
    suggests: ['`https://www.example.org/about`'],
  }),
  inNote('broken-link', 'a file on one computer', note('disk-link', '[Plan](file:///C:/plan.pdf)'), {
    at: '[Plan]',
    line: 3,
    says: ['one computer'],
    suggests: ['content folder'],
  }),
  inNote('broken-link', 'backslashes in a link', note('backslash-link', String.raw`[Leave](..\people\leave.md)`), {
    at: '[Leave]',
    line: 3,
    says: ['backslashes'],
    suggests: ['`../people/leave.md`'],
  }),
  inNote(
    'broken-link',
    'a broken link in HTML',
    note('html-link', '<p>See <a href="../people/leaf.md">this</a>.</p>'),
    {
      at: '<a href',
      line: 3,
      suggests: ['`../people/leave.md`'],
    },
  ),
  inNote(
    'broken-link',
    'a broken link definition',
    note('reference-link', 'See [this][l].\n\n[l]: ../peple/leave.md'),
    {
      at: '[l]: ',
      line: 5,
      suggests: ['`../people/leave.md`'],
    },
  ),
  inNote(
    'broken-link',
    'a link to a page that was taken away',
    note('gone-link', '[Your week](../people/second-week.md)'),
    {
      at: '[Your week]',
      line: 3,
      says: ['`pages/people/second-week.md`'],
      suggests: ['Write the path of a file that exists'],
    },
  ),
  {
    name: 'a replacement that does not exist',
    breaks: replace('pages/engineering/deploying.md', 'replacement: on-call.md', 'replacement: oncall.md'),
    finds: [
      {
        code: 'broken-link',
        file: 'pages/engineering/deploying.md',
        at: 'oncall.md',
        line: 3,
        suggests: ['`on-call.md`'],
      },
    ],
  },
  {
    name: 'a page of the glossary that does not exist',
    breaks: replace('glossary.yaml', 'pages/engineering/on-call.md', 'on-call.md'),
    finds: [
      {
        code: 'broken-link',
        file: 'glossary.yaml',
        at: 'on-call.md',
        line: 4,
        suggests: ['`pages/engineering/on-call.md`'],
      },
    ],
  },
  {
    name: 'a page that others link to, taken away',
    breaks: remove('pages/notes/parking.md'),
    finds: [
      {
        code: 'broken-link',
        file: 'pages/index.md',
        at: '[notes]',
        line: 4,
        says: ['`pages/notes/parking.md`'],
        suggests: ['take the link out'],
      },
    ],
    alone: true,
  },
];

const anchors: Mutation[] = [
  {
    name: 'a heading that was reworded',
    breaks: replace('pages/people/leave.md', '## Parental leave', '## Leave for parents'),
    finds: [
      {
        code: 'broken-anchor',
        file: 'pages/people/index.md',
        at: '[Leave]',
        line: 7,
        says: ['`pages/people/leave.md`', '`parental-leave`'],
        suggests: ['`#leave-for-parents`', '`#sick-leave`', '`#how-to-ask`', 'there is no other'],
      },
    ],
  },
  {
    name: 'an anchor of the page itself',
    breaks: replace('pages/visiting.md', '#the-gate', '#the-gates'),
    finds: [
      {
        code: 'broken-anchor',
        file: 'pages/visiting.md',
        at: '[gate]',
        line: 10,
        says: ['this page'],
        suggests: ['exists: `#the-gate`', '`#visiting-us`'],
      },
    ],
  },
  {
    name: 'an id that was taken out',
    breaks: replace('pages/engineering/on-call.md', '<a id="handover"></a>', 'The hand-over.'),
    finds: [
      {
        code: 'broken-anchor',
        file: 'pages/engineering/deploying.md',
        at: '[hand-over]',
        line: 12,
        says: ['`handover`'],
        suggests: ['`#on-call`'],
      },
    ],
  },
  inNote('broken-anchor', 'a slug that keeps its signs', note('sign-anchor', '[Note](#note.)'), {
    at: '[Note]',
    line: 3,
    suggests: ['`#note`'],
  }),
];

const images: Mutation[] = [
  inNote('broken-image', 'an image in another folder', note('image', '![The rota](rota.png)'), {
    at: '![The rota]',
    line: 3,
    says: ['`pages/notes/rota.png`'],
    suggests: ['`../engineering/rota.png`'],
  }),
  inNote(
    'broken-image',
    'an image in HTML that is not there',
    note('html-image', '<img src="boat.png" alt="A boat">'),
    {
      at: '<img',
      line: 3,
      suggests: ['take the image out'],
    },
  ),
  inNote('broken-image', 'an image outside the content folder', note('outside-image', '![Plan](../../../plan.png)'), {
    at: '![Plan]',
    line: 3,
    says: ['outside the content folder'],
    suggests: ['beside the page'],
  }),
  inNote('broken-image', 'a page shown as an image', note('page-image', '![Leave](../people/leave.md)'), {
    at: '![Leave]',
    line: 3,
    says: ['is a page'],
    suggests: ['`[Leave](../people/leave.md)`'],
  }),
  {
    name: 'spaces in the name of an image',
    breaks: all(add('pages/notes/the quay.png', 'x'), append('pages/notes/parking.md', '![Quay](the quay.png)')),
    finds: [
      {
        code: 'broken-image',
        file: 'pages/notes/parking.md',
        at: '![Quay]',
        suggests: ['`![Quay](the%20quay.png)`'],
      },
    ],
  },
  {
    name: 'a logo that is not there',
    breaks: replace('handbook.yaml', 'pages/logo.svg', 'logo.svg'),
    finds: [
      { code: 'broken-image', file: 'handbook.yaml', at: 'logo.svg', line: 8, suggests: ['`logo: pages/logo.svg`'] },
    ],
  },
];

const audiences: Mutation[] = [
  {
    name: 'a public page that links to an internal one',
    breaks: append('pages/visiting.md', 'Then see [Leave](people/leave.md).'),
    finds: [
      {
        code: 'withheld-link',
        file: 'pages/visiting.md',
        at: '[Leave]',
        line: 16,
        says: ['This page is public', '`pages/people/leave.md`'],
        suggests: ['Take the link out', '`audience: public`'],
      },
    ],
  },
  {
    name: 'a public page that links to a folder of internal ones',
    breaks: append('pages/visiting.md', 'More in the [notes](notes/).'),
    finds: [
      {
        code: 'withheld-link',
        file: 'pages/visiting.md',
        at: '[notes]',
        line: 16,
        suggests: ['Take the link out'],
      },
    ],
    alone: true,
  },
  {
    name: 'a public term that names an internal page',
    breaks: replace('glossary.yaml', '  audience: public', '  audience: public\n  page: pages/people/index.md'),
    finds: [
      {
        code: 'withheld-link',
        file: 'glossary.yaml',
        at: 'pages/people/index.md',
        line: 8,
        says: ['This term is public'],
        suggests: ['`audience: public`', '`pages/people/index.md`'],
      },
    ],
    alone: true,
  },
];

const places: Mutation[] = [
  {
    name: 'a link out of the folder, and no repository',
    breaks: replace('handbook.yaml', 'repository: https://github.com/example/handbook\n', 'language: en\n'),
    finds: [
      {
        code: 'outside-link',
        file: 'pages/engineering/deploying.md',
        at: '[readme]',
        line: 12,
        says: ['`../../../README.md`'],
        suggests: ['`repository: '],
      },
    ],
  },
  {
    name: 'a misspelt owner, which a whole section inherits',
    breaks: replace('pages/engineering/index.md', 'owner: platform-team', 'owner: plattform-team'),
    finds: [
      {
        code: 'unknown-owner',
        file: 'pages/engineering/index.md',
        at: 'plattform-team',
        line: 2,
        says: ['`plattform-team`', '`teams`'],
        suggests: ['`owner: platform-team`'],
      },
    ],
  },
  inNote('unknown-owner', 'an owner by the name of the team', noteWith('owner-name', 'owner: Platform team'), {
    at: 'Platform team',
    line: 2,
    suggests: ['`owner: platform-team`'],
  }),
  inNote('unknown-owner', 'an owner that nobody knows', noteWith('owner-none', 'owner: [people-team, divers]'), {
    at: 'divers',
    line: 2,
    suggests: ['`people-team`', '`platform-team`', '`teams/divers.yaml`'],
  }),
  {
    name: 'a section in the order that does not exist',
    breaks: replace('handbook.yaml', 'engineering]', 'enginering]'),
    finds: [
      {
        code: 'unknown-section',
        file: 'handbook.yaml',
        at: 'enginering',
        line: 6,
        says: ['`enginering`'],
        suggests: ['Did you mean `engineering`'],
      },
    ],
  },
  {
    name: 'a section in a group of the order that does not exist',
    breaks: replace('handbook.yaml', 'order: [', 'order: [{ Technology: [engineerin] }, '),
    finds: [
      {
        code: 'unknown-section',
        file: 'handbook.yaml',
        at: 'engineerin] }',
        line: 6,
        says: ['`engineerin`'],
        suggests: ['Did you mean `engineering`'],
      },
    ],
  },
  {
    name: 'a section that stands in the order twice',
    breaks: replace('handbook.yaml', 'order: [', 'order: [{ The crew: [people] }, '),
    finds: [
      {
        code: 'unknown-section',
        file: 'handbook.yaml',
        at: 'people, engi',
        line: 6,
        says: ['`people` twice'],
        suggests: ['Take one of the two out'],
      },
    ],
  },
  {
    name: 'a page that nothing links to',
    breaks: add('pages/people/travel.md', '# Travel\n\nBook early. [People](index.md)\n'),
    finds: [
      {
        code: 'orphan-page',
        file: 'pages/people/travel.md',
        at: '',
        suggests: ['`pages/people/index.md`', '`[Travel](travel.md)`'],
      },
    ],
  },
];

const shapes: Mutation[] = [
  inNote('missing-alt', 'an image without a description', note('alt', 'Text ![](../engineering/rota.png)'), {
    at: '![]',
    line: 3,
    says: ['`../engineering/rota.png`'],
    suggests: ['between the brackets'],
  }),
  inNote(
    'missing-alt',
    'an HTML image without a description',
    note('html-alt', '<img src="../engineering/rota.png">'),
    {
      at: '<img',
      line: 3,
      suggests: ['`alt=""`', 'decoration'],
    },
  ),
  {
    name: 'a heading that skips a level',
    breaks: replace('pages/people/leave.md', '### How to ask', '#### How to ask'),
    finds: [
      {
        code: 'skipped-heading',
        file: 'pages/people/leave.md',
        at: '#### How',
        line: 12,
        says: ['`How to ask`', 'level 4', 'level 2'],
        suggests: ['`### How to ask`'],
      },
    ],
  },
  inNote('skipped-heading', 'an HTML heading that skips a level', note('html-heading', '<h3>Ropes</h3>'), {
    at: '<h3>',
    line: 3,
    suggests: ['`<h2>Ropes</h2>`'],
  }),
  {
    name: 'a review that is overdue',
    breaks: replace('pages/people/leave.md', 'last: 2026-01-10', 'last: 2025-11-30'),
    finds: [
      {
        code: 'overdue-review',
        file: 'pages/people/leave.md',
        at: '2025-11-30',
        line: 4,
        says: ['2025-11-30', 'people-team', '2026-05-30'],
        suggests: ['last: 2026-06-15', 'every: 6 months', 'by: people-team'],
      },
    ],
  },
  inNote(
    'remote-content',
    'an image on another host',
    note('remote', '![Boats](https://img.example.org/a/boats.jpg?w=2)'),
    {
      at: '![Boats]',
      line: 3,
      says: ['another host'],
      suggests: ['`![Boats](boats.jpg)`'],
    },
  ),
  inNote(
    'remote-content',
    'an HTML image on another host',
    note('badge', '<img src="//img.example.org/badge" alt="Build">'),
    {
      at: '<img',
      line: 3,
      suggests: ['`src="badge.png"`'],
    },
  ),
  inNote('foreign-mark', 'a notice of another tool', note('admonition', '!!! tip "Ropes"\n    Dry them.'), {
    at: '!!! tip',
    line: 3,
    says: ['MkDocs'],
    suggests: ['`> [!TIP] Ropes`'],
  }),
  inNote(
    'foreign-mark',
    'a tag that another tool fills in',
    note('liquid', 'Ropes are dry.\n\n{% include "map.html" %}'),
    {
      at: '{% include',
      line: 5,
      says: ['`{% include "map.html" %}`', 'as it is typed'],
      suggests: ['take it out'],
    },
  ),
  {
    name: 'a logo on another host',
    breaks: replace('handbook.yaml', 'pages/logo.svg', 'https://img.example.org/logo.svg'),
    finds: [
      {
        code: 'remote-content',
        file: 'handbook.yaml',
        at: 'https://img.example.org/logo.svg',
        line: 8,
        suggests: ['`logo: logo.svg`'],
      },
    ],
    alone: true,
  },
];

/** Ways to break the healthy handbook. */
export const mutations: readonly Mutation[] = [
  ...unreadable,
  ...yaml,
  ...mdx,
  ...values,
  ...keys,
  ...addresses,
  ...links,
  ...anchors,
  ...images,
  ...audiences,
  ...places,
  ...shapes,
  ...ladderMutations,
  ...checklistMutations,
  ...recordMutations,
];
