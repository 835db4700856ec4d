import { describe, expect, it } from 'vitest';
import type { HandbookRecord, RecordFault } from '../../src/handbook/record.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

function recordOf(text: string, name = 'queue-stopped.md', files: Files = {}): HandbookRecord {
  const handbook = handbookOf({ [`postmortems/${name}`]: text, ...files });
  const record = handbook.libraries.flatMap(({ records }) => records).find(({ path }) => path.endsWith(name));
  if (record === undefined) throw new Error('There is no record');
  return record;
}

/** The faults of a record, without their place but for the line. */
const brief = (faults: readonly RecordFault[]): object[] =>
  faults.map(({ path: _path, position, ...fault }) => ({ ...fault, line: position.line }));

describe('a record of free Markdown', () => {
  const text = [
    '# Mails stayed behind',
    '',
    'A queue stood still for an hour.',
    '',
    '## Timeline',
    '',
    'All times in UTC.',
    '',
    '| Time | What |',
    '| --- | --- |',
    '| 2026-05-03 14:05 | The queue stops |',
    '| 14:35 | Somebody notices |',
    '',
    '## Contributing factors',
    '',
    '- The disk was full',
    '',
    '## Lessons learned',
    '',
    '- Watch what does nothing',
    '- N/A',
    '',
    '## Action items',
    '',
    '- Alert when the disk is full',
    '',
    '# Stats',
    '',
    '- Category: Queue, Mail',
    '- Time to detection: 30 minutes',
    '- Time to recovery: 1 hour 5 minutes',
    '- Time to mitigation: ?',
    '',
  ].join('\n');

  it('says what can be read from it, and what it lacks', () => {
    const record = recordOf(text);
    expect(record).toMatchObject({
      id: 'queue-stopped',
      url: '/postmortems/queue-stopped/',
      title: 'Mails stayed behind',
      status: undefined,
      unfinished: false,
      day: { day: '2026-05-03', from: 'timeline' },
      description: 'A queue stood still for an hour.',
      // Its figures say what it concerned.
      services: ['Queue', 'Mail'],
      factors: [],
      durations: {
        detect: { minutes: 30, from: 'text' },
        mitigate: undefined,
        resolve: { minutes: 65, from: 'text' },
      },
      timeline: { zone: 'UTC', entries: [{ at: { text: '2026-05-03T14:05+00:00' } }, { typed: '14:35' }] },
      lacks: ['status', 'owner', 'severity', 'started', 'detected', 'resolved', 'action-owner', 'action-due'],
      faults: [],
      extras: [],
      made: undefined,
    });
    expect(record.lessons.map((lesson) => [lesson.text, lesson.position.line])).toEqual([
      ['Watch what does nothing', 20],
    ]);
    expect(record.sections.map(({ title, purpose, empty }) => [title, purpose, empty])).toEqual([
      ['Timeline', 'timeline', false],
      ['Contributing factors', 'factors', false],
      ['Lessons learned', 'lessons', false],
      ['Action items', 'actions', false],
      ['Stats', 'stats', false],
    ]);
  });

  it.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${text}`],
  ])('reads the same with %s', (_, other) => {
    const { title, day, description, actions, lessons, durations } = recordOf(other);
    expect([title, day?.day, description, durations.detect?.minutes]).toEqual([
      'Mails stayed behind',
      '2026-05-03',
      'A queue stood still for an hour.',
      30,
    ]);
    expect([...actions, ...lessons].map((each) => each.text)).toEqual([
      'Alert when the disk is full',
      'Watch what does nothing',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['only front matter', '---\nstatus: draft\n---\n'],
    ['front matter that says nothing', '---\nseverity:\nstarted: ~\ntags: [a]\n---\n'],
    ['empty sections', '## Summary\n\n## Actions\n\n-\n\n## Lessons\n\n<!-- what did we learn? -->\n'],
  ])('may hold %s', (_, empty) => {
    const record = recordOf(empty, '2026-05-03-queue_stopped.md');
    expect(record).toMatchObject({ title: 'Queue stopped', day: { day: '2026-05-03' }, description: '', lessons: [] });
    expect(record).toMatchObject({ actions: [], faults: [], severity: undefined });
    expect(record.sections.every((section) => section.empty)).toBe(true);
  });

  it('says its summary in the section for it, rather than before', () => {
    expect(recordOf('# A\n\nDate: today\n\nLead.\n\n## TL;DR\n\nShort *of* it.\n\nAnd more.\n').description).toBe(
      'Short of it. And more.',
    );
    expect(recordOf('# A\n\nDate: today\n\nLead.\n\n## Summary\n').description).toBe('Lead.');
    expect(recordOf('---\nsummary: |\n  Said **here**.\n  Twice.\n---\n## Summary\n\nNot here.\n')).toMatchObject({
      description: 'Said here. Twice.',
      summary: [],
    });
  });

  it('says its lessons in front matter, or in sections, as items or else as paragraphs', () => {
    const lessons = (body: string): string[] => recordOf(body).lessons.map((lesson) => lesson.text);
    expect(lessons('---\nlessons: One\n---\n## Lessons\n\n- Two\n')).toEqual(['One']);
    expect(lessons('## Lessons\n\nOne.\n\nTwo.\n')).toEqual(['One.', 'Two.']);
    expect(
      lessons('## Lessons\n\nWe learnt:\n\n- One of a few words\n  - in part\n\n## What we learned\n\n- Two\n'),
    ).toEqual(['One of a few words', 'Two']);
    expect(lessons('## Lessons\n\n### Luck\n\nNone\n')).toEqual([]);
  });

  it('has lessons below an item that only announces them, with its words if they are few', () => {
    const nested = [
      '## Lessons',
      '',
      '- With the **queue**',
      '  - Watch its age, always',
      '    - in minutes',
      '  - N/A',
      '  - Disks:',
      '    - They fill at night.',
      '- Watch the disk.',
      '  - It fills.',
      '- What we would do again if the same thing happened:',
      '  - Call at once',
      '- Alone',
      '- To do:',
      '  - none',
      '',
    ].join('\n');
    const record = recordOf(nested);
    expect(record.lessons.map((lesson) => [lesson.text, lesson.position.line])).toEqual([
      ['With the queue: Watch its age, always', 4],
      ['With the queue: Disks: They fill at night.', 8],
      ['Watch the disk.', 9],
      ['Call at once', 12],
      ['Alone', 13],
      ['To do:', 14],
    ]);
    const { file } = record.written;
    expect(record.lessons.map(({ passage }) => file.text.slice(...(passage?.span ?? [])).trim())).toEqual(
      [4, 8, 9, 12, 13, 14].map((line) => nested.split('\n')[line - 1]?.trim()),
    );
  });

  it('concerns what its figures say, unless front matter names services, and nobody asks whether that is one', () => {
    const settings = { 'handbook.yaml': 'services: { queue: The queue, mail: Mail }\n' };
    const stats = '## Stats\n\n- Category: The Queue; Self-service\n';
    expect(recordOf(stats, 'a.md', settings)).toMatchObject({ services: ['queue', 'Self-service'], faults: [] });
    expect(recordOf(`---\nservices: mail\nfactors: full disk\n---\n${stats}`, 'a.md', settings)).toMatchObject({
      services: ['mail'],
      factors: ['full disk'],
    });
  });

  it('is no more like another one because the figures of both say the same', () => {
    const report = (more: string) => (title: string, words: string) =>
      `# ${title}\n\n${words}\n\n## Stats\n\n- ${more}\n`;
    const similar = (write: ReturnType<typeof report>) =>
      recordOf(write('Walrus queue stopped', 'A heron sat on the otter.'), 'a.md', {
        'postmortems/b.md': write('Walrus queue was stuck', 'The otter met a heron.'),
        'postmortems/c.md': write('Nobody could sign in', 'A certificate expired.'),
      }).similar.map(({ score, reasons }) => ({ score, reasons }));
    const found = similar(report('Category: Self-service'));
    expect(found).toHaveLength(1);
    expect(found).toEqual(similar(report('Rooms: seven')));
  });
});

