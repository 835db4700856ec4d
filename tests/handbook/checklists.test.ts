import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../src/handbook/checklist.ts';
import { checklistAt } from '../checklist-at.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';
import { pageAt } from '../page-at.ts';

const task = '- [ ] Go\n';
const including = (...names: string[]): string => `---\nincludes: [${names.join(', ')}]\n---\n- [ ] Own\n`;

describe('checklists', () => {
  it('are at their paths, those in folders too, and none at the address of a page about another', () => {
    const handbook = handbookOf({
      'checklists/Team A/First Days.md': task,
      'checklists/b.md': task,
      'checklists/b/plan.md': task,
      'checklists/plan.md': task,
    });
    expect(handbook.checklists.map(({ url }) => url).sort()).toEqual([
      '/checklists/b/',
      '/checklists/b/plan-checklist/',
      '/checklists/plan/',
      '/checklists/team-a/first-days/',
    ]);
    expect(handbook.clashes).toEqual([]);
  });

  it('of one address are told apart, and reported', () => {
    const handbook = handbookOf({ 'checklists/a b.md': task, 'checklists/a-b.md': task });
    expect(handbook.checklists.map(({ path, url }) => [path, url])).toEqual([
      ['checklists/a b.md', '/checklists/a-b/'],
      ['checklists/a-b.md', '/checklists/a-b-2/'],
    ]);
    expect(handbook.clashes).toMatchObject([
      {
        url: '/checklists/a-b/',
        kept: { path: 'checklists/a b.md' },
        moved: { path: 'checklists/a-b.md', url: '/checklists/a-b-2/' },
      },
    ]);
  });

  it.each(['base', 'base.md', 'checklists/base', '/checklists/base.md', './base.md', '../checklists/base.md', 'Base'])(
    'include others by their names: %s',
    (name) => {
      const handbook = handbookOf({ 'checklists/base.md': task, 'checklists/own.md': including(name) });
      const own = checklistAt(handbook, 'own');
      expect(own.includes).toEqual([checklistAt(handbook, 'base')]);
      expect(own.includes[0]?.includedBy).toEqual([own]);
      expect(tasksOf(own).map(({ text }) => text)).toEqual(['Go', 'Own']);
    },
  );

  it('include others from their folder before those at the top, and by the end of a path if it is one alone', () => {
    const handbook = handbookOf({
      'checklists/base.md': '- [ ] Top\n',
      'checklists/x/base.md': '- [ ] Near\n',
      'checklists/x/own.md': including('base'),
      'checklists/y/up.md': including('../base'),
      'checklists/x/deep/only.md': task,
      'checklists/z.md': including('only'),
      'checklists/w.md': including('nowhere'),
    });
    const first = (id: string): string | undefined => tasksOf(checklistAt(handbook, id))[0]?.text;
    expect([first('x/own'), first('y/up'), first('z'), first('w')]).toEqual(['Near', 'Top', 'Go', 'Own']);
    expect(checklistAt(handbook, 'w').faults).toMatchObject([
      {
        kind: 'unknown-checklist',
        name: 'nowhere',
        position: { line: 2 },
        known: expect.arrayContaining(['base', 'x/base', 'z']),
      },
    ]);
  });

  it('have each task of what they include once, and go round in no circle', () => {
    const handbook = handbookOf({
      'checklists/a.md': including('b', 'c'),
      'checklists/b.md': including('c'),
      'checklists/c.md': including('a'),
    });
    expect(tasksOf(checklistAt(handbook, 'a')).map(({ from }) => from)).toEqual(['c', 'b', 'a']);
    expect(handbook.checklists.map(({ faults }) => faults.map(({ kind }) => kind).join())).toEqual(['', '', '']);
    const itself = checklistAt(handbookOf({ 'checklists/a.md': including('a') }), 'a');
    expect(itself.faults).toMatchObject([{ kind: 'circular-include', name: 'a', through: ['A'] }]);
    expect(itself.includes).toEqual([]);
  });

  it('are owned, and answer at former addresses', () => {
    const handbook = handbookOf({
      'teams/crew.yaml': 'name: Crew\n',
      'checklists/a.md': `---\nowner: crew\naliases: /welcome/\n---\n${task}`,
    });
    const list = checklistAt(handbook, 'a');
    expect(list.owners.map(({ team }) => team?.data.name)).toEqual(['Crew']);
    expect(handbook.aliases.get('/welcome/')).toBe(list);
  });

  it('are linked from pages, by our anchors and by those of a forge', () => {
    const files: Files = {
      'checklists/a.md':
        '# My list\n\n## Before day one (by day -1)\n\n- [ ] Order *it* (@hire)\n\n### Émile & co\n\n- [ ] More\n',
      'pages/p.md': [
        'a.md#before-day-one',
        'a.md#before-day-one-by-day--1',
        'a#Order-it',
        'a.md#émile--co',
        'a.md#my-list',
        'a.md#nothing',
        'a.md',
      ]
        .map((to) => `[x](../checklists/${to})`)
        .join(' '),
    };
    const targets = pageAt(handbookOf(files), 'pages/p.md').links.map(({ target }) =>
      target.type === 'place' ? `${target.url}#${target.fragment}` : target.type,
    );
    expect(targets).toEqual(
      ['before-day-one', 'before-day-one', 'order-it', 'émile-co', '', 'nothing', ''].map(
        (anchor) => `/checklists/a/#${anchor}`,
      ),
    );
  });

  it('tell pages which of their tasks send somebody there, where these are written', () => {
    const handbook = handbookOf({
      'pages/p.md': '# P\n',
      'checklists/a.md':
        '- [ ] Read [p](../pages/p.md)\n- [ ] Sit\n\n  See [p](../pages/p.md) and [p](../pages/p.md).\n',
      'checklists/b.md': including('a'),
    });
    expect(pageAt(handbook, 'pages/p.md').steps.map(({ list, task: { text } }) => [list.id, text])).toEqual([
      ['a', 'Read p'],
      ['a', 'Sit'],
    ]);
  });
});

