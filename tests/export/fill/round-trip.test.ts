import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readSourceFile } from '../../../src/source/source-file.ts';
import { slotsOf } from '../../../src/source/slots.ts';
import { parseMarkdown } from '../../../src/source/markdown.ts';
import { filled, readers, wordsOf } from './document.ts';
import { lines, oneLine, shown, words } from './hostile.ts';

const some = { numRuns: 120 };

function children(node: Nodes | undefined): readonly Nodes[] {
  return node !== undefined && 'children' in node ? node.children : [];
}

/** The nodes that a template makes between two paragraphs, which have to come through. */
function between(text: string, read: (text: string) => Root): readonly Nodes[] {
  const all = read(text).children;
  expect(all.at(0)).toMatchObject({ type: 'paragraph' });
  expect(all.map(wordsOf).at(0)).toBe('Start.');
  expect(all.map(wordsOf).at(-1)).toBe('End.');
  return all.slice(1, -1);
}

function around(template: string, typed: string, types = {}): string {
  return filled(`Start.\n\n${template}\n\nEnd.\n`, { v: typed }, types);
}

function shapeOf(node: Nodes): string {
  const deeper = ['list', 'listItem', 'blockquote', 'table', 'tableRow'].includes(node.type);
  return deeper ? `${node.type}(${children(node).map(shapeOf).join(' ')})` : node.type;
}

const row = 'tableRow(tableCell tableCell)';
/** Templates, what they are made of, and the words of a document where `…` was typed. */
const places: readonly (readonly [template: string, shape: string, words: string])[] = [
  ['{{v}}', 'paragraph', '…'],
  ['Before {{v}} after.', 'paragraph', 'Before … after.'],
  ['Before ({{v}}): {{v}}', 'paragraph', 'Before (…): …'],
  ['Before\n{{v}}', 'paragraph', 'Before\n…'],
  ['{{v}}. After', 'paragraph', '…. After'],
  ['{{v}}{{v}}', 'paragraph', '……'],
  ['{{{v}}}', 'paragraph', '{…}'],
  ['#{{v}}', 'paragraph', '#…'],
  ['-{{v}}', 'paragraph', '-…'],
  ['1{{v}}', 'paragraph', '1…'],
  ['Before [{{v}}] after', 'paragraph', 'Before […] after'],
  ['See [{{v}}](https://y.example) now', 'paragraph', 'See … now'],
  ['**Note: {{v}} ok**', 'paragraph', 'Note: … ok'],
  ['Run `{{v}}` now', 'paragraph', 'Run … now'],
  ['Run ``a {{v}} ` b`` now', 'paragraph', 'Run a … ` b now'],
  ['- {{v}}', 'list(listItem(paragraph))', '…'],
  ['- [ ] {{v}}', 'list(listItem(paragraph))', '…'],
  ['1. {{v}}', 'list(listItem(paragraph))', '…'],
  ['> {{v}}', 'blockquote(paragraph)', '…'],
  ['# {{v}}', 'heading', '…'],
  ['## About {{v}}', 'heading', 'About …'],
  ['{{v}}\n===', 'heading', '…'],
  ['| a | b |\n| - | - |\n| {{v}} | c |\n| d | {{v}} |', `table(${row} ${row} ${row})`, 'ab…cd…'],
  ['a | b\n--- | ---\n{{v}} | c', `table(${row} ${row})`, 'ab…c'],
  ['| a | b |\n| - | - |\n| `{{v}}` | c |', `table(${row} ${row})`, 'ab…c'],
];

