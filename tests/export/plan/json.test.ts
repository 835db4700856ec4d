import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/export/json-schemas.ts';
import { planJson } from '../../../src/export/plan/plan-json.ts';
import { planExport } from '../../../src/schema/plan-export.ts';
import { planned, recorded, site } from './fixture.ts';

const record = recorded({ 'Order a laptop': '2026-12-02' }, { whose: 'Kim', people: { manager: 'Ada' } });
const json: unknown = JSON.parse(planJson(planned({ answers: { location: 'office' } }), { record, site }));

describe('a plan as JSON', () => {
  it('is what its published schema says', () => {
    expect(planExport.parse(json)).toEqual(json);
    expect(JSON.parse(jsonSchemas().get('plan-export') ?? '')).toMatchObject({ title: 'Plan', type: 'object' });
  });

  it('tells days, people, what is open and what is done', () => {
    expect(json).toMatchObject({
      checklist: { id: 'arrival', url: 'https://example.org/kb/checklists/arrival/', title: 'First days' },
      whose: 'Kim',
      start: '2026-12-07',
      dayOne: '2026-12-07',
      answers: { location: 'office' },
      open: ['on-call'],
    });
    const [before, first] = planExport.parse(json).phases;
    expect(before?.tasks[0]).toMatchObject({
      key: 'order-a-laptop',
      who: [{ role: 'manager', title: 'Manager', name: 'Ada' }],
      informs: [{ role: 'it', title: 'IT, "the" desk', name: null }],
      due: '2026-12-03',
      done: '2026-12-02',
    });
    expect(first?.tasks.map(({ applies, under, after }) => ({ applies, under, after }))).toEqual([
      { applies: 'yes', under: null, after: ['order-a-laptop'] },
      { applies: 'yes', under: 'unpack-the-laptop', after: [] },
      { applies: 'perhaps', under: 'unpack-the-laptop', after: [] },
      { applies: 'yes', under: null, after: [] },
      { applies: 'yes', under: null, after: [] },
    ]);
  });
});
