import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { entriesOf } from '../../src/handbook/entries.ts';
import { knownKeys, readData } from '../../src/handbook/entry.ts';
import type { DataFault } from '../../src/handbook/entry.ts';
import { defineKind } from '../../src/schema/kind.ts';
import type { Kind } from '../../src/schema/kind.ts';
import { kinds } from '../../src/schema/kinds.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { treeOf } from '../content-tree.ts';

const { config, glossary, page, team } = kinds;

function inWords(fault: DataFault): string {
  const place = `${fault.position.line}:${fault.position.column}`;
  if (fault.kind === 'unknown-key') return `${place} ${[...fault.path, fault.key].join('.')} is unknown`;
  if (fault.kind !== 'type') return `${place} ${fault.reason}`;
  return `${place} ${fault.path.join('.')} is ${JSON.stringify(fault.value)}: ${fault.problem.code}`;
}

function read(kind: Kind, text: string): { data: unknown; faults: string[] } {
  const { data, faults } = readData(kind, readYaml(text).content);
  return { data, faults: faults.map(inWords) };
}

describe('an author’s data', () => {
  it('is read by the schema of its kind', () => {
    expect(read(page, 'title: A\nowner: platform\nreview: 6 months\naliases: [/old/]')).toEqual({
      data: { title: 'A', owner: ['platform'], review: { every: '6 months' }, aliases: ['/old/'], status: 'active' },
      faults: [],
    });
  });

  it('may be absent from a page and from the settings, and not from a team', () => {
    expect(read(page, '')).toEqual({ data: { status: 'active' }, faults: [] });
    expect(read(config, '# nothing yet')).toEqual({
      data: { name: 'Handbook', language: 'en', audience: 'internal' },
      faults: [],
    });
    expect(read(team, '')).toEqual({ data: undefined, faults: ['1:1  is undefined: invalid_type'] });
  });

  it('keeps what is right beside what is wrong', () => {
    expect(read(page, 'title: [A]\nowner: platform\norder: first\nstatus: actve\ntags: [x]')).toEqual({
      data: { owner: ['platform'], tags: ['x'], status: 'active' },
      faults: [
        '1:8 title is ["A"]: invalid_type',
        '3:8 order is "first": invalid_type',
        '4:9 status is "actve": invalid_value',
      ],
    });
  });

  it.each([
    ['- a\n- b', '1:1  is ["a","b"]: invalid_type'],
    ['just words', '1:1  is "just words": invalid_type'],
    ['42', '1:1  is 42: invalid_type'],
  ])('that is no group of keys is one fault: %j', (text, fault) => {
    expect(read(page, text)).toEqual({ data: undefined, faults: [fault] });
  });

  it('tells every unknown key by its own place, also inside others', () => {
    expect(read(page, 'titel: A\nreview:\n  evry: 1 year\n  by: x\nOwner: b')).toEqual({
      data: { review: { by: 'x' }, status: 'active' },
      faults: ['3:3 review.evry is unknown', '1:1 titel is unknown', '5:1 Owner is unknown'],
    });
  });
});

describe('a value of which there are two forms', () => {
  it.each<[string, unknown, string]>([
    ['review: 6 moths', undefined, '1:9 review is "6 moths": invalid_format'],
    ['review: [1]', undefined, '1:9 review is [1]: invalid_union'],
    ['review: { every: 6 moths, by: x }', { by: 'x' }, '1:18 review.every is "6 moths": invalid_format'],
    [
      'review: { last: 2026-02-30, every: 1 year }',
      { every: '1 year' },
      '1:17 review.last is "2026-02-30": invalid_format',
    ],
    ['review:\n  by: [x]\n', {}, '2:7 review.by is ["x"]: invalid_type'],
  ])('is wrong in the form that was chosen: %s', (text, review, fault) => {
    const { data, faults } = read(page, text);
    expect(faults).toEqual([fault]);
    expect(data).toEqual({ status: 'active', ...(review === undefined ? {} : { review }) });
  });

  it('is wrong at the one key, however deep', () => {
    expect(read(config, 'repository:\n  url: nowhere\n  branch: main')).toMatchObject({
      faults: ['2:8 repository.url is "nowhere": invalid_format'],
    });
    expect(read(config, 'repository:\n  url: https://git.example/x\n  forge: cvs')).toMatchObject({
      data: { repository: { url: 'https://git.example/x' } },
      faults: ['3:10 repository.forge is "cvs": invalid_value'],
    });
  });

  it('says in words what it should have been', () => {
    const { faults } = readData(page, readYaml('review: {every: 6 moths}').content);
    expect(faults).toMatchObject([{ problem: { message: 'a length of time such as "6 months"' } }]);
  });
});

