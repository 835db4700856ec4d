import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { clockReadings, readModules, root } from './modules.ts';
import type { Module } from './modules.ts';

/** What a folder of `src` may take from which folders or files: all there is, or only types. */
interface Border {
  readonly from: readonly string[];
  readonly types?: readonly string[];
  /** Packages and built-in modules it must do without. */
  readonly without: RegExp;
  /** Whether it may ask what time it is. */
  readonly clock?: true;
}

const node = /^node:/;
const astro = /^(astro$|astro[:/]|@astrojs\/)/;
const nodeOrAstro = new RegExp(`${node.source}|${astro.source}`);
const rendering = ['site', 'handbook', 'export', 'schema', 'layouts', 'components', 'elements', 'styles'];

const borders: Readonly<Record<string, Border>> = {
  schema: { from: [], without: nodeOrAstro },
  source: { from: ['schema'], without: astro },
  handbook: { from: ['schema'], types: ['source'], without: nodeOrAstro },
  check: { from: ['schema', 'handbook', 'source/text.ts'], types: ['source'], without: nodeOrAstro },
  export: { from: ['schema', 'handbook', 'source/text.ts'], types: ['source'], without: nodeOrAstro },
  cli: { from: ['schema', 'source', 'handbook', 'check', 'export', 'site'], without: /^astro:/, clock: true },
  site: { from: ['schema', 'source', 'handbook', 'check', 'export', 'styles'], without: /^$/ },
  pages: { from: rendering, types: ['source', 'check'], without: /^node:|^astro:content$/ },
  layouts: { from: rendering, types: ['source', 'check'], without: /^node:|^astro:content$/ },
  components: { from: rendering, types: ['source', 'check'], without: /^node:|^astro:content$/ },
  elements: { from: ['handbook', 'export'], types: ['schema'], without: nodeOrAstro, clock: true },
  styles: { from: [], without: /^(?!@fontsource)/ },
};

const modules = readModules();
const folderOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

describe('borders', () => {
  it('knows every folder of src', () => {
    const folders = new Set(modules.map(({ path }) => folderOf(path)).filter((folder) => folder !== undefined));
    expect([...folders].filter((folder) => !(folder in borders))).toEqual([]);
  });

  it('finds imports at all', () => {
    const count = modules.reduce((sum, { imports }) => sum + imports.length, 0);
    expect(count).toBeGreaterThan(modules.length);
  });

  it.each(Object.entries(borders))('keeps %s on its side', (folder, { from, types = [], without }) => {
    const crossings: string[] = [];
    for (const module of modules.filter(({ path }) => folderOf(path) === folder)) {
      for (const each of module.imports) {
        const target = each.path === undefined ? undefined : folderOf(each.path);
        const allowed =
          each.path === undefined
            ? each.from.startsWith('.') || !without.test(each.from)
            : target === undefined
              ? each.path === 'package.json'
              : target === folder ||
                from.some((place) => place === target || `src/${place}` === each.path) ||
                (each.typeOnly && types.includes(target));
        if (!allowed) crossings.push(`${module.path} imports ${each.from}`);
      }
    }
    expect(crossings).toEqual([]);
  });

  it('reads the clock only in the command line and the browser', () => {
    const below = modules.filter(({ path }) => {
      const folder = folderOf(path);
      return folder !== undefined && borders[folder]?.clock !== true;
    });
    expect(below.flatMap(clockReadings)).toEqual([]);
  });

  it('imports nothing in a circle', () => {
    expect(circles(modules)).toEqual([]);
  });
});

