import { describe, expect, test } from 'vitest';
import { brokenAnchor } from '../../../src/check/rules/broken-anchor.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

const rules = [
  '# House rules',
  '',
  '## Opening hours',
  '',
  '## Opening hours',
  '',
  '## Who opens? (and why)',
  '',
  'Set with dashes',
  '---------------',
  '',
  '### Über `code` & more',
  '',
  '## Named {#by-hand}',
  '',
  '<h2 id="in-html">In HTML</h2>',
  '',
  '<a name="Old-Name"></a> Text.[^note]',
  '',
  '[^note]: A note.',
  '',
].join('\n');

const there = { 'rules.md': rules, 'empty.md': 'Text.\n', 'folder/inside.md': '# Inside\n', 'plan.pdf': 'x' };

function foundFor(link: string) {
  return found(brokenAnchor, { ...there, 'a.md': `# A\n\nSee [it](${link}).\n` });
}

describe('is silent on', () => {
  test.each([
    ['a heading', 'rules.md#opening-hours'],
    ['the second of two equal headings', 'rules.md#opening-hours-1'],
    ['a heading with signs', 'rules.md#who-opens-and-why'],
    ['a heading set with dashes', 'rules.md#set-with-dashes'],
    ['a heading with code, signs and an umlaut', 'rules.md#über-code--more'],
    ['the same, encoded', 'rules.md#%C3%BCber-code--more'],
    ['a heading with a name of its own', 'rules.md#by-hand'],
    ['an id in HTML', 'rules.md#in-html'],
    ['a name in HTML', 'rules.md#Old-Name'],
    ['an anchor in another case, as on GitHub', 'rules.md#Opening-Hours'],
    ['an anchor with the prefix of GitHub', 'rules.md#user-content-opening-hours'],
    ['a footnote', 'rules.md#user-content-fn-note'],
    ['the place of a footnote', 'rules.md#fnref-note'],
    ['the top of a page', 'empty.md#top'],
    ['an empty fragment', 'empty.md#'],
    ['the title of the page', '#a'],
    ['words in a page', 'rules.md#:~:text=hours'],
    ['a place in a file', 'plan.pdf#page=3'],
    ['a place in a folder without an introduction', 'folder/#inside'],
    ['a place on another site', 'https://example.org/#nowhere'],
    ['a page that does not exist, which is another mistake', 'nowhere.md#x'],
    ['an address of the site', '/rules/#opening-hours'],
  ])('%s', (_name, link) => {
    expect(foundFor(link)).toEqual([]);
  });
});

describe('finds', () => {
  test.each([
    ['a sign that an anchor drops', 'rules.md#who-opens?-(and-why)', '#who-opens-and-why'],
    ['a third equal heading', 'rules.md#opening-hours-2', '#opening-hours-1'],
    ['the words in place of the name', 'rules.md#named', '#by-hand'],
    ['a heading of another level of the page', 'rules.md#house', '#house-rules'],
    ['the anchor of another page', '#opening-hours', '#a'],
    ['two hash signs', 'rules.md##opening-hours', '#opening-hours'],
    ['a footnote that does not exist', 'rules.md#user-content-fn-other', '#'],
  ])('%s', (_name, link, anchor) => {
    const issues = foundFor(link);
    expect(issues.map(({ file, line, column, severity }) => [file, line, column, severity])).toEqual([
      ['a.md', 3, 5, 'error'],
    ]);
    expect(issues[0]?.suggestion).toContain(`\`${anchor}`);
  });

  test('a broken anchor in a replacement and in the glossary', () => {
    const files = {
      'a.md': '---\nreplacement: b.md#x\n---\n',
      'b.md': '# B\n',
      'glossary.yaml': '- term: B\n  meaning: b\n  page: b.md#y\n',
    };
    expect(placesOf(brokenAnchor, files)).toEqual(['a.md:2:14', 'glossary.yaml:3:9']);
  });
});