describe('the public edition', () => {
  const secret =
    '---\naudience: internal\ntitle: Hidden title\nroles: { spy: Hidden role }\nquestions: [{ id: cloak, ask: Hidden question? }]\nsuccess: [Hidden measure]\n---\n# Hidden\n\nHidden words.\n\n## Hidden phase\n\n- [ ] Hidden task (@spy, if cloak)\n';
  const open =
    '---\naudience: public\nincludes: [vault, missing]\nowner: hidden-team\n---\n## Phase\n\n- [ ] Shown (@hire and @spy, after "Hidden task", if cloak)\n';
  const handbook = handbookOf(
    {
      'checklists/vault.md': secret,
      'checklists/a.md': open,
      'teams/hidden-team.yaml': 'name: Hidden team\naudience: internal\n',
      'pages/p.md': '---\naudience: public\n---\n[x](../checklists/vault.md)\n',
    },
    { edition: 'public' },
  );
  const list = checklistAt(handbook, 'a');

  it('holds nothing of a list that is for the team, in no field of one that includes it', () => {
    const { written, ...shown } = list;
    const seen = new Set<unknown>();
    // What is typed in its own file is its author's to say, and is told by `written`.
    const text = JSON.stringify({ ...shown, faults: list.faults }, (key, value: unknown) => {
      if (key === 'written') return undefined;
      if (typeof value === 'object' && value !== null) {
        if (seen.has(value)) return undefined;
        seen.add(value);
      }
      return value;
    });
    expect(text).toContain('Shown');
    expect(text).not.toMatch(/hidden|vault/i);
    expect(handbook.checklists).toEqual([list]);
    expect(list.includes).toEqual([]);
    expect(handbook.files.has('checklists/vault.md')).toBe(false);
    expect(written.path).toBe('checklists/a.md');
  });

  it('tells no mistakes that are there only because a list is withheld', () => {
    expect(list.faults).toMatchObject([
      { kind: 'withheld-include', name: undefined },
      { kind: 'unknown-checklist', name: 'missing', known: [] },
    ]);
    expect(pageAt(handbook, 'pages/p.md').links[0]?.target.type).toBe('withheld');
  });
});
