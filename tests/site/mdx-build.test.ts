import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Folder, handrail } from '../run-handrail.ts';
import type { Run } from '../run-handrail.ts';
import { elementsOf, named, wordsOf } from './finished.ts';
import { kites } from './mdx-content.ts';

const content = {
  'handbook.yaml': 'name: Kite team\nurl: https://example.org/kites/\n',
  'teams/wind.yaml': 'name: Wind team\nchannel: "#wind"\nlink: https://chat.example.org/wind\n',
  'index.md': '---\nrhythm: weekly\nowner: wind\n---\n# Kites\n\nSee [the page](good.mdx).\n',
  'kite.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="60"/>',
  'good.mdx': [
    '# Good page',
    '{/* secret */}',
    'Two and two: {2 + 2}. Ask <Owner id="wind" />, or <Owner id="nobody" />.',
    '![A kite](./kite.svg)',
    '![Not there](./gone.png)',
    '![Hard](./100%.png)',
    '<Aside type="warning" title="Mind the line">\n  It is **sharp**.\n</Aside>',
    '<CardGrid>\n  <Card title="Home" href="./index.md">Go there.</Card>\n  <Card title="Stay">Or not.</Card>\n</CardGrid>',
    '<Steps>\n1. Unroll\n2. Run\n</Steps>',
    '<Tabs>\n  <Tab label="Calm">Wait.</Tab>\n  <TabItem label="Windy">Fly.</TabItem>\n</Tabs>',
    '<Practices />',
    '## Part "one" -- two...',
    '```ts title="a.ts"\nconst a = 1;\n```',
  ].join('\n\n'),
  'import.mdx': "# Import\n\nimport Tabs from '@theme/Tabs';\n\n<Tabs>\n\n**bold**\n\n</Tabs>\n",
  'unknown.mdx': '# Unknown\n\n<Kite tail="long" />\n\nAfter it.\n',
  'syntax.mdx': '# Syntax\n\ntext <Kite\n',
  'layout.mdx': '---\nlayout: ./none.astro\n---\n\n# Layout\n\nText.\n',
  'runtime.mdx': '# Runtime\n\nText {nothing.here}\n',
  'growing.mdx':
    '# Growing\n\n<Rails ladder="kites" />\n\n<Level of="kites/flyer" />\n\n<Comparison from="kites/flyer" to="kites/builder" />\n',
  ...kites,
};

describe('a build with MDX that goes on whatever is wrong', () => {
  const files = new Folder(
    Object.fromEntries(Object.entries(content).map(([path, text]) => [`content/${path}`, text])),
  );
  let run: Run;
  /** The body of a built page. */
  const body = (name: string): string => {
    const html = readFileSync(files.at(`site/${name}/index.html`), 'utf8');
    return /<div class="prose"[^>]*>([\s\S]*?)<\/article>/.exec(html)?.[1] ?? '';
  };

  beforeAll(async () => {
    run = await handrail('build', '--content', files.at('content'), '--out', files.at('site'), '--keep-going');
  });
  afterAll(() => files[Symbol.dispose]());

  it('ends well', () => {
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('Built 8 pages and 1 ladder');
  });

  it('renders components and finishes what they made', () => {
    const html = body('good');
    expect(wordsOf(html)).toContain('Two and two: 4. Ask Wind team (#wind), or nobody.');
    expect(html).not.toContain('secret');
    const practices = named(html, 'dl')[0]?.text.replace(/\s+/g, ' ').trim();
    expect(practices).toMatch(/^Every week ?Kites Wind team ?See the page\.$/);
    const links = named(html, 'a').map(({ text, attributes }) => [text, attributes['href']]);
    expect(links).toContainEqual(['Wind team', '/kites/teams/#wind']);
    expect(links).toContainEqual(['Home', '/kites/']);
    expect(wordsOf(html)).toContain('Warning: Mind the line It is sharp.');
    expect(named(html, 'details').map(({ attributes }) => 'open' in attributes)).toEqual([true, false]);
    expect(
      named(html, 'li')
        .map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(['Unroll', 'Run']);
    expect(named(html, 'h2').map(({ text, attributes }) => [text, attributes['id']])).toEqual([
      ['Part "one" -- two...', 'part-one----two'],
    ]);
    expect(elementsOf(html).find(({ attributes }) => attributes['class'] === 'code-title')?.text).toBe('a.ts');
  });

  it('publishes images as those of Markdown, and names those that are not there', () => {
    const html = body('good');
    expect(named(html, 'img').map(({ attributes }) => attributes)).toEqual([
      { src: '/kites/kite.svg', alt: 'A kite', width: '40', height: '60' },
    ]);
    expect(wordsOf(html)).toContain('Not there image not found: gone.png');
    expect(wordsOf(html)).toContain('Hard image not found: 100%.png');
  });

  it.each([
    ['import', "import Tabs from '@theme/Tabs'; <Tabs> bold </Tabs>"],
    ['unknown', '<Kite tail="long" /> After it.'],
    ['syntax', 'text <Kite'],
    ['layout', 'Text.'],
    ['runtime', 'Text {nothing.here}'],
  ])('shows the page "%s" as Markdown', (name, words) => {
    expect(wordsOf(body(name))).toBe(words);
  });

  it('shows the rails of a ladder with a link to each level, a level with its expectations, and what is new on the next', () => {
    const html = body('growing');
    const links = named(html, 'a').map(({ attributes }) => attributes['href']);
    expect(links.slice(0, 2)).toEqual(['/kites/ladders/kites/builder/', '/kites/ladders/kites/flyer/']);
    expect(links).toContain('/kites/ladders/kites/compare/flyer..builder/');
    const words = wordsOf(html);
    expect(words).toContain('Mends a torn sail in an hour.');
    expect(words).toContain('1 new, 1 the same, 1 gone.');
    expect(words).toContain('Designs a kite that others build.');
    // Only pages that show something of a ladder pay for how it looks.
    expect(html).toMatch(/<link rel="stylesheet" href="\/kites\/_astro\/rails\.[^"]+\.css">/);
    expect(readFileSync(files.at('site/good/index.html'), 'utf8')).not.toContain('/rails.');
  });
});
