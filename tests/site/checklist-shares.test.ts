import { describe, expect, it } from 'vitest';
import { kindsOf, rolesOf, sharesOf } from '../../src/site/checklist-shares.ts';
import { handbookOf } from '../content-tree.ts';
import { boats, listAt } from './checklist-content.ts';

describe('sharesOf', () => {
  it('counts the tasks of each role with those of included lists, and never the time of a part beside that of the whole', () => {
    const shares = sharesOf(listAt('boat')).map(({ role, tasks, minutes, unsaid, told }) => [
      role.title,
      tasks,
      minutes,
      unsaid,
      told,
    ]);
    // The sailor: quay 45, boat 60 with the mast in it, lamps 120. The master: keys 15, boat 60 with both parts in it.
    expect(shares).toEqual([
      ['New sailor', 4, 225, 0, 1],
      ['Harbour master', 4, 75, 0, 0],
    ]);
  });

  it('counts what does not say how long it takes, unless its parts do', () => {
    const list = listAt(
      'a',
      handbookOf({
        'checklists/a.md':
          '- [ ] Clean the deck (@mate)\n  - [ ] Sweep the deck (@mate, 10 min)\n- [ ] Whistle a tune (@mate)\n- [ ] Do nothing at all (day 1)\n',
      }),
    );
    expect(sharesOf(list)).toMatchObject([{ tasks: 3, minutes: 10, unsaid: 1 }]);
  });
});

describe('kindsOf', () => {
  it('puts the usual kinds first, however they are written, and what has none last', () => {
    const files = { 'checklists/z.md': '---\nkind: audits\n---\n# Zebra\n\n- [ ] Count the stripes\n' };
    const { checklists } = handbookOf({ ...files, 'checklists/p.md': '- [ ] Paint it blue\n' });
    const kinds = kindsOf([...boats.checklists, ...checklists]);
    expect(kinds.map(({ title, lists }) => [title, lists.map(({ id }) => id).sort()])).toEqual([
      ['Onboarding', ['boat', 'harbour']],
      ['Offboarding', ['leave']],
      ['Audits', ['z']],
      ['Other checklists', ['p', 'paint']],
    ]);
  });
});

describe('rolesOf', () => {
  it('finds the lists in which a role has something to do, and counts a task that several have once', () => {
    const roles = rolesOf(boats.checklists).map(({ title, tasks, parts }) => [
      title,
      tasks,
      parts.map(({ list, share }) => `${list.id} ${share.tasks}`).sort(),
    ]);
    expect(roles).toEqual([
      ['Harbour master', 4, ['boat 4', 'harbour 1']],
      ['New sailor', 4, ['boat 4', 'harbour 1']],
      ['Sailor', 1, ['leave 1']],
    ]);
  });
});