describe('the day of a record', () => {
  const timeline = '\n## Timeline\n\n- 2026-05-02 23:50 UTC: it begins\n';

  it.each<[string, string, string, string]>([
    // On the clock of its beginning, it was the third already.
    ['started: 2026-05-03T00:30+02:00\ndate: 2026-05-05', '2026-05-09-a.md', '2026-05-03', 'front matter'],
    ['date: 2026-05-05', '2026-05-09-a.md', '2026-05-05', 'front matter'],
    ['date: 2026-05-05T23:30:00-05:00', 'a.md', '2026-05-05', 'front matter'],
    ['date: 2026-05-05 10:00:00 +0200', 'a.md', '2026-05-05', 'front matter'],
    ['status: draft', '2026-05-09-a.md', '2026-05-09', 'name'],
    ['status: draft', '20260509_a.md', '2026-05-09', 'name'],
    ['status: draft', '2026/2026-05-09-a.md', '2026-05-09', 'name'],
    ['status: draft', 'PM2026-002 - a.md', '2026-05-02', 'timeline'],
    ['status: draft', '2026/a.md', '2026-05-02', 'timeline'],
    ['status: draft', 'a.md', '2026-05-02', 'timeline'],
    ['status: draft', '2026-05 a.md', '2026-05-02', 'timeline'],
    // What the name says is another year, or another month.
    ['status: draft', 'PM2025-010 - a.md', '2025', 'name'],
    ['status: draft', '2026-04 a.md', '2026-04', 'name'],
    ['status: draft', '2026-02-30-a.md', '2026-05-02', 'timeline'],
    ['status: draft', 'port-20260 a.md', '2026-05-02', 'timeline'],
  ])('with %s, in %s, is %s by its %s', (matter, name, day, from) => {
    expect(recordOf(`---\n${matter}\n---\n${timeline}`, name).day).toEqual({ day, from });
  });

  it('is that of its last change, if nothing else tells', () => {
    const record = handbookOf(
      { 'postmortems/a.md': '# A\n' },
      { history: { depth: 'complete', changed: new Map([['postmortems/a.md', '2026-03-04T05:06:07Z']]) } },
    ).libraries[0]?.records[0];
    expect(record?.day).toEqual({ day: '2026-03-04', from: 'history' });
    expect(recordOf('# A\n').day).toBeUndefined();
  });
});

