import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../src/handbook/checklist.ts';
import { checklistAt, checklistOf, taskAt } from '../checklist-at.ts';
import { handbookOf } from '../content-tree.ts';

describe('roles of a checklist', () => {
  it('are found by id and title, and one that nobody declares is a fault', () => {
    const list = checklistOf([
      '---',
      'roles: { hire: New colleague, boss: { title: Manager, summary: Plans. } }',
      '---',
      '- [ ] A (@Hire and @manager)',
      '- [ ] B (@ghost)',
    ]);
    expect(taskAt(list, 'A').who).toEqual(['hire', 'boss']);
    expect(list.roles.map(({ id, title, declared }) => [id, title, declared])).toEqual([
      ['hire', 'New colleague', true],
      ['boss', 'Manager', true],
      ['ghost', 'Ghost', false],
    ]);
    expect(list.faults).toMatchObject([{ kind: 'unknown-role', name: 'ghost', known: ['hire', 'boss'] }]);
  });

  it('need not be declared where none is, and are teams by their names', () => {
    const handbook = handbookOf({
      'teams/it.yaml': 'name: The workshop\n',
      'checklists/a.md': '- [ ] A (@buddy and @it)\n',
    });
    const list = checklistAt(handbook, 'a');
    expect(list.roles.map(({ title, team, declared }) => [title, team?.id, declared])).toEqual([
      ['Buddy', undefined, false],
      ['The workshop', 'it', true],
    ]);
    expect(list.faults).toEqual([]);
  });

  it('are guessed from a name with an @ at the beginning or the end of the words, which stay as they are', () => {
    const handbook = handbookOf({
      'teams/it.yaml': 'name: The workshop\n',
      'checklists/a.md': [
        '---',
        'roles: { hire: New colleague, boss: Manager }',
        '---',
        '- [ ] @boss: say hello',
        '- [ ] Say hello @hire.',
        '- [ ] @it and @boss, set up the desk (day 1)',
        '- [ ] Ask @boss for a key',
        '- [ ] Say hello @somebody',
        '- [ ] Write to a@hire',
        '- [ ] Say goodbye @boss (@hire)',
        '',
      ].join('\n'),
    });
    const list = checklistAt(handbook, 'a');
    expect(tasksOf(list).map(({ text, who, guessed }) => [text, who.join(), guessed.join()])).toEqual([
      ['@boss: say hello', 'boss', 'who'],
      ['Say hello @hire.', 'hire', 'who'],
      ['@it and @boss, set up the desk', 'it,boss', 'who'],
      ['Ask @boss for a key', '', ''],
      ['Say hello @somebody', '', ''],
      ['Write to a@hire', '', ''],
      ['Say goodbye @boss', 'hire', ''],
    ]);
    expect(list.faults).toEqual([]);
  });

  it('are those of what it includes first, and said again in its own way', () => {
    const handbook = handbookOf({
      'checklists/all.md': '---\nroles: { hire: Newcomer, manager: Manager }\n---\n- [ ] A (@hire)\n',
      'checklists/team.md': '---\nincludes: all\nroles: { lead: Lead, hire: Engineer }\n---\n- [ ] B (@lead)\n',
    });
    expect(checklistAt(handbook, 'team').roles.map(({ title }) => title)).toEqual(['Engineer', 'Manager', 'Lead']);
  });

  it('are not named in public when their team is not', () => {
    const files = {
      'teams/vault.yaml': 'name: The vault\naudience: internal\n',
      'teams/shop.yaml': 'name: The shop\naudience: public\n',
      'checklists/a.md': [
        '---',
        'audience: public',
        'roles:',
        '  hire: Newcomer',
        '  keys: { title: Keeper, team: vault }',
        '---',
        '- [ ] One (@keys and @hire, informs @vault)',
        '- [ ] Two (@shop, informs @Keeper)',
        '- [ ] Keeper: three',
        '',
      ].join('\n'),
    };
    const list = checklistAt(handbookOf(files, { edition: 'public' }), 'a');
    expect(list.roles.map(({ id }) => id)).toEqual(['hire', 'shop']);
    expect([
      taskAt(list, 'One').who,
      taskAt(list, 'One').informs,
      taskAt(list, 'One').facts.who,
      taskAt(list, 'One').facts.informs,
    ]).toEqual([['hire'], [], ['hire'], []]);
    expect(taskAt(list, 'Two').informs).toEqual([]);
    expect(list.faults).toEqual([]);
    expect(checklistAt(handbookOf(files), 'a').roles.map(({ id, team }) => [id, team?.id])).toEqual([
      ['hire', undefined],
      ['keys', 'vault'],
      ['vault', 'vault'],
      ['shop', 'shop'],
    ]);
  });
});