describe('a list', () => {
  it('loses the items that are wrong, each told where it was typed', () => {
    expect(read(page, 'owner:\n  - 1\n  - platform\n  - [x]\n  - support')).toMatchObject({
      data: { owner: ['platform', 'support'] },
      faults: ['2:5 owner.0 is 1: invalid_type', '4:5 owner.2 is ["x"]: invalid_type'],
    });
  });

  it('of nothing but mistakes is not taken for an empty one', () => {
    expect(read(page, 'owner: [1, 2]').data).toEqual({ status: 'active' });
    expect(read(page, 'owner: []').data).toEqual({ status: 'active', owner: [] });
  });

  it('loses an item as a whole, with one fault, when a part it needs is wrong or missing', () => {
    const terms = [
      '- term: [A]',
      '  meaning: x',
      '- meaning: y',
      '- term: C',
      '  meaning: z',
      '  page: 1',
      '- term: D',
      '  meaning: d',
    ];
    expect(read(glossary, terms.join('\n'))).toEqual({
      data: [
        { term: 'C', meaning: 'z' },
        { term: 'D', meaning: 'd' },
      ],
      faults: [
        '1:9 0.term is ["A"]: invalid_type',
        '3:3 1.term is undefined: invalid_type',
        '6:9 2.page is 1: invalid_type',
      ],
    });
  });

  it('tells later faults of an item by the place it was typed at', () => {
    const item = z.strictObject({ name: z.string(), size: z.number().optional() });
    const list = defineKind({
      name: 'list',
      title: 'List',
      file: 'list.yaml',
      format: 'yaml',
      // What is refined is seen only when every part is right: here after `size` has been left out.
      schema: z.array(item.refine(({ name }) => name !== 'no')),
      example: {},
    });
    expect(read(list, '- 1\n- { name: no, size: x }\n- { name: yes }')).toEqual({
      data: [{ name: 'yes' }],
      faults: [
        '1:3 0 is 1: invalid_type',
        '2:21 1.size is "x": invalid_type',
        '2:3 1 is {"name":"no","size":"x"}: custom',
      ],
    });
  });
});

describe('a file that lacks what it needs', () => {
  it('is not read, and says so once', () => {
    expect(read(team, 'channel: "#x"')).toEqual({
      data: undefined,
      faults: ['1:1 name is undefined: invalid_type'],
    });
    expect(read(team, 'name: [x]\nlead: 5')).toEqual({
      data: undefined,
      faults: ['1:7 name is ["x"]: invalid_type', '2:7 lead is 5: invalid_type'],
    });
  });
});

