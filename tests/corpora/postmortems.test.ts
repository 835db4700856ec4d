import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handbookOf } from '../content-tree.ts';

const corpora = process.env['HANDRAIL_CORPORA'];
if (corpora === undefined) console.log('Left out: reading real post-mortems, because HANDRAIL_CORPORA is not set.');

/** Reports of one team in free Markdown, with a template and a README beside them, by their names. */
function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** What stands below a heading of a report, up to the next heading of any level, counted line by line. */
function below(text: string, heading: RegExp): string[] {
  const lines = text.split(/\r?\n/);
  const from = lines.findIndex((line) => heading.test(line));
  if (from === -1) return [];
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => /^#{1,6} /.test(line));
  return to === -1 ? rest : rest.slice(0, to);
}

describe.skipIf(corpora === undefined)('post-mortems that others wrote', () => {
  const files = corpora === undefined ? new Map<string, string>() : filesOf(join(corpora, 'dfds__postmortems'));
  const handbook = handbookOf(
    Object.fromEntries([...files].map(([name, text]) => [`postmortems/${name}`, text] as const)),
  );
  const records = handbook.libraries[0]?.records ?? [];
  const textOf = (path: string): string => files.get(path.slice('postmortems/'.length)) ?? '';

  it('are all records, and what is beside them are pages', () => {
    // 38 reports of incidents, the template that they were copied from, and a README.
    expect(files.size).toBe(40);
    expect(records).toHaveLength(38);
    expect(handbook.pages.map(({ path }) => path).sort()).toEqual([
      'postmortems/PMyyyy-nnn - Postmortem template.md',
      'postmortems/README.md',
    ]);
    expect(handbook.clashes).toEqual([]);
    expect(handbook.faults.size).toBe(0);
  });

  it('have the titles that their authors gave them', () => {
    for (const { path, title } of records) expect(title).toBe(/^# (.*)$/m.exec(textOf(path))?.[1]?.trim());
  });

  it('have the year of their numbers, and a whole day wherever their timeline says one', () => {
    for (const { path, day } of records) {
      const year = /PM(\d{4})/.exec(path)?.[1] ?? '';
      const first = /^\|? *(\d{4}-\d\d-\d\d)/m.exec(below(textOf(path), /^## Timeline/).join('\n'))?.[1];
      if (first?.startsWith(year) === true) expect([path, day?.day]).toEqual([path, first]);
      else expect([path, day]).toEqual([path, { day: year, from: 'name' }]);
    }
    // In one, every year is written with five digits; in another, the day is left open.
    expect(records.filter(({ day }) => day?.day.length !== 10)).toHaveLength(2);
  });

  it('say what happened, and what they teach unless nobody wrote that down', () => {
    expect(records.filter(({ description }) => description === '')).toEqual([]);
    const silent = records.filter(({ lessons }) => lessons.length === 0).map(({ path }) => path);
    for (const path of silent) {
      expect(below(textOf(path), /^## Lessons/).filter((line) => /\p{L}/u.test(line))).toEqual([]);
    }
    expect(silent).toHaveLength(2);
  });

  it('have every item below their headings for actions as an action, which nobody owns', () => {
    let all = 0;
    for (const { path, actions } of records) {
      const items = below(textOf(path), /^## Action Items/).filter((line) => /^[-*] \S/.test(line));
      expect([path, actions.length]).toEqual([path, items.length]);
      for (const [at, { text }] of actions.entries()) {
        const typed = (items[at] ?? '').replace(/^[-*] /, '').replace(/[*`<>]/g, '');
        expect(typed.slice(0, 20)).toBe(text.replace(/[*`<>]/g, '').slice(0, 20));
      }
      all += items.length;
    }
    // One more item stands below another, and only says where to read on.
    expect(all).toBe(120);
    const actions = records.flatMap((record) => record.actions);
    expect(
      actions.filter(({ owners, due, kind }) => owners.length > 0 || due !== undefined || kind !== undefined),
    ).toEqual([]);
    expect(actions.filter(({ done }) => done).map(({ text }) => text)).toEqual([
      'Implement guards against invalid container runtime selection',
    ]);
    expect(actions.every(({ facts }) => facts.unread.length === 0)).toBe(true);
    // Eleven begin with the short of it in bold; of one, an item below says where to read on.
    expect(actions.filter(({ why }) => why.length > 0)).toHaveLength(11 + 1);
  });

  it('say how long it took where they do, and what it concerned', () => {
    const minutes = (path: string, name: string): boolean => {
      const [, said = ''] = new RegExp(`^- Time to ${name}: *(.*)$`, 'm').exec(textOf(path)) ?? [];
      return /^\d/.test(said);
    };
    for (const { path, durations, services, factors } of records) {
      expect([path, durations.detect?.from]).toEqual([path, minutes(path, 'detection') ? 'text' : undefined]);
      expect([path, durations.resolve?.from]).toEqual([path, minutes(path, 'recovery') ? 'text' : undefined]);
      const category = /^- Category: (.*)$/m.exec(textOf(path))?.[1]?.trim();
      expect([path, services, factors]).toEqual([path, category === undefined ? [] : [category], []]);
    }
    const of = (number: string) => records.find(({ path }) => path.includes(number))?.durations;
    expect(of('PM2020-002')).toMatchObject({ detect: { minutes: 54 }, resolve: { minutes: 148 } });
    expect(of('PM2022-007')).toMatchObject({ resolve: { minutes: 4 * 60 + 42 } });
    expect(of('PM2022-005')).toMatchObject({ detect: { minutes: 11 * 24 * 60 }, resolve: undefined });
  });

  it('have a timeline each, of as many entries as its table has rows', () => {
    for (const { path, timeline } of records) {
      const rows = below(textOf(path), /^## Timeline/).filter((line) => line.startsWith('|'));
      expect([path, timeline?.entries.length]).toEqual([path, rows.length - 2]);
    }
  });

  it('are offered as similar where they tell of the same thing again', () => {
    const alike = (number: string): string[] =>
      (records.find(({ path }) => path.includes(number))?.similar ?? [])
        .map(({ thing }) => thing.id.slice(2, 10))
        .sort();
    expect(alike('PM2021-005')).toEqual(['2021-006', '2021-007']);
    expect(alike('PM2020-009')).toEqual(['2020-002']);
    expect(alike('PM2021-003')).toEqual(['2021-002']);
    expect(alike('PM2022-004')).toEqual(['2022-007']);
    expect(alike('PM2022-002')).toEqual(['2021-001', '2023-002']);
    expect(alike('PM2020-006')).toEqual(['2020-003']);
  });
});
