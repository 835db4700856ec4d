import { describe, expect, it } from 'vitest';
import type { Handbook, Page } from '../../src/handbook/handbook.ts';
import type { History } from '../../src/source/history.ts';
import { dayInWords } from '../../src/site/day.ts';
import { changeOf, isOverdue, statusWords } from '../../src/site/facts.ts';
import { handbookOf } from '../content-tree.ts';

function made(text: string, history: History): { page: Page; handbook: Handbook } {
  const handbook = handbookOf({ 'a.md': text }, { history });
  const [page] = handbook.pages;
  if (page === undefined) throw new Error('The file made no page.');
  return { page, handbook };
}

describe('changeOf', () => {
  const change = (history: History) => {
    const { page, handbook } = made('# A', history);
    return changeOf(page, handbook);
  };

  it('is the day that git knows', () => {
    const changed = new Map([['a.md', '2026-03-04T23:30:00+01:00']]);
    expect(change({ depth: 'complete', changed })).toEqual({ day: '2026-03-04' });
    expect(change({ depth: 'shallow', changed })).toEqual({ day: '2026-03-04' });
  });

  it('says why there is no day: the clone was cut off, or the file is new', () => {
    expect(change({ depth: 'shallow', changed: new Map() })?.words).toContain('shallow');
    expect(change({ depth: 'complete', changed: new Map() })?.words).toBe('not yet committed');
  });

  it('says nothing where there is no git', () => {
    expect(change({ depth: 'none', changed: new Map() })).toBeUndefined();
  });
});

describe('isOverdue', () => {
  const review = { last: undefined, by: undefined, checked: undefined };

  it('holds on the day itself, and no longer', () => {
    expect(isOverdue({ ...review, due: '2026-05-01' }, '2026-05-01')).toBe(false);
    expect(isOverdue({ ...review, due: '2026-05-01' }, '2026-05-02')).toBe(true);
  });

  it('is never so without a due day', () => {
    expect(isOverdue({ ...review, due: undefined }, '2026-05-02')).toBe(false);
  });
});

describe('statusWords', () => {
  it('says something of every status but active', () => {
    const label = (status: string) =>
      statusWords(made(`---\nstatus: ${status}\n---\n# A`, { depth: 'none', changed: new Map() }).page)?.label;
    expect(['active', 'draft', 'deprecated', 'archived'].map(label)).toEqual([
      undefined,
      'Draft',
      'Deprecated',
      'Archived',
    ]);
  });
});

describe('dayInWords', () => {
  it('says a day or the day of an instant in words, whatever the time zone', () => {
    expect(dayInWords('2026-05-31')).toBe('31 May 2026');
    expect(dayInWords('2026-01-01T00:30:00+02:00')).toBe('1 January 2026');
  });
});