describe('any data whatever', () => {
  const key = fc.constantFrom(
    ...new Set(
      Object.values<Kind>(kinds).flatMap(({ schema }) => [...knownKeys(schema, []), ...knownKeys(schema, [0])]),
    ),
    'every',
    'last',
    'by',
    'checked',
    'url',
    'branch',
    'forge',
    '__proto__',
    'constructor',
    'toString',
    'length',
    '',
    '0',
    'unknown',
  );
  const leaf = fc.oneof(
    fc.constantFrom('internal', 'public', 'active', '6 months', '2026-05-31', 'https://x.example', '#123456', '/a/'),
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  const { data: anything } = fc.letrec((tie) => ({
    data: fc.oneof({ maxDepth: 4 }, leaf, tie('list'), tie('group')),
    list: fc.array(tie('data'), { maxLength: 4 }),
    group: fc.array(fc.tuple(key, tie('data')), { maxLength: 6 }).map((pairs) => Object.fromEntries(pairs)),
  }));
  const nowhere = { line: 1, column: 1 };
  const placeless = (value: unknown) => ({ value, at: () => nowhere, keyAt: () => nowhere });
  const pathOf = (fault: DataFault): readonly PropertyKey[] => {
    if (fault.kind === 'type') return fault.path;
    return fault.kind === 'unknown-key' ? [...fault.path, fault.key] : [];
  };

  it.each(Object.values<Kind>(kinds))('is read to an end as $name, each fault once and for a reason', (kind) => {
    fc.assert(
      fc.property(anything, (value) => {
        const before = structuredClone(value);
        const { data, faults } = readData(kind, placeless(value));
        expect(value).toEqual(before);
        const told = faults.map((fault) => JSON.stringify(pathOf(fault)));
        expect(new Set(told).size).toBe(told.length);
        const { success } = kind.schema.safeParse(
          value ?? (kind.format === 'markdown' || kind.name === 'config' ? {} : value),
        );
        expect(faults.length === 0).toBe(success);
        if (data === undefined) expect(faults).not.toEqual([]);
        // A fault names something that was typed, or that is missing beside it.
        for (const fault of faults) {
          const beside = pathOf(fault)
            .slice(0, -1)
            .reduce<unknown>((at, each) => Reflect.get(Object(at), each), value);
          if (pathOf(fault).length > 0) expect(typeof beside).toBe('object');
        }
      }),
      { numRuns: 400, seed: 20260615 },
    );
  });

  it('keeps every right value whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.dictionary(key, anything), (others) => {
        const typed = { ...others, title: 'Kept', tags: ['a', 'b'] };
        const { data } = readData(page, placeless(typed));
        expect(data).toMatchObject({ title: 'Kept', tags: ['a', 'b'] });
      }),
      { numRuns: 400, seed: 20260615 },
    );
  });
});

describe('knownKeys', () => {
  it('looks into optional groups, lists and alternatives', () => {
    expect(knownKeys(team.schema, [])).toEqual([
      'name',
      'description',
      'channel',
      'link',
      'lead',
      'members',
      'audience',
    ]);
    expect(knownKeys(page.schema, ['review'])).toEqual(['every', 'last', 'by', 'checked']);
    expect(knownKeys(config.schema, ['repository'])).toEqual(['url', 'branch', 'folder', 'forge']);
    expect(knownKeys(glossary.schema, [3])).toEqual(['term', 'meaning', 'also-known-as', 'page', 'audience']);
    expect(knownKeys(page.schema, ['title'])).toEqual([]);
    expect(knownKeys(page.schema, ['__proto__', 'x'])).toEqual([]);
  });
});

describe('entriesOf', () => {
  it('gives every file of a kind, faults of reading before faults of meaning', () => {
    const tree = treeOf({
      'handbook.yaml': 'name: A',
      'teams/a.yaml': 'name: A',
      'teams/b.yml': 'name: 1',
      'teams/c.yaml': 'name: "open',
      'teams/notes.md': '# Not a team',
      'other/d.yaml': 'name: D',
      'teams/deep/e.yaml': new Uint8Array([...Buffer.from('lead: '), 0xff]),
    });
    const found = entriesOf(tree, team).map(({ path, data, faults }) => [path, data, faults.map(({ kind }) => kind)]);
    expect(found).toEqual([
      ['teams/a.yaml', { name: 'A' }, []],
      ['teams/b.yml', undefined, ['type']],
      ['teams/c.yaml', undefined, ['yaml']],
      ['teams/deep/e.yaml', undefined, ['unreadable', 'type']],
    ]);
  });
});

describe('an address', () => {
  it('of the site and the repository opens in a browser', () => {
    expect(read(config, 'url: mailto:a@b.example\nrepository: git@git.example:a/b.git').faults).toEqual([
      '1:6 url is "mailto:a@b.example": invalid_format',
      '2:13 repository is "git@git.example:a/b.git": invalid_format',
    ]);
  });

  it('of a team’s channel may open another program, and runs none', () => {
    const link = (url: string) => read(team, `name: A\nlink: "${url}"`).faults;
    expect(['https://chat.example/a', 'mailto:a@b.example', 'chat://channel/a'].flatMap(link)).toEqual([]);
    expect(
      ['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'file:///etc/hostname', 'none'].map(
        (url) => link(url).length,
      ),
    ).toEqual([1, 1, 1, 1, 1]);
  });
});
