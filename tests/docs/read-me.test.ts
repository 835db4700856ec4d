import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { commands } from '../../src/cli/commands.ts';
import { parse } from '../../src/cli/parse.ts';
import { root } from '../modules.ts';
import { shots } from '../pictures/shots.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const contributing = read('CONTRIBUTING.md');
const scripts: object = Object(Reflect.get(Object(JSON.parse(read('package.json'))), 'scripts'));

/** The first cells of the rows of README's table of commands, as they are typed. */
const rows = [...readme.matchAll(/^\| `handrail (.+?)`/gm)].map(([, usage = '']) => usage.replaceAll('\\|', '|'));

/** Every call of `handrail` in a text: what follows the name, up to the end of the line, a comment or where it is sent. */
const callsIn = (text: string): string[] =>
  [...text.matchAll(/npx handrail ([^\n`#>]+)/g)].map(([, call = '']) => call.trim());

describe('README', () => {
  it('names the npm scripts that exist, and no others', () => {
    const named = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(Object.keys(scripts).sort());
  });

  it('lists every command once', () => {
    expect(rows.map((row) => row.split(' ')[0])).toEqual(commands.map(({ name }) => name));
  });

  it.each(rows)('gives handrail %s only options that it has, with their values', (row) => {
    const [name = '', ...rest] = row.split(' ');
    const { options = {}, arguments: words = [] } = commands.find((command) => command.name === name) ?? {};
    for (const [, flag = '', value] of rest.join(' ').matchAll(/\[--([\w-]+)(?: ([^\]]+))?\]/g)) {
      const option = options[flag];
      expect(option, `--${flag}`).toBeDefined();
      expect(value, `value of --${flag}`).toBe(
        option?.type === 'boolean' ? undefined : (option?.oneOf?.join('|') ?? option?.value),
      );
    }
    expect(
      rest
        .join(' ')
        .replaceAll(/\[--[^\]]+\]/g, '')
        .replaceAll(/[[\]]/g, '')
        .trim(),
    ).toBe(words.map(({ value }) => value).join(' '));
  });

  it('shows the pictures that the script takes, and no others', () => {
    const shown = [...readme.matchAll(/\.github\/pictures\/([\w-]+)\.png/g)].map(([, name]) => name);
    expect(shown.toSorted()).toEqual(shots.map(({ name }) => name).toSorted());
    expect(shots.map(({ name }) => existsSync(join(root, `.github/pictures/${name}.png`)))).not.toContain(false);
  });

  it('names the defaults that the commands have', () => {
    const defaults = commands.flatMap(({ options }) => [options['content']?.default, options['out']?.default]);
    expect(new Set(defaults.filter((each) => each !== undefined))).toEqual(new Set(['content', 'dist']));
    expect(readme).toContain('`DIR` is `content`, or `dist` for what is built');
  });
});

describe.each([
  ['README', readme],
  ['CONTRIBUTING', contributing],
])('%s', (_name, text) => {
  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, path = '']) => path);
    const missing = links.filter((path) => !/^https?:/.test(path) && !existsSync(join(root, path)));
    expect(links.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('shows commands that Handrail understands', () => {
    const calls = callsIn(text);
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) expect(() => parse(call.split(' '), commands), call).not.toThrow();
  });
});

describe('CONTRIBUTING', () => {
  it('names every folder of src, and none that is gone', () => {
    const tree = /^src\/\n((?: {2}.*\n)+)/m.exec(contributing)?.[1] ?? '';
    const named = [...tree.matchAll(/^ {2}([a-z]+)\//gm)].map(([, name]) => name);
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(named.toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
  });
});

describe('continuous integration', () => {
  const files = ['.github/workflows/check.yml', '.github/workflows/publish.yml', '.gitlab-ci.yml'];

  it.each(files)('runs what exists in %s', (file) => {
    const steps = stringsIn(parseYaml(read(file)));
    const calls = steps.flatMap(callsIn);
    const npm = steps.flatMap((step) => [...step.matchAll(/^npm (\w+)/gm)].map(([, name = '']) => name));
    expect(calls.length).toBeGreaterThan(0);
    expect(npm.length + calls.length).toBeGreaterThan(file.includes('publish') ? 0 : 1);
    for (const call of calls) {
      // What the environment gives at that place.
      const given = call.replace(/"\$\w*EDITION"/, 'public').replace(/"\$\w*URL"/, 'https://example.org/');
      expect(parse(given.split(' '), commands)).toMatchObject({ type: 'run' });
    }
    expect(npm.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('publishes the whole history’s dates, and the public edition unless told otherwise', () => {
    expect(read('.github/workflows/publish.yml')).toContain('fetch-depth: 0');
    expect(read('.github/workflows/publish.yml')).toContain("vars.HANDBOOK_EDITION || 'public'");
    expect(parseYaml(read('.gitlab-ci.yml'))).toMatchObject({
      variables: { GIT_DEPTH: 0, HANDBOOK_EDITION: 'public' },
      pages: { pages: { publish: 'dist' } },
    });
  });
});

/** Every text in a YAML document. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
