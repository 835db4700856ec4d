import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { readValue } from '../../src/handbook/field-value.ts';
import { defaultOf, fillTemplate } from '../../src/export/fill/filled-template.ts';
import { templateData } from '../../src/export/template-json.ts';
import type { TemplateExport } from '../../src/schema/template-export.ts';
import { handbookOf } from '../content-tree.ts';
import { codeBlocks, pageAt, starter } from './starter.ts';

const today = '2026-11-22';
const handbook = starter('public', today);
const records = handbook.libraries.flatMap((library) => library.records);
const ofKind = (folder: string) => handbook.libraries.find(({ id }) => id === folder)?.records ?? [];

/** What somebody may type into a field who reads its help. */
function typedInto(field: TemplateExport['fields'][number]): string {
  const { type, options, example } = field;
  const made: Readonly<Record<string, string>> = {
    date: '2026-11-20',
    time: '2026-11-20T03:10+01:00',
    team: 'platform-team',
    services: 'queue, mail',
  };
  return defaultOf(field, today) || (example ?? made[type] ?? options[0]?.id ?? 'A few plain words.');
}

/** Files that settings, teams and templates need to be themselves in another handbook. */
const surroundings = Object.fromEntries(
  [
    ['handbook.yaml', 'severities: {SEV1: 14 days, SEV2: 30 days}\nservices: [queue, mail]\n'],
    ['teams/platform-team.yaml', 'name: Platform team\n'],
    ...handbook.templates.map(({ path, written }) => [path, written.file.text]),
  ].map(([path = '', text = '']) => [path, text]),
);

describe.each(handbook.templates)('the template $id', (template) => {
  const data = templateData(template, handbook);

  it('says in a sentence what it makes, and when to use it', () => {
    expect(template.description).toMatch(/^.{20,159}\.$/);
    expect(template.when).toMatch(/\.$/);
    expect(template.owners.every(({ team }) => team?.data.channel !== undefined)).toBe(true);
    expect(template.faults).toEqual([]);
  });

  it('asks little, in questions, and insists on one answer beside the title at most', () => {
    expect(data.fields.length).toBeLessThanOrEqual(12);
    for (const { name, label } of data.fields) expect(label, name).toMatch(/^\S.*\?$/);
    expect(data.fields.filter(({ required }) => required).length).toBeLessThanOrEqual(2);
  });

  it('guides through every section with a question, and through none with anything that readers see', () => {
    const text = template.written.file.text;
    for (const { title, span } of template.sections) {
      const guidance = /<!--([\s\S]*?)-->/.exec(text.slice(...span))?.[1] ?? '';
      expect(guidance.trim().length, title).toBeGreaterThan(40);
    }
    const all = [...text.matchAll(/<!--([\s\S]*?)-->/g)].map(([comment]) => comment);
    expect(all.filter((comment) => comment.includes('?')).length).toBeGreaterThan(all.length / 2);
  });

  it.each([true, false])('makes a document that nothing is wrong with, with guidance: %s', (guidance) => {
    const values = Object.fromEntries(
      data.fields.map((field) => {
        const read = readValue(field, typedInto(field));
        expect(read.problem, field.name).toBeUndefined();
        return [field.name, read.value];
      }),
    );
    const { path, text, missing } = fillTemplate(data, values, { today, guidance });
    expect(missing).toEqual([]);
    expect(text).not.toMatch(/\{\{|\}\}/);
    expect(text.includes('<!--')).toBe(guidance);
    if (data.creates === null) return;
    const made = handbookOf({ ...surroundings, [path]: text });
    const record = made.libraries.flatMap((library) => library.records).find((each) => each.path === path);
    expect(record?.made?.template?.id).toBe(template.id);
    expect(record?.faults).toEqual([]);
    expect(record?.unfinished).toBe(true);
    expect(check(made).filter((issue) => issue.file.endsWith(path))).toEqual([]);
  });
});

