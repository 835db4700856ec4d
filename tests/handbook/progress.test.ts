import { describe, expect, it } from 'vitest';
import { begin, follow, recordFor } from '../../src/handbook/progress.ts';
import {
  answer,
  judge,
  name,
  reportFriction,
  setStart,
  tick,
  withdrawFriction,
} from '../../src/handbook/progress/editing.ts';
import { findMeasure } from '../../src/handbook/progress/measures.ts';
import { acknowledge, news, newsInWords } from '../../src/handbook/progress/news.ts';
import { partsInWords } from '../../src/handbook/progress/parts.ts';
import { targetsInWords } from '../../src/handbook/progress/targets.ts';
import { adopt, decline, successorsIn } from '../../src/handbook/progress/successors.ts';
import type { ChecklistExport } from '../../src/schema/checklist-export.ts';
import type { PlanRecord } from '../../src/schema/checklist-plans.ts';
import { listOf, taskOf } from './progress-fixture.ts';

const [monday, tuesday, wednesday] = ['2026-05-04', '2026-05-05', '2026-05-06'];

function planFor(list: ChecklistExport, ...ticked: readonly string[]): PlanRecord {
  const record = begin(list, { id: 'plan', whose: '', today: monday });
  return ticked.reduce((before, key) => tick(before, key, monday), record);
}

/** What is ticked in the list, and what is in the history. */
function standing({ tasks }: PlanRecord): { ticked: string[]; withdrawn: string[] } {
  return {
    ticked: tasks.filter(({ done, withdrawn }) => done !== null && withdrawn === null).map(({ task }) => task.text),
    withdrawn: tasks.filter(({ withdrawn }) => withdrawn !== null).map(({ task }) => task.text),
  };
}

describe('a plan follows its checklist', () => {
  it('keeps a tick when a task is inserted above, reworded, and moved to another phase and file', () => {
    const plan = planFor(
      listOf({ Start: ['Order the laptop', 'Ask for access to the wiki'] }),
      'ask-for-access-to-the-wiki',
    );
    const now = listOf({
      Start: ['Choose a buddy', 'Order the laptop'],
      Later: [taskOf('Request access to the wiki, please', { from: 'company' })],
    });
    const followed = follow(plan, now, tuesday);
    expect(standing(followed)).toEqual({ ticked: ['Request access to the wiki, please'], withdrawn: [] });
    const task = recordFor(followed, { id: 'request-access-to-the-wiki-please' });
    expect(task).toMatchObject({
      key: 'ask-for-access-to-the-wiki',
      formerly: ['Ask for access to the wiki'],
      since: monday,
      seen: false,
      task: { phase: 'Later', from: 'company' },
    });
  });

  it('does not take an anchor for a task', () => {
    const plan = planFor(listOf({ Start: [taskOf('Order the laptop', { id: 'order' })] }), 'order');
    const followed = follow(plan, listOf({ Start: [taskOf('Order the badge', { id: 'order' })] }), tuesday);
    expect(standing(followed)).toEqual({ ticked: [], withdrawn: ['Order the laptop'] });
    expect(followed.tasks.map(({ key }) => key)).toEqual(['order', 'order-2']);
    expect(successorsIn(followed)).toEqual([]);
  });

  it('gives a task that comes back its tick back, and says so only when its going was told', () => {
    const before = listOf({ Start: ['Order the laptop', 'Read the guide'] });
    const gone = follow(planFor(before, 'read-the-guide'), listOf({ Start: ['Order the laptop'] }), tuesday);
    expect(standing(gone)).toEqual({ ticked: [], withdrawn: ['Read the guide'] });
    expect(standing(follow(gone, before, wednesday))).toEqual({ ticked: ['Read the guide'], withdrawn: [] });
    expect(newsInWords(news(follow(gone, before, wednesday)))).toBe('');
    expect(newsInWords(news(follow(acknowledge(gone), before, wednesday)))).toBe('1 added since you began');
  });

  it('tells two tasks of the same words apart by where they stand', () => {
    const request = (under: string, id: string) => taskOf('Request access', { under, id });
    const tools = (...names: readonly string[]): ChecklistExport =>
      listOf({
        Tools: names.flatMap((each) => [taskOf(each), request(taskOf(each).id, `access-${names.indexOf(each)}`)]),
      });
    const plan = planFor(tools('Use the payroll tool', 'Use the wiki'), 'access-1');
    const turned = follow(plan, tools('Use the wiki', 'Use the payroll tool'), tuesday);
    const ticked = turned.tasks.filter(({ done }) => done !== null);
    expect(ticked.map(({ task }) => [task.under, task.id])).toEqual([['Use the wiki', 'access-0']]);
    const left = follow(plan, tools('Use the payroll tool'), tuesday);
    expect(standing(left)).toEqual({ ticked: [], withdrawn: ['Use the wiki', 'Request access'] });
  });

  it('takes a part for another when what it was a part of is another', () => {
    const part = (parent: string) =>
      listOf({ Tools: [taskOf(parent, { id: 'tool' }), taskOf('Request access', { under: 'tool' })] });
    const plan = planFor(part('Use the payroll tool'), 'request-access');
    expect(standing(follow(plan, part('Use the wiki'), tuesday)).ticked).toEqual([]);
    expect(standing(follow(plan, part('Please use the payroll tool'), tuesday)).ticked).toEqual(['Request access']);
  });

  it('tells two of the same words apart by who does them', () => {
    const both = (first: string, second: string): ChecklistExport =>
      listOf({
        Start: [
          taskOf('Sign the contract', { who: [first], id: 'a' }),
          taskOf('Sign the contract', { who: [second], id: 'b' }),
        ],
      });
    const followed = follow(planFor(both('hire', 'manager'), 'a'), both('manager', 'hire'), tuesday);
    expect(followed.tasks.filter(({ done }) => done !== null).map(({ task }) => task.id)).toEqual(['b']);
  });

  it('leaves a tick in the history rather than give it to another of the same words', () => {
    const sign = (who: string, number: number) =>
      taskOf('Sign the contract', {
        who: [who],
        id: `${who}-${number}`,
        when: { unit: 'day', from: number, to: number, by: false },
      });
    const plan = planFor(listOf({ Start: [sign('hire', 1), sign('manager', 1)] }), 'hire-1');
    const followed = follow(plan, listOf({ Start: [sign('manager', 2)] }), tuesday);
    expect(standing(followed)).toEqual({ ticked: [], withdrawn: ['Sign the contract'] });
    const later = follow(plan, listOf({ Start: [sign('manager', 2), sign('hire', 2)] }), tuesday);
    expect(later.tasks.filter(({ done }) => done !== null).map(({ task }) => task.id)).toEqual(['hire-2']);
  });

  it('follows a task that was reworded twice while nobody looked', () => {
    const plan = planFor(listOf({ Start: ['Ask for a desk'] }), 'ask-for-a-desk');
    const followed = follow(plan, listOf({ Start: ['Please request your desk, because space is short'] }), tuesday);
    expect(standing(followed).withdrawn).toEqual([]);
  });
});

