import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checklistCsv } from '../../src/export/checklist-csv.ts';
import { checklistData, checklistJson } from '../../src/export/checklist-json.ts';
import { checklistMarkdown } from '../../src/export/checklist-markdown.ts';
import { indexJson } from '../../src/export/index-json.ts';
import { llmsTxt } from '../../src/export/llms-txt.ts';
import { sitemap } from '../../src/export/sitemap.ts';
import type { Checklist } from '../../src/handbook/checklist.ts';
import type { Handbook } from '../../src/handbook/handbook.ts';
import { checklistExport } from '../../src/schema/checklist-export.ts';
import { outputsOf } from '../../src/site/outputs.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

const files: Files = {
  'handbook.yaml': 'name: Quay\nurl: https://example.org/kb/\n',
  'index.md': '# Home\n',
  'teams/people.yaml': 'name: People team\n',
  'checklists/company.md': `---
title: Everybody
roles: { hire: New colleague, manager: Manager }
questions:
  - id: location
    ask: Where will you work?
    options: { office: In the office, remote: From home }
---

## Preparing (@manager, by day -1)

- [ ] Order a laptop (day -7, 15 min, must)

  Ask [early](../index.md).

  - it takes a week
  - or two

- [x] Hand out the keys (if office)
`,
  'checklists/teams/crew.md': `---
title: Crew; of "Quay"
kind: onboarding
owner: people
includes: company
questions: [{ id: on-call, ask: Will you be on call? }]
success: [Knows the ropes]
day-one: " Day of boarding "
---

What the **crew** does, see [home](../../index.md).

## Preparing

- [ ] =Choose a berth (@manager and @hire)

## Arriving

A word before.

### On board

- [ ] Learn [the *ropes*](../../index.md) <!-- for now -->
      on deck (@hire, by week 1, after "Choose a berth", informs @manager)
  - [ ] Knots (30 min)
    Two of them.
  - [ ] Lights (if on-call)
`,
};

const handbook = handbookOf(files);

function listIn({ checklists }: Handbook, id = 'teams/crew'): Checklist {
  const list = checklists.find((each) => each.id === id);
  if (list === undefined) throw new Error(`There is no checklist ${id}`);
  return list;
}

describe('a checklist as Markdown', () => {
  it('has the tasks of what it includes, in the notation, with links into the site', () => {
    expect(checklistMarkdown(listIn(handbook), handbook)).toBe(`---
title: "Crew; of \\"Quay\\""
url: "/kb/checklists/teams/crew/"
kind: "onboarding"
status: "active"
owner: ["People team"]
roles: ["hire: New colleague","manager: Manager"]
questions: ["location: Where will you work? office, remote","on-call: Will you be on call? yes, no"]
success: ["Knows the ropes"]
---

# Crew; of "Quay"

What the **crew** does, see [home](/kb/).

## Preparing

- [ ] Order a laptop (@manager, day -7, 15 min, must)

  Ask [early](/kb/).

  - it takes a week
  - or two

- [x] Hand out the keys (@manager, by day -1, if location is office)

- [ ] =Choose a berth (@manager and @hire)

## Arriving

A word before.

### On board

- [ ] Learn [the *ropes*](/kb/) on deck (@hire, by week 1, informs @manager, after "=Choose a berth")
  - [ ] Knots (30 min)

    Two of them.

  - [ ] Lights (if on-call)
`);
  });

  it('is read as the same checklist again', () => {
    const list = listIn(handbook);
    const twin = checklistMarkdown(list, handbook).replace(/^---[^]*?\n---\n/, '');
    const frontMatter = (String(files['checklists/teams/crew.md']).match(/^---[^]*?\n---\n/)?.[0] ?? '').replace(
      'includes: company\n',
      'roles: { hire: New colleague, manager: Manager }\n',
    );
    const again = handbookOf({
      ...files,
      'checklists/teams/crew.md':
        frontMatter.replace('questions: [', 'questions: [{ id: location, ask: Where?, options: [office, remote] }, ') +
        twin,
    });
    const facts = (each: Checklist): unknown =>
      each.phases.map(({ title, tasks }) => [
        title,
        tasks.map(({ text, who, informs, when, condition, facts: { minutes, weight }, under, group }) => ({
          text,
          who,
          informs,
          when,
          condition,
          minutes,
          weight,
          group,
          under: under?.text,
        })),
      ]);
    expect(facts(listIn(again))).toEqual(facts(list));
  });
});

