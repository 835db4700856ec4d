import { describe, expect, test } from 'vitest';
import { brokenLink } from '../../../src/check/rules/broken-link.ts';
import { found, placesOf } from '../found.ts';
import { ladderOf } from '../ladder.ts';

/** A handbook with pages and files to link to. */
const there = {
  'pages/index.md': '# Home\n',
  'pages/people/index.md': '# People\n',
  'pages/people/parental leave (new).md': '---\ntitle: Time with your child\n---\n\n## How to ask\n',
  'pages/people/travel.md': '# Travel\n',
  'pages/boats/README.md': '# Boats\n',
  'pages/boats/ropes/knots.mdx': '# Knots\n',
  'pages/files/plan.pdf': 'x',
  'pages/notes/one.md': '# One\n',
  'data/levels.yml': 'x: 1\n',
  'glossary.yaml': '- term: Knot\n  meaning: A loop.\n  page: pages/boats/ropes/knots.mdx\n',
};

/** What is found for a text in a page beside the others. */
function foundIn(text: string, path = 'pages/boats/page.md') {
  return found(brokenLink, { ...there, [path]: `# Page\n\n${text}\n` });
}

describe('proposes what may be meant', () => {
  test.each([
    ['the same file in another folder', '[a](travel.md)', '../people/travel.md'],
    ['the same name in another case', '[a](../people/Travel.md)', '../people/travel.md'],
    ['a name that is a letter off', '[a](../people/travell.md)', '../people/travel.md'],
    ['two letters swapped', '[a](ropes/kntos.mdx)', 'ropes/knots.mdx'],
    ['a name with other signs', '[a](../people/parental_leave_new)', '../people/parental%20leave%20%28new%29.md'],
    ['a folder that has moved', '[a](../knots/)', 'ropes/knots.mdx'],
    ['the title of a page', '[a](../people/time-with-your-child.md)', '../people/parental%20leave%20%28new%29.md'],
    ['the words of the link', '[Time with your child](../x/y.md)', '../people/parental%20leave%20%28new%29.md'],
    ['an index of the folder', '[a](../folk/people/index.md)', '../people/index.md'],
    ['a file that is no page', '[a](plan.pdf)', '../files/plan.pdf'],
    ['a path from the top', '[a](/people/travle)', '../people/travel.md'],
    ['an anchor as well', '[a](parental-leave-new.md#how-to-ask)', '%28new%29.md#how-to-ask'],
    ['a template tag', '[a]({{ "/people/travel/" | relative_url }})', '../people/travel.md'],
    ['a template tag with an address', '[a]({% link "https://example.org/x" %})', 'https://example.org/x'],
    ['a template tag with an anchor', '[a]({% page "/people/parental-leave-new/#how-to-ask" %})', '.md#how-to-ask'],
    ['a mail address', '[a](help@example.org)', 'mailto:help@example.org'],
    ['a host', '[a](example.org/x)', 'https://example.org/x'],
    ['an address inside others', '[a]([https://example.org/x](y))', 'https://example.org/x'],
    ['backslashes', String.raw`[a](ropes\knots.mdx)`, 'ropes/knots.mdx'],
    ['spaces', '[Leave](../people/parental leave new.md)', '[Leave](../people/parental%20leave%20%28new%29.md)'],
    ['spaces after a formatted text', '[**Leave**](parental leave new.md)', '%20leave%20'],
  ])('%s', (_name, text, path) => {
    const issues = foundIn(text);
    expect(issues.map(({ line, severity }) => [line, severity])).toEqual([[3, 'error']]);
    expect(issues[0]?.suggestion).toContain(path);
  });

  test('nothing where nothing is near', () => {
    expect(foundIn('[a](../weather/forecast.md)')[0]?.suggestion).toMatch(/^Write the path of a file that exists/);
  });

  test('several, where a name is in several folders, the nearest first', () => {
    const files = { 'a/x.md': '# A\n', 'b/x.md': '# B\n', 'c/d/e.md': '[a](../b/x.md)\n' };
    expect(found(brokenLink, files)[0]?.suggestion).toBe('Did you mean `../../b/x.md` or `../../a/x.md`?');
  });

  test('no page that the edition does not hold', () => {
    const files = { 'secret.md': '# Secret\n', 'a.md': '---\naudience: public\n---\n\n[a](secrt.md)\n' };
    expect(found(brokenLink, files)[0]?.suggestion).toContain('secret.md');
    const [issue] = found(brokenLink, files, { edition: 'public' });
    expect(`${issue?.message} ${issue?.suggestion}`).not.toContain('secret');
  });
});

describe('says what is wrong', () => {
  test.each([
    ['with a folder that holds no page', '[a](../../data)', 'which holds no page'],
    ['with a file on one computer', '[a](C:/plan.pdf)', 'one computer'],
    ['with empty parentheses', '[a]()', 'no address'],
    ['with a template tag', '[a]({{site.url}}/x)', 'template tag'],
  ])('%s', (_name, text, words) => {
    expect(foundIn(text)[0]?.message).toContain(words);
  });

  test('once for a definition that several links use, where it is defined', () => {
    expect(placesOf(brokenLink, { 'a.md': '[one][x] and [two][x]\n\n[x]: nowhere.md\n' })).toEqual(['a.md:3:1']);
  });

  test('for the replacement of a page, and for a page that the glossary names', () => {
    const files = {
      'a.md': '---\nstatus: deprecated\nreplacement: b.md\n---\n',
      'glossary.yaml': '- term: A\n  meaning: a\n- term: B\n  meaning: b\n  page: b.md\n',
    };
    expect(placesOf(brokenLink, files)).toEqual(['a.md:3:14', 'glossary.yaml:5:9']);
  });

  test('at the column of a link inside a table and a list', () => {
    expect(placesOf(brokenLink, { 'a.md': '| A |\n| - |\n| [x](y.md) |\n\n- ok\n  - [x](y.md)\n' })).toEqual([
      'a.md:3:3',
      'a.md:6:5',
    ]);
  });
});

