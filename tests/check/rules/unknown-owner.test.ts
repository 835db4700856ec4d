import { describe, expect, test } from 'vitest';
import { unknownOwner } from '../../../src/check/rules/unknown-owner.ts';
import { found, placesOf, withFrontMatter } from '../found.ts';
import { ladderOf } from '../ladder.ts';
import { recordOf, recordPath } from '../record.ts';

const teams = {
  'teams/platform-team.yaml': 'name: Platform and tools\n',
  'teams/people-team.yml': 'name: People team\n',
};

test('tells a misspelt owner once, where it was typed', () => {
  const files = {
    ...teams,
    'boats/index.md': withFrontMatter('order: 1\nowner: platfrom-team'),
    'boats/a.md': '# A\n',
    'boats/deep/b.md': '# B\n',
  };
  expect(placesOf(unknownOwner, files)).toEqual(['boats/index.md:3:8']);
  expect(found(unknownOwner, files)[0]?.suggestion).toBe('Did you mean `owner: platform-team`?');
});

test('tells every place where it was typed', () => {
  const files = { ...teams, 'a.md': withFrontMatter('owner: x'), 'b.md': withFrontMatter('owner: [people-team, x]') };
  expect(placesOf(unknownOwner, files)).toEqual(['a.md:2:8', 'b.md:2:22']);
});

test.each([
  ['the name of a team', 'Platform and tools', '`owner: platform-team`'],
  ['the id in capitals', 'People-Team', '`owner: people-team`'],
  ['nobody near', 'harbour office', '`teams/harbour-office.yaml`'],
])('knows what to type for %s', (_name, owner, words) => {
  expect(found(unknownOwner, { ...teams, 'a.md': withFrontMatter(`owner: ${owner}`) })[0]?.suggestion).toContain(words);
});

test.each([
  ['owners that have a file', { ...teams, 'a.md': withFrontMatter('owner: [people-team, platform-team]') }],
  ['a handbook without teams', { 'a.md': withFrontMatter('owner: whoever') }],
  ['a folder of teams without a team', { 'a.md': withFrontMatter('owner: whoever'), 'teams/README.md': '# Teams\n' }],
  ['pages without an owner', { ...teams, 'a.md': '# A\n' }],
])('is silent on %s', (_name, files) => {
  expect(found(unknownOwner, files)).toEqual([]);
});

test('is silent on owners that a public edition does not show', () => {
  const files = { ...teams, 'a.md': withFrontMatter('audience: public\nowner: people-team') };
  expect(found(unknownOwner, files, { edition: 'public' })).toEqual([]);
});

test('finds owners of ladders and of levels, once where they are typed', () => {
  const files = {
    ...ladderOf({ 'trunk/a': [1, '## Craft', '', '- A.'], 'trunk/b': [2, '## Craft', '', '- B.'] }, 'owner: platfrom'),
    'ladders/l/trunk/c.md': '---\nrank: 3\nowner: poeple\n---\n\n# C\n',
    'teams/platform.yaml': 'name: Platform\n',
    'teams/people.yaml': 'name: People\n',
  };
  expect(placesOf(unknownOwner, files)).toEqual(['ladders/l/ladder.md:2:8', 'ladders/l/trunk/c.md:3:8']);
});

describe('of templates, records and actions', () => {
  const acting = (...owners: string[]) => ({
    ...teams,
    ...recordOf(
      ['status: done'],
      '## Actions',
      '',
      ...owners.map((owner) => `- [ ] Ring the bell (${owner}, due 2026-07-01)`),
    ),
  });

  test('finds owners of templates and of records', () => {
    const files = {
      ...teams,
      ...recordOf(['owner: poeple-team']),
      'templates/a.md': '---\nowner: platfrom-team\n---\n\nA.\n',
    };
    expect(placesOf(unknownOwner, files)).toEqual([`${recordPath()}:2:8`, 'templates/a.md:2:8']);
  });

  test('finds an owner of an action that is nearly a team, once in a record', () => {
    const [issue, ...others] = found(unknownOwner, acting('@platfrom-team', '@people-team', '@platfrom-team'));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ file: recordPath(), line: 9, column: 22 });
    expect(issue?.suggestion).toBe('Did you mean `@platform-team`?');
  });

  test('finds one that says that it is a team', () => {
    const [issue] = found(unknownOwner, acting('@billing-squad'));
    expect(issue?.suggestion).toContain('`teams/billing-squad.yaml`');
  });

  test.each([
    ['people and roles', acting('@mara', '@incident-lead', '@cto')],
    ['what is done', recordOf(['status: done'], '## Actions', '', '- [x] Ring the bell (@platfrom-team)')],
    ['teams by id and by name', acting('@people-team', '@Platform and tools')],
  ])('is silent on %s', (_name, files) => {
    expect(found(unknownOwner, { ...teams, ...files })).toEqual([]);
  });

  test('is silent on a lead whose name is nearly that of a team', () => {
    const files = { ...acting('@platform-lead'), 'teams/platform-leads.yaml': 'name: Leads\nlead: Platform lead\n' };
    expect(found(unknownOwner, files)).toEqual([]);
  });
});
