import { describe, expect, it } from 'vitest';
import type { Template, TemplateFault } from '../../src/handbook/template.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

function templateOf(matter: string, body = '# {{title}}\n', files: Files = {}): Template {
  const handbook = handbookOf({ 'templates/review.md': `---\n${matter}\n---\n\n${body}`, ...files });
  const [template] = handbook.templates;
  if (template === undefined) throw new Error('There is no template');
  return template;
}

/** The faults of a template, without their place but for the line. */
function faultsOf(...of: Parameters<typeof templateOf>): object[] {
  return templateOf(...of).faults.map(({ path: _path, position, ...fault }: TemplateFault) => ({
    ...fault,
    line: position.line,
  }));
}

describe('a template', () => {
  it('is any Markdown, without front matter', () => {
    const [template] = handbookOf({ 'templates/one-to-one.md': '# {{title}}\n\n## Notes\n' }).templates;
    expect(template).toMatchObject({
      id: 'one-to-one',
      url: '/templates/one-to-one/',
      title: 'One to one',
      version: 1,
      library: undefined,
      folder: undefined,
      file: undefined,
      faults: [],
      fields: [{ name: 'title', required: true }],
      sections: [{ title: 'Notes', required: true }],
    });
  });

  it('asks for its fields in their order, the title first', () => {
    const matter =
      'fields:\n  - stage\n  - { name: started_at, type: time, required: true, default: 5 }\n  - { name: title, label: What happened? }';
    expect(templateOf(matter, '{{stage}} {{started_at}}').fields).toMatchObject([
      { name: 'title', label: 'What happened?', required: true, position: { line: 5 } },
      { name: 'stage', label: 'Stage', type: 'text', required: false, default: undefined },
      { name: 'started_at', label: 'Started at', type: 'time', required: true, default: '5' },
    ]);
  });

  it('chooses from what settings and teams list', () => {
    const files = {
      'handbook.yaml':
        'severities: { SEV1: { meaning: All is down }, SEV2: 30 days }\nservices: { queue: Job queue }\n',
      'teams/platform-team.yaml': 'name: Platform team\n',
    };
    const fields =
      'fields: [{ name: a, type: severity }, { name: b, type: services }, { name: c, type: team }, { name: d, type: choice, options: [x, y] }]';
    const { fields: found, faults } = templateOf(fields, '{{a}} {{b}} {{c}} {{d}}', files);
    expect(found.slice(1).map(({ options }) => options.map(({ id, label }) => `${id} ${label}`))).toEqual([
      ['SEV1 SEV1: All is down', 'SEV2 SEV2'],
      ['queue Job queue'],
      ['platform-team Platform team'],
      ['x x', 'y y'],
    ]);
    expect(faults).toEqual([]);
  });

  it('keeps its documents in a library, beside its variants and with the records that were made from it', () => {
    const { templates, libraries } = handbookOf({
      'templates/full.md':
        '---\norder: 2\ncreates: { folder: Decisions, title: Decisions taken, one: Decision, about: Why we do it. }\n---\n',
      'templates/short.md': '---\norder: 1\ncreates: decisions\n---\n',
      'templates/other.md': '# Other\n',
      'decisions/a.md': '---\ntemplate: full@1\n---\n# A\n',
      'Decisions/b.md': '---\ntemplate: templates/short.md\n---\n# B\n',
    });
    // Folders that differ in case alone are one: on many disks they cannot be told apart.
    expect(libraries).toMatchObject([
      {
        id: 'decisions',
        folder: 'Decisions',
        url: '/decisions/',
        title: 'Decisions taken',
        one: 'Decision',
        about: 'Why we do it.',
      },
    ]);
    const [short, full, other] = templates;
    expect(libraries[0]?.templates).toEqual([short, full]);
    expect([short, full].map((each) => each?.variants.map(({ id }) => id))).toEqual([['full'], ['short']]);
    expect([short, full].map((each) => each?.records.map(({ title }) => title))).toEqual([['B'], ['A']]);
    expect(full).toMatchObject({ folder: 'Decisions', file: '{{today}}-{{title}}' });
    expect(other).toMatchObject({ library: undefined, variants: [], records: [] });
  });
});

