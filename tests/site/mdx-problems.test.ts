import { describe, expect, it } from 'vitest';
import { componentNames, mdxProblems } from '../../src/source/mdx.ts';
import { handbookOf } from '../content-tree.ts';
import { pageAt } from '../page-at.ts';
import { bodyOf } from '../../src/site/body.ts';
import { named, wordsOf } from './finished.ts';

const provided = new Set<string>(['Card', 'Tabs']);

/** Each problem in short: kind, name, line and column. */
const problemsIn = (text: string): string[] =>
  mdxProblems(text, provided).map(({ kind, name, position }) => `${kind} ${name} ${position.line}:${position.column}`);

describe('mdxProblems', () => {
  it.each([
    '# Text\n\nPlain *Markdown*, a < b, {1 + 1} and {/* a comment */}.',
    '<Card title="x">\n  **b**\n</Card>',
    '<div><Card /></div>\n\n<my-element />\n\n<></>',
    'export const Own = () => <b>x</b>\n\n<Own />',
    'export function Own() { return 1 }\n\n<Own />',
    '---\ntitle: layout\n---\n\n```js\nimport a from "b"\n```\n\n    import a from "b"\n',
    'An important `import x from "y"` in a sentence.',
  ])('finds none in %j', (text) => {
    expect(problemsIn(text)).toEqual([]);
  });

  it.each([
    ['import Tabs from "@theme/Tabs"\n\nx', ['import @theme/Tabs 1:1']],
    ["# T\n\nimport A from './a.astro'\nimport { B } from 'b';\n\nx", ['import ./a.astro 3:1', 'import b 4:1']],
    ["import {\n  A,\n  B,\n} from './ab.js'\n", ['import ./ab.js 1:1']],
    ["import './side.css'\n", ['import ./side.css 1:1']],
    ["export { A } from './a.js'\n\nexport * from './b.js'\n", ['import ./a.js 1:1', 'import ./b.js 3:1']],
    ["a {import('./secret.json')} b", ['import ./secret.json 1:4']],
    ['---\ntitle: x\nlayout: ../L.astro\n---\n\nx', ['import ../L.astro 3:1']],
  ])('finds what %j brings in', (text, problems) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  it.each([
    ['# T\n\n<Foo a="1">\n\nx\n\n</Foo>', ['component Foo 3:1']],
    ['Text with <Foo.Bar /> in it', ['component Foo.Bar 1:11']],
    ['<Card>\n  <Foo />\n</Card>\n\n<Foo />', ['component Foo 2:3', 'component Foo 5:1']],
    ['\r\n\r\n<Foo />', ['component Foo 3:1']],
  ])('finds components that are not there in %j', (text, problems) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  it.each([
    ['# T\n\ntext <Foo', '3:6'],
    ['a {1 + } b', '1:8'],
    ['<div>\n\nx', '1:1'],
    ['<!-- a -->', '1:1'],
    ['x\n\nexport const a = ;', '3:18'],
  ])('finds what is no MDX in %j', (text, position) => {
    const [problem, ...others] = mdxProblems(text, provided);
    expect(problem).toMatchObject({ kind: 'syntax', name: '' });
    expect(`${problem?.position.line}:${problem?.position.column}`).toBe(position);
    expect(problem?.reason).not.toMatch(/\d+:\d+|mdx-jsx/);
    expect(others).toEqual([]);
  });

  it('says what to do instead', () => {
    const reasonOf = (text: string): string | undefined => mdxProblems(text, new Set(componentNames))[0]?.reason;
    expect(reasonOf('import Tabs from "@theme/Tabs"\n\n<Tabs />')).toContain('Tabs can be used without');
    expect(reasonOf('<Crad />')).toContain('did you mean `<Card>`?');
    expect(reasonOf('<Something />')).toContain('Aside, Card');
  });
});

describe('a page that cannot be rendered as MDX', () => {
  const show = (text: string) => {
    const handbook = handbookOf({ 'page.mdx': text });
    const page = pageAt(handbook, 'page.mdx');
    return { page, html: bodyOf(page, handbook) };
  };

  it('is shown as Markdown, with the tags of components as text', () => {
    const { page, html } = show('# T\n\n<Foo a="1">\n\n## Part\n\n**bold** {1 + 1}\n\n</Foo>\n');
    expect(page.file.faults.map(({ kind, position }) => [kind, position.line])).toEqual([['markdown', 3]]);
    expect(wordsOf(html)).toBe('<Foo a="1"> Part bold {1 + 1} </Foo>');
    expect(named(html, 'strong').map(({ text }) => text)).toEqual(['bold']);
    expect(named(html, 'h2').map(({ attributes }) => attributes['id'])).toEqual(['part']);
  });

  it('does not show the notes of its authors', () => {
    const { page, html } = show('# T\n\n{/* secret */}\n\n<Foo /> Text {/* secret\n\nagain */} end.\n');
    expect(html).not.toContain('secret');
    expect(wordsOf(html)).toBe('<Foo /> Text end.');
    expect(page.file.outline.excerpt).not.toContain('secret');
    const hidden = page.file.outline.hidden.map(([from, to]) => page.file.text.slice(from, to));
    expect(hidden).toEqual(['{/* secret */}', '{/* secret\n\nagain */}']);
  });

  it('is a page like any other when it has no problem', () => {
    const { page } = show('# T\n\n<Card title="Go" href="./page.mdx">x</Card>\n');
    expect(page.file.faults).toEqual([]);
    expect(page.links.map(({ reference, target }) => [reference.url, reference.text, target.type])).toEqual([
      ['./page.mdx', 'Go', 'page'],
    ]);
  });
});
