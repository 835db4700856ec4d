import { describe, expect, it } from 'vitest';
import { knownKeys, readData } from '../../src/handbook/entry.ts';
import type { Kind } from '../../src/schema/kind.ts';
import { kinds } from '../../src/schema/kinds.ts';
import type { KindName } from '../../src/schema/kinds.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { codeBlocks, documentedParts, pageAt, starter } from './starter.ts';

/** The page that explains every key of a kind. */
const references: Readonly<Record<KindName, string>> = {
  page: 'pages/writing/front-matter.md',
  team: 'pages/kinds/teams.md',
  glossary: 'pages/kinds/glossary.md',
  config: 'pages/kinds/settings.md',
  ladder: 'pages/kinds/ladders.md',
  level: 'pages/kinds/levels.md',
  framework: 'pages/kinds/ladder-files.md',
  checklist: 'pages/kinds/checklists.md',
  template: 'pages/kinds/templates.md',
  record: 'pages/kinds/records.md',
};

/** Lines that a file must have to be valid at all, where the examples leave them out for brevity. */
const required: Readonly<Partial<Record<KindName, Readonly<Record<string, string>>>>> = {
  team: { name: 'name: A team\n' },
  framework: { levels: 'levels: []\n' },
};

const handbook = starter();

describe.each(Object.values<Kind<KindName>>(kinds))('the reference of $title', (kind) => {
  const parts = documentedParts(pageAt(handbook, references[kind.name]));

  it('documents every key that an author may write, and no other', () => {
    expect(parts.map(({ name }) => name).sort()).toEqual(keysOf(kind.schema).sort());
  });

  it.each(parts)('gives examples of $name that the schema accepts', ({ name, text }) => {
    const examples = codeBlocks(text).filter(({ language }) => language === 'yaml');
    expect(examples).not.toHaveLength(0);
    for (const example of examples) {
      const own = readYaml(example.text);
      expect(own.faults).toEqual([]);
      expect(valueAt(own.content.value, name)).toBeDefined();
      const missing = Object.entries(required[kind.name] ?? {}).filter(
        ([key]) => valueAt(own.content.value, key) === undefined,
      );
      const { content } = readYaml(missing.map(([, line]) => line).join('') + example.text);
      expect(readData(kind, content).faults).toEqual([]);
    }
  });
});

/** Every key that a schema knows, those inside other keys as `review.every`, and those of a list's items as `areas.id`. */
function keysOf(schema: Kind['schema'], path: readonly PropertyKey[] = [], names: readonly string[] = []): string[] {
  const item = [...path, 0];
  const inside = knownKeys(schema, item).length > 0 ? item : path;
  return knownKeys(schema, inside).flatMap((key) => [
    [...names, key].join('.'),
    ...keysOf(schema, [...inside, key], [...names, key]),
  ]);
}

/** What an example says for a key; in a list, what its first item says. */
function valueAt(example: unknown, name: string): unknown {
  return name.split('.').reduce<unknown>((value, key) => Reflect.get(Object(firstOf(value)), key), example);
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
