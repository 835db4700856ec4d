import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Folder, handrail, start } from '../run-handrail.ts';
import type { Run } from '../run-handrail.ts';

const healthy = {
  'handbook.yaml': 'name: Kite team\nurl: https://example.org/team/kites/\n',
  'index.md':
    '# Kites\n\nHow we fly. Begin with [the guide](guide/) or [a page with a hard name](<guide/50% (draft) ü.md>).\n',
  'guide/index.md': '# Guide\n\n- [Strings](strings.md#knots)\n- [The form](form.pdf)\n\n![A kite](kite.svg)\n',
  'guide/strings.md': '---\naliases: [/old/strings/, knots]\n---\n# Strings\n\n## Knots\n\nTwo of them.\n',
  'guide/50% (draft) ü.md': '# Hard name\n\nBack to [strings](strings.md).\n',
  'guide/form.pdf': '%PDF-1.4 form',
  'guide/kite.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="60"/>',
  'guide/unused.png': 'nothing links here',
};

describe('handrail build', () => {
  const files = new Folder(
    Object.fromEntries(Object.entries(healthy).map(([path, text]) => [`content/${path}`, text])),
  );
  let run: Run;
  const read = (path: string): string => readFileSync(files.at(`site/${path}`), 'utf8');

  beforeAll(async () => {
    run = await handrail('build', '--content', files.at('content'), '--out', files.at('site'));
  });
  afterAll(() => files[Symbol.dispose]());

  it('says what it built, and where', () => {
    expect(run.stdout).toMatch(/^Built 4 pages into .*site in \d+\.\d s\.\n$/);
    expect(run.stderr).toBe('Reading the content …\nBuilding 4 pages …\n');
    expect(run.status).toBe(0);
  });

  it('puts every address under the base path of the url', () => {
    const home = read('index.html');
    expect(home).toContain('href="/team/kites/guide/"');
    expect(home).toContain('href="/team/kites/guide/50-draft-%C3%BC/"');
    expect(read('guide/index.html')).toContain('href="/team/kites/guide/strings/#knots"');
    const targets = [...home.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !target.startsWith('/team/kites/'))).toEqual([]);
  });

  it('publishes the files that pages link to, and no others', () => {
    expect(read('guide/form.pdf')).toBe('%PDF-1.4 form');
    expect(read('guide/index.html')).toContain('src="/team/kites/guide/kite.svg"');
    expect(existsSync(files.at('site/guide/unused.png'))).toBe(false);
  });

  it('redirects from every alias', () => {
    for (const old of ['old/strings', 'knots']) {
      expect(read(`${old}/index.html`)).toContain('content="0; url=/team/kites/guide/strings/"');
    }
  });

  it('gives every page a Markdown twin, and the handbook its lists', () => {
    expect(read('guide/strings/index.md')).toContain('# Strings\n\n## Knots\n\nTwo of them.\n');
    expect(JSON.parse(read('index.json')).pages).toHaveLength(4);
    expect(read('llms.txt')).toContain('(/team/kites/guide/strings/index.md)');
    expect(read('sitemap.xml')).toContain('<loc>https://example.org/team/kites/guide/strings/</loc>');
    expect(JSON.parse(read('schemas/issues.json'))).toMatchObject({ title: 'Handrail issues' });
  });

  it('holds the search index', () => {
    expect(readdirSync(files.at('site/pagefind'))).toContain('pagefind.js');
  });

  it('needs no inline script or style, and forbids them', () => {
    const pages = readdirSync(files.at('site'), { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.html') && !/^(old|knots)\b/.test(path),
    );
    expect(pages.length).toBeGreaterThan(6);
    for (const path of pages) {
      const html = read(path);
      expect(html, path).toContain("default-src 'none'");
      expect(html, path).not.toContain('unsafe-inline');
      expect(html, path).not.toMatch(/<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=)[^>]*>(?!\s*<\/script>)/);
    }
  });

  it('keeps a reading page light: HTML, CSS and JavaScript before search in 25 kB', () => {
    const html = read('guide/strings/index.html');
    const asked = [...html.matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="\/team\/kites\/([^"]+\.(?:js|css))"/g)];
    const parts = [html, ...new Set(asked.map(([, path = '']) => path))].map((part, at) =>
      at === 0 ? part : read(part),
    );
    expect(parts.length).toBeGreaterThanOrEqual(3);
    // What the first scripts import at once is loaded with them.
    const imported = parts.flatMap((part) =>
      [...part.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, name = '']) => read(`_astro/${name}`)),
    );
    const bytes = [...parts, ...imported].reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0);
    expect(bytes).toBeLessThanOrEqual(25_000);
  });

  it('makes the same bytes from the same content, all but Pagefind, which does not promise it', async () => {
    const again = await handrail('build', '--content', files.at('content'), '--out', files.at('again'));
    expect(again.status).toBe(0);
    const names = (folder: string): string[] =>
      readdirSync(files.at(folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => !path.startsWith('pagefind'))
        .sort();
    expect(names('again')).toEqual(names('site'));
    for (const path of names('site').filter((name) => /\.(html|css|js|md|json|txt|xml)$/.test(name))) {
      expect(readFileSync(files.at(`again/${path}`), 'utf8'), path).toBe(read(path));
    }
  });

  it('leaves the last build alone when it stops at mistakes or is interrupted, and replaces it when it ends', async () => {
    const folders = ['--content', files.at('content'), '--out', files.at('again')];
    files.write('content/extra.md', '# Extra\n\n[Broken](nowhere.md)\n');
    files.write('content/guide/strings.md', '---\naliases: knots\n---\n# Strings\n\n## Knots\n\nThree of them.\n');
    const isLast = (): boolean =>
      readFileSync(files.at('again/guide/strings/index.html'), 'utf8') === read('guide/strings/index.html') &&
      existsSync(files.at('again/old/strings/index.html')) &&
      !existsSync(files.at('again/extra/index.html'));
    const broken = await handrail('build', ...folders);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('extra.md');
    expect(broken.stderr).toContain('Nothing was built.');
    expect(isLast()).toBe(true);

    const beside = readdirSync(files.path).sort();
    const interrupted = start('build', ...folders, '--keep-going');
    await interrupted.says('Building');
    interrupted.stop();
    expect((await interrupted.ended).status).not.toBe(0);
    expect(isLast()).toBe(true);
    expect(readdirSync(files.path).sort()).toEqual(beside);
    const { pid } = interrupted;
    expect(readdirSync('.cache').filter((name) => name.startsWith(`work-${pid}-`))).toEqual([]);

    const going = await handrail('build', ...folders, '--keep-going');
    expect(going.status).toBe(0);
    expect(going.stderr).toContain('1 error left as it is. To see it: npx handrail check');
    expect(readFileSync(files.at('again/extra/index.html'), 'utf8')).toContain('nowhere.md');
    expect(readFileSync(files.at('again/guide/index.html'), 'utf8')).not.toContain('nowhere.md');
    expect(readFileSync(files.at('again/guide/strings/index.html'), 'utf8')).toContain('Three of them.');
    // The address that nobody asks for any more.
    expect(existsSync(files.at('again/old/strings/index.html'))).toBe(false);
  });
});

