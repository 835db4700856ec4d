import { describe, expect, test } from 'vitest';
import { unknownKey } from '../../../src/check/rules/unknown-key.ts';
import { found, placesOf, withFrontMatter } from '../found.ts';

describe('knows what a key is called here', () => {
  test.each([
    ['titel: Boats', 'title: Boats'],
    ['Title: Boats', 'title: Boats'],
    ['discription: Boats', 'description: Boats'],
    ['redirect_from: /boats/', 'aliases: /boats/'],
    ['old_path: /boats/', 'aliases: /boats/'],
    ['old_paths: [/a/, /b/]', 'aliases: [/a/, /b/]'],
    ['last_reviewed_on: 2026-05-01', 'review: { last: 2026-05-01 }'],
    ['lastReviewed: 2026-05-01', 'review: { last: 2026-05-01 }'],
    ['reviewed: 2026-05-01', 'review: { last: 2026-05-01 }'],
    ['review_in: 6 months', 'review: { every: 6 months }'],
    ['nav_order: 3', 'order: 3'],
    ['weight: 3', 'order: 3'],
    ['sidebar_position: 3', 'order: 3'],
    ['owner_slack: platform-team', 'owner: platform-team'],
    ['maintainedBy: platform-team', 'owner: platform-team'],
    ['owners: a, b', 'owner: [a, b]'],
    ['published: false', 'status: draft'],
    ['draft: true', 'status: draft'],
    ['draft: false', 'status: active'],
    ['public: true', 'audience: public'],
    ['summary: About boats', 'description: About boats'],
    ['sidebar_label: Boats', 'title: Boats'],
    ['categories: boats, ropes', 'tags: [boats, ropes]'],
  ])('%s', (typed, line) => {
    const issues = found(unknownKey, { 'index.md': withFrontMatter(typed) });
    expect(issues.map(({ line: at, column, severity }) => [at, column, severity])).toEqual([[2, 1, 'warning']]);
    expect(issues[0]?.suggestion).toContain(`\`${line}\``);
  });

  test('in files of other kinds', () => {
    const files = {
      'index.md': '# A\n',
      'handbook.yaml': 'site_name: A\n',
      'teams/a.yaml': 'name: A\nslack: "#a"\n',
      'glossary.yaml': '- term: A\n  meaning: b\n  aka: c\n',
    };
    expect(found(unknownKey, files).map(({ suggestion }) => suggestion)).toEqual([
      'Did you mean `also-known-as: c`?',
      'Did you mean `name: A`?',
      'Did you mean `channel: "#a"`?',
    ]);
  });

  test('inside other keys', () => {
    const files = { 'index.md': withFrontMatter('review:\n  reviewer: people-team\n  evey: 1 year') };
    expect(found(unknownKey, files).map(({ line, suggestion }) => `${line} ${suggestion}`)).toEqual([
      '3 Did you mean `by: people-team`?',
      '4 Did you mean `every: 1 year`?',
    ]);
  });
});

test('says only the key where the value is on the lines below', () => {
  const files = { 'index.md': withFrontMatter('redirect_from:\n  - /a/') };
  expect(found(unknownKey, files)[0]?.suggestion).toBe('Did you mean `aliases`?');
});

test('makes one line of several keys about reviews', () => {
  const files = { 'index.md': withFrontMatter('last_reviewed_on: 2026-05-01\nreview_in: 6 months') };
  for (const { suggestion } of found(unknownKey, files)) {
    expect(suggestion).toContain('`review: { last: 2026-05-01, every: 6 months }`');
  }
});

test('does not propose a key that is there already', () => {
  const files = {
    'index.md': withFrontMatter('title: Boats\nsidebar_label: Small boats\nstatus: active\ndraft: true'),
  };
  const [label, draft] = found(unknownKey, files).map(({ suggestion }) => suggestion);
  expect(label).toContain('move what it says to `title`');
  expect(draft).toContain('under `status`');
});

test.each([
  ['date: 2020-01-01', 'comes from git'],
  ['permalink: /boats/', '`aliases: '],
  ['layout: wide', 'laid out alike'],
  ['author: A role', '`owner`'],
])('explains why %s is not needed', (typed, words) => {
  expect(found(unknownKey, { 'index.md': withFrontMatter(typed) })[0]?.suggestion).toContain(words);
});

test('lists the keys that there are when nothing is near', () => {
  const [issue] = found(unknownKey, { 'index.md': withFrontMatter('constructor: 1') });
  expect(issue?.suggestion).toMatch(/`title`.*`owner`.*and `aliases`/);
});

test('is silent on keys that it knows, on bodies and on YAML that is no content', () => {
  const files = {
    'index.md': '---\ntitle: A\nreview: { by: a }\n---\n\nweight: 3\n\n---\n\ndraft: true\n',
    'data/other.yaml': 'weight: 3\n',
    'glossary.yaml': '- term: A\n  meaning: b\n  also-known-as: [c]\n  page: index.md\n  audience: public\n',
  };
  expect(placesOf(unknownKey, files)).toEqual([]);
});

test.each([
  ['ladders/l/ladder.md', 'competencies: [Craft]', 'areas: [Craft]'],
  ['ladders/l/ladder.md', 'name: Engineering', 'title: Engineering'],
  ['ladders/l/ladder.md', 'draft: true', 'status: draft'],
  ['ladders/l/trunk/a.md', 'level: 3', 'rank: 3'],
  ['ladders/l/trunk/a.md', 'name: Senior', 'title: Senior'],
  ['ladders/l/trunk/a.md', 'grade: E3', 'code: E3'],
  ['ladders/l/trunk/a.md', 'private: true', 'audience: internal'],
  ['ladders/d.yaml', 'title: Design', 'name: Design'],
])('knows what other tools call the keys of ladders: in %s, %s', (file, line, ours) => {
  const text = file.endsWith('.md') ? withFrontMatter(line) : `${line}\nlevels: []\n`;
  const [issue] = found(unknownKey, { 'ladders/l/ladder.md': '# L\n', [file]: text });
  expect(issue).toMatchObject({ file });
  expect(issue?.suggestion).toContain(`\`${ours}\``);
});

test.each([
  ['postmortems/a.md', 'root_cause: rust', '`factors: rust`'],
  ['postmortems/a.md', 'sev: SEV1', '`severity: SEV1`'],
  ['postmortems/a.md', 'supersedes: b', '`replaces: b`'],
  ['postmortems/a.md', 'affected: queue, mail', '`services: [queue, mail]`'],
  ['postmortems/a.md', 'end_time: 2026-05-31T10:00Z', '`resolved: 2026-05-31T10:00Z`'],
  ['postmortems/a.md', 'author: somebody', 'git knows who wrote it'],
  ['templates/a.md', 'variables: [cause]', '`fields: [cause]`'],
  ['templates/a.md', 'save-to: talks', '`creates: talks`'],
])('knows what to type in %s for %s', (path, line, words) => {
  const [issue, ...others] = found(unknownKey, { [path]: `---\n${line}\n---\n\n# A\n` });
  expect(others).toEqual([]);
  expect(issue?.suggestion).toContain(words);
});

test('is silent on the fields of the templates of a folder', () => {
  const files = {
    'templates/a.md': '---\ncreates: talks\nfields: [guests]\nfront-matter: { place: here }\n---\n\n{{guests}}\n',
    'talks/a.md': '---\nguests: three\nplace: there\n---\n\n# A\n',
  };
  expect(found(unknownKey, files)).toEqual([]);
});
