import { describe, expect, it } from 'vitest';
import { factsOf, readTask, writeTask } from '../../src/schema/task.ts';
import type { TaskFacts } from '../../src/schema/task.ts';

const none = factsOf(readTask(''));
const on = (from: number, to = from) => ({ unit: 'day', from, to, by: false }) as const;
const until = (day: number) => ({ unit: 'day', from: day, to: day, by: true }) as const;
const answer = (text: string, not = false, question?: string) => ({ question, answer: text, not });

type Row = readonly [line: string, text: string, facts: Partial<TaskFacts>];

describe('a task line', () => {
  it.each<Row>([
    ['Order a laptop (@manager, day -7, 15 min)', 'Order a laptop', { who: ['manager'], when: on(-7), minutes: 15 }],
    ['Ship a change (@hire, by day 5, must).', 'Ship a change', { who: ['hire'], when: until(5), weight: 'must' }],
    [
      'Get a badge (@hire, day 1, if office)',
      'Get a badge',
      { who: ['hire'], when: on(1), condition: [[answer('office')]] },
    ],
    [
      'Page earlier (@platform, due 2026-12-01, prevent, #12, done 2026-11-30)',
      'Page earlier',
      {
        who: ['platform'],
        when: { unit: 'date', date: '2026-12-01', by: true },
        action: 'prevent',
        issue: '#12',
        done: true,
        doneDay: '2026-11-30',
      },
    ],
    ['Meet (@a and @b, informs @it and @buddy)', 'Meet', { who: ['a', 'b'], informs: ['it', 'buddy'] }],
    ['Meet (@a & @b, tells @it)', 'Meet', { who: ['a', 'b'], informs: ['it'] }],
    ['Meet (@a, @b, cc @it, and @buddy)', 'Meet', { who: ['a', 'b'], informs: ['it', 'buddy'] }],
    ['Meet (owner @a)', 'Meet', { who: ['a'] }],
    ['Meet (by @büro-2, day 1)', 'Meet', { who: ['büro-2'], when: on(1) }],
    ['Meet (@team_a.b)', 'Meet', { who: ['team_a.b'] }],
    ['Meet (@担当)', 'Meet', { who: ['担当'] }],
    ['Meet (@a_)', 'Meet', { who: ['a_'] }],
    [String.raw`Meet (@team\_a)`, 'Meet', { who: ['team_a'] }],
    [
      'Sign (@a, after "Order, pay (and wait) and sign")',
      'Sign',
      { who: ['a'], after: ['Order, pay (and wait) and sign'] },
    ],
    ['Sign (after “Order” and "Pay", «Wait»)', 'Sign', { after: ['Order', 'Pay', 'Wait'] }],
    ['Sign (@a, after Order the laptop)', 'Sign', { who: ['a'], after: ['Order the laptop'] }],
    [String.raw`Sign (after "Say \"hi\"")`, 'Sign', { after: ['Say "hi"'] }],
    ["Sign (after 'Don't wait', 1 h)", 'Sign', { after: ["Don't wait"], minutes: 60 }],
    ['Fix (group/project#12)', 'Fix', { issue: 'group/project#12' }],
    ['Fix ([#123](https://example.org/i/1,2))', 'Fix', { issue: 'https://example.org/i/1,2' }],
    ['Fix (@a, <https://example.org/(x)>)', 'Fix', { who: ['a'], issue: 'https://example.org/(x)' }],
    ['Fix (@a, https://example.org/a,b)', 'Fix', { who: ['a'], issue: 'https://example.org/a,b' }],
    ['Fix (@a, PROJ-1)', 'Fix', { who: ['a'], issue: 'PROJ-1' }],
    ['Fix (detect, **AB-12345**)', 'Fix', { action: 'detect', issue: 'AB-12345' }],
    ['Fix (issue: PROJ-1)', 'Fix', { issue: 'PROJ-1' }],
    ['Fix (@a, [PROJ-1](https://example.org/1))', 'Fix', { who: ['a'], issue: 'https://example.org/1' }],
    ['Fix ([PROJ-1](https://example.org/browse/PROJ-1))', 'Fix', { issue: 'https://example.org/browse/PROJ-1' }],
    ['Fix (@a, done)', 'Fix', { who: ['a'], done: true }],
    ['Read (must)', 'Read', { weight: 'must' }],
    ['Read (Optional)', 'Read', { weight: 'nice' }],
    ['Read (@a, nice to have, process)', 'Read', { who: ['a'], weight: 'nice', action: 'process' }],
    ['Read (mandatory; recommended)', 'Read', { weight: 'must' }],
    ['Read (half a day)', 'Read', { minutes: 240 }],
    ['Read (~1.5 hours)', 'Read', { minutes: 90 }],
    ['Read (about 1,5 h)', 'Read', { minutes: 90 }],
    ['Read (1 h 30 min)', 'Read', { minutes: 90 }],
    ['Read (2 days)', 'Read', { minutes: 960 }],
    ['Read (**must**, *by day 5*, `@a`)', 'Read', { weight: 'must', when: until(5), who: ['a'] }],
    ['Read **(@a, day 1)**', 'Read', { who: ['a'], when: on(1) }],
    ['Read (`@a, day 1`)', 'Read', { who: ['a'], when: on(1) }],
    ['**Read (@a)**', '**Read', { who: ['a'] }],
    [
      'Read (unless remote or contractor)',
      'Read',
      { condition: [[answer('remote', true), answer('contractor', true)]] },
    ],
    ['Read (@a, only if in the office)', 'Read', { who: ['a'], condition: [[answer('in the office')]] }],
    ['Read (if location is berlin)', 'Read', { condition: [[answer('berlin', false, 'location')]] }],
    [
      'Read (@a, if remote, unless contractor)',
      'Read',
      { who: ['a'], condition: [[answer('remote'), answer('contractor', true)]] },
    ],
    ['(day 1)', '', { when: on(1) }],
    ['Read [this](a_(b).md) (day 1)', 'Read [this](a_(b).md)', { when: on(1) }],
    ['Read `f(` (day 1)', 'Read `f(`', { when: on(1) }],
    ['Order 15" screens (15" or so) (after "Pay")', 'Order 15" screens (15" or so)', { after: ['Pay'] }],
    ['Order (a (big) one) (day 1)', 'Order (a (big) one)', { when: on(1) }],
    ['Order (day 1,, @a )', 'Order', { when: on(1), who: ['a'] }],
    ['Say it\non two lines (day 1)', 'Say it\non two lines', { when: on(1) }],
  ])('says who, when and more: %s', (line, text, facts) => {
    const read = readTask(line);
    expect(read.text).toBe(text);
    expect(factsOf(read)).toEqual({ ...none, ...facts });
    expect(writeTask(read)).toBe(line);
  });

  it.each([
    'Buy milk (it is fine)',
    'Improve the release (process)',
    'Be (nice)',
    'Mark it as (done)',
    'Read [the guide](day 1)',
    'Read [the guide](<day 1>)',
    'Read ![a picture](day1.png "day 1")',
    String.raw`Write \(day 1)`,
    String.raw`Write (day 1\)`,
    'Write `(day 1)`',
    'See <https://example.org/(day>1)',
    'Start (day 1) with coffee',
    'Start (day 1), then rest',
    'Start (if needed)',
    'Start (if you have a laptop)',
    'Start (after lunch)',
    'Start (May 5)',
    'Start (part 2)',
    'Start (2 weeks)',
    'Keep logs (90 days)',
    'Write to the list (list@example.org)',
    'Add the types (@types/node)',
    'Read about it (https://example.org/guide)',
    'Read about it ([guide](https://example.org/guide))',
    'Open an issue (e.g. #12)',
    'Open an issue (see #12)',
    'Decide how bad it is (SEV-1)',
    'Stay at home (COVID-19)',
    'Read the report (PROJ-1)',
    'Read the report ([PROJ-1](https://example.org/guide))',
    'Read the report ([PROJ-1](https://example.org/browse/PROJ-12))',
    'Ask for help ([SEV-1](https://example.org/levels/SEV-1))',
    'Meet the team (the manager knows them)',
    'Walk (5 mi)',
    'Empty ()',
    'Commas (,,)',
    ':)',
    '',
  ])('keeps prose as it is: %s', (line) => {
    expect(readTask(line)).toEqual({ text: line, facts: [], between: [], span: undefined, ending: '' });
  });

  it.each<readonly [line: string, unread: readonly (readonly [text: string, like: string | undefined])[]]>([
    ['A (dya 5)', [['dya 5', 'day 5']]],
    ['A (by dya 5)', [['by dya 5', 'by day 5']]],
    ['A (by day five)', [['by day five', 'by day 5']]],
    ['A (day 5-3)', [['day 5-3', 'days 3-5']]],
    ['A (day 10001)', [['day 10001', 'day 10000']]],
    ['A (due 2026-02-30)', [['due 2026-02-30', 'due 2026-02-28']]],
    ['A (due 2026-2-3)', [['due 2026-2-3', 'due 2026-02-03']]],
    ['A (done 2026-13-01)', [['done 2026-13-01', 'done 2026-12-01']]],
    ['A (@)', [['@', '@hire']]],
    ['A (@ manager)', [['@ manager', '@manager']]],
    ['A (15 mintes)', [['15 mintes', '15 min']]],
    ['A (@hire day 1 must)', [['@hire day 1 must', '@hire, day 1, must']]],
    ['A (@a, manager)', [['manager', '@manager']]],
    ['A (@a, mandatroy)', [['mandatroy', 'must']]],
    ['A (@a, detcet)', [['detcet', 'detect']]],
    ['A (@a, on the morning of day 3)', [['on the morning of day 3', 'day 3']]],
    ['A (@a, whatever that is)', [['whatever that is', undefined]]],
    [
      'A (@a, with care, manager)',
      [
        ['with care', undefined],
        ['manager', '@manager'],
      ],
    ],
  ])('shows what it cannot read, and what it may mean: %s', (line, unread) => {
    const read = readTask(line);
    expect(factsOf(read).unread).toEqual(unread.map(([text, like]) => ({ text, like })));
    expect(read.text).toBe('A');
    expect(writeTask(read)).toBe(line);
  });

  it('tells where its parts stand', () => {
    const line = 'Order it  ( @a ,must ) . ';
    const { facts, span, between, ending } = readTask(line);
    expect(span).toEqual([10, 22]);
    expect(line.slice(10, 22)).toBe('( @a ,must )');
    expect(facts.map((fact) => line.slice(...fact.span))).toEqual(['@a', 'must']);
    expect(between).toEqual(['  ( ', ' ,', ' )']);
    expect(ending).toBe(' . ');
  });

  it('counts the first of what can be said only once', () => {
    expect(factsOf(readTask('A (day 1, day 2, 1 h, 2 h, must, nice, @a, @a)'))).toEqual({
      ...none,
      when: on(1),
      minutes: 60,
      weight: 'must',
      who: ['a'],
    });
  });
});
