import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDisk } from '../../src/source/disk.ts';
import { Folder, handrail } from '../run-handrail.ts';

type Nodes = Parameters<typeof DomUtils.findAll>[1];
type Found = ReturnType<typeof DomUtils.findAll>[number];

const crowd = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [`pages/crowd/p${at}.md`, `# Page ${at}\n\nOne of many.\n`]),
);

const content: Readonly<Record<string, string>> = {
  'handbook.yaml': [
    'name: Lighthouse',
    'description: How we keep the light.',
    'url: https://example.org/light/house/',
    'accent: "#ffd400"',
    'repository: https://github.com/example/lighthouse',
    '',
  ].join('\n'),
  'teams/keepers.yaml': 'name: The keepers\nchannel: "#keepers"\nlink: https://chat.example.org/keepers\n',
  'glossary.yaml': '- term: Lamp\n  meaning: What shines.\n  page: pages/work/index.md\n',
  'pages/work/index.md': '---\nowner: keepers\n---\n# Work\n\nOnly one page is linked: [lamps](lamps.md).\n',
  'pages/work/lamps.md':
    '---\ntags: onboarding\nreview: { every: 6 months, last: 2026-01-10, by: the keepers, checked: the oil }\n---\n# Lamps\n\n## Oil\n\nText.\n\n## Glass\n\nText, and [the old lamp](old.md).\n\n## Main\n\n## Sections\n\n## Contents\n\n## Margin\n',
  'pages/404.md': '![A lamp](work/lamp.svg)\n\n# Out of order\n\nText, and [the top](#out-of-order).\n',
  'pages/work/lamp.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
  'pages/work/old.md': '---\nstatus: deprecated\nreplacement: lamps.md\n---\n# Old lamp\n',
  'pages/work/gone.md': '---\nstatus: archived\n---\n# Gone lamp\n',
  'pages/work/next.md': '---\nstatus: draft\n---\n# Next lamp\n',
  ...crowd,
};

const base = '/light/house/';

