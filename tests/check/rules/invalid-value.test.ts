import { describe, expect, test } from 'vitest';
import { invalidValue } from '../../../src/check/rules/invalid-value.ts';
import { found, placesOf, withFrontMatter } from '../found.ts';

/** The suggestion for one wrong line of front matter. */
function suggestionFor(frontMatter: string): string | undefined {
  return found(invalidValue, { 'index.md': withFrontMatter(frontMatter) })[0]?.suggestion;
}

describe('gives a line to paste', () => {
  test.each([
    ['status: Draft', 'status: draft'],
    ['status: activ', 'status: active'],
    ['status: obsolete', 'status: deprecated'],
    ['status: wip', 'status: draft'],
    ['status: true', 'status: active'],
    ['audience: private', 'audience: internal'],
    ['audience: [public]', 'audience: public'],
    ['order: "10"', 'order: 10'],
    ['order: last', 'order: 10'],
    ['title: 2026', 'title: "2026"'],
    ['title: 1.10 # the version', 'title: "1.10"'],
    ['title: yes', undefined],
    ['title: true', 'title: "true"'],
    ['title: [Boats]', 'title: Boats'],
    ['review: 6', 'review: 6 months'],
    ['review: every 2 Weeks', 'review: 2 weeks'],
    ['review: 6mo', 'review: 6 months'],
    ['review: quarterly', 'review: 3 months'],
    ['review: often', 'review: 6 months'],
    ['review: { every: 1 Year }', 'every: 1 year'],
    ['review: { last: 2026/5/3 }', 'last: 2026-05-03'],
    ['review: { last: 31.05.2026 }', 'last: 2026-05-31'],
    ['review: { last: 05/31/2026 }', 'last: 2026-05-31'],
    ['review: { last: 2026-05-31T10:00:00Z }', 'last: 2026-05-31'],
    ['tags: 7', 'tags: "7"'],
    ['owner: { name: platform }', 'owner: platform-team'],
  ])('%s', (typed, line) => {
    const suggestion = suggestionFor(typed);
    if (line === undefined) expect(suggestion).toBeUndefined();
    else expect(suggestion).toContain(`\`${line}\``);
  });

  test('for settings', () => {
    const files = {
      'index.md': '# A\n',
      'handbook.yaml': [
        'url: handbook.example.org/team',
        'repository: git@git.example.org:example/handbook.git',
        'order: people, engineering',
        'accent: "#fa0"',
        'logo: 3',
        '',
      ].join('\n'),
    };
    expect(found(invalidValue, files).map(({ line, suggestion }) => `${line} ${suggestion}`)).toEqual([
      '1 Write `url: https://handbook.example.org/team`.',
      '2 Write `repository: https://git.example.org/example/handbook`.',
      '3 Write `order: [people, engineering]`.',
      '4 Write `accent: "#ffaa00"`.',
      '5 Write `logo: "3"`.',
    ]);
  });

  test('for what YAML takes for a comment', () => {
    const files = { 'index.md': '# A\n', 'teams/a.yaml': 'name: A\nchannel: #boats\n' };
    expect(found(invalidValue, files)[0]?.suggestion).toContain('`channel: "#boats"`');
  });
});