describe('news', () => {
  const before = listOf({ Start: ['Order the laptop', 'Ask for a desk', 'Read the guide'] });
  const now = listOf({ Start: ['Choose a buddy', 'Order the laptop', 'Request a desk', 'Meet your team'] });
  const followed = follow(planFor(before, 'ask-for-a-desk'), now, tuesday);

  it('says what was added, reworded and withdrawn', () => {
    expect(newsInWords(news(followed))).toBe('2 added, 1 reworded (still counts), 1 withdrawn since you began');
    expect(news(followed).reworded.map(({ known }) => known)).toEqual(['Ask for a desk']);
  });

  it('is told once', () => {
    const told = acknowledge(followed);
    expect(newsInWords(news(told))).toBe('');
    expect(acknowledge(told)).toBe(told);
    expect(follow(told, now, wednesday)).toBe(told);
  });

  it('does not tell of what came and went untold, nor of a rewording that was taken back', () => {
    expect(newsInWords(news(follow(followed, before, wednesday)))).toBe('');
  });

  it('calls a task that was reworded before its owner saw it added', () => {
    const added = follow(planFor(listOf({ Start: [] })), listOf({ Start: ['Ask for a desk'] }), tuesday);
    const reworded = follow(added, listOf({ Start: ['Request a desk'] }), wednesday);
    expect(newsInWords(news(reworded))).toBe('1 added since you began');
  });
});

describe('signs that change what a task says', () => {
  it.each([
    ['Keep latency < target', 'Keep latency > target'],
    ['✅ Use the red door', '❌ Use the red door'],
    ['Ask their manager', 'Ask your manager'],
  ])('keep the tick from “%s” and ask about “%s”', (before, after) => {
    const plan = begin(listOf({ Start: [before, 'Order the laptop'] }), { id: 'p', whose: '', today: monday });
    const [first] = plan.tasks;
    const followed = follow(
      tick(plan, first?.key ?? '', monday),
      listOf({ Start: [after, 'Order the laptop'] }),
      tuesday,
    );
    expect(standing(followed)).toEqual({ ticked: [], withdrawn: [before] });
    expect(news(followed).successors.map(({ now }) => now.task.text)).toEqual([after]);
  });
});

