import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../src/handbook/collection.ts';
import { knownKeys, readData } from '../../src/handbook/entry.ts';
import type { Kind } from '../../src/schema/kind.ts';
import { kindOf, kinds } from '../../src/schema/kinds.ts';
import type { KindName } from '../../src/schema/kinds.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { handbookOf } from '../content-tree.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const names = Object.keys(kinds).filter((name): name is KindName => name in kinds);

describe('the kind of a file', () => {
  it.each<[string, string | undefined]>([
    ['handbook.yaml', 'config'],
    ['handbook.yml', 'config'],
    ['deep/handbook.yaml', undefined],
    ['glossary.yaml', 'glossary'],
    ['teams/platform.yaml', 'team'],
    ['teams/deep/platform.yml', 'team'],
    ['pages/teams/platform.yaml', undefined],
    ['teams/platform.md', 'page'],
    ['pages/a.md', 'page'],
    ['a.markdown', 'page'],
    ['A.MDX', 'page'],
    ['pages/data.yaml', undefined],
    ['ladders/a/ladder.md', 'ladder'],
    ['ladders/a/Ladder.MDX', 'ladder'],
    ['ladders/a/trunk/b.md', 'level'],
    ['ladders/a/b.md', 'page'],
    ['ladders/a/trunk/deep/b.md', 'page'],
    ['ladders/a.yaml', 'framework'],
    ['ladders/a.yml', 'framework'],
    ['ladders/a.json', 'framework'],
    ['ladders/a/b.yaml', undefined],
    ['templates/a.md', 'template'],
    ['templates/deep/a.markdown', 'template'],
    ['templates/a.mdx', 'page'],
    ['pages/templates/a.md', 'page'],
    ['postmortems/2026/a.md', 'record'],
    ['postmortems/a.markdown', 'record'],
    ['postmortems/a.mdx', 'page'],
    ['decisions/a.md', 'page'],
    ['a.txt', undefined],
    ['md', undefined],
    ['a.md.png', undefined],
  ])('follows from its path: %s', (path, kind) => {
    expect(kindOf(path)?.name).toBe(kind);
  });
});

describe.each(names)('the kind %s is one schema file, one model and one line', (name) => {
  const kind: Kind = kinds[name];

  it('has the name it is listed by', () => {
    expect(kind.name).toBe(name);
  });

  it('is bound to a collection of its own', () => {
    const binding = new RegExp(
      `^ {2}${name}: defineCollection\\(\\{ loader: handbookLoader\\('${name}'\\), schema: kinds\\.${name}\\.schema`,
      'm',
    );
    expect(read('src/content.config.ts')).toMatch(binding);
    expect(read('src/content.config.ts').match(/defineCollection\(\{/g)).toHaveLength(names.length);
  });

  it('is declared in one schema file, in which every key is explained', () => {
    const file = name === 'config' ? 'src/schema/handbook-config.ts' : `src/schema/${name}.ts`;
    expect(existsSync(join(root, file)), file).toBe(true);
    const lines = read(file).split('\n');
    const isField = /^\s+(?:[a-z]\w*|'[\w-]+'): ?(?:z\b|\w+\.(?:optional|default)\()/;
    const fields = lines.flatMap((line, at) => (isField.test(line) ? [[line.trim(), lines[at - 1]?.trim()]] : []));
    expect(fields.length).toBeGreaterThanOrEqual(knownKeys(kind.schema, name === 'glossary' ? [0] : []).length);
    for (const [field = '', above = ''] of fields) expect(above, field).toMatch(/^(\/\*\*|\*\/|\*) ?/);
  });

  it('gives examples that its schema takes', () => {
    const lines = Object.entries(kind.example).map(([key, value]) => `${key}: ${value}`);
    const list = name === 'glossary';
    const text = list ? `- ${lines.join('\n  ')}` : lines.join('\n');
    expect(readData(kind, readYaml(text).content)).toMatchObject({ faults: [] });
  });

  it('has its entries in the collection of a handbook', () => {
    const handbook = handbookOf({
      'handbook.yaml': 'name: Ours',
      'glossary.yaml': '- term: A\n  meaning: B\n',
      'teams/a.yaml': 'name: A\n',
      'index.md': '# Home\n',
      'ladders/a/ladder.md': '# A\n',
      'ladders/a/trunk/b.md': '# B\n',
      'ladders/c.yaml': 'levels: [{ id: d, name: D }]\n',
      'checklists/a.md': '# A\n\n- [ ] B\n',
      'templates/a.md': '# A\n',
      'postmortems/a.md': '# A\n',
    });
    expect(collectionOf(handbook, name)).toHaveLength(1);
  });
});