describe('says what is wrong', () => {
  test('naming the key, what was typed and what is allowed', () => {
    const [issue] = found(invalidValue, { 'index.md': withFrontMatter('status: activ') });
    expect(issue).toMatchObject({ line: 2, column: 9, severity: 'error' });
    expect(issue?.message).toMatch(/`status` is `activ`.*one of draft, active, deprecated and archived/);
    expect(issue?.suggestion).toContain('draft, deprecated or archived');
  });

  test('telling what a wrong audience means until it is mended', () => {
    expect(found(invalidValue, { 'index.md': withFrontMatter('audience: all') })[0]?.message).toContain(
      'only the team sees it',
    );
  });

  test('inside the form that the author chose', () => {
    const files = { 'index.md': '# A\n', 'handbook.yaml': 'repository:\n  url: example\n  forge: githb\n' };
    expect(placesOf(invalidValue, files)).toEqual(['handbook.yaml:2:8', 'handbook.yaml:3:10']);
    expect(found(invalidValue, files)[1]?.suggestion).toContain('`forge: github`');
  });

  test('item by item in a list', () => {
    const files = { 'index.md': withFrontMatter('tags:\n  - boats\n  - 7\n  - [a]') };
    expect(found(invalidValue, files).map(({ line, message }) => `${line} ${message.slice(0, 16)}`)).toEqual([
      '4 Item 2 of `tags`',
      '5 Item 3 of `tags`',
    ]);
  });

  test('once, where a wrong value is one that has to be there', () => {
    const files = { 'index.md': '# A\n', 'teams/a.yaml': 'name: [A, B]\n' };
    expect(placesOf(invalidValue, files)).toEqual(['teams/a.yaml:1:7']);
  });

  test('of several terms of a glossary, each at its own line', () => {
    const files = {
      'index.md': '# A\n',
      'glossary.yaml': '- term: A\n- term: B\n  meaning: b\n- meaning: c\n- word\n',
    };
    expect(placesOf(invalidValue, files)).toEqual(['glossary.yaml:1:3', 'glossary.yaml:4:3', 'glossary.yaml:5:3']);
    expect(found(invalidValue, files)[2]?.suggestion).toContain('`- term: ');
  });

  test('of a file that holds something else altogether', () => {
    const files = { 'index.md': '---\nwords\n---\n', 'teams/a.yaml': '', 'glossary.yaml': 'term: A\n' };
    const messages = found(invalidValue, files).map(({ message, suggestion }) => `${message} ${suggestion}`);
    expect(messages).toHaveLength(3);
    expect(messages.find((text) => text.includes('a list of terms'))).toContain('`- term: ');
    expect(messages.find((text) => text.includes('The front matter'))).toContain('`owner: platform-team`');
    expect(messages.find((text) => text.includes('`name: Platform team`'))).toContain('This file');
  });
});

test.each([
  [
    'every key as it should be',
    withFrontMatter('title: "2026"\norder: -1.5\nstatus: archived\ntags: boats\nowner: [a, b]'),
  ],
  ['both forms of a review', withFrontMatter('review: 1 year')],
  ['a review in parts', withFrontMatter('review: { last: 2024-02-29, every: 14 days, by: Lead, checked: all }')],
  ['front matter with comments only', withFrontMatter('# nothing yet')],
  ['no front matter', '# A\n'],
])('is silent on %s', (_name, text) => {
  expect(found(invalidValue, { 'index.md': text })).toEqual([]);
});