describe('where a task leads', () => {
  const guide = (url: string, site = '/'): ChecklistExport =>
    listOf(
      { Start: [taskOf('Read the guide', { links: [{ text: 'the guide', url }] })] },
      { url: `${site}checklists/list/` },
    );
  const plan = planFor(guide('/guides/one/'), 'read-the-guide');

  it('is asked about when it is another document', () => {
    const followed = follow(plan, guide('/guides/two/'), tuesday);
    expect(standing(followed)).toEqual({ ticked: [], withdrawn: ['Read the guide'] });
    const [pair] = successorsIn(followed);
    expect(pair === undefined ? '' : targetsInWords(pair.before.task, pair.now.task)).toBe('now links to /guides/two');
    expect(follow(followed, guide('/guides/two/'), wednesday)).toBe(followed);
    expect(standing(follow(followed, guide('/guides/one/'), wednesday)).ticked).toEqual(['Read the guide']);
    const counted = adopt(followed, pair?.before.key ?? '', pair?.now.key ?? '');
    expect(standing(follow(counted, guide('/guides/two/#end'), wednesday)).ticked).toEqual(['Read the guide']);
  });

  it.each([
    ['/guides/one', '/'],
    ['/guides/one/#how', '/'],
    ['/team/guides/one/', '/team/'],
  ])('is the same document at %s of a site at %s', (url, site) => {
    const followed = follow(plan, guide(url, site), tuesday);
    expect(standing(followed).ticked).toEqual(['Read the guide']);
    expect(newsInWords(news(followed))).toBe('');
  });

  it('is remembered while a link is gone', () => {
    const without = follow(plan, listOf({ Start: ['Read the guide'] }), tuesday);
    expect(standing(without).ticked).toEqual(['Read the guide']);
    expect(standing(follow(without, guide('/guides/two/'), wednesday)).ticked).toEqual([]);
  });

  it('is no question for a task that nobody has touched, nor for links below it', () => {
    const followed = follow(tick(plan, 'read-the-guide', null), guide('/guides/two/'), tuesday);
    expect([newsInWords(news(followed)), followed.tasks.length]).toEqual(['', 1]);
    const below = (url: string) => listOf({ Start: [taskOf('Read the guide', { links: [{ text: 'More', url }] })] });
    expect(standing(follow(planFor(below('/a/'), 'read-the-guide'), below('/b/'), tuesday)).ticked).toHaveLength(1);
  });

  it('is no news for plans that were kept without it', () => {
    const old = {
      ...plan,
      tasks: plan.tasks.map(({ knownFacts: _facts, task: { targets: _targets, ...task }, ...each }) => ({
        ...each,
        task,
      })),
    };
    const followed = follow(old, guide('/guides/two/'), tuesday);
    expect(standing(followed).ticked).toEqual(['Read the guide']);
    expect(newsInWords(news(followed))).toBe('');
    expect(standing(follow(followed, guide('/guides/three/'), wednesday)).ticked).toEqual([]);
  });
});

describe('a task that changes hands or time', () => {
  const order = (who: string, number: number): ChecklistExport =>
    listOf(
      {
        Start: [taskOf('Order the laptop', { who: [who], when: { unit: 'day', from: number, to: number, by: false } })],
      },
      { roles: ['hire', 'manager'].map((id) => ({ id, title: `The ${id}`, summary: null, team: null })) },
    );
  const plan = planFor(order('hire', 1), 'order-the-laptop');
  const followed = follow(plan, order('manager', -5), tuesday);

  it('keeps its tick, and says so once', () => {
    expect(standing(followed)).toEqual({ ticked: ['Order the laptop'], withdrawn: [] });
    expect(newsInWords(news(followed))).toBe('1 with other people or at another time (still counts) since you began');
    expect(news(followed).changed.map((each) => partsInWords(each, order('manager', -5)))).toEqual([
      'now with The manager, 5 days before day 1',
    ]);
    const told = acknowledge(followed);
    expect(newsInWords(news(told))).toBe('');
    expect(follow(told, order('manager', -5), wednesday)).toBe(told);
    expect(news(follow(told, order('manager', -4), wednesday)).changed).toHaveLength(1);
  });

  it('says nothing when that was taken back, or when the plan shows it as open', () => {
    expect(newsInWords(news(follow(followed, order('hire', 1), wednesday)))).toBe('');
    const open = follow(tick(plan, 'order-the-laptop', null), order('manager', -5), tuesday);
    expect(newsInWords(news(open))).toBe('');
  });
});

