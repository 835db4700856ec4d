import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { actionsAtom, actionsCalendar, actionsJson, allActions } from '../../src/export/actions.ts';
import { actionsExport } from '../../src/schema/records-export.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';
import { quay } from './record-content.ts';
import { elementsIn, readXml, textsIn } from './xml.ts';

const handbook = handbookOf(quay);
const open = handbookOf(quay, { edition: 'public' });
const lamp = 'https://example.org/kb/postmortems/2026-03-01-lamp/';

/** The events of a calendar as another program reads them. */
function events(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    if (!event.startDate.isDate || !event.endDate.isDate) throw new Error(`${event.summary} has hours`);
    const property = (name: string): string => String(component.getFirstPropertyValue(name));
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      sequence: event.sequence,
      stamp: property('dtstamp'),
      url: property('url'),
      busy: property('transp'),
    };
  });
}

describe('all actions of a handbook', () => {
  it('come in the order in which they count as late, and those without a day last', () => {
    const files: Files = {
      ...quay,
      'postmortems/some-day.md': '---\nstatus: published\n---\n# Some day\n\n## Actions\n\n- [ ] Without any day\n',
    };
    expect(allActions(handbookOf(files)).map(({ text, by }) => [text, by])).toEqual([
      ['Look every hour', '2026-03-31'],
      ['Ask why', '2026-03-31'],
      ['Light a fire', '2026-03-31'],
      ['Buy rope 🪢', '2026-04-20'],
      ['Order a spare lamp', '2026-05-15'],
      ['Without any day', undefined],
    ]);
  });
});

describe('actions as JSON', () => {
  it('keep to their schema, and say everything that is known', () => {
    const data = actionsExport.parse(JSON.parse(actionsJson(handbook)));
    expect(data).toMatchObject({ date: '2026-06-15', url: '/kb/actions/' });
    expect(data.actions.at(-1)).toEqual({
      url: '/kb/postmortems/2026-03-01-lamp/#order-a-spare-lamp',
      text: 'Order a spare lamp',
      library: 'postmortems',
      record: '2026-03-01-lamp',
      recordTitle: 'The lamp went out & stayed',
      severity: 'SEV2',
      done: false,
      taken: true,
      doneDay: null,
      owners: [
        { id: 'crew', name: 'The crew' },
        { id: 'masters', name: 'Harbour masters' },
      ],
      kind: 'prevent',
      since: '2026-03-01',
      due: '2026-05-15',
      limit: '2026-03-31',
      by: '2026-05-15',
      issue: '#12',
    });
    expect(data.actions.find(({ done }) => done)).toMatchObject({ text: 'Light a fire', doneDay: '2026-03-03' });
  });

  it('are an empty list where there are none', () => {
    const none = handbookOf({ 'templates/a.md': '---\ncreates: decisions\n---\n# {{title}}\n' });
    expect(actionsExport.parse(JSON.parse(actionsJson(none))).actions).toEqual([]);
    expect(textsIn(readXml(actionsAtom(none)), 'updated')).toEqual(['1970-01-01T00:00:00Z']);
    expect(events(actionsCalendar(none))).toEqual([]);
  });
});