describe('the pages of a handbook', () => {
  const files = new Folder(
    Object.fromEntries(Object.entries(content).map(([path, text]) => [`content/${path}`, text])),
  );

  beforeAll(async () => {
    const folders = ['--content', files.at('content'), '--out', files.at('site')];
    const run = await handrail('build', ...folders, '--today', '2026-09-01', '--keep-going');
    expect(run.status, run.stderr).toBe(0);
  });
  afterAll(() => files[Symbol.dispose]());

  const text = (path: string): string => readFileSync(files.at(`site/${path}`), 'utf8');
  const page = (path: string) => parseDocument(text(path)).children;
  const pages = (): string[] =>
    readdirSync(files.at('site'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

  it('have one first heading, one main part, a title, and a name for every navigation', () => {
    expect(pages().length).toBeGreaterThan(65);
    for (const path of pages()) {
      const nodes = page(path);
      expect(tags(nodes, 'h1'), path).toHaveLength(1);
      expect(tags(nodes, 'main'), path).toHaveLength(1);
      expect(words(tags(nodes, 'title')), path).toMatch(/Lighthouse$/);
      const unnamed = tags(nodes, 'nav').filter(({ attribs }) => !attribs['aria-label'] && !attribs['aria-labelledby']);
      expect(unnamed, path).toEqual([]);
    }
  });

  it('lead nowhere but to what is there', () => {
    const missing = new Set<string>();
    for (const path of pages()) {
      for (const { attribs } of DomUtils.findAll(
        ({ attribs: { href } }) => href?.startsWith(base) ?? false,
        page(path),
      )) {
        const [target = ''] = (attribs['href'] ?? '').slice(base.length).split(/[?#]/);
        if (!existsSync(files.at(`site/${decodeURIComponent(target)}`))) missing.add(`${path}: ${target}`);
      }
    }
    expect([...missing]).toEqual([]);
  });

  it('name no id twice, whatever headings are called', () => {
    for (const path of pages()) {
      const ids = DomUtils.findAll(({ attribs }) => attribs['id'] !== undefined, page(path)).map(
        ({ attribs }) => attribs['id'],
      );
      expect(ids, path).toEqual([...new Set(ids)]);
    }
  });

  it('name themselves to machines: canonical address, Markdown twin, description', () => {
    const head = text('work/lamps/index.html');
    expect(head).toContain('<link rel="canonical" href="https://example.org/light/house/work/lamps/">');
    expect(head).toContain(`type="text/markdown" href="${base}work/lamps/index.md"`);
    expect(head).toContain('<meta property="og:title" content="Lamps">');
    expect(head).toContain('<html lang="en">');
  });

  it('mark where the reader is in the section', () => {
    const current = marked(page('work/lamps/index.html'), 'aria-current', 'page');
    expect(current.map(({ attribs }) => attribs['href'])).toEqual([`${base}work/lamps/`]);
  });

  it('never print a whole long section beside every page of it', () => {
    const menu = section(page('crowd/p30/index.html'), 'ui:section');
    const links = tags(menu, 'a').map(({ attribs }) => attribs['href']);
    expect(links.length).toBeLessThan(40);
    expect(links).toContain(`${base}crowd/p30/`);
    expect(words(menu)).toContain('more of 60');
  });

  it('say who answers for a page and where to ask, what was confirmed and what to do with it', () => {
    const margin = words(section(page('work/lamps/index.html'), 'ui:margin'));
    expect(margin).toContain('The keepers');
    expect(margin).toContain('#keepers');
    expect(margin).toContain('Confirmed 10 January 2026 by the keepers (the oil)');
    expect(margin).toMatch(/Review overdue since\s+10 July 2026/);
    const links = tags(section(page('work/lamps/index.html'), 'ui:margin'), 'a').map(({ attribs }) => attribs['href']);
    expect(links).toContain('https://chat.example.org/keepers');
    expect(links).toContain('https://github.com/example/lighthouse/edit/main/content/pages/work/lamps.md');
    expect(links).toContain('https://github.com/example/lighthouse/commits/main/content/pages/work/lamps.md');
  });

  it('say in words what cannot be relied on, and what to read instead', () => {
    expect(words(page('work/old/index.html'))).toMatch(/Deprecated\..*Read Lamps instead/s);
    expect(words(page('work/gone/index.html'))).toContain('Archived.');
    expect(words(page('work/next/index.html'))).toContain('Draft.');
    expect(text('work/lamps/index.html')).not.toContain('class="banner"');
  });

  it('put what is kept for the record below the rest in search', () => {
    expect(text('work/gone/index.html')).toContain('data-pagefind-weight="0.2"');
    expect(text('work/lamps/index.html')).not.toContain('data-pagefind-weight');
  });

  it('tell which pages lead to them', () => {
    expect(words(page('work/old/index.html'))).toMatch(/Pages that send you here\s+Lamps/);
  });

  it('list what is in a section below its text, and make a page for a section that has none', () => {
    expect(words(page('work/index.html'))).toMatch(/In this section.*Gone lamp.*Lamps.*Next lamp.*Old lamp/s);
    const listed = tags(page('crowd/index.html'), 'main').flatMap(({ children }) => tags(children, 'a'));
    expect(listed.filter(({ attribs }) => attribs['href']?.startsWith(`${base}crowd/p`))).toHaveLength(60);
  });

  it('begin with the doors that something is behind', () => {
    const doors = DomUtils.findAll(
      ({ name, attribs }) => name === 'section' && attribs['data-door'] !== undefined,
      page('index.html'),
    );
    const links = doors.map((door) => tags(door.children, 'a').map(({ attribs }) => attribs['href']));
    expect(links).toEqual([[`${base}work/lamps/`]]);
  });

  it('show a title once, below which links to it lead, also when the page is called 404', () => {
    const nodes = page('404-page/index.html');
    const titled = DomUtils.findAll(({ attribs }) => attribs['id'] === 'out-of-order', nodes);
    expect(titled.map(({ name }) => name)).toEqual(['h1']);
    expect(words(tags(nodes, 'article')).match(/Out of order/g)).toHaveLength(1);
    expect(words(tags(page('404.html'), 'h1'))).toBe('There is no page here');
  });

  it('have every page on the map, the words in the glossary and the teams on theirs', () => {
    const onMap = new Set(tags(page('map/index.html'), 'a').map(({ attribs }) => attribs['href']));
    for (const { url } of JSON.parse(text('index.json')).pages) expect(onMap).toContain(url);
    const term = marked(page('glossary/index.html'), 'id', 'lamp');
    // Search leads to headings that have an id.
    expect(term.map(({ name }) => name)).toEqual(['h3']);
    expect(words(term.flatMap(({ parent }) => parent ?? []))).toContain('What shines.');
    expect(words(section(page('teams/index.html'), 'keepers'))).toContain('Work');
  });

  it('find their way from a missing page, however deep', () => {
    const targets = tags(page('404.html'), 'a').map(({ attribs }) => attribs['href'] ?? '');
    expect(targets).toContain(`${base}map/`);
    expect(targets.filter((href) => !href.startsWith(base) && href !== '#ui:main')).toEqual([]);
    expect(text('404.html')).toContain('<meta name="robots" content="noindex">');
  });

  it('take the configured colour, mended, from a style sheet of its own', () => {
    expect(text('index.html')).toContain(`<link rel="stylesheet" href="${base}brand.css">`);
    const css = text('brand.css');
    expect(css).toContain('#ffd400');
    expect(css).not.toContain('light-dark(#ffd400');
  });
});

describe('the pages of a handbook that has next to nothing', () => {
  it('leave out what there is nothing to show for, also when they are built into the content folder', async () => {
    using files = new Folder({ 'note.md': 'A note.\n' });
    const folders = ['--content', files.path, '--out', files.at('dist')];
    expect((await handrail('build', ...folders, '--keep-going')).status).toBe(0);
    // What was built there is no content, although it holds Markdown.
    expect(readFileSync(files.at('dist/note/index.md'), 'utf8')).toContain('A note.\n');
    expect([...readDisk(files.path).files.keys()]).toEqual(['note.md']);
    const built = readdirSync(files.at('dist'));
    expect(built).toEqual(expect.arrayContaining(['index.html', '404.html', 'map', 'note', 'search']));
    expect(built).not.toContain('glossary');
    expect(built).not.toContain('teams');
    expect(built).not.toContain('brand.css');
    const home = readFileSync(files.at('dist/index.html'), 'utf8');
    expect(home).not.toContain('/glossary/');
    expect(home).not.toContain('/teams/');
    expect(home).not.toContain('class="doors"');
    expect(home).toContain('1 page, 1 min to read');
  });
});

function tags(nodes: Nodes, name: string): Found[] {
  return DomUtils.findAll((element) => element.name === name, nodes);
}

function marked(nodes: Nodes, attribute: string, value: string): Found[] {
  return DomUtils.findAll(({ attribs }) => attribs[attribute] === value, nodes);
}

/** What is inside the element with an id. */
function section(nodes: Nodes, id: string): Found['children'] {
  const [found] = marked(nodes, 'id', id);
  if (found === undefined) throw new Error(`Nothing has the id ${id}.`);
  return found.children;
}

/** The text of some nodes, as it reads. */
function words(nodes: Nodes): string {
  return DomUtils.innerText(nodes).replace(/\s+/g, ' ').trim();
}