describe('what is a record', () => {
  const kinds = (files: Files): [string[], string[]] => {
    const { libraries, pages } = handbookOf(files);
    return [libraries.flatMap(({ records }) => records.map(({ path }) => path)), pages.map(({ path }) => path)];
  };

  it('is every Markdown file in the folder of a library, however deep', () => {
    const records = ['postmortems/2026/b.md', 'postmortems/a.markdown'];
    expect(kinds(Object.fromEntries(records.map((path) => [path, '# A\n'])))).toEqual([records, []]);
  });

  it('is neither an index nor a program, nor a template to copy: those are pages, and get addresses of their own', () => {
    const paths = ['README.md', 'a.mdx', 'index.md', 'template.md', 'PMyyyy-nnn - Postmortem template.md'];
    const files = Object.fromEntries(paths.map((name) => [`postmortems/${name}`, '# A\n']));
    const { libraries, pages, clashes } = handbookOf({ ...files, 'postmortems/b.md': '# B\n', 'index.md': '# Home\n' });
    expect(libraries[0]?.records.map(({ path }) => path)).toEqual(['postmortems/b.md']);
    expect(pages.map(({ url }) => url).sort()).toEqual([
      '/',
      '/postmortems/a/',
      '/postmortems/index/',
      '/postmortems/pmyyyy-nnn-postmortem-template/',
      '/postmortems/readme/',
      '/postmortems/template/',
    ]);
    expect(clashes).toEqual([]);
  });

  it.each(['2026-05-03-broken-template.md', 'mail-template.md', 'template-2026.md', 'templates-lost.md'])(
    'may have a template for its subject: %s',
    (name) => {
      expect(kinds({ [`postmortems/${name}`]: '# A\n' })[1]).toEqual([]);
    },
  );

  it('may lie beside pages that have no folder of their own', () => {
    expect(kinds({ 'index.md': '# Home\n', 'on-call.md': '# A\n', 'postmortems/b.md': '# B\n' })).toEqual([
      ['postmortems/b.md'],
      ['index.md', 'on-call.md'],
    ]);
  });

  it('follows in other folders from the templates that create it', () => {
    const files = { 'decisions/a.md': '# A\n\n- [ ] B (due 2026-07-01)\n', 'pages/reasons/c.md': '# C\n' };
    expect(kinds(files)).toEqual([[], ['decisions/a.md', 'pages/reasons/c.md']]);
    expect(kinds({ ...files, 'templates/decision.md': '---\ncreates: decisions\n---\n' })).toEqual([
      ['decisions/a.md'],
      ['pages/reasons/c.md'],
    ]);
  });
});