describe('is silent on', () => {
  test.each([
    ['a file in the same folder', '[a](README.md)'],
    ['a file without its ending', '[a](../people/travel)'],
    ['a file by the ending of a web page', '[a](../people/travel.html)'],
    ['a folder with and without a slash', '[a](../people) [b](../people/) [c](./)'],
    ['the index of a folder that has a readme', '[a](../boats/index.md)'],
    ['a folder without an introduction', '[a](../notes/)'],
    ['a path from the top', '[a](/people/travel.md) [b](/pages/people/travel.md)'],
    ['an address of the site', '[a](/people/travel/) [b](/search/) [c](/)'],
    ['an encoded path', '[a](../people/parental%20leave%20%28new%29.md)'],
    ['a path in angle brackets', '[a](<../people/parental leave (new).md>)'],
    ['a link with a question', '[a](../people/travel.md?plain=1)'],
    ['a link with a title', '[a](../people/travel.md "Travel (new).md")'],
    ['a file that is no page', '[a](../files/plan.pdf#page=3)'],
    [
      'other sites and schemes',
      '[a](https://example.org/x.md) [b](//example.org) [c](mailto:a@b.org) [d](tel:+1) [e](slack://x)',
    ],
    ['a link out of the content folder', '[a](../../../README.md)'],
    ['an anchor of the page', '[a](#page) [b](#) [c](#top)'],
    ['a definition that nothing uses', '[x]: nowhere.md'],
    ['links in code', '`[a](nowhere.md)` `[a]({{ x }})`\n\n```md\n[a](no where.md)\n```\n\n    [a]({% x y %})'],
    ['links in comments', '<!-- [a](nowhere.md) [a](my file.md) -->'],
    ['a link that is escaped', String.raw`\[a](nowhere.md) \[a](my file.md)`],
    ['an address with spaces that no file has', 'See list[1](as in file a.md) and [x](my file.md).'],
    ['text in brackets and parentheses', 'See [a] (nowhere.md).'],
    ['a template tag in the text', 'Hello {{ name }}, see {% x %}.'],
  ])('%s', (_name, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

test('stays quick when very many links are broken in a large handbook', () => {
  const pages = Array.from(
    { length: 900 },
    (_, at) => [`pages/${at % 30}/page-about-${at * 7919}.md`, '# A\n'] as const,
  );
  const links = Array.from({ length: 900 }, (_, at) => `- [x](folder/page-abuot-${at * 7907}.md)`).join('\n');
  const files = { ...Object.fromEntries(pages), 'pages/index.md': links };
  const start = process.cpuUsage();
  expect(found(brokenLink, files)).toHaveLength(900);
  const { user, system } = process.cpuUsage(start);
  // Comparing every link with every page takes longer than this by far; it leaves room for a slow machine.
  expect((user + system) / 1000).toBeLessThan(4000);
});

test('finds links of ladders and levels, and offers files of ladders', () => {
  const files = {
    ...ladderOf({ 'trunk/senior': [1, '## Craft', '', '- See [b](nowhere.md).'] }),
    'ladders/l/ladder.md': '# L\n\n[Senior](trunk/seniors.md)\n',
    'a.md': '[Senior](ladders/senior.md)\n',
  };
  expect(found(brokenLink, files).map(({ file, line, suggestion }) => `${file}:${line} ${suggestion}`)).toEqual([
    'a.md:1 Did you mean `ladders/l/trunk/senior.md`?',
    'ladders/l/ladder.md:3 Did you mean `trunk/senior.md`?',
    expect.stringContaining('ladders/l/trunk/senior.md:9 Write the path of a file that exists'),
  ]);
});

describe('of templates', () => {
  const template = (creates: string, text: string) => ({
    'pages/a.md': '# A\n',
    'templates/short.md': '# Short\n',
    'templates/deep/form.md': `---\n${creates}\n---\n\n# {{title}}\n\n${text}\n`,
  });

  test('finds links that lead nowhere from the folder of its documents', () => {
    const files = template('creates: postmortems', '[A](../../pages/a.md) and [B](../short.md)');
    // The first climbs out of the content from there, which another rule tells.
    const [beside, ...others] = found(brokenLink, files);
    expect(others).toEqual([]);
    expect(beside).toMatchObject({ file: 'templates/deep/form.md', line: 7, column: 27 });
    expect(beside?.message).toContain('`short.md`');
    expect(beside?.suggestion).toContain('`../templates/short.md`');
  });

  test.each([
    [
      'links that its documents can follow',
      template('creates: postmortems', '[A](../pages/a.md) [S](../templates/short) [T](#x)'),
    ],
    [
      'links of a template whose documents are kept nowhere',
      template('title: Form', '[A](../../pages/a.md) [S](../short.md)'),
    ],
    [
      'what is filled in later',
      template('creates: postmortems', '[x]({{page}}), [y]({{ page }}), [z](../{{page}}.md)'),
    ],
    ['addresses', template('creates: postmortems', '[x](https://example.org), [m](mailto:a@example.org), [p](/a/)')],
  ])('is silent on %s', (_name, files) => {
    expect(found(brokenLink, files)).toEqual([]);
  });
});
