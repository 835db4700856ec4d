import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/site/record-changes.ts';
import { longExtras, recordFacts } from '../../src/site/record-facts.ts';
import type { RecordFact } from '../../src/site/record-facts.ts';
import { invitationOf } from '../../src/site/record-lacks.ts';
import { oneLine } from '../../src/site/record-lessons.ts';
import { reasonsInWords, recordDayInWords, unfinishedWords } from '../../src/site/record-words.ts';
import { handbookOf } from '../content-tree.ts';
import { postmortemOf, recordAt } from './record-content.ts';

const settings = {
  'handbook.yaml':
    'severities: { SEV2: { meaning: It hurts many., actions: 30 days } }\nservices: { ferry: The ferry }\n',
};

function said(facts: readonly RecordFact[]): string[] {
  return facts.map(
    ({ term, values, note }) =>
      `${term}: ${values.map(({ text }) => text).join(', ')}${note === undefined ? '' : ` (${note})`}`,
  );
}

describe('the facts of a record', () => {
  it('are when, how bad and what that means, what it concerned, and how long it took', () => {
    const { record, handbook } = postmortemOf(
      [
        '---',
        'status: published',
        'severity: SEV2',
        'services: ferry',
        'started: 2026-05-31T23:30+02:00',
        'detected: 2026-05-31T21:45Z',
        'mitigated: 2026-06-01T02:00+02:00',
        'resolved: 2026-06-02T23:30+02:00',
        '---',
      ].join('\n'),
      settings,
    );
    expect(said(recordFacts(record, handbook))).toEqual([
      'When: 31 May 2026 (23:30 UTC+02:00)',
      'How bad: SEV2 (It hurts many.)',
      'Concerned: The ferry',
      'Noticed after: 15 minutes',
      'Stopped hurting after: 2 h 30 min',
      'Over after: 2 days',
    ]);
  });

  it('of a decision say its day and status, and what its template asks for, with nothing about an incident', () => {
    const handbook = handbookOf({
      'templates/decision.md': [
        '---',
        'creates: { folder: decisions, title: Decisions, one: Decision }',
        'fields:',
        '  - { name: deciders, label: Who decided, type: list }',
        '  - { name: cost, label: What it costs, type: paragraph }',
        '  - { name: final, label: For good, type: yes-no }',
        'front-matter: { deciders: "{{deciders}}", cost: "{{cost}}", final: "{{final}}" }',
        '---',
        '# {{title}}',
      ].join('\n'),
      'decisions/a.md': `---\nstatus: accepted\ndate: 2026-05-31\ndeciders: [Mate, Cook]\nfinal: true\ncost: ${'Much. '.repeat(20)}\n---\n# New ropes\n`,
      'decisions/b.md': '---\nstatus: accepted\nreplaces: a\n---\n# Chains\n',
    });
    const record = recordAt(handbook, 'decisions/a.md');
    expect(said(recordFacts(record, handbook))).toEqual([
      'Date: 31 May 2026',
      'Status: Accepted',
      'Who decided: Mate, Cook',
      'For good: Yes',
    ]);
    expect(longExtras(record, handbook).map(({ term }) => term)).toEqual(['What it costs']);
    expect(said(recordFacts(recordAt(handbook, 'decisions/b.md'), handbook))).toEqual([
      'Status: Accepted',
      'Takes the place of: New ropes',
    ]);
  });

  it('are none when nothing is known', () => {
    const handbook = handbookOf({ 'postmortems/ferry.md': '# The ferry\n' });
    expect(recordFacts(recordAt(handbook, 'postmortems/ferry.md'), handbook)).toEqual([]);
  });
});

it('says a day as well as it is known', () => {
  expect(['2026-05-31', '2026-05', '2026'].map((day) => recordDayInWords({ day }))).toEqual([
    '31 May 2026',
    'May 2026',
    '2026',
  ]);
});

it('tells what to make of a record that is not finished', () => {
  const { record } = postmortemOf('---\nstatus: In review\n---\n');
  expect(unfinishedWords(record)?.meaning).toBe(
    'This post-mortem is written, and others are reading it. What it says may change.',
  );
  expect(unfinishedWords(postmortemOf('---\nstatus: published\n---\n').record)).toBeUndefined();
});