describe('an alias that is no address on this site', () => {
  const settings = { 'handbook.yaml': 'url: https://boats.example.org\n' };

  test.each([
    [
      'https://x.example',
      'another site',
      'Take it out, or write the former path of the page, such as `/old/address/`.',
    ],
    [
      'https://x.example/',
      'another site',
      'Take it out, or write the former path of the page, such as `/old/address/`.',
    ],
    [
      'https://x.example/old/a.html',
      'another site',
      'Write `/old/a/` if that is where it was on this site, or take it out.',
    ],
    ['//x.example/old/', 'another site', 'Write `/old/` if that is where it was on this site, or take it out.'],
    ['/../../up/', 'goes up by `..`', 'Write `/up/` if that is where it was on this site, or take it out.'],
    ['../up', 'goes up by `..`', 'Write `/up/` if that is where it was on this site, or take it out.'],
    ['/a/%2e%2e/b/', 'goes up by `..`', 'Write `/b/` if that is where it was on this site, or take it out.'],
  ])('%s', (alias, why, suggestion) => {
    const issues = found(invalidValue, { ...settings, 'a.md': withFrontMatter(`aliases: [/fine/, ${alias}]`) });
    expect(issues).toMatchObject([{ file: 'a.md', line: 2, column: 19, severity: 'error', suggestion }]);
    expect(issues[0]?.message).toContain(why);
  });

  test('of a ladder and of its levels, in files and in data', () => {
    const files = {
      'ladders/a/ladder.md': withFrontMatter('aliases: /../a/'),
      'ladders/a/trunk/b.md': withFrontMatter('rank: 1\naliases: /../b/'),
      'ladders/c.yaml': 'aliases: /../c/\nlevels:\n  - id: d\n    name: D\n    aliases: [/../d/]\n',
    };
    expect(placesOf(invalidValue, files)).toEqual([
      'ladders/a/ladder.md:2:10',
      'ladders/a/trunk/b.md:3:10',
      'ladders/c.yaml:1:10',
      'ladders/c.yaml:5:15',
    ]);
  });

  test.each(['/old/', 'old', '/old place/..hidden/', 'https://boats.example.org/old.html', '/a...b/'])(
    'is not %s',
    (alias) => {
      const files = { ...settings, 'a.md': withFrontMatter(`aliases: ["${alias}"]`) };
      expect(found(invalidValue, files)).toEqual([]);
      expect(found(invalidValue, files, { url: 'https://preview.example.org' })).toEqual([]);
    },
  );

  test('is told also where it is no address at all', () => {
    const [issue] = found(invalidValue, { 'a.md': withFrontMatter('aliases: "https://[/../up/"') });
    expect(issue?.suggestion).toContain('Take it out');
  });

  test('is not a full address while nobody says where the handbook is published', () => {
    const files = { 'a.md': withFrontMatter('aliases: https://docs.example.org/older.html') };
    expect(found(invalidValue, files)).toEqual([]);
  });
});