describe('handrail build, called wrongly', () => {
  it('never empties a folder that holds something else', async () => {
    using files = new Folder({ 'content/index.md': '# A\n', 'mine/notes.txt': 'precious' });
    const run = await handrail('build', '--content', files.at('content'), '--out', files.at('mine'));
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('holds something that is not a built handbook');
    expect(readFileSync(files.at('mine/notes.txt'), 'utf8')).toBe('precious');
  });

  it.each([
    [['--content', 'no-such-folder'], 'There is no folder no-such-folder.'],
    [['--content', 'package.json'], 'package.json is a file.'],
    [['--out', 'package.json'], 'package.json is a file.'],
    [['--url', 'example.org'], '--url takes a full address'],
    [['--today', '2026-02-30'], '--today takes a date'],
  ])('explains what is wrong with %j', async (args, message) => {
    const run = await handrail('build', ...args);
    expect(run.stderr).toContain(message);
    expect(run.status).toBe(2);
  });

  it('builds a handbook that is still empty', async () => {
    using files = new Folder();
    files.write('content/.keep', '');
    const run = await handrail('build', '--content', files.at('content'), '--out', files.at('site'));
    expect(run.stderr + run.stdout).toContain('Built 0 pages');
    expect(run.status).toBe(0);
    expect(readFileSync(files.at('site/index.html'), 'utf8')).toContain('<h1');
  });

  it('gives a page another address than that of a file the site has', async () => {
    const names = ['index.html', '404.html', 'llms.txt', 'theme.js', 'favicon.svg', 'pagefind', 'robots.txt'];
    using files = new Folder({ 'content/index.md': '# Home\n' });
    for (const name of names) files.write(`content/${name}.md`, `# Page ${name}\n`);
    const run = await handrail('build', '--content', files.at('content'), '--out', files.at('site'), '--keep-going');
    expect(run.stderr + run.stdout).not.toContain('WARN');
    expect(run.stdout).toContain(`Built ${names.length + 1} pages`);
    for (const name of names) {
      expect(readFileSync(files.at(`site/${name}-2/index.html`), 'utf8')).toContain(`Page ${name}`);
    }
  });
});
