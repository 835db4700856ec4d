import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/source/markdown.ts';
import { slotsOf } from '../../src/source/slots.ts';

function slots(text: string): string[] {
  return slotsOf(parseMarkdown(text), text).map(({ name, where }) => `${name}: ${where}`);
}

describe('a slot', () => {
  it.each([
    ['alone in a paragraph', '{{ a }}\n', ['a: block']],
    ['alone in an item', '- {{a}}\n\n  {{b}}\n', ['a: block', 'b: block']],
    ['alone in a task', '- [ ] {{a}}\n- [x] {{b}}\n', ['a: block', 'b: block']],
    ['alone in a quotation', '> {{a}}\n', ['a: block']],
    ['among words', 'On {{a}} it **{{b}}**.\n', ['a: line', 'b: line']],
    ['beside another in a paragraph', '{{a}}\n{{b}}\n', ['a: line', 'b: line']],
    ['in headings', '# {{a}}\n\n{{b}}\n===\n\n## {{c}} {#see}\n', ['a: line', 'b: line', 'c: line']],
    ['in a table', '| {{a}} | b |\n| - | - |\n| **{{b}}** | {{ c }} |\n', ['a: cell', 'b: cell', 'c: cell']],
    ['in code', 'Run `a {{a}}`.\n\n| `{{b}}` |\n| - |\n', ['a: code', 'b: code']],
    ['in blocks of code', '```{{a}}\n{{b}}\n```\n\n    {{c}}\n', ['a: fence', 'b: fence', 'c: fence']],
    ['in the words of a link', '[{{a}}](x) ![{{b}}](y)\n', ['a: line', 'b: line']],
    ['in the address of a link', '[a]({{a}}) ![b]({{b}} "{{c}}")\n', ['a: address', 'b: address', 'c: address']],
    ['in an address with white space around its name', '[a]({{ a }})\n', ['a: address']],
    ['in a definition', '[a]: {{a}} "{{b}}"\n\n[a]\n', ['a: address', 'b: address']],
    ['alone in a footnote', 'A [^1]\n\n[^1]: {{a}}\n', ['a: block']],
    ['in HTML', '<p>{{a}}</p>\n\nA <b title="{{b}}">{{c}}</b>\n', ['a: html', 'b: html', 'c: line']],
    ['in comments', '<!-- {{a}}\n\n{{b}} -->\n\nA <!-- {{c}} -->\n', ['a: comment', 'b: comment', 'c: comment']],
    ['behind a comment', '<!-- a --> {{a}}\n', ['a: html']],
  ])('is found %s', (_, text, expected) => {
    expect(slots(text)).toEqual(expected);
  });

  it('stands where it is written, front matter and line ends included', () => {
    const text = '---\r\ntitle: "{{no}}"\r\n---\r\n\r\n# A 👩‍🚀 {{a}}\r\n- {{ b }}\r\n';
    const found = slotsOf(parseMarkdown(text), text);
    expect(found.map(({ span }) => text.slice(...span))).toEqual(['{{a}}', '{{ b }}']);
    expect(found.map(({ position }) => position)).toEqual([
      { line: 5, column: 11 },
      { line: 6, column: 3 },
    ]);
  });

  it('may have a name that no field can have, so that somebody is told', () => {
    expect(slots('{{started at}} {{größe}} {{x_1-b}}\n')).toEqual(['started at: line', 'größe: line', 'x_1-b: line']);
  });

  it('is nothing that other tools write, and nothing behind a backslash', () => {
    expect(slots('{{ page.title }} {{#if a}} {{}} {{a | b}} {% a %} \\{{a}} {\\{a}} {{\na}}\n')).toEqual([]);
  });

  it('is one behind two backslashes, and behind one in code', () => {
    expect(slots('\\\\{{a}} `C:\\{{b}}`\n')).toEqual(['a: line', 'b: code']);
  });

  it('is found in time in a long text', () => {
    const text = `${'\\'.repeat(50_000)}{{${' '.repeat(50_000)}\n\n${'- {{a}} {{\n'.repeat(5000)}`;
    const started = performance.now();
    expect(slots(text)).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