describe('the templates of the starter', () => {
  it('are those that a team asks for', () => {
    expect(handbook.templates.map(({ id }) => id)).toEqual([
      'postmortem',
      'postmortem-short',
      'postmortem-security',
      'postmortem-process',
      'decision',
      'architecture-review',
      'one-to-one',
      'career-talk',
      'retrospective',
      'delegation',
      'hand-over',
    ]);
  });

  it('call by one name what is one thing in all post-mortems', () => {
    const [full, ...others] = handbook.templates.filter(({ library }) => library?.id === 'postmortems');
    const common = [
      'Summary for other teams',
      'Timeline',
      'Contributing factors',
      'Lessons',
      'Actions',
      'What changed',
    ];
    expect(others).toHaveLength(3);
    for (const { id, sections } of [...(full === undefined ? [] : [full]), ...others]) {
      const titles = sections.map(({ title }) => title);
      expect(
        titles.filter((title) => common.includes(title)),
        id,
      ).toEqual(common);
    }
  });

  it('are found from pages', () => {
    const targets = new Set(
      handbook.pages.flatMap(({ links }) =>
        links.flatMap(({ target }) => (target.type === 'place' ? [target.url] : [])),
      ),
    );
    const usual = ['postmortem', 'postmortem-short', 'postmortem-security', 'postmortem-process', 'decision'];
    for (const id of [...usual, 'one-to-one', 'career-talk']) expect(targets).toContain(`/templates/${id}/`);
  });
});

describe.each(records)('the record $id', (record) => {
  it('is made from a template, has what that asks for, and says that it is an example', () => {
    expect(record.made?.template).toBeDefined();
    expect(record.faults).toEqual([]);
    expect(record.written.file.text).toContain('\n*A made-up [example](../pages/after/index.md#the-examples).*\n');
    expect(record.description).toMatch(/^.{60,}[.?!]$/s);
  });

  it('leads to what has changed because of it', () => {
    for (const { target, what } of record.changes) {
      expect(['page', 'place']).toContain(target.type);
      expect(what).toMatch(/^.{10,}\.$/);
    }
  });

  it('has actions of teams, with a day and a kind, none later than its severity allows', () => {
    for (const { text, owners, due, kind, limit, facts } of record.actions) {
      expect(facts.unread, text).toEqual([]);
      expect(owners.every(({ team }) => team !== undefined) && owners.length > 0, text).toBe(true);
      if (record.unfinished) continue;
      expect(due, text).toBeDefined();
      expect(kind, text).toBeDefined();
      expect((due ?? '') <= (limit ?? '9999'), text).toBe(true);
    }
  });
});