describe('words that name nobody for a while', () => {
  it('do not lead a tick from one person to another', () => {
    const steps = ['Ask their manager', 'Ask the manager', 'Ask your manager'].map((text) => listOf({ Start: [text] }));
    const [first, second, third] = steps;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three lists');
    const between = follow(planFor(first, 'ask-their-manager'), second, tuesday);
    expect(standing(between).ticked).toEqual(['Ask the manager']);
    expect(standing(follow(between, third, wednesday)).ticked).toEqual([]);
    expect(standing(follow(between, first, wednesday)).ticked).toEqual(['Ask their manager']);
  });
});

describe('a task that may be the same', () => {
  const plan = reportFriction(
    planFor(listOf({ Start: ['Read the security guide', 'Order the laptop'] }), 'read-the-security-guide'),
    'read-the-security-guide',
    { id: 'f', kind: 'unclear', note: 'Which one?', minutes: null, date: monday, reported: null },
  );
  const now = listOf({ Start: ['Read the security handbook', 'Order the laptop'] });
  const followed = follow(plan, now, tuesday);
  const [pair] = successorsIn(followed);

  it('is asked about, and keeps the tick in the history meanwhile', () => {
    expect([pair?.before.task.text, pair?.now.task.text]).toEqual([
      'Read the security guide',
      'Read the security handbook',
    ]);
    expect(standing(followed)).toEqual({ ticked: [], withdrawn: ['Read the security guide'] });
    expect(news(followed).successors).toEqual([pair]);
    const told = news(acknowledge(followed));
    expect(newsInWords(told)).toBe('');
    expect(told.successors.map(({ before }) => before.task.text)).toEqual(['Read the security guide']);
  });

  it('goes on with tick, notes and key when it counts', () => {
    const adopted = adopt(followed, 'read-the-security-guide', 'read-the-security-handbook');
    expect(adopted.tasks).toHaveLength(2);
    expect(recordFor(adopted, { id: 'read-the-security-handbook' })).toMatchObject({
      key: 'read-the-security-guide',
      done: monday,
      formerly: ['Read the security guide'],
      friction: [{ id: 'f' }],
    });
    expect(follow(adopted, now, wednesday)).toBe(adopted);
    expect(standing(follow(adopted, listOf({ Start: ['Read the security guide'] }), wednesday)).ticked).toEqual([
      'Read the security guide',
    ]);
  });

  it('is not asked about again when it does not', () => {
    const declined = decline(followed, 'read-the-security-guide', 'read-the-security-handbook');
    expect(successorsIn(declined)).toEqual([]);
    expect(standing(declined).withdrawn).toEqual(['Read the security guide']);
    expect(decline(declined, 'read-the-security-guide', 'read-the-security-handbook')).toBe(declined);
  });

  it('is not one that stood beside it', () => {
    const both = listOf({ Start: ['Read the security guide', 'Read the security handbook'] });
    const one = follow(
      planFor(both, 'read-the-security-guide'),
      listOf({ Start: ['Read the security handbook'] }),
      tuesday,
    );
    expect(successorsIn(one)).toEqual([]);
  });
});

describe('what the owner of a plan does', () => {
  const plan = planFor(listOf({ Start: ['Order the laptop'] }), 'order-the-laptop');

  it('leaves the plan as it is when nothing changes', () => {
    for (const same of [
      tick(plan, 'order-the-laptop', monday),
      tick(plan, 'unknown', monday),
      setStart(plan, null),
      answer(plan, 'constructor', null),
      name(plan, 'manager', '  '),
      withdrawFriction(plan, 'order-the-laptop', 'unknown'),
      judge(plan, 'Knows whom to ask', {}),
    ]) {
      expect(same).toBe(plan);
    }
  });

  it('answers and takes an answer back', () => {
    const answered = answer(plan, 'location', 'office');
    expect(answered.answers).toEqual({ location: 'office' });
    expect(answer(answered, 'location', null).answers).toEqual({});
  });

  it('says how it stands with a measure in its words of today', () => {
    const met = judge(judge(plan, 'Knows whom to ask', { note: 'Mostly' }), 'Knows whom to ask', { met: tuesday });
    expect(met.measures).toEqual([{ measure: 'Knows whom to ask', met: tuesday, note: 'Mostly' }]);
    expect(findMeasure(met, 'Knows whom to ask, if possible')?.met).toBe(tuesday);
    expect(findMeasure(met, 'Knows what to ask')).toBeUndefined();
    expect(judge(met, 'Knows whom to ask!', { met: null }).measures).toEqual([
      { measure: 'Knows whom to ask!', met: null, note: 'Mostly' },
    ]);
  });
});