describe('a record knows', () => {
  const files: Files = {
    'handbook.yaml': 'severities: { SEV1: 14 days, SEV2: 30 days }\nservices: { queue: Job queue, mail: Mail }\n',
  };

  it('how long it took, by its times, and only else by its text', () => {
    const stats =
      '## Stats\n\n| What | How long |\n| - | - |\n| Time to detect | 9 min |\n| Time to resolve | 3 days |\n';
    const matter = 'started: 2026-05-03T14:05+02:00\ndetected: 2026-05-03T12:35Z\nmitigated: 2026-05-03T16:05+02:00';
    expect(recordOf(`---\n${matter}\n---\n${stats}`).durations).toEqual({
      detect: { minutes: 30, from: 'times' },
      mitigate: { minutes: 120, from: 'times' },
      resolve: { minutes: 4320, from: 'text' },
    });
  });

  it('severities and services in the spelling of the settings', () => {
    const record = recordOf('---\nseverity: sev2\nservices: [Job queue, MAIL, queue]\n---\n', 'a.md', files);
    expect(record).toMatchObject({ severity: 'SEV2', services: ['queue', 'mail'], faults: [] });
  });

  it('what it says in fields that it has no place for, in their order and with their types', () => {
    const record = recordOf(
      '---\nseverity: SEV1\nusers: 1200\nvendor: true\nregion: [north, south]\nnote: 5\nasked: guild\nempty:\nother: x\n---\n',
      'a.md',
      {
        'templates/t.md':
          '---\ncreates: postmortems\nfields:\n  - { name: region, type: choices, options: [north, south] }\n  - { name: users, type: number }\n' +
          '  - { name: vendor, type: yes-no }\n  - { name: severity, type: severity }\n  - note\n  - who\n  - empty\nfront-matter: { asked: "{{who}}", other: free }\n---\n',
      },
    );
    expect(record.extras.map(({ field, value }) => [field.name, value])).toEqual([
      ['region', ['north', 'south']],
      ['users', 1200],
      ['vendor', true],
      ['note', '5'],
      ['who', 'guild'],
    ]);
  });

  it('what it changed, and what took its place', () => {
    const { libraries, because } = handbookOf({
      'postmortems/2025-01-01-a.md': '# A\n',
      'postmortems/2026-01-01-b.md':
        '---\nreplaces: ["./2025-01-01-a.md", 2025-01-01-a, gone]\nchanges:\n  - 5\n  - ../pages/on-call.md#alerts\n  - { page: ../pages/none.md, what: Gone }\n---\n',
      'pages/on-call.md': '# On call\n',
    });
    const [b, a] = libraries[0]?.records ?? [];
    expect(b?.replaces).toEqual([a]);
    expect(a?.replacedBy).toEqual([b]);
    expect(b?.changes).toMatchObject([
      { target: { type: 'page', fragment: 'alerts' }, what: undefined, position: { line: 5 } },
      { target: { type: 'missing' }, what: 'Gone', position: { line: 6 } },
    ]);
    expect(because.get('/on-call/')).toMatchObject([{ record: { id: '2026-01-01-b' } }]);
    expect(brief(b?.faults ?? [])).toEqual([
      { kind: 'unknown-record', name: 'gone', known: ['2025-01-01-a'], line: 2 },
    ]);
  });

  it('the record that a number means, if it means only one', () => {
    const of = (name: string) =>
      handbookOf({
        'postmortems/0001-queue.md': '# A\n',
        'postmortems/0002-mail.md': '# B\n',
        'postmortems/0002-sign-in.md': '# C\n',
        'postmortems/z.md': `---\nreplaces: "${name}"\n---\n`,
      }).libraries[0]?.records.find(({ id }) => id === 'z');
    expect(of('0001')?.replaces.map(({ id }) => id)).toEqual(['0001-queue']);
    expect(of('0002')?.replaces).toEqual([]);
    expect(of('z')?.faults).toMatchObject([{ kind: 'unknown-record', name: 'z' }]);
  });

  it('those that are like it, but not what is withdrawn or has another in its place', () => {
    const text = (title: string): string =>
      `# ${title}\n\nThe gearbox queue stopped because its certificate expired.\n\n## Actions\n\n- Renew the gearbox certificate by itself\n`;
    const { libraries } = handbookOf({
      'postmortems/2024-a.md': `---\nstatus: withdrawn\n---\n${text('Gearbox certificate expired')}`,
      'postmortems/2025-b.md': text('Gearbox certificate expired'),
      'postmortems/2025-c.md': text('Expired certificate of the gearbox'),
      'postmortems/2026-d.md': `---\nreplaces: 2025-c\n---\n${text('Gearbox certificate expired again')}`,
      ...Object.fromEntries(
        ['Lunch was late', 'Doors stayed shut', 'Paper ran out', 'Lamps went dark'].map((title, at) => [
          `postmortems/2023-${String(at)}.md`,
          `# ${title}\n\nNobody knew for ${title.toLowerCase()}.\n`,
        ]),
      ),
    });
    const alike = (id: string): string[] | undefined =>
      libraries[0]?.records.find((record) => record.id === id)?.similar.map(({ thing }) => thing.id);
    expect(alike('2025-b')).toEqual(['2026-d']);
    expect(alike('2026-d')).toEqual(['2025-b']);
    expect(alike('2025-c')).toEqual(['2025-b']);
    expect(alike('2024-a')?.sort()).toEqual(['2025-b', '2026-d']);
    expect(alike('2023-0')).toEqual([]);
  });

  it('only that it lacks what its template asks for', () => {
    const lacks = (matter: string, more: Files = {}): readonly string[] =>
      recordOf(`---\n${matter}\n---\n# A\n\n- [ ] B (@guild, prevent)\n`, 'a.md', {
        'templates/short.md':
          '---\ncreates: postmortems\nfields: [severity]\nfront-matter: { status: draft }\noptional-sections: Lessons\n---\n## Actions\n\n## Lessons\n',
        ...more,
      }).lacks;
    expect(lacks('template: short@1')).toEqual(['status', 'severity', 'action-due']);
    expect(lacks('severity: SEV1\nstatus: published')).toEqual(['action-due']);
  });
});