describe('the post-mortems of the starter', () => {
  /** Minutes until it was noticed, stopped hurting and was over, counted by hand. */
  const minutes: Readonly<Record<string, readonly (number | undefined)[]>> = {
    '2025-01-21-no-confirmations': [105, 130, 440],
    // Nine in the morning is nine hours after midnight, but ten hours after the clocks began to go back.
    '2025-10-26-charged-twice': [335, 430, 2 * 1440 + 13 * 60 + 50],
    '2025-06-12-nobody-could-release': [7 * 1440 + 330, undefined, 10 * 1440 + 420],
    '2026-06-04-token-in-a-log': [7 * 1440 - 335, 7 * 1440 - 310, 8 * 1440 + 100],
    '2026-08-19-mails-stayed-behind': [95, 145, 650],
    '2026-09-24-internal-page-nearly-public': [undefined, undefined, 45],
    '2026-11-17-slow-checkout': [12, 55, undefined],
  };

  it('took as long as one can count by hand, across midnight and a change of clocks', () => {
    const counted = ofKind('postmortems').map(({ id, durations: { detect, mitigate, resolve } }) => [
      id,
      [detect?.minutes, mitigate?.minutes, resolve?.minutes],
    ]);
    expect(Object.fromEntries(counted)).toEqual(minutes);
  });

  it('have timelines of which every time is read, in their order', () => {
    for (const { id, timeline } of ofKind('postmortems')) {
      const times = timeline?.entries.map(({ at }) => at?.epoch) ?? [];
      expect(times.length, id).toBeGreaterThan(3);
      expect(times, id).not.toContain(undefined);
      expect(times, id).toEqual([...times].sort((a, b) => (a ?? 0) - (b ?? 0)));
    }
  });

  it('teach, each in sentences that stand alone', () => {
    for (const { id, lessons } of ofKind('postmortems')) {
      expect(lessons.length, id).toBeGreaterThan(0);
      for (const { text } of lessons) expect(text, id).toMatch(/^["A-Z].{20,160}\.$/);
    }
  });

  it('differ in how bad they were, and one is still being written', () => {
    expect(new Set(ofKind('postmortems').map(({ severity }) => severity))).toEqual(
      new Set(['SEV1', 'SEV2', 'SEV3', 'SEV4']),
    );
    expect(ofKind('postmortems').filter(({ unfinished }) => unfinished)).toHaveLength(1);
  });

  it('hold one that happened again, each of the two most like the other, and because of the same factor', () => {
    const pair = ['2025-01-21-no-confirmations', '2026-08-19-mails-stayed-behind'];
    const found = pair.map((id) => ofKind('postmortems').find((record) => record.id === id)?.similar[0]);
    expect(found.map((similar) => similar?.thing.id)).toEqual(pair.toReversed());
    for (const similar of found) {
      const reasons = similar?.reasons.map(({ type, shared }) => [type, ...shared]) ?? [];
      expect(reasons).toContainEqual(['factor', 'full disk', 'no alert']);
    }
  });

  it('have actions that are done, late, and still in time', () => {
    const actions = records.filter(({ unfinished }) => !unfinished).flatMap((record) => record.actions);
    const open = actions.filter(({ done }) => !done);
    expect(actions.filter(({ done }) => done).length).toBeGreaterThan(open.length);
    expect(open.filter(({ by = '' }) => by < today)).toHaveLength(2);
    expect(open.filter(({ by = '' }) => by >= today).length).toBeGreaterThan(1);
  });
});

describe('the decisions of the starter', () => {
  it('know which of them took the place of which', () => {
    const replaced = ofKind('decisions').filter(({ replacedBy }) => replacedBy.length > 0);
    expect(replaced.map(({ id, status, replacedBy }) => [id, status, ...replacedBy.map((each) => each.id)])).toEqual([
      ['2025-02-11-alerts-machine-by-machine', 'replaced', '2026-09-01-alerts-by-default'],
    ]);
  });
});

describe('the pages about records', () => {
  it('tell the severities that the settings have, with the time that their actions have', () => {
    const page = pageAt(handbook, 'pages/after/actions.md').file.text;
    const told = [...page.matchAll(/^\| (SEV\d) +\| (.*?) +\| (\d+ \w+) +\|$/gm)].map(([, ...cells]) => cells);
    const set = Object.entries(handbook.config.severities ?? {}).map(([id, said]) => [
      id,
      'meaning' in said ? (said.meaning ?? '').replace(/\.$/, '') : '',
      said.actions,
    ]);
    expect(told).toEqual(set);
  });

  it('show files that are read without a mistake', () => {
    const shown = Object.fromEntries(
      // The pages about checks show mistakes.
      handbook.pages
        .filter(({ path }) => !path.startsWith('pages/checks/'))
        .flatMap(({ file }) =>
          codeBlocks(file.text).flatMap(({ title, text }) =>
            /^content\/(?:templates|postmortems)\//.test(title ?? '')
              ? [[title?.slice('content/'.length) ?? '', text]]
              : [],
          ),
        ),
    );
    expect(Object.keys(shown).sort()).toEqual(['postmortems/2026-05-31-queue-stopped.md', 'templates/visit.md']);
    const made = handbookOf({ ...surroundings, ...shown });
    const template = made.templates.find(({ id }) => id === 'visit');
    const record = made.libraries.flatMap((each) => each.records).find(({ path }) => path in shown);
    expect(template?.faults).toEqual([]);
    expect(template?.fields.map(({ name }) => name)).toEqual(['title', 'day', 'seen']);
    expect(record?.faults).toEqual([]);
    expect(record?.actions.map(({ kind, due }) => [kind, due])).toEqual([['prevent', '2026-06-15']]);
    expect(record?.lessons.map(({ text }) => text)).toEqual(['Something that does nothing needs an alert.']);
    expect(record?.durations.resolve?.minutes).toBe(195);
  });
});