describe('a checklist as CSV', () => {
  it('is read back by another program, one task a row', () => {
    const csv = checklistCsv(listIn(handbook), handbook);
    const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(6);
    expect(data[0]).toEqual({
      phase: 'Preparing',
      group: '',
      task: 'Order a laptop',
      'part of': '',
      who: 'Manager',
      informs: '',
      when: '7 days before day 1',
      said: '',
      minutes: '15',
      weight: 'must',
      condition: '',
      after: '',
      why: expect.stringMatching(/^Ask early\./),
      from: 'company',
      url: 'https://example.org/kb/checklists/teams/crew/#order-a-laptop',
    });
    expect(data[1]).toMatchObject({ when: 'before day 1', condition: 'location is office' });
    expect(data[2]).toMatchObject({ task: "'=Choose a berth", who: 'Manager and New colleague', from: 'teams/crew' });
    expect(data[3]).toMatchObject({
      group: 'On board',
      after: "'=Choose a berth",
      informs: 'Manager',
    });
    expect(data[5]).toMatchObject({ 'part of': 'Learn the ropes on deck', condition: 'on-call' });
    expect(csv).not.toMatch(/(^|,)"?[=+@-]/m);
  });
});

describe('the JSON of a checklist', () => {
  it('is what its schema says', () => {
    const json: unknown = JSON.parse(checklistJson(listIn(handbook), handbook));
    expect(checklistExport.parse(json)).toEqual(json);
    expect(checklistData(listIn(handbook), handbook).dayOne).toBe('Day of boarding');
    // What is included has a day 1 of its own.
    expect(checklistData(listIn(handbook, 'company'), handbook).dayOne).toBe('First day at work');
  });
});

describe('a checklist in a table', () => {
  const table = handbookOf({
    'checklists/desk.md': [
      '# Desk',
      '',
      '| Task | When | Who completes | Location | Notes |',
      '| --- | --- | --- | --- | --- |',
      '| Find a chair | Whenever it suits | Buddy | Room 4 | Ask around |',
      '',
    ].join('\n'),
  });
  const list = listIn(table, 'desk');

  it('loses none of its words, whether they could be read or not', () => {
    const json = checklistJson(list, table);
    for (const text of [checklistMarkdown(list, table), checklistCsv(list, table), json]) {
      for (const words of ['Find a chair', 'Whenever it suits', 'Buddy', 'Location: Room 4', 'Ask around']) {
        expect(text).toContain(words);
      }
    }
    expect(json).toContain('"why": "Whenever it suits. Location: Room 4 Ask around"');
  });
});

describe('the lists for machines', () => {
  it('name checklists', () => {
    expect(llmsTxt(handbook)).toContain(
      '## Checklists\n\n- [Crew; of "Quay"](/kb/checklists/teams/crew/index.md): What the crew does, see home.\n- [Everybody](/kb/checklists/company/index.md)',
    );
    expect(sitemap(handbook)).toContain('<loc>https://example.org/kb/checklists/teams/crew/</loc>');
    const index: { checklists: unknown[] } = JSON.parse(indexJson(handbook));
    expect(index.checklists).toEqual([
      expect.objectContaining({
        id: 'teams/crew',
        url: '/kb/checklists/teams/crew/',
        json: '/kb/checklists/teams/crew.json',
        csv: '/kb/checklists/teams/crew.csv',
        markdown: '/kb/checklists/teams/crew/index.md',
        kind: 'onboarding',
        tasks: 6,
      }),
      expect.objectContaining({ id: 'company', kind: null, tasks: 2 }),
    ]);
  });

  it('lead to files that are there', () => {
    const urls = [...outputsOf(handbook)].map(({ url }) => url);
    expect(urls).toEqual(
      expect.arrayContaining([
        '/checklists/teams/crew.json',
        '/checklists/teams/crew.csv',
        '/checklists/teams/crew/index.md',
        '/schemas/checklist-export.json',
        '/schemas/checklist-plans.json',
        '/schemas/plan-export.json',
      ]),
    );
  });

  it('hold nothing of what an edition withholds', () => {
    const open = handbookOf(
      { ...files, 'checklists/open.md': '---\naudience: public\nincludes: company\n---\n# Open\n\n- [ ] Wave\n' },
      { edition: 'public' },
    );
    const all = [...outputsOf(open)].map(({ content }) => String(content())).join('\n');
    expect(all).toContain('Wave');
    expect(all).not.toMatch(/laptop|Everybody|berth/);
  });
});

describe('what the public edition says about a task that waits for a withheld one', () => {
  const edition = handbookOf(
    {
      'teams/vault.yaml': 'name: Vault\n',
      'checklists/secret.md': '# Secret\n\n- [ ] Count the canary (@vault)\n',
      'checklists/pub.md':
        '---\naudience: public\nincludes: secret\n---\n# Pub\n\n## (@vault, day 1)\n\n### (@vault, day 2)\n\n- [ ] Wait (@hire and @vault, day 1, after "Count the canary", informs @vault)\n- [ ] Go (after "Wait" and "Count the canary")\n',
      'checklists/all.md':
        '---\naudience: public\nincludes: pub\n---\n# All\n\n- [ ] Rest (day 3, after "Count the canary")\n',
      'checklists/alone.md': '---\naudience: public\n---\n# Alone\n\n- [ ] Look (day 3, after "Count the canary")\n',
    },
    { edition: 'public' },
  );

  it.each(['pub', 'all', 'alone'])('names neither it nor a team that is withheld: %s', (id) => {
    const list = listIn(edition, id);
    const outputs = [checklistMarkdown(list, edition), checklistJson(list, edition), checklistCsv(list, edition)];
    for (const output of outputs) expect(output).not.toMatch(/canary|vault/i);
  });

  it('keeps the rest of the line', () => {
    const markdown = checklistMarkdown(listIn(edition, 'pub'), edition);
    expect(markdown).toContain('- [ ] Wait (@hire, day 1)\n- [ ] Go (day 2, after "Wait")\n');
  });
});

it('writes what a task waits for in vain as it was typed', () => {
  const vain = handbookOf({ 'checklists/a.md': '- [ ] Look (day 3, after "Nothing of the kind")\n' });
  expect(checklistMarkdown(listIn(vain, 'a'), vain)).toContain('- [ ] Look (day 3, after "Nothing of the kind")');
  const [task] = checklistData(listIn(vain, 'a'), vain).phases[0]?.tasks ?? [];
  expect(task?.why).toBe('after "Nothing of the kind".');
  expect(task?.unread).toEqual(['after "Nothing of the kind"']);
});

it('calls a task without words so, in every place', () => {
  const empty = handbookOf({ 'checklists/a.md': '- [ ] (@hire, day 1)\n' });
  expect(checklistMarkdown(listIn(empty, 'a'), empty)).toContain('- [ ] Task without words (@hire, day 1)');
  expect(checklistData(listIn(empty, 'a'), empty).phases[0]?.tasks[0]).toMatchObject({
    id: 'task-without-words',
    text: 'Task without words',
  });
});