describe('actions as a calendar', () => {
  it('have a day each on the day they count as late from, and nothing for what is done', () => {
    expect(events(actionsCalendar(handbook)).map(({ summary, start, end }) => [summary, start, end])).toEqual([
      ['Look every hour (Harbour masters)', '2026-03-31', '2026-04-01'],
      ['Ask why', '2026-03-31', '2026-04-01'],
      ['Buy rope 🪢 (quartermaster)', '2026-04-20', '2026-04-21'],
      ['Order a spare lamp (The crew, Harbour masters)', '2026-05-15', '2026-05-16'],
    ]);
  });

  it('say who, why and where, and take nobody’s time', () => {
    const [look, ask] = events(actionsCalendar(handbook));
    expect(look?.description.split('\n')).toEqual([
      'Who: Harbour masters',
      'Because of: The lamp went out & stayed',
      'No day is given; SEV2 allows until then.',
      `${lamp}#look-every-hour`,
    ]);
    expect(look).toMatchObject({ url: `${lamp}#look-every-hour`, busy: 'TRANSPARENT' });
    expect(ask?.description).toMatch(/^Nobody is named\.\n/);
  });

  it('are the same tomorrow, and count more after a change of their record', () => {
    const changed = (day: string) => new Map([['postmortems/2026-03-01-lamp.md', `${day}T12:00:00+02:00`]] as const);
    const made = (today: string, day: string, files = quay): string =>
      actionsCalendar(handbookOf(files, { today, history: { depth: 'complete', changed: changed(day) } }));
    const before = made('2026-03-10', '2026-03-09');
    expect(made('2026-03-11', '2026-03-09')).toBe(before);
    const path = 'postmortems/2026-03-01-lamp.md';
    const later = made('2026-03-21', '2026-03-20', { ...quay, [path]: String(quay[path]).replace('05-15', '05-29') });
    const [old, now] = [before, later].map((text) => events(text).find(({ uid }) => uid.includes('spare')));
    expect(old).toMatchObject({ start: '2026-05-15', stamp: '2026-03-09T10:00:00Z' });
    expect(now).toMatchObject({ start: '2026-05-29', stamp: '2026-03-20T10:00:00Z', uid: old?.uid });
    expect(now?.sequence).toBeGreaterThan(old?.sequence ?? Number.NaN);
    expect(now?.sequence).toBeLessThan(2 ** 31);
  });

  it('are told apart from those of another handbook', () => {
    const other = handbookOf({ ...quay, 'handbook.yaml': 'name: Quay\nurl: https://example.org/other/\n' });
    const uids = [handbook, other].flatMap((each) => events(actionsCalendar(each)).map(({ uid }) => uid));
    expect(uids.length).toBeGreaterThan(4);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('hold five hundred, in lines of 75 octets that cut no letter', () => {
    const line = (at: number): string =>
      `- [ ] Größe ${at} 👩‍💻 שלום; a, b \\ “c” ${'wählen '.repeat(8)}(due 2026-12-01)`;
    const lines = Array.from({ length: 500 }, (_, at) => line(at));
    const text = actionsCalendar(
      handbookOf({ 'postmortems/2026-01-01-all.md': `# All\n\n## Actions\n\n${lines.join('\n')}\n` }),
    );
    const found = events(text);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(500);
    expect(found[7]?.summary).toBe(`Größe 7 👩‍💻 שלום; a, b \\ “c” ${'wählen '.repeat(8)}`.trim());
    const wrong = text
      .split('\r\n')
      .filter((each) => Buffer.byteLength(each) > 75 || /[\r\n]/.test(each) || !each.isWellFormed());
    expect(wrong).toEqual([]);
  });
});

describe('actions as a feed', () => {
  it('tell what is open, by when and whose, and when it was done', () => {
    const root = readXml(actionsAtom(handbook));
    expect(textsIn(root, 'id')).toEqual(['https://example.org/kb/actions.atom']);
    const entries = elementsIn(root, 'entry');
    expect(entries.map((entry) => [...textsIn(entry, 'title'), ...textsIn(entry, 'updated')])).toEqual([
      ['Buy rope 🪢', '2026-04-01T00:00:00Z'],
      ['✓ Light a fire', '2026-03-03T00:00:00Z'],
      ['Ask why', '2026-03-01T00:00:00Z'],
      ['Look every hour', '2026-03-01T00:00:00Z'],
      ['Order a spare lamp', '2026-03-01T00:00:00Z'],
    ]);
    expect(entries.flatMap((entry) => textsIn(entry, 'summary'))).toEqual([
      'Open, quartermaster, by 2026-04-20, because of A rope for everybody.',
      'Done on 2026-03-03, The crew, because of The lamp went out & stayed.',
      'Open, nobody is named, by 2026-03-31, because of The lamp went out & stayed.',
      'Open, Harbour masters, by 2026-03-31, because of The lamp went out & stayed.',
      'Open, The crew, Harbour masters, by 2026-05-15, because of The lamp went out & stayed.',
    ]);
    expect(entries.flatMap((entry) => textsIn(entry, 'id'))[3]).toBe(`${lamp}#look-every-hour`);
  });

  it('have addresses that hold where nobody says where the handbook is', () => {
    const { 'handbook.yaml': _, ...files } = quay;
    const nowhere = handbookOf(files);
    const [entry] = elementsIn(readXml(actionsAtom(nowhere)), 'entry');
    expect(entry === undefined ? [] : elementsIn(entry, 'link').map(({ attributes }) => attributes['href'])).toEqual([
      '/decisions/rope/#buy-rope',
    ]);
    expect(actionsJson(nowhere)).toContain('"url": "/decisions/rope/#buy-rope"');
    // RFC 5545 knows only whole addresses.
    expect(events(actionsCalendar(nowhere)).map(({ url }) => url)).not.toContainEqual(expect.stringContaining('/'));
  });

  it('take whatever days and words authors write', () => {
    const rows = [
      '- [ ] Never (due 2026-02-30)',
      '- [x] Done on no day (done 2026-13-45)',
      '- [ ] A \u0007 bell & <b>\u0000</b> ]]> (due 9999-12-31)',
      '- [ ] Before it was (due 0001-01-01)',
    ];
    const wild = handbookOf({
      'postmortems/2026-02-31-x.md': `---\nseverity: SEV1\n---\n# X\n\n## Actions\n\n${rows.join('\n')}\n`,
      'handbook.yaml': 'severities: { SEV1: 99999 years }\n',
    });
    expect(elementsIn(readXml(actionsAtom(wild)), 'entry')).toHaveLength(4);
    expect(actionsExport.parse(JSON.parse(actionsJson(wild))).actions).toHaveLength(4);
    expect(() => events(actionsCalendar(wild))).not.toThrow();
  });
});

describe('actions that nobody ever took on', () => {
  const list =
    '## Actions\n\n- [ ] Look into it\n- [ ] Ask the crew (@crew)\n- [ ] Ask by May (due 2026-05-01)\n- [x] Sweep\n';
  const old = handbookOf({
    'handbook.yaml': 'severities: { SEV1: 14 days }\n',
    'postmortems/2026-01-01-free.md': `# Free\n\n${list}`,
    'postmortems/2026-01-02-archived.md': `---\nstatus: Archived\nseverity: SEV1\n---\n# Archived\n\n${list}`,
    'postmortems/2026-01-03-replaced.md': `---\nstatus: superseded\n---\n# Replaced\n\n${list}`,
    'postmortems/2026-01-04-counts.md': `---\nstatus: published\n---\n# Counts\n\n${list}`,
  });

  it('are those without owner and day in records that have no front matter or are history', () => {
    const { actions } = actionsExport.parse(JSON.parse(actionsJson(old)));
    expect(actions).toHaveLength(16);
    expect(new Set(actions.filter(({ taken }) => !taken).map(({ record, text }) => `${record}: ${text}`))).toEqual(
      new Set([
        '2026-01-01-free: Look into it',
        '2026-01-02-archived: Look into it',
        '2026-01-03-replaced: Look into it',
      ]),
    );
  });

  it('are in no calendar and in no feed', () => {
    expect(actionsCalendar(old)).not.toContain('Look into it');
    const titles = elementsIn(readXml(actionsAtom(old)), 'entry').flatMap((entry) => textsIn(entry, 'title'));
    expect(titles).toHaveLength(13);
    expect(titles.filter((title) => title === 'Look into it')).toHaveLength(1);
  });
});

describe('a feed of many actions', () => {
  it('holds all that are open, and of those that are done the ones among the latest hundred', () => {
    const done = Array.from({ length: 130 }, (_, at) => {
      const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
      return `- [x] Did ${at} (done ${day})`;
    });
    const waiting = Array.from({ length: 110 }, (_, at) => `- [ ] Old ${at} (@crew)`);
    const many = handbookOf({
      'postmortems/2025-01-01-a.md': `# A\n\n## Actions\n\n${[...done, ...waiting].join('\n')}\n`,
      'postmortems/2026-06-01-b.md': '# B\n\n## Actions\n\n- [ ] New (@crew)\n',
    });
    const titles = elementsIn(readXml(actionsAtom(many)), 'entry').flatMap((entry) => textsIn(entry, 'title'));
    expect(titles.slice(0, 2)).toEqual(['New', '✓ Did 129']);
    expect(titles.filter((title) => !title.startsWith('✓'))).toHaveLength(111);
    // Beside the new one there is room for 99: from number 129 down to number 31.
    const kept = titles.filter((title) => title.startsWith('✓'));
    expect([kept.length, kept.at(-1)]).toEqual([99, '✓ Did 31']);
  });
});

describe('actions in a public edition', () => {
  it('name no team that is withheld, and do not say that they have nobody', () => {
    for (const text of [actionsJson(open), actionsCalendar(open), actionsAtom(open)]) {
      expect(text).toContain('Look every hour');
      expect(text).not.toMatch(/masters/i);
    }
    const look = events(actionsCalendar(open)).find(({ summary }) => summary === 'Look every hour');
    expect(look?.description).not.toContain('Nobody');
    const entry = elementsIn(readXml(actionsAtom(open)), 'entry').find(
      (each) => textsIn(each, 'title')[0] === 'Look every hour',
    );
    expect(entry === undefined ? [] : textsIn(entry, 'summary')).toEqual([
      'Open, by 2026-03-31, because of The lamp went out & stayed.',
    ]);
  });
});
