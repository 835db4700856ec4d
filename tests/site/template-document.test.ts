import { describe, expect, it } from 'vitest';
import { documentHtml } from '../../src/site/template-document.ts';
import { documentFacts } from '../../src/site/template-facts.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';
import { elementsOf, named, only, wordsOf } from './finished.ts';

const head = '---\nfields: [{ name: a, label: First }, { name: link, label: Where, type: link }]\n---\n\n';

function documentOf(body: string, files: Files = {}): string {
  const handbook = handbookOf({ ...files, 'templates/t.md': head + body });
  const [template] = handbook.templates;
  if (template === undefined) throw new Error('There is no template.');
  return documentHtml(template, handbook);
}

describe('the document of a template', () => {
  it('shows slots as blanks with their labels, wherever they stand', () => {
    const html = documentOf(
      '# {{title}}\n\n- {{a}}\n\n| x |\n| --- |\n| {{ a }} |\n\n`{{a}}`\n\n```js\nlet b = {{a}};\n```\n',
    );
    const slots = elementsOf(html).filter(({ attributes }) => attributes['class'] === 'slot');
    expect(slots.map(({ text, attributes, within }) => [text, attributes['data-where'], within.at(-1)])).toEqual([
      ['Title', 'line', 'h3'],
      ['First', 'block', 'li'],
      ['First', 'cell', 'td'],
      ['First', 'code', 'code'],
      ['First', 'fence', 'code'],
    ]);
  });

  it('leaves what names no field as it is', () => {
    expect(wordsOf(documentOf('Say {{nothing}} and {{ a | upper }}.'))).toBe('Say {{nothing}} and {{ a | upper }}.');
  });

  it('puts headings below those of the page, with ids only where words give them', () => {
    const html = documentOf('# {{title}}\n\n## Why\n\n### Deep {{a}}\n');
    expect(
      elementsOf(html).flatMap(({ name, attributes }) => (/^h\d/.test(name) ? [[name, attributes['id']]] : [])),
    ).toEqual([
      ['h3', undefined],
      ['h4', 'why'],
      ['h5', undefined],
    ]);
    expect(html).not.toContain('class="anchor"');
  });

  it('shows comments as notes with their Markdown, and as words within a line', () => {
    const html = documentOf('Words <!-- not\nthese --> here.\n\n<!--\n# No heading\n\n- one {{a}}\n- `two`\n-->\n');
    expect(
      elementsOf(html)
        .filter(({ attributes }) => attributes['class'] === 'guidance')
        .map(({ name, text }) => [name, text.trim().replace(/\s+/g, ' ')]),
    ).toEqual([
      ['span', 'not these'],
      ['div', '# No heading one First two'],
    ]);
    expect(named(html, 'li')).toHaveLength(2);
    expect(elementsOf(html).some(({ name }) => /^h\d/.test(name))).toBe(false);
  });

  it('shows no comment that stands in code', () => {
    expect(documentOf('```html\n<!-- kept -->\n```\n')).not.toContain('guidance');
  });

  it('gives a link that is to be filled in no address yet', () => {
    const html = documentOf('[one]({{link}}) and [two](https://a.example/{{a}}/?q=1&amp;r=2)');
    expect(
      named(html, 'a').map(({ attributes, text }) => [text, attributes['href'], attributes['data-address']]),
    ).toEqual([
      ['one', undefined, '{{link}}'],
      ['two', undefined, 'https://a.example/{{a}}/?q=1&r=2'],
    ]);
  });

  it('leads from links of the document where its records will lead', () => {
    const link = only(documentOf('[page](../pages/p.md)', { 'pages/p.md': '# P\n' }), 'a');
    expect(link.attributes['href']).toBe('/p/');
  });

  it('keeps labels and comments from becoming markup', () => {
    const evil =
      '---\nfields: [{ name: a, label: \'<img src=x onerror=y>"\' }]\n---\n\n<b title="{{a}}">{{a}}</b> <!-- <script>z</script> -->\n';
    const handbook = handbookOf({ 'templates/t.md': evil });
    const [template] = handbook.templates;
    const html = template === undefined ? '' : documentHtml(template, handbook);
    expect(named(html, 'img')).toEqual([]);
    expect(named(html, 'script')).toEqual([]);
    expect(only(html, 'b').attributes['title']).toBe('<img src=x onerror=y>"');
    expect(wordsOf(html)).toContain('<img src=x onerror=y>"');
  });
});

describe('the front matter of a new document', () => {
  it('has blanks where something is filled in, and names the template of a record', () => {
    const handbook = handbookOf({
      'templates/t.md':
        '---\ncreates: logs\nfields: [{ name: a, label: First }]\nfront-matter: { status: draft, a: "{{a}}", on: "{{today}}", both: ["x", "{{b}}"], n: 4 }\n---\n',
    });
    const [template] = handbook.templates;
    const facts = template === undefined ? [] : documentFacts(template);
    expect(facts.map(({ key, html }) => [key, wordsOf(html)])).toEqual([
      ['status', 'draft'],
      ['a', 'First'],
      ['on', 'Today'],
      ['both', 'x, {{b}}'],
      ['n', '4'],
      ['template', 't@1'],
    ]);
    expect(facts.filter(({ html }) => html.includes('class="slot"')).map(({ key }) => key)).toEqual(['a', 'on']);
  });
});
