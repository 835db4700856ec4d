import { describe, expect, it } from 'vitest';
import { recordSchema, unfinishedStatuses, withdrawnStatuses } from '../../src/schema/record.ts';
import { templateSchema } from '../../src/schema/template.ts';

describe('the front matter of a record', () => {
  it.each([
    ['2026-05-03', '2026-05-03'],
    ['2026-05-03T23:30:00-05:00', '2026-05-03'],
    ['2026-05-03 10:00 +0200', '2026-05-03'],
  ])('takes the day of %s', (date, day) => {
    expect(recordSchema.parse({ date })).toEqual({ date: day });
  });

  it.each(['2026-02-30', '2026-02-30T10:00Z', '3 May 2026', '2026-05-03x'])('takes no day from %s', (date) => {
    expect(recordSchema.safeParse({ date }).success).toBe(false);
  });

  it.each(['2026-05-31T14:05', '2026-05-31', '14:05+02:00'])('takes no moment that may be several: %s', (started) => {
    expect(recordSchema.safeParse({ started }).success).toBe(false);
  });

  it('has one word for each place where a record may stand', () => {
    expect(unfinishedStatuses.filter((word) => withdrawnStatuses.includes(word))).toEqual([]);
  });
});

describe('the front matter of a template', () => {
  it('takes the short forms of fields and folders', () => {
    expect(templateSchema.parse({ fields: ['cause'], creates: 'decisions' })).toEqual({
      status: 'active',
      version: 1,
      fields: [{ name: 'cause' }],
      creates: { folder: 'decisions' },
    });
  });

  it.each([
    { version: 0 },
    { version: 1.5 },
    { fields: [{ name: '1st' }] },
    { fields: [{ name: 'a', type: 'colour' }] },
  ])('refuses %j', (matter) => {
    expect(templateSchema.safeParse(matter).success).toBe(false);
  });
});