it('says in words why one record is like another', () => {
  const config = { services: { ferry: 'The ferry' } };
  expect(
    reasonsInWords(
      [
        { type: 'factor', shared: ['no alert', 'full disk'] },
        { type: 'words', shared: ['rope', 'winter', 'harbour'] },
        { type: 'service', shared: ['ferry'] },
      ],
      config,
    ),
  ).toBe('Both had “no alert”, “full disk”; both about rope, winter and harbour; both concern The ferry');
  expect(reasonsInWords([{ type: 'title', shared: ['ferry', 'late'] }], config)).toBe('Both titles say ferry and late');
});

it('cuts a lesson to a line: at the end of a sentence, or else between words', () => {
  expect(oneLine('Ropes wear out.', 40)).toBe('Ropes wear out.');
  expect(oneLine('Ropes wear out in every winter. So look at them now and then.', 40)).toBe(
    'Ropes wear out in every winter.',
  );
  expect(oneLine('ropes that wear out in winter, and chains that do not', 32)).toBe('ropes that wear out in winter…');
});

describe('what changed because of a record', () => {
  const files = { 'pages/rope.md': '# Ropes\n\n## Winter\n\nLook twice.\n' };

  it('is told with its page, its section and what is different', () => {
    const { record, handbook } = postmortemOf(
      '---\nchanges: [{ page: ../pages/rope.md#winter, what: Look twice. }, ../pages/rope.md]\n---\n',
      files,
    );
    expect(changesOf(record, handbook)).toEqual([
      { title: 'Ropes', section: 'Winter', address: '/rope/#winter', what: 'Look twice.', lost: undefined },
      { title: 'Ropes', section: undefined, address: '/rope/', what: undefined, lost: undefined },
    ]);
  });

  it('says that a section is lost and leads to its page, or that the page is', () => {
    const { record, handbook } = postmortemOf('---\nchanges: [../pages/rope.md#summer, ../pages/oar.md]\n---\n', files);
    expect(changesOf(record, handbook).map(({ address, lost }) => [address, lost])).toEqual([
      ['/rope/', 'The section that this meant is no longer on that page.'],
      [undefined, 'This page is no longer there.'],
    ]);
  });
});

describe('the invitation to its authors', () => {
  it('says what is missing, with what to type', () => {
    const { record, handbook } = postmortemOf('# F\n\n## Summary\n\nA rope tore.\n\n## Actions\n\n- [ ] Buy a rope\n', {
      ...settings,
      'teams/crew.yaml': 'name: The crew\n',
    });
    const invitation = invitationOf(record, handbook);
    expect(invitation?.missing).toEqual([
      'whether it is finished',
      'who answers for it',
      'how bad it was',
      'what it concerned',
      'when it began',
      'when it was noticed',
      'when it was over',
      'what it taught',
      'who does each action',
      'by when each action is done',
    ]);
    expect(invitation?.frontMatter.slice(0, 4)).toEqual([
      'status: …  # one of draft, published',
      'owner: …  # one of crew',
      'severity: …  # one of SEV2',
      'services: …  # some of ferry',
    ]);
    // The day is known, the hour is not. An action cannot be due before today, which is 2026-06-15.
    expect(invitation?.frontMatter[4]).toMatch(/^started: 2026-06-01T…  # as hh:mm/);
    expect(invitation?.text.map(({ type }) => type)).toEqual([
      '## Lessons\n\n- What somebody else could use.',
      '(@…)',
      '(due 2026-06-29)',
    ]);
  });

  it('asks nothing of whoever has finished one that was made from a template', () => {
    const template = { 'templates/short.md': '---\ncreates: postmortems\n---\n# {{title}}\n\n## Summary\n' };
    const text = (status: string) => `---\nstatus: ${status}\ntemplate: short@1\n---\n# F\n\n- [ ] Buy (prevent)\n`;
    const finished = postmortemOf(text('published'), template);
    expect(finished.record.lacks.length).toBeGreaterThan(0);
    expect(invitationOf(finished.record, finished.handbook)).toBeUndefined();
    const draft = postmortemOf(text('draft'), template);
    expect(invitationOf(draft.record, draft.handbook)?.missing).toContain('what other teams should know');
  });
});
