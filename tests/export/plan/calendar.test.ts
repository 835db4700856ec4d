import ICAL from 'ical.js';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planCalendar } from '../../../src/export/plan/plan-calendar.ts';
import type { CalendarDetails } from '../../../src/export/plan/plan-calendar.ts';
import { planOf } from '../../../src/handbook/plan.ts';
import type { Plan } from '../../../src/handbook/plan.ts';
import { arrival, listOf, planned, recorded, site } from './fixture.ts';

const now = '2026-12-01T10:00:59Z';

/** The events of a calendar as another program reads them. */
function read(text: string): { uid: string; summary: string; start: string; end: string; event: ICAL.Event }[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    const [start, end] = [event.startDate, event.endDate];
    if (!start.isDate || !end.isDate) throw new Error(`${event.summary} has hours`);
    return { uid: event.uid, summary: event.summary, start: start.toString(), end: end.toString(), event };
  });
}
const made = (plan: Plan = planned(), details: Partial<CalendarDetails> = {}) =>
  planCalendar(plan, { now, site, ...details });

describe('a plan as a calendar', () => {
  it('has an event of a whole day on the day each task is due', () => {
    const { text, dated, undated } = made();
    expect(read(text).map(({ summary, start, end }) => [summary, start, end])).toEqual([
      ['Order a laptop', '2026-12-03', '2026-12-04'],
      ['Unpack the laptop', '2026-12-07', '2026-12-08'],
      ['Sign in everywhere', '2026-12-07', '2026-12-08'],
      ['Größe 👩‍💻 wählen, and write to @platform', '2026-12-10', '2026-12-11'],
      ['Meet; greet \\ all, slowly', '2026-12-11', '2026-12-12'],
    ]);
    expect({ dated, undated }).toEqual({ dated: 5, undated: 2 });
  });

  it('says who, why and where, and takes nobody’s time', () => {
    const record = recorded({}, { people: { manager: 'Ada\r\nLovely' } });
    const [first] = read(made(planned(), { record }).text);
    expect(first?.event.description).toBe(
      [
        'Ask early, see the shop and home.',
        '',
        'Who: Ada Lovely (Manager)',
        'How long: 15 min',
        'Tell: IT, "the" desk',
        '',
        'First days: https://example.org/kb/checklists/arrival/#order-a-laptop',
      ].join('\n'),
    );
    const property = (name: string): unknown => first?.event.component.getFirstPropertyValue(name);
    expect(property('transp')).toBe('TRANSPARENT');
    expect(property('url')).toBe('https://example.org/kb/checklists/arrival/#order-a-laptop');
    expect(String(property('dtstamp'))).toBe('2026-12-01T10:00:59Z');
  });

  it('has lines of 75 octets at most that end as they have to, and cuts no letter', () => {
    const long = `# First\n\n- [ ] ${'Größe 👩‍💻 “wählen” '.repeat(12)}(day 1)\n`;
    const { text } = made(planned({}, listOf(long)));
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line) || !line.isWellFormed())).toEqual(
      [],
    );
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(5);
    expect(read(text)[0]?.summary).toBe('Größe 👩‍💻 “wählen” '.repeat(12).trim());
  });

  it('changes events at a second import: other words, another start, ticks', () => {
    const record = recorded();
    const before = read(made(planned(), { record }).text);
    const list = listOf(arrival.replace('Order a laptop (', 'Order a laptop and a mouse ('));
    const followed = {
      ...record,
      tasks: record.tasks.map((each) =>
        each.key === 'order-a-laptop'
          ? { ...each, done: '2026-12-05', task: { ...each.task, id: 'order-a-laptop-and-a-mouse' } }
          : each,
      ),
    };
    const plan = planOf(list, { start: '2026-12-14', answers: {} });
    const after = read(made(plan, { record: followed, now: '2026-12-05T08:00:00Z' }).text);
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after[0]).toMatchObject({ summary: '✓ Order a laptop and a mouse', start: '2026-12-10' });
    expect(after[0]?.event.sequence).toBeGreaterThan(before[0]?.event.sequence ?? Number.NaN);
  });

  it('tells plans of one list apart: by their ids or, without a record, by their start', () => {
    const uids = (plan: Plan, details: Partial<CalendarDetails>): string[] =>
      read(made(plan, details).text).map(({ uid }) => uid);
    const all = [
      uids(planned(), {}),
      uids(planned({ start: '2026-12-14' }), {}),
      uids(planned(), { record: recorded() }),
      uids(planned(), { record: recorded({}, { id: 'p2' }) }),
    ].flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('keeps a UID below 255 octets: of long texts too, each its own and always the same', () => {
    const long = 'Größe '.repeat(60);
    const list = listOf(`# First\n\n- [ ] ${long}eins (day 1)\n- [ ] ${long}zwei (day 1)\n`);
    const uids = (start: string): string[] => read(made(planned({ start }, list)).text).map(({ uid }) => uid);
    const all = [...uids('2026-12-07'), ...uids('2026-12-14')];
    expect(all).toHaveLength(4);
    expect(new Set(all).size).toBe(4);
    expect(uids('2026-12-07')).toEqual(all.slice(0, 2));
    for (const uid of all) expect(uid).toMatch(/^gr.{150,230}~[0-9a-f]{16}@handrail$/);
  });

  it('holds the tasks of one role only, if asked', () => {
    const { text, undated } = made(planned(), { role: 'manager' });
    expect(read(text).map(({ summary }) => summary)).toEqual([
      'Order a laptop',
      'Unpack the laptop',
      'Meet; greet \\ all, slowly',
    ]);
    expect(undated).toBe(1);
  });

  it('takes whatever an imported file holds for words', () => {
    const record = recorded(
      {},
      { id: 'x\r\nEND:VCALENDAR', whose: 'a\r\nX-EVIL:1', people: { manager: '\0\x07\uD800;' } },
    );
    const { text } = made(planned(), { record });
    expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1);
    expect(text).not.toMatch(/^X-EVIL/m);
    expect(read(text)).toHaveLength(5);
  });

  it.each(['Pacific/Apia', 'America/New_York', 'Asia/Kathmandu'])('has the same days when made in %s', (zone) => {
    const modules = ['src/export/plan/plan-calendar.ts', 'src/handbook/plan.ts'].map((path) =>
      JSON.stringify(new URL(`../../../${path}`, import.meta.url).href),
    );
    const code = `
      const [{ planCalendar }, { planOf }] = await Promise.all([${modules.map((each) => `import(${each})`).join(', ')}]);
      const plan = planOf(${JSON.stringify(listOf())}, { start: '2026-12-07', answers: {} });
      process.stdout.write(planCalendar(plan, { now: '${now}', site: '${site}' }).text);`;
    const cwd = fileURLToPath(new URL('../../../', import.meta.url));
    const text = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd,
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(text).toBe(made().text);
  });
});