describe.each(readers)('with %s, words read as typed', (_, read) => {
  it.each(places)('in %j', (template, shape, expected) => {
    fc.assert(
      fc.property(words, (typed) => {
        const value = oneLine(typed);
        fc.pre(value !== '');
        const nodes = between(around(template, typed), read);
        expect(nodes.map(shapeOf)).toEqual([shape]);
        expect(nodes.map(wordsOf).join('')).toBe(expected.replaceAll('…', () => value));
      }),
      some,
    );
  });

  const paragraphs: readonly (readonly [template: string, inside: (nodes: readonly Nodes[]) => readonly Nodes[]])[] = [
    ['{{v}}', (nodes) => nodes],
    ['- {{v}}', ([list]) => children(children(list)[0])],
    ['12. {{v}}', ([list]) => children(children(list)[0])],
    ['- a\n\n  {{v}}', ([list]) => children(children(list)[0]).slice(1)],
    ['> {{v}}', ([quotation]) => children(quotation)],
    ['> - {{v}}', ([quotation]) => children(children(children(quotation)[0])[0])],
  ];
  it.each(paragraphs)('with their paragraphs and line breaks in %j', (template, inside) => {
    fc.assert(
      fc.property(lines, (typed) => {
        const value = shown(typed).trim();
        fc.pre(value !== '');
        const expected = value.split(/\n(?:[^\S\n]*\n)+/).map((each) =>
          each
            .split('\n')
            .map((line) => line.trim())
            .join('\n'),
        );
        const nodes = inside(between(around(template, typed, { v: 'paragraph' }), read));
        expect(nodes.map(({ type }) => type)).toEqual(expected.map(() => 'paragraph'));
        // Both readers give the line end behind a break to the break.
        expect(nodes.map(wordsOf)).toEqual(expected);
      }),
      some,
    );
  });

  it.each([
    '```sh\n{{v}}\n```',
    '~~~\n{{v}}\n~~~',
    '- a\n\n  ```\n  {{v}}\n  ```',
    '> ```\n> {{v}}\n> ```',
    '    {{v}}',
  ])('in the code %j', (template) => {
    fc.assert(
      fc.property(lines, (typed) => {
        const value = shown(typed)
          .replaceAll('\t', ' ')
          .replace(/^(?:[^\S\n]*\n)+|\s+$/g, '')
          .split('\n')
          .map((line) => line.trimEnd())
          .join('\n');
        fc.pre(value !== '' && !value.startsWith(' '));
        const text = around(template, template.startsWith('    ') ? (value.split('\n')[0] ?? '') : value, {
          v: 'paragraph',
        });
        const found = between(text, read).flatMap(codeIn);
        expect(found).toEqual([template.startsWith('    ') ? value.split('\n')[0]?.trimEnd() : value]);
      }),
      some,
    );
  });

  it.each([
    ['<p>{{v}}</p>', ['html']],
    ['<div title="{{v}}">\nx\n</div>', ['html']],
    ['<div title={{v}}>x</div>', ['html']],
    ['<!-- a {{v}} b -->', ['html']],
    ['<!--{{v}}-->', ['html']],
    ['A <!-- {{v}} --> b', ['text', 'html', 'text']],
    ['A <b title="{{v}}">c</b> d', ['text', 'html', 'text', 'html', 'text']],
    ['[a]({{v}}) b', ['link', 'text']],
    ['[a](<{{v}}>) b', ['link', 'text']],
    ['[a](https://x.example "{{v}}") b', ['link', 'text']],
  ])('cannot leave %j', (template, shape) => {
    fc.assert(
      fc.property(lines, (typed) => {
        fc.pre(oneLine(typed) !== '');
        const nodes = between(around(template, typed), read);
        const inner = nodes.flatMap((node) => (node.type === 'paragraph' ? children(node) : [node]));
        expect(inner.map(({ type }) => type)).toEqual(shape);
      }),
      some,
    );
  });
});

/** Code in a node, whether it is Markdown or the HTML that stands for it. */
function codeIn(node: Nodes): string[] {
  if (node.type === 'code') return [node.value];
  if (node.type !== 'html') return children(node).flatMap(codeIn);
  const [, code] = /^<pre><code[^<>]*>([^<>]*)\n<\/code><\/pre>$/.exec(node.value) ?? [];
  return [(code ?? node.value).replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))];
}

describe('a document that was filled in', () => {
  it('holds no slot, is read without a fault, and is the same every time', () => {
    const template = `# {{v}}\n\n{{v}} \`{{v}}\` [{{v}}]({{v}} "{{v}}") <b title="{{v}}">{{v}}</b> <!-- {{v}} -->\n\n- [ ] {{v}} (@{{v}})\n\n| {{v}} |\n| - |\n| \`{{v}}\` |\n\n\`\`\`{{v}}\n{{v}}\n\`\`\`\n\n    {{v}}\n\n<p>{{v}}</p>\n`;
    fc.assert(
      fc.property(lines, (typed) => {
        fc.pre(oneLine(typed) !== '');
        const text = filled(template, { v: typed }, { v: 'paragraph' });
        expect(slotsOf(parseMarkdown(text), text)).toEqual([]);
        expect(filled(template, { v: typed }, { v: 'paragraph' })).toBe(text);
        expect(readSourceFile('postmortems/a.md', () => new TextEncoder().encode(text)).faults).toEqual([]);
      }),
      some,
    );
  });
});
