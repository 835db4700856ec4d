import { describe, expect, it } from 'vitest';
import { relativeWords } from '../../src/elements/relative-words.ts';

const now = new Date('2026-06-15T12:00:00Z');
const words = (date: string, timeZone = 'UTC'): string | undefined => relativeWords(date, now, timeZone);

describe('relativeWords', () => {
  it.each([
    ['2026-06-15', 'today'],
    ['2026-06-14', 'yesterday'],
    ['2026-06-16', 'tomorrow'],
    ['2026-06-12', '3 days ago'],
    ['2026-06-02', '13 days ago'],
    ['2026-06-01', '2 weeks ago'],
    ['2026-05-11', '5 weeks ago'],
    ['2026-04-16', '8 weeks ago'],
    ['2026-04-15', '2 months ago'],
    ['2025-07-15', '11 months ago'],
    ['2025-06-16', '11 months ago'],
    ['2025-06-15', 'last year'],
    ['2024-06-16', 'last year'],
    ['2023-01-01', '3 years ago'],
    ['2026-08-15', 'in 2 months'],
  ])('says of %s that it is %s', (date, expected) => {
    expect(words(date)).toBe(expected);
  });

  it('counts the days where the reader is', () => {
    // 23:30 on the 14th in UTC is already the 15th in Auckland and still the 14th in New York.
    const instant = '2026-06-14T23:30:00Z';
    expect(words(instant, 'UTC')).toBe('yesterday');
    expect(words(instant, 'Pacific/Auckland')).toBe('yesterday');
    expect(words('2026-06-15T11:00:00Z', 'Pacific/Auckland')).toBe('yesterday');
    expect(words(instant, 'America/New_York')).toBe('yesterday');
    expect(words('2026-06-15T04:30:00Z', 'America/New_York')).toBe('today');
    expect(words('2026-06-15T03:30:00Z', 'America/New_York')).toBe('yesterday');
  });

  it('reads an instant with an offset', () => {
    expect(words('2026-06-15T01:00:00+02:00')).toBe('yesterday');
  });

  it('says nothing of what is not a date', () => {
    expect(words('soon')).toBeUndefined();
    expect(words('')).toBeUndefined();
  });
});
