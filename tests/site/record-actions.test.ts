import { describe, expect, it } from 'vitest';
import { actionsHtml } from '../../src/site/record-actions.ts';
import { issueName, issueUrl } from '../../src/site/record-issue.ts';
import type { Files } from '../content-tree.ts';
import { named, wordsOf } from './finished.ts';
import { postmortemOf } from './record-content.ts';

const team = { 'teams/crew.yaml': 'name: The crew\n' };

/** A list of actions as HTML, on 15 June 2026, in a record of 1 June. */
function listOf(lines: readonly string[], files: Files = {}): string {
  const text = ['---', 'severity: SEV2', 'date: 2026-06-01', '---', '## Actions', '', ...lines].join('\n');
  const { record, handbook } = postmortemOf(text, { ...team, ...files });
  return actionsHtml(record.actions, handbook);
}

describe('an action', () => {
  it('says what to do, who does it, to what end, by when, how long there is and how long it is open', () => {
    const html = listOf(['- [ ] Buy a **rope** (@crew, due 2026-06-24, prevent)']);
    expect(wordsOf(html)).toBe(
      'Buy a ropeDone by The crewprevents it · by 24 June 2026 · due in 9 days open for 14 days',
    );
    const [age] = named(html, 'action-age');
    expect(age?.attributes).toEqual({ by: '2026-06-24', since: '2026-06-01', 'data-state': 'due' });
    expect(named(html, 'a').map(({ attributes: { href } }) => href)).toEqual(['/teams/#crew', '#buy-a-rope']);
    expect(named(html, 'li').map(({ attributes: { id } }) => id)).toEqual(['buy-a-rope']);
  });

  it('says plainly what nobody has said: an owner, a day', () => {
    const html = listOf(['- [ ] Buy a rope']);
    expect(wordsOf(html)).toBe('Buy a ropeNobody is namedno day given · open for 14 days');
    expect(named(html, 'action-age')[0]?.attributes['data-state']).toBe('undated');
  });

  it('counts by the deadline of its severity when its line has no day', () => {
    const html = listOf(['- [ ] Buy a rope (@crew)'], { 'handbook.yaml': 'severities: { SEV2: 10 days }\n' });
    expect(wordsOf(html)).toContain('no day given; SEV2 allows until 11 June 2026 · late by 4 days open for 14 days');
  });

  it('is struck and said to be done, with its day, and no longer has an age', () => {
    const html = listOf(['- [x] Buy a rope (@crew, due 2026-06-02, done 2026-06-09)', '- [x] Ring']);
    expect(named(html, 's').map(({ text }) => text)).toEqual(['Buy a rope', 'Ring']);
    expect(wordsOf(html)).toContain('Done: Buy a ropeDone by The crewdone 9 June 2026');
    expect(named(html, 'action-age')).toEqual([]);
    expect(wordsOf(html)).not.toContain('Nobody is named');
  });

  it('shows what stands below it, and what cannot be read of its facts', () => {
    const html = listOf(['- [ ] Buy a rope (@crew, due someday)', '', '  A *long* one.']);
    expect(named(html, 'em').map(({ text }) => text)).toEqual(['long']);
    expect(named(html, 'q').map(({ text }) => text)).toEqual(['due someday']);
  });

  it('escapes what somebody has typed', () => {
    const html = listOf(['- [ ] Mend <b onclick="x">the "rope"</b> & `<i>` (@a<b, due 2026-06-24)']);
    expect(html).not.toMatch(/onclick|<i>/);
    expect(wordsOf(html)).toContain('Mend the "rope" & <i>');
  });
});

describe('the issue of an action', () => {
  const config = { repository: { url: 'https://github.com/example/handbook' } };

  it('leads to the repository of the handbook, or to another of its forge', () => {
    expect(issueUrl('#12', config)).toBe('https://github.com/example/handbook/issues/12');
    expect(issueUrl('example/shop#12', config)).toBe('https://github.com/example/shop/issues/12');
    const gitlab = { repository: { url: 'https://gitlab.com/a/b/c.git' } };
    expect(issueUrl('#12', gitlab)).toBe('https://gitlab.com/a/b/c/-/issues/12');
    expect(issueUrl('x/y/z#7', gitlab)).toBe('https://gitlab.com/x/y/z/-/issues/7');
  });

  it('leads where an address says, and nowhere when nothing says where', () => {
    expect(issueUrl('https://example.org/t/9', {})).toBe('https://example.org/t/9');
    expect(issueUrl('#12', {})).toBeUndefined();
    expect(issueUrl('javascript:alert(1)#1', config)).toBeUndefined();
  });

  it('is called by its number, or by the host of its address', () => {
    expect(issueName('#12')).toBe('#12');
    expect(issueName('https://github.com/example/handbook/issues/12')).toBe('#12');
    expect(issueName('https://tracker.example.org/T9')).toBe('tracker.example.org');
  });
});
