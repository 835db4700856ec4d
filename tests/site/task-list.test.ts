import { describe, expect, it } from 'vitest';
import { phaseBody, phaseGuess, phaseTime } from '../../src/site/task-list.ts';
import { handbookOf } from '../content-tree.ts';
import { boats, listAt } from './checklist-content.ts';
import { elementsOf, named, wordsOf } from './finished.ts';

function bodyOf(id: string, handbook = boats, at = 0): string {
  const list = listAt(id, handbook);
  const phase = list.phases[at];
  if (phase === undefined) throw new Error(`The checklist ${id} has no such phase.`);
  return phaseBody(phase, list, handbook);
}

/** The words of everything of a class, in order. */
function said(html: string, name: string): string[] {
  return elementsOf(html)
    .filter(({ attributes }) => (attributes['class'] ?? '').split(' ').includes(name))
    .map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

describe('phaseBody', () => {
  const html = bodyOf('boat');

  it('has each task with its box, and its parts inside it', () => {
    expect(said(html, 'task-words')).toEqual([
      'Collect the keys',
      'Walk the north quay',
      'Rig the boat',
      'Check the mast',
      'Hoist the sail',
      'Light the lamps',
    ]);
    expect(said(html, 'task-box')).toHaveLength(6);
    const inner = elementsOf(html).filter(({ name, within }) => name === 'li' && within.includes('li'));
    expect(inner.map(({ attributes }) => attributes['id'])).toEqual(['check-the-mast', 'hoist-the-sail']);
  });

  it('says who does it in words, and not again of a part that the same people do', () => {
    expect(said(html, 'task-who')).toEqual([
      'Done by Harbour master',
      'Done by New sailor',
      'Done by New sailor and Harbour master',
      'Done by Harbour master',
      'Done by New sailor',
    ]);
  });

  it('says when, how long and how much it matters, but not what the phase says of all, and what it cannot read as typed', () => {
    expect(said(html, 'task-facts')).toEqual([
      '2 days before day 1, 15 min, must',
      '45 min',
      '1 h, should, wet hands',
      '20 min',
      'day 3',
      '2 h, nice to have',
    ]);
    expect(said(html, 'task-unread')).toEqual(['wet hands']);
  });

  it('says when a task applies, what comes before it as a link, and who is told', () => {
    expect(said(html, 'task-rule')).toEqual([
      'Tell New sailor',
      'Only if North quay',
      'After Collect the keys',
      'Only if Will you keep watch at night? Yes',
    ]);
    expect(named(html, 'a').map(({ attributes }) => attributes['href'])).toContain('#collect-the-keys');
  });

  it('names the list that tasks come from, with a link, and says where its own begin', () => {
    expect(said(html, 'tasks-from')).toEqual(['From Everybody at the harbour', 'From this checklist']);
    expect(named(html, 'a')[0]?.attributes['href']).toBe('/checklists/harbour/');
    expect(said(bodyOf('harbour'), 'tasks-from')).toEqual([]);
  });

  it('leads from why and how to the page, and has headings inside the phase', () => {
    expect(named(html, 'a').find(({ text }) => text === 'the guide')?.attributes['href']).toBe('/guide/');
    expect(named(html, 'h3').map(({ text, attributes }) => [text, attributes['id']])).toEqual([
      ['At night', 'at-night'],
    ]);
    const link = named(html, 'a').find(({ attributes }) => attributes['class'] === 'anchor')?.attributes;
    expect([link?.['href'], link?.['aria-label']]).toEqual(['#at-night', 'Link to this section: At night']);
  });

  it('has every word of a row of a table: what cannot be read, and notes behind the name of their column', () => {
    const handbook = handbookOf({
      'checklists/a.md': `## Now

| Task | When | Who does it | Location | Notes |
| --- | --- | --- | --- | --- |
| Paint the hull | When 5 < 6 | Mate or cook | Dock & *quay* | Mind the cat |
`,
    });
    const body = bodyOf('a', handbook);
    expect(said(body, 'task-unread')).toEqual(['When 5 < 6', 'Mate or cook']);
    expect(said(body, 'task-why')).toEqual(['Location: Dock & quay Mind the cat']);
    expect(named(body, 'b').map(({ text }) => text)).toEqual(['Location:']);
    expect(named(body, 'em').map(({ text }) => text)).toEqual(['quay']);
  });

  it('shows markup in words and facts as text, and unread facts escaped', () => {
    const handbook = handbookOf({
      'checklists/a.md': '## Now\n\n- [ ] Use `<b>` & <i>care</i> (@a, day 1, by <u>Tom</u> & day)\n',
    });
    const hostile = bodyOf('a', handbook);
    expect(wordsOf(hostile)).toContain('Use <b> & care');
    expect(named(hostile, 'u')).toEqual([]);
  });

  it('says that a task is guessed, that nobody is named, and that a box is ticked', () => {
    const handbook = handbookOf({
      'checklists/a.md': '- [x] Paint the hull (@a)\n- [ ] Wash the deck (day 2)\n',
    });
    const all = bodyOf('a', handbook);
    expect(said(all, 'task-words')[0]).toBe('Ticked: Paint the hull');
    expect(said(all, 'nobody')).toEqual(['Nobody is named']);
    expect(bodyOf('a', handbookOf({ 'checklists/a.md': '- [ ] Wash the deck\n' }))).not.toContain('Nobody is named');
    const list = listAt('a', handbook);
    const [phase] = list.phases;
    const [task] = phase?.tasks ?? [];
    if (phase === undefined || task === undefined) throw new Error('The file made no task.');
    const guessed = {
      ...task,
      guessed: ['who', 'when'] as const,
      when: { unit: 'day', from: 4, to: 4, by: false } as const,
    };
    const html2 = phaseBody(
      { ...phase, tasks: [guessed], parts: [{ type: 'tasks', tasks: [guessed] }] },
      list,
      handbook,
    );
    expect(said(html2, 'guess')).toEqual(['guessed', 'guessed']);
  });
});

describe('phaseTime', () => {
  it('says whether the time of a phase is that of all its tasks', () => {
    const list = listAt('boat');
    expect(list.phases.map(phaseTime)).toEqual(['By the end of week 1, unless a task says otherwise']);
    const same = listAt(
      'a',
      handbookOf({ 'checklists/a.md': '## Now (day 1)\n\n- [ ] Go there now\n\n## Then\n\n- [ ] Come back soon\n' }),
    );
    expect(same.phases.map(phaseTime)).toEqual(['Day 1', undefined]);
  });
});

it('marks the time of a phase that only its heading lets guess', () => {
  const list = listAt(
    'a',
    handbookOf({ 'checklists/a.md': '## First week\n\n- [ ] A\n- [ ] B (day 2)\n\n## Then (by week 2)\n\n- [ ] C\n' }),
  );
  expect(list.phases.map((phase) => phaseGuess(phase).includes('guessed'))).toEqual([true, false]);
});