describe('lists the anchors that exist', () => {
  test('at most five, the nearest first, and says how many there are', () => {
    const headings = ['Tea', 'Coffee', 'Coffee machine', 'Cake', 'Milk', 'Sugar', 'Water'].map(
      (text) => `## ${text}\n`,
    );
    const [issue] = found(brokenAnchor, { 'a.md': `[x](#the-coffee-machine)\n\n${headings.join('\n')}` });
    expect(issue?.suggestion).toMatch(/^Write one that exists: `#coffee-machine`, `#coffee`, /);
    expect(issue?.suggestion.match(/`#/g)).toHaveLength(5);
    expect(issue?.suggestion).toContain('(7 in all)');
  });

  test('by shared words before shared letters', () => {
    const [issue] = found(brokenAnchor, { 'a.md': '[x](#ask-for-leave)\n\n## Task forces\n\n## Leave: how to ask\n' });
    expect(issue?.suggestion).toMatch(/exists: `#leave-how-to-ask`/);
  });

  test('or says that there is none', () => {
    const [issue] = found(brokenAnchor, { 'a.md': '[x](b.md#part)\n', 'b.md': 'Text.\n' });
    expect(issue?.suggestion).toContain('no headings');
  });
});

describe('links to ladders', () => {
  const files = ladderOf(
    {
      'trunk/senior': [
        1,
        '## Craft',
        '',
        '- Leads a project of several weeks to its end.',
        '',
        '## Work nobody assigns',
        '',
        '- Thanks people.',
      ],
    },
    'areas: [Craft, { id: unassigned, name: Work nobody assigns }]',
  );
  const linking = (fragment: string) => ({ ...files, 'a.md': `[x](ladders/l/trunk/senior.md#${fragment})\n` });

  test.each([
    'craft',
    'unassigned',
    'work-nobody-assigns',
    'leads-a-project-of-several-weeks-to-its-end',
    'leads-projects-of-several-weeks-to-their-end',
    'CRAFT',
    'top',
    '',
  ])('is silent on #%s', (fragment) => {
    expect(found(brokenAnchor, linking(fragment))).toEqual([]);
  });

  test('finds one that no area and no expectation has', () => {
    const [issue] = found(brokenAnchor, linking('crafts'));
    expect(issue).toMatchObject({ file: 'a.md', line: 1, column: 1 });
    expect(issue?.message).toContain('`ladders/l/trunk/senior.md`');
    expect(issue?.suggestion).toContain('`#craft`');
  });

  test('finds one that levels and ladders type, and one of ladder.md', () => {
    const broken = {
      ...ladderOf({ 'trunk/a': [1, '## Craft', '', '- See [b](#crafts) and [c](../ladder.md#use).'] }),
      'ladders/l/ladder.md': '# L\n\n[a](trunk/a.md#people)\n',
    };
    expect(placesOf(brokenAnchor, broken)).toEqual([
      'ladders/l/ladder.md:3:1',
      'ladders/l/trunk/a.md:9:7',
      'ladders/l/trunk/a.md:9:24',
    ]);
  });

  test('is silent on places that are no ladder', () => {
    expect(found(brokenAnchor, { ...files, 'a.md': '[x](/ladders/#anything)\n' })).toEqual([]);
  });
});

describe('of records and templates', () => {
  const reports = {
    'postmortems/rain.md': '# Rain\n\n## Impact\n\n## Actions\n\n- Buy umbrellas\n',
    'templates/form.md': '# {{title}}\n\n## Impact\n',
  };

  test('finds places that they do not have', () => {
    const files = { ...reports, 'a.md': '# A\n\n[x](postmortems/rain.md#impakt) [y](templates/form.md#luck)\n' };
    const [record, template, ...others] = found(brokenAnchor, files);
    expect(others).toEqual([]);
    expect(record?.suggestion).toContain('`#impact`');
    expect(record?.suggestion).toContain('`#buy-umbrellas`');
    expect(template?.suggestion).toContain('`#impact`');
  });

  test('is silent on headings and actions', () => {
    const files = {
      ...reports,
      'a.md':
        '# A\n\n[x](postmortems/rain.md#buy-umbrellas) [y](postmortems/rain.md#Impact) [z](templates/form.md#impact)\n',
    };
    expect(found(brokenAnchor, files)).toEqual([]);
  });
});
