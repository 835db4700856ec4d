import { describe, expect, it } from 'vitest';
import { handbookOf } from '../content-tree.ts';

const say = (line: string): string => `---\n${line}\n---\n`;

const files = {
  'teams/platform.yaml': 'name: Platform team\nchannel: "#platform"\naudience: public\n',
  'teams/people/support.yml': 'name: Support\n',
  'index.md': say('owner: platform'),
  'a.md': '',
  'b.md': say('owner: [support, nobody, platform]'),
};

describe('teams', () => {
  it('go by the names of their files', () => {
    const { teams } = handbookOf(files);
    expect([...teams.values()].map(({ id, path, url, data }) => [id, path, url, data.name])).toEqual([
      ['support', 'teams/people/support.yml', '/teams/#support', 'Support'],
      ['platform', 'teams/platform.yaml', '/teams/#platform', 'Platform team'],
    ]);
  });

  it('know the pages they answer for, in reading order', () => {
    const { teams } = handbookOf(files);
    expect(teams.get('platform')?.pages.map(({ path }) => path)).toEqual(['index.md', 'a.md', 'b.md']);
    expect(teams.get('support')?.pages.map(({ path }) => path)).toEqual(['b.md']);
  });

  it('are known by pages, and a name that no team has stays a name', () => {
    const { teams, pageByPath } = handbookOf(files);
    expect(pageByPath.get('b.md')?.owners.map(({ id, team }) => [id, team])).toEqual([
      ['support', teams.get('support')],
      ['nobody', undefined],
      ['platform', teams.get('platform')],
    ]);
  });

  it('of one name are the first of them', () => {
    const twice = { 'teams/a.yaml': 'name: First', 'teams/b/a.yml': 'name: Second\naudience: public' };
    expect([...handbookOf(twice).teams.values()].map(({ data }) => data.name)).toEqual(['First']);
    expect(handbookOf(twice, { edition: 'public' }).teams.size).toBe(0);
  });

  it('are left out when they cannot be read, and the others are not', () => {
    const { teams, faults } = handbookOf({ ...files, 'teams/x.yaml': 'lead: somebody', 'teams/y.yaml': 'name: [' });
    expect([...teams.keys()]).toEqual(['support', 'platform']);
    expect([...faults.keys()]).toEqual(['teams/x.yaml', 'teams/y.yaml']);
  });
});

describe('a public edition', () => {
  it('has only teams that are public, and names no other', () => {
    const open = {
      ...files,
      'handbook.yaml': 'audience: public',
      'teams/people/support.yml': 'name: S\naudience: internal',
    };
    const { teams, pageByPath } = handbookOf(open, { edition: 'public' });
    expect([...teams.keys()]).toEqual(['platform']);
    expect(pageByPath.get('b.md')?.owners.map(({ id }) => id)).toEqual(['platform']);
    expect(pageByPath.get('b.md')?.data.owner).toEqual(['platform']);
    expect(pageByPath.get('a.md')?.owners.map(({ id }) => id)).toEqual(['platform']);
  });

  it('has no team whose audience is wrong or misspelt', () => {
    const open = {
      'handbook.yaml': 'audience: public',
      'teams/a.yaml': 'name: A\naudience: pubic',
      'teams/b.yaml': 'name: B\nvisibility: team',
    };
    expect(handbookOf(open, { edition: 'public' }).teams.size).toBe(0);
    expect(handbookOf(open).teams.size).toBe(2);
  });
});
