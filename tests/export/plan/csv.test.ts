import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { planCsv } from '../../../src/export/plan/plan-csv.ts';
import { planned, recorded, site } from './fixture.ts';

const record = recorded({ 'Order a laptop': '2026-12-02' }, { people: { manager: '=cmd|"x"', hire: 'Kim' } });
const csv = planCsv(planned(), { record, site });

describe('a plan as CSV', () => {
  it('is read back by another program, one task a row', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(7);
    expect(data[0]).toEqual({
      phase: 'Preparing',
      task: 'Order a laptop',
      who: 'Manager',
      name: `'=cmd|"x"`,
      begins: '2026-12-03',
      due: '2026-12-03',
      minutes: '15',
      weight: 'must',
      condition: '',
      after: '',
      done: '2026-12-02',
      url: 'https://example.org/kb/checklists/arrival/#order-a-laptop',
    });
    expect(data[1]).toMatchObject({
      task: "'=Hand out the keys",
      condition: 'location is office',
      who: 'IT, "the" desk',
    });
    expect(data[2]).toMatchObject({ who: 'New colleague and Manager', after: 'Order a laptop', begins: '2026-12-07' });
    expect(data[4]).toMatchObject({ begins: '2026-12-08', due: '2026-12-10', condition: 'on-call', name: 'Kim' });
    expect(data[6]).toMatchObject({
      task: 'Meet; greet \\ all, slowly',
      begins: '',
      due: '2026-12-11',
      weight: 'nice',
    });
  });

  it('has the line ends of RFC 4180, tells spreadsheets its letters, and lets them take nothing for a formula', () => {
    const outside = csv.replace(/"(?:[^"]|"")*"/g, '');
    expect(outside.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.startsWith('\uFEFFphase,task,who,name,begins,due,minutes,weight,condition,after,done,url\r\n')).toBe(
      true,
    );
    expect(csv).not.toMatch(/(^|,)"?[=+@-]/m);
  });
});
