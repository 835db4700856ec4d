import { describe, expect, it } from 'vitest';
import { dayOf, monthsBetween } from '../../src/elements/calendar-day.ts';

describe('dayOf', () => {
  const lateEvening = new Date('2026-05-31T22:30:00Z');

  it('is the day where the reader is', () => {
    expect(dayOf(lateEvening, 'UTC')).toBe('2026-05-31');
    expect(dayOf(lateEvening, 'Europe/Berlin')).toBe('2026-06-01');
    expect(dayOf(lateEvening, 'Pacific/Kiritimati')).toBe('2026-06-01');
    expect(dayOf(new Date('2026-06-01T03:00:00Z'), 'America/Los_Angeles')).toBe('2026-05-31');
  });

  it('pads months and days, and years as they are', () => {
    expect(dayOf(new Date('2026-01-02T12:00:00Z'), 'UTC')).toBe('2026-01-02');
  });
});

describe('monthsBetween', () => {
  it('counts whole months only', () => {
    expect(monthsBetween('2026-01-31', '2026-02-28')).toBe(0);
    expect(monthsBetween('2026-01-31', '2026-03-31')).toBe(2);
    expect(monthsBetween('2025-12-15', '2026-01-14')).toBe(0);
    expect(monthsBetween('2025-12-15', '2026-01-15')).toBe(1);
  });

  it('counts backwards alike', () => {
    expect(monthsBetween('2026-03-31', '2026-01-31')).toBe(-2);
  });
});