describe('a record is told', () => {
  const config: Files = {
    'handbook.yaml': 'severities: { SEV1: 14 days }\nservices: [queue]\n',
  };

  it('of names that nobody knows, unless settings list none', () => {
    const text = '---\nseverity: SEV9\nservices: [queue, quue]\ntemplate: gone@2\n---\n';
    expect(brief(recordOf(text, 'a.md', config).faults)).toEqual([
      { kind: 'unknown-severity', name: 'SEV9', known: ['SEV1'], line: 2 },
      { kind: 'unknown-service', name: 'quue', known: ['queue'], line: 3 },
      { kind: 'unknown-template', name: 'gone', known: [], line: 4 },
    ]);
    expect(brief(recordOf('---\nseverity: SEV9\nservices: quue\n---\n').faults)).toEqual([]);
    expect(brief(recordOf('---\nservices: quue\n---\n', 'a.md', config).faults)).toMatchObject([{ line: 2 }]);
  });

  it('of an end before its beginning', () => {
    const text =
      '---\nstarted: 2026-05-03T14:05+02:00\ndetected: 2026-05-03T12:04Z\nresolved: 2026-05-03T12:05Z\n---\n';
    expect(brief(recordOf(text).faults)).toEqual([
      { kind: 'time-order', earlier: 'started', later: 'detected', line: 3 },
    ]);
  });

  it('of times and zones that cannot be read, the zone once for all', () => {
    const timeline = '## Timeline\n\n| Time (XYZ) | What |\n| - | - |\n| 2026-05-03 14:05 | A |\n| twoish | B |\n';
    expect(brief(recordOf(timeline).faults)).toEqual([
      { kind: 'unknown-zone', name: 'XYZ', line: 1 },
      { kind: 'unread-moment', text: 'twoish', line: 6 },
    ]);
    expect(brief(recordOf(`---\nzone: Nowhere/Town\n---\n${timeline}`).faults)).toEqual([
      { kind: 'unknown-zone', name: 'Nowhere/Town', line: 2 },
      { kind: 'unread-moment', text: 'twoish', line: 9 },
    ]);
    expect(brief(recordOf(`---\nzone: UTC\n---\n${timeline}`).faults)).toMatchObject([{ kind: 'unread-moment' }]);
  });

  it('of facts of actions that cannot be read', () => {
    const text = '## Actions\n\n- [ ] A (@guild, due soonish)\n\n| Action | Due |\n| - | - |\n| B | Q3 |\n';
    expect(brief(recordOf(text).faults)).toMatchObject([
      { kind: 'unread-fact', text: 'due soonish', line: 3 },
      { kind: 'unread-fact', text: 'Q3', like: 'due 2026-12-01', line: 7 },
    ]);
  });

  const template = (version: number, sections: string): Files => ({
    'templates/full.md': `---\nversion: ${String(version)}\ncreates: postmortems\noptional-sections: Luck\nfields: [cause]\n---\n\n# {{title}}\n\n${sections}`,
  });
  const sections = '## Summary\n\n## Why\n\n## Luck\n\n## Lessons\n\n## Note on {{cause}}\n';

  it('of sections that its template asks for', () => {
    const text =
      '---\ntemplate: full@1\nsummary: Said here.\n---\n# A\n\n## WHY?\n\n<!-- … -->\n\n## What we learned\n\nMuch.\n';
    expect(brief(recordOf(text, 'a.md', template(1, sections)).faults)).toEqual([
      { kind: 'missing-section', title: 'WHY?', empty: true, line: 7 },
    ]);
    expect(brief(recordOf('---\ntemplate: full\n---\n# A\n', 'a.md', template(1, sections)).faults)).toEqual(
      ['Summary', 'Why', 'Lessons'].map((title) => ({ kind: 'missing-section', title, empty: false, line: 2 })),
    );
  });

  it('of none that is empty as long as it is not finished', () => {
    const text = '---\ntemplate: full@1\nstatus: In review\n---\n# A\n\n## Summary\n\n## Why\n';
    expect(brief(recordOf(text, 'a.md', template(1, sections)).faults)).toEqual([
      { kind: 'missing-section', title: 'Lessons', empty: false, line: 2 },
    ]);
  });

  it('once of all that a later version of its template has', () => {
    const text = '---\ntemplate: full@1\n---\n# A\n\n## Summary\n\nSaid.\n\n## Why\n';
    expect(brief(recordOf(text, 'a.md', template(3, `${sections}\n## Impact\n`)).faults)).toEqual([
      { kind: 'outdated-copy', titles: ['Lessons', 'Impact'], version: 1, latest: 3, line: 2 },
      { kind: 'missing-section', title: 'Why', empty: true, line: 10 },
    ]);
    const whole = `${text}\nBecause.\n\n## Lessons\n\nMuch.\n`;
    expect(brief(recordOf(whole, 'a.md', template(3, sections)).faults)).toEqual([]);
  });

  it('of no section if it was made by hand', () => {
    expect(recordOf('# A\n', 'a.md', template(1, sections)).faults).toEqual([]);
  });

  it('of slots that nobody filled in, once for each place', () => {
    const text =
      '---\ntitle: "{{title}}"\nstarted: "{{started}}"\ncause: "by {{cause}}"\n---\n# {{title}}\n\n{{cause}} `{{cause}}` {{other}} <!-- {{cause}} -->\n';
    const record = recordOf(text, '2026-05-03-a-day.md', template(1, '{{cause}}\n'));
    expect(record.title).toBe('A day');
    expect(brief(record.faults)).toEqual([
      { kind: 'unfilled-slot', name: 'title', line: 2 },
      { kind: 'unfilled-slot', name: 'cause', line: 4 },
      { kind: 'unfilled-slot', name: 'title', line: 6 },
      { kind: 'unfilled-slot', name: 'cause', line: 8 },
    ]);
    // What was typed into one field may look like the slot of another.
    const typed = '---\nfactors: ["{{cause}}"]\n---\n# A\n';
    expect(recordOf(typed, 'a.md', template(1, '{{cause}}\n')).faults).toHaveLength(1);
    const own = {
      'templates/own.md':
        '---\ncreates: postmortems\nfields: [cause, factors]\nfront-matter: { factors: "{{factors}}" }\n---\n{{cause}}\n',
    };
    expect(recordOf(typed, 'a.md', own).faults).toEqual([]);
    expect(recordOf(typed.replace('cause', 'factors'), 'a.md', own).faults).toHaveLength(1);
    // Nothing is known of slots where there is no template.
    expect(recordOf('# {{title}}\n').faults).toEqual([]);
  });

  it('of its front matter as others are: keys of other tools are told of, values left out', () => {
    const { faults } = handbookOf({
      'postmortems/a.md': '---\nauthors: [a]\nlayout: post\nseverty: SEV1\nstarted: noon\nowner:\n---\n',
    });
    expect(faults.get('postmortems/a.md')?.map((fault) => [fault.kind, fault.position.line])).toEqual([
      ['type', 5],
      ['unknown-key', 2],
      ['unknown-key', 3],
      ['unknown-key', 4],
    ]);
  });
});

describe('who may read a record', () => {
  it('is nobody outside, if it cannot be told', () => {
    const files: Files = {
      'handbook.yaml': 'audience: public\n',
      'postmortems/a.md': '---\naudience:\n---\n# A\n',
      'postmortems/b.md': '---\naudience: "{{audience}}"\n---\n# B\n',
      'postmortems/c.md': '---\ntitle: [\n---\n# C\n',
      'postmortems/d.md': '# D\n',
      'pages/secret.md': '---\naudience: internal\n---\n# Secret\n',
      'postmortems/e.md': '---\nchanges: [../pages/secret.md]\nreplaces: a\n---\n# E\n',
    };
    const [library] = handbookOf(files, { edition: 'public' }).libraries;
    expect(library?.records.map(({ id }) => id)).toEqual(['d', 'e']);
    expect(library?.records[1]).toMatchObject({ changes: [], replaces: [], faults: [] });
  });
});