describe('a template tells', () => {
  it('of slots that name no field, in its text, its front matter and its file name', () => {
    const matter =
      'creates: { folder: decisions, file: "{{today}}-{{nmae}}" }\nfields: [name]\nfront-matter:\n  x: ["{{name}}", "{{othr}}"]';
    expect(faultsOf(matter, '# {{title}}\n\n{{naem}} `{{code}}`\n')).toEqual([
      { kind: 'unknown-field', name: 'nmae', known: ['title', 'today', 'name'], line: 2 },
      { kind: 'unknown-field', name: 'othr', known: ['title', 'today', 'name'], line: 5 },
      { kind: 'unknown-field', name: 'naem', known: ['title', 'today', 'name'], line: 10 },
      { kind: 'unknown-field', name: 'code', known: ['title', 'today', 'name'], line: 10 },
    ]);
  });

  it('of fields that nothing stands for', () => {
    const matter =
      'fields:\n  - used\n  - matter\n  - file\n  - { name: never }\ncreates: { folder: d, file: "{{file}}" }\nfront-matter: { a: { b: "{{matter}}" } }';
    expect(faultsOf(matter, '{{used}}')).toEqual([{ kind: 'unused-field', name: 'never', line: 6 }]);
  });

  it('of names that stand for two things', () => {
    const matter = 'fields:\n  - a\n  - { name: a, type: number }\n  - today\n  - title';
    expect(faultsOf(matter, '{{a}}')).toEqual([
      { kind: 'duplicate-field', name: 'a', line: 4 },
      { kind: 'duplicate-field', name: 'today', line: 5 },
    ]);
  });

  it('of fields that have nothing to choose from', () => {
    const matter =
      'fields:\n  - { name: a, type: choice }\n  - { name: b, type: severity }\n  - { name: c, type: team }';
    expect(faultsOf(matter, '{{a}} {{b}} {{c}}')).toEqual([
      { kind: 'no-options', name: 'a', line: 3 },
      { kind: 'no-options', name: 'b', line: 4 },
      { kind: 'no-options', name: 'c', line: 5 },
    ]);
  });

  it('of optional sections that are not there', () => {
    const matter = 'optional-sections:\n  - What went well?\n  - Luck';
    expect(faultsOf(matter, '# {{title}}\n\n## What went well\n\n## Actions\n')).toEqual([
      { kind: 'unknown-optional', name: 'Luck', known: ['What went well', 'Actions'], line: 4 },
    ]);
    expect(templateOf(matter, '## What went well\n\n## Actions\n').sections.map(({ required }) => required)).toEqual([
      false,
      true,
    ]);
  });

  it.each(['pages', 'teams', '../x', 'a/b', '.hidden', '""', 'Templates', 'checklists', '...', 'map', '_astro'])(
    'of a folder that cannot hold records: %s',
    (folder) => {
      const template = templateOf(`creates: { folder: ${folder} }`);
      expect(template.faults).toMatchObject([{ kind: 'unusable-folder', position: { line: 2, column: 20 } }]);
      expect(template).toMatchObject({ library: undefined, folder: undefined, file: undefined });
    },
  );

  it.each(['postmortems', '/decisions/', './decisions', 'Architecture reviews', 'étude'])(
    'of no fault in a folder that can: %s',
    (folder) => {
      expect(templateOf(`creates: ${folder}`)).toMatchObject({ faults: [], library: { records: [] } });
    },
  );
});

describe('a public edition', () => {
  const files: Files = {
    'handbook.yaml': 'audience: public\n',
    'teams/secret-team.yaml': 'name: Secret team\naudience: internal\n',
    'templates/secret.md':
      '---\naudience: internal\ncreates: { folder: decisions, title: Secret decisions, one: Secret }\nfields: [codeword]\n---\n{{codeword}}\n',
    'templates/open.md': '---\ncreates: decisions\nfields: [{ name: who, type: team }]\n---\n{{who}}\n',
    'decisions/a.md': '---\ntemplate: secret@1\ncodewrod: x\ncodeword: y\nreplaces: [b, c]\n---\n# A\n\n{{codeword}}\n',
    'decisions/b.md': '---\naudience: internal\n---\n# B\n',
    'decisions/d.md': '---\ntemplate: nowhere\nreplaces: z\n---\n# D\n',
  };

  it('tells nothing of a template, a team or a record that it does not hold', () => {
    const { templates, libraries, faults } = handbookOf(files, { edition: 'public' });
    expect(templates).toMatchObject([{ id: 'open', variants: [], fields: [{}, { options: [] }], faults: [] }]);
    const [library] = libraries;
    expect(library).toMatchObject({ title: 'Decisions', one: 'Decision', templates: [{ id: 'open' }] });
    expect(library?.records.map(({ id, made, extras, replaces }) => [id, made?.name, extras, replaces])).toEqual([
      ['a', undefined, [], []],
      ['d', 'nowhere', [], []],
    ]);
    expect(library?.records.flatMap((record) => record.faults)).toMatchObject([
      { kind: 'unknown-record', name: 'c', known: ['d'] },
      { kind: 'unknown-template', name: 'nowhere', known: ['open'] },
      { kind: 'unknown-record', name: 'z', known: ['a'] },
    ]);
    const [unknown] = faults.get('decisions/a.md') ?? [];
    expect(unknown).toMatchObject({ kind: 'unknown-key', key: 'codewrod' });
    expect(JSON.stringify(unknown?.kind === 'unknown-key' && unknown.known)).not.toContain('codeword');
  });

  it('leaves all of it to the internal one', () => {
    const { libraries, faults } = handbookOf(files);
    const [a, b] = libraries[0]?.records ?? [];
    expect(libraries).toMatchObject([{ title: 'Secret decisions', one: 'Secret' }]);
    expect(a).toMatchObject({
      made: { template: { id: 'secret' } },
      extras: [{ field: { name: 'codeword' }, value: 'y' }],
      replaces: [{ id: 'b' }],
      faults: [
        { kind: 'unknown-record', name: 'c' },
        { kind: 'unfilled-slot', name: 'codeword' },
      ],
    });
    expect(b?.replacedBy).toEqual([a]);
    const [unknown] = faults.get('decisions/a.md') ?? [];
    expect(unknown?.kind === 'unknown-key' && unknown.known).toContain('codeword');
  });
});
