import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/export/fill/filled-template.ts';
import { templateDocument } from '../../src/export/template-document.ts';
import { templateData, templateJson } from '../../src/export/template-json.ts';
import { templateMarkdown } from '../../src/export/template-markdown.ts';
import type { Handbook } from '../../src/handbook/handbook.ts';
import type { Template } from '../../src/handbook/template.ts';
import { templateExport } from '../../src/schema/template-export.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

const log = `---
title: Log
description: A page of the log.
when: At the end of each watch.
version: 3
creates: { folder: logs, file: 'log-{{title}}', one: Page of the log }
fields:
  - { name: depth, label: How deep?, type: number, required: true, help: In fathoms. }
  - { name: marks, type: choices, options: { rag: Red rag, leather: Leather } }
front-matter:
  status: draft
  depth: '{{depth}}'
  seen: [sail, '{{marks}}']
---

# {{title}}

<!-- What did {{marks}} say? -->

Depth: {{depth}}, not {{width}}
`;

function made(files: Files, edition: 'internal' | 'public' = 'internal'): { handbook: Handbook; template: Template } {
  const handbook = handbookOf(files, { edition });
  const [template] = handbook.templates;
  if (template === undefined) throw new Error('There is no template.');
  return { handbook, template };
}

describe('the JSON of a template', () => {
  it('has the shape that its schema promises, and all that it takes to fill it in', () => {
    const { handbook, template } = made({
      'templates/log.md': log,
      'handbook.yaml': 'url: https://example.org/ship/\n',
    });
    const data = templateExport.parse(JSON.parse(templateJson(template, handbook)));
    expect(data).toEqual(templateData(template, handbook));
    expect(data).toMatchObject({
      id: 'log',
      url: '/ship/templates/log/',
      when: 'At the end of each watch.',
      version: 3,
      creates: { folder: 'logs', file: 'log-{{title}}', one: 'Page of the log' },
      frontMatter: [
        { key: 'status', value: 'draft' },
        { key: 'depth', value: '{{depth}}' },
        { key: 'seen', value: ['sail', '{{marks}}'] },
      ],
    });
    expect(data.fields.map(({ name, type, required }) => [name, type, required])).toEqual([
      ['title', 'text', true],
      ['depth', 'number', true],
      ['marks', 'choices', false],
    ]);
    expect(data.body).toEqual([
      { text: expect.stringMatching(/^\s*# $/) },
      { field: 'title', where: 'line' },
      { text: '\n\n' },
      { text: '<!-- What did ', comment: true },
      { field: 'marks', where: 'comment' },
      { text: ' say? -->', comment: true },
      { text: '\n\nDepth: ' },
      { field: 'depth', where: 'line' },
      { text: ', not ' },
      { field: 'width', where: 'line' },
      { text: '\n' },
    ]);
  });

  it('says of a template that makes no record that it creates nothing', () => {
    const { handbook, template } = made({ 'templates/note.md': '# {{title}}\n' });
    expect(templateData(template, handbook)).toMatchObject({ creates: null, when: null, frontMatter: [] });
  });

  it('does not hold the address of what a public edition withholds, and fills in all the same', () => {
    const { handbook, template } = made(
      {
        'templates/a.md':
          '---\naudience: public\n---\n\nSee [the plan](../pages/secret.md) of {{title}}. <!-- {{title}}? -->\n',
        'pages/secret.md': '---\naudience: internal\n---\n\n# Secret\n',
      },
      'public',
    );
    const data = templateData(template, handbook);
    expect(JSON.stringify(data)).not.toContain('secret');
    const { text } = fillTemplate(data, { title: 'May' }, { today: '2026-06-15', guidance: true });
    expect(text).toBe('See the plan of May. <!-- May? -->\n');
    expect(templateDocument(template, handbook)).toBe('See the plan of {{title}}. <!-- {{title}}? -->\n');
  });
});

describe('the raw document of a template', () => {
  it('has its front matter, its slots and its guidance, and names the template', () => {
    const { handbook, template } = made({ 'templates/log.md': log });
    expect(templateDocument(template, handbook)).toBe(
      [
        '---',
        'status: draft',
        'depth: "{{depth}}"',
        'seen:',
        '  - sail',
        '  - "{{marks}}"',
        'template: log@3',
        '---',
        '',
        '# {{title}}',
        '',
        '<!-- What did {{marks}} say? -->',
        '',
        'Depth: {{depth}}, not {{width}}',
        '',
      ].join('\n'),
    );
  });
});

describe('the Markdown twin of a template', () => {
  it('says when to use it, what there is to fill in, and holds the document in a fence longer than its own', () => {
    const text = log.replace('Depth: ', '````js\n```\n````\n\nDepth: ');
    const { handbook, template } = made({ 'templates/log.md': text });
    const twin = templateMarkdown(template, handbook);
    expect(twin).toContain('\n# Log\n\nA page of the log.\n\nAt the end of each watch.\n\n## To fill in\n');
    expect(twin).toContain('- `{{depth}}` How deep? · required · In fathoms.\n');
    expect(twin).toContain('- `{{marks}}` Marks · some of: rag, leather\n');
    expect(twin).toContain('\n`````md\n---\nstatus: draft\n');
    expect(twin.endsWith('not {{width}}\n`````\n')).toBe(true);
  });
});