describe('in a ladder', () => {
  /** The message and the suggestion for one wrong part of a data file. */
  function saidOf(file: string, text: string): string[] {
    return found(invalidValue, { [file]: text }).map(({ message, suggestion }) => `${message} ${suggestion}`);
  }
  const level = (rank: string): string => `levels:\n  - { id: a, name: A, rank: ${rank} }\n`;

  test.each([
    ['two', 'Write `rank: 2`.'],
    ['L3', 'Write `rank: 3`.'],
    ['"4"', 'Write `rank: 4`.'],
    ['high', 'Write the number that is meant, such as `rank: 1`.'],
    ['0', 'has to be at least 1; as it is, the value is not used. Write `rank: 1`.'],
    ['1.5', 'has to be a whole number'],
  ])('a rank of %s', (rank, words) => {
    expect(saidOf('ladders/d.yaml', level(rank))).toEqual([expect.stringContaining(words)]);
  });

  test('a rank of a file, where it is no number', () => {
    const files = { 'ladders/l/ladder.md': '# L\n', 'ladders/l/trunk/a.md': withFrontMatter('rank: senior') };
    expect(found(invalidValue, files)[0]?.suggestion).toBe('Write the number that is meant, such as `rank: 3`.');
  });

  test.each([
    ['tracks: { trunk: x, lead: y }', 'Write `tracks: [trunk, lead]`.'],
    ['tracks: trunk', 'Write `tracks: [trunk]`.'],
    ['competencies: 7', 'Write a list below `competencies:`: each item on a line that starts with a hyphen.'],
    ['expectations: [word]', 'Begin this item with `level:` and its value, and write its other keys with it.'],
    ['areas: [word]', 'Begin this item with `id:` and its value, and write `name:` with it.'],
    ['expectations: [{ text: Rows. }]', 'Add `level:` with a text after it.'],
  ])('%s', (line, words) => {
    expect(saidOf('ladders/d.yaml', `${level('1')}${line}\n`)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    ['// The ladder of the crew\n{}', 'JSON takes no comments: take out what starts with `//`.'],
    ['null', 'Write the keys between braces, as in `{ "name": "Engineering", "levels": [] }`.'],
    ['{ "name": 42, "levels": [] }', 'Write `"name": "42"`.'],
    ['{ "name": "A", "status": "wip", "levels": [] }', 'Write `"status": "draft"`'],
    ['{ "name": "A", "tracks": { "a": 1, "b": 2 }, "levels": [] }', 'Write `"tracks": ["a", "b"]`.'],
    ['{ "levels": [{ "id": "a", "name": "A", "rank": "two" }] }', 'Write `"rank": 2`.'],
  ])('as JSON: %s', (text, words) => {
    expect(saidOf('ladders/d.json', `${text}\n`)).toEqual([expect.stringContaining(words)]);
  });
});

test('finds a track or an area that stands in its list twice, and does not propose the same again', () => {
  const issues = found(invalidValue, {
    'ladders/l/ladder.md': '---\nareas: [Craft, craft]\ntracks: [trunk, trunk]\n---\n',
  });
  expect(issues).toMatchObject([
    { line: 2, column: 16, suggestion: 'Take this item out, or give it a name of its own.' },
    { line: 3, column: 17, suggestion: 'Take this item out, or give it a name of its own.' },
  ]);
  expect(issues[0]?.message).toContain('the name of an area that is not in the list yet');
});

test.each([
  ['a record', 'postmortems/a.md'],
  ['a template', 'templates/a.md'],
])('finds an alias of %s that is no address on this site', (_name, path) => {
  expect(placesOf(invalidValue, { [path]: '---\naliases: [../a]\n---\n\n# A\n' })).toEqual([`${path}:2:11`]);
});

test.each([
  ['2026-11-01 14:05', '2026-11-01T14:05+02:00'],
  ['2026-11-01T9:05', '2026-11-01T09:05+02:00'],
  ['2026-11-01 14:05 +0100', '2026-11-01T14:05+01:00'],
  ['2026-11-01 14:05:30 UTC', '2026-11-01T14:05:30Z'],
  ['2026-11-01 14:05 GMT-5', '2026-11-01T14:05-05:00'],
  ['2026-11-01', '2026-11-01T14:05+02:00'],
  ['last night', '2026-05-03T14:05+02:00'],
])('writes the moment %s with an offset', (value, moment) => {
  const [issue, ...others] = found(invalidValue, { 'postmortems/a.md': `---\nstarted: ${value}\n---\n\n# A\n` });
  expect(others).toEqual([]);
  expect(issue?.suggestion).toBe(`Write \`started: ${moment}\`, with the offset of the clock that it was read from.`);
});

test.each([
  ['templates/a.md', '---\nfields: [{ name: a, type: dropdown }]\n---\n', '`type: choice`'],
  ['templates/a.md', '---\nfields: [{ name: a, type: Textarea }]\n---\n', '`type: paragraph`'],
  ['templates/a.md', '---\nfields: [{ name: The day }]\n---\n', '`name: the-day`'],
  ['templates/a.md', '---\nversion: two\n---\n', '`version: 2`'],
  ['postmortems/a.md', '---\nchanges: ../b.md\n---\n', '`changes: [../b.md]`'],
  ['handbook.yaml', 'services: queue\n', '`services: [queue]`'],
])('knows what to type in %s for %s', (path, text, words) => {
  const [issue, ...others] = found(invalidValue, { [path]: text });
  expect(others).toEqual([]);
  expect(issue?.message).not.toContain('something else');
  expect(issue?.suggestion).toContain(words);
});

test('takes the options of a template for the only words that its records can say', () => {
  const files = {
    'templates/a.md':
      '---\ncreates: decisions\nfields: [{ name: mood, type: choice, options: [glad, sad] }]\n---\n\n{{mood}}\n',
    'decisions/a.md': '---\nmood: gald\n---\n\n# A\n',
  };
  const [issue, ...others] = found(invalidValue, files);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ file: 'decisions/a.md', line: 2, column: 7 });
  expect(issue?.suggestion).toContain('`mood: glad`');
});