describe('lint', () => {
  /** One file per border, each with the one line that crosses it. */
  const violations: Readonly<Record<string, string>> = {
    'src/schema/a.ts': "import { join } from 'node:path';\nexport const a = join;",
    'src/schema/b.ts': "import type { X } from '../source/x.ts';\nexport type B = X;",
    'src/source/a.ts': "import { build } from 'astro';\nexport const a = build;",
    'src/source/b.ts': "import { x } from '../handbook/x.ts';\nexport const b = x;",
    'src/handbook/a.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
    'src/handbook/b.ts': "import { z } from 'astro/zod';\nexport const b = z;",
    'src/handbook/c.ts': "import { readDisk } from '../source/disk.ts';\nexport const c = readDisk;",
    'src/handbook/d.ts': "import type { X } from '../site/session.ts';\nexport type D = X;",
    'src/handbook/deeper/e.ts': "import { x } from '../../check/check.ts';\nexport const e = x;",
    'src/handbook/f.ts': "export const f = (): Promise<unknown> => import('node:fs');",
    'src/check/a.ts': "import { x } from '../export/x.ts';\nexport const a = x;",
    'src/check/b.ts': "import { join } from 'node:path';\nexport const b = join;",
    'src/export/a.ts': "import { x } from '../site/x.ts';\nexport const a = x;",
    'src/export/b.ts': "import { readDisk } from '../source/disk.ts';\nexport const b = readDisk;",
    'src/cli/a.ts': "import { getCollection } from 'astro:content';\nexport const a = getCollection;",
    'src/cli/b.ts': "import Page from '../pages/index.astro';\nexport const b = Page;",
    'src/site/a.ts': "import { x } from '../cli/main.ts';\nexport const a = x;",
    'src/pages/a.astro': "---\nimport { getCollection } from 'astro:content';\nawait getCollection('page');\n---\n",
    'src/pages/b.ts': "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;",
    'src/layouts/A.astro': "---\nimport { readDisk } from '../source/disk.ts';\nreadDisk('.');\n---\n",
    'src/components/A.astro': "---\nimport { rules } from '../check/check.ts';\nconst [first] = rules;\n---\n{first}",
    'src/elements/a.ts': "import { x } from '../site/x.ts';\nexport const a = x;",
    'src/elements/b.ts': "import { join } from 'node:path';\nexport const b = join;",
    'src/content.config.ts': "import { x } from './handbook/x.ts';\nexport const collections = x;",
  };
  /** Rules of the house other than borders: the rule that must speak up, and what makes it. */
  const manners: Readonly<Record<string, readonly [rule: string, code: string]>> = {
    'src/handbook/now.ts': ['no-restricted-properties', 'export const now = Date.now();'],
    'src/handbook/any.ts': ['no-explicit-any', 'export function any(value: any): void {\n  void value;\n}'],
    'src/handbook/sure.ts': ['no-non-null-assertion', 'export const sure = (list: string[]): string => list[0]!;'],
    'src/handbook/default.ts': ['no-default-export', 'export default 1;'],
    'src/handbook/barrel.ts': ['no-barrel-file', "export * from './fine.ts';"],
    'src/handbook/one.ts': ['no-cycle', "import { two } from './two.ts';\nexport const one = (): number => two();"],
    'src/handbook/two.ts': ['no-cycle', "import { one } from './one.ts';\nexport const two = (): number => one();"],
    'src/handbook/equal.ts': ['eqeqeq', 'export const equal = (a: string, b: string): boolean => a == b;'],
    'src/handbook/shout.ts': ['no-console', "export const shout = (): void => console.log('!');"],
    'src/handbook/ignore.ts': ['ban-ts-comment', '// @ts-ignore\nexport const ignore = 1;'],
    'src/handbook/CamelCase.ts': ['filename-case', 'export const name = 1;'],
    'src/components/kebab-case.astro': ['filename-case', '---\nconst name = 1;\n---\n{name}'],
  };
  const conforming: Readonly<Record<string, string>> = {
    'src/handbook/fine.ts':
      "import type { X } from '../source/x.ts';\nimport { y } from '../schema/y.ts';\nexport const fine: X = y;",
    'src/check/fine.ts': "import { lineAt } from '../source/text.ts';\nexport const fine = lineAt;",
    'src/cli/fine.ts': "import { join } from 'node:path';\nconsole.log(join('a', 'b'));",
    'src/pages/fine.astro':
      "---\nimport { theHandbook } from '../site/handbook.ts';\n---\n{theHandbook().pages.length}",
  };
  const code = Object.fromEntries(Object.entries(manners).map(([path, [, text]]) => [path, text]));
  const folder = mkdtempSync(join(tmpdir(), 'handrail-lint-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const found = lint(folder, { ...violations, ...code, ...conforming });

  it.each(Object.keys(violations))('refuses the border crossed in %s', (path) => {
    expect(found.get(path)).toContain('no-restricted-imports');
  });

  it.each(Object.entries(manners))('refuses the manners of %s', (path, [rule]) => {
    expect(found.get(path)).toContain(rule);
  });

  it.each(Object.keys(conforming))('lets %s pass', (path) => {
    expect(found.get(path) ?? []).toEqual([]);
  });

  it('has a crossing for every border it draws', () => {
    const drawn = Object.keys(borders).filter((each) => each !== 'styles');
    expect(drawn.filter((each) => !Object.keys(violations).some((path) => folderOf(path) === each))).toEqual([]);
  });
});

describe('files', () => {
  it('are named in kebab-case, components and layouts like the tags they become', () => {
    const misnamed = modules.filter(({ path }) => {
      const name = basename(path).replace(/(\.d)?\.\w+$/, '');
      const folder = folderOf(path);
      if (folder === 'pages') return false;
      if (path.endsWith('.astro')) return !/^([A-Z][a-z0-9]*)+$/.test(name);
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.config)?$/.test(name);
    });
    expect(misnamed.map(({ path }) => path)).toEqual([]);
  });

  it('of custom elements are named after their tags', () => {
    const tags = modules
      .filter(({ path }) => folderOf(path) === 'elements')
      .flatMap(({ code }) => [...code.matchAll(/'([a-z]+(?:-[a-z]+)+)': [A-Z]|customElements\.define\('([^']+)'/g)])
      .map(([, listed, defined]) => listed ?? defined ?? '');
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.filter((tag) => !existsSync(join(root, 'src/elements', `${tag}.ts`)))).toEqual([]);
  });

  it('at the top are those of the frame', () => {
    const frame = new Set([
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'astro.config.mjs',
      'vitest.config.ts',
    ]);
    for (const each of ['src', 'content', 'public', 'tests']) frame.add(each);
    for (const each of ['README.md', 'CONTRIBUTING.md', 'LICENSE']) frame.add(each);
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
    const top = new Set(tracked.map((path) => path.split('/')[0] ?? '').filter((name) => name !== ''));
    expect([...top].filter((name) => !name.startsWith('.') && !frame.has(name))).toEqual([]);
  });

  it('below src are all in use', () => {
    const starts = ['src/cli/handrail.mjs', 'src/content.config.ts', 'astro.config.mjs'];
    // The one part that only tests start so far: comparing two revisions of a handbook will.
    starts.push('src/source/git-revision.ts');
    const pages = modules.filter(({ path }) => folderOf(path) === 'pages').map(({ path }) => path);
    const used = reachable(modules, [...starts, ...pages]);
    expect(modules.map(({ path }) => path).filter((path) => !used.has(path))).toEqual([]);
  });

  it('are not called utils or helpers', () => {
    const vague = /(^|\/)(utils?|helpers?|misc|common|index)(\.|\/)/i;
    const named = modules.map(({ path }) => path).filter((path) => folderOf(path) !== 'pages');
    expect(named.filter((path) => vague.test(path))).toEqual([]);
  });
});

/** Runs the project's lint over a small project of its own. Gives the names of the rules that spoke, by file. */
function lint(folder: string, files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format', 'unix'], { cwd: folder, encoding: 'utf8' });
  const found = new Map<string, string[]>();
  for (const [, path = '', rule = ''] of run.stdout.matchAll(/^(.+?):\d+:\d+: .*\[\w+\/[\w-]+\(([\w-]+)\)\]$/gm)) {
    found.set(path, [...(found.get(path) ?? []), rule]);
  }
  return found;
}

/** Every module that is needed by some of them, those included. */
function reachable(all: readonly Module[], starts: readonly string[]): ReadonlySet<string> {
  const byPath = new Map(all.map((module) => [module.path, module]));
  const seen = new Set<string>();
  const queue = [...starts];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const each of byPath.get(path)?.imports ?? []) if (each.path !== undefined) queue.push(each.path);
  }
  return seen;
}

/** Modules that need themselves, by way of others. Types are gone when the code runs, so they close no circle. */
function circles(all: readonly Module[]): string[] {
  const running = all.map((module) => ({ ...module, imports: module.imports.filter(({ typeOnly }) => !typeOnly) }));
  return running
    .filter(({ path, imports }) =>
      reachable(
        running,
        imports.flatMap((each) => each.path ?? []),
      ).has(path),
    )
    .map(({ path }) => path);
}
