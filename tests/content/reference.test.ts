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
};

/** Keys that an example must have to be valid at all, where the page leaves them out for brevity. */
const required: Readonly<Record<KindName, string>> = { page: '', team: 'name: A team\n', glossary: '', config: '' };

const handbook = starter();

describe.each(Object.values<Kind<KindName>>(kinds))('the reference of $title', (kind) => {
  const parts = documentedParts(pageAt(handbook, references[kind.name]));

  it('documents every key that an author may write, and no other', () => {
    expect(parts.map(({ name }) => name).sort()).toEqual(keysOf(kind).sort());
  });

  it.each(parts)('gives examples of $name that the schema accepts', ({ name, text }) => {
    const examples = codeBlocks(text).filter(({ language }) => language === 'yaml');
    expect(examples).not.toHaveLength(0);
    for (const example of examples) {
      const own = readYaml(example.text);
      expect(own.faults).toEqual([]);
      expect(valueAt(own.content.value, name)).toBeDefined();
      const needed = name === 'name' ? '' : required[kind.name];
      const { content } = readYaml(needed + example.text);
      expect(readData(kind, content).faults).toEqual([]);
    }
  });
});

/** Every key of a kind, those inside other keys as `review.every`. */
function keysOf({ schema, format, file }: Kind): string[] {
  const top = format === 'yaml' && file === 'glossary.yaml' ? [0] : [];
  return knownKeys(schema, top).flatMap((key) => [
    key,
    ...knownKeys(schema, [...top, key]).map((inner) => `${key}.${inner}`),
  ]);
}

/** What an example says for a key; in a list, what its first item says. */
function valueAt(example: unknown, name: string): unknown {
  const entry: unknown = Array.isArray(example) ? example[0] : example;
  return name.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value), key), entry);
}
