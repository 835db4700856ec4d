import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { languageFiles } from '../../src/site/body/languages.ts';
import { elementsOf, finished, finishedMdx, named, only } from './finished.ts';

/** Classes of coloured pieces by their text. */
const colours = (html: string): Record<string, string> =>
  Object.fromEntries(
    named(html, 'span')
      .filter(({ attributes }) => attributes['class']?.startsWith('hljs-'))
      .map(({ text, attributes }) => [text, attributes['class'] ?? '']),
  );

describe('blocks of code', () => {
  it('are coloured by class, scroll by keyboard, and are ready to be copied', () => {
    const html = finished('```ts\nconst a = 1 < 2; // "x" & y\n```');
    expect(only(html, 'copy-code').text).toBe('const a = 1 < 2; // "x" & y');
    expect(only(html, 'div')).toMatchObject({
      attributes: { class: 'code-block', 'data-language': 'ts' },
      within: ['copy-code'],
    });
    expect(only(html, 'pre')).toMatchObject({ attributes: { tabindex: '0' }, within: ['copy-code', 'div'] });
    expect(colours(html)).toMatchObject({
      const: 'hljs-keyword',
      '1': 'hljs-number',
      '// "x" & y': 'hljs-comment',
    });
    expect(elementsOf(html).some(({ attributes }) => 'style' in attributes)).toBe(false);
  });

  it.each([
    ['sh', 'echo hi', 'echo'],
    ['shell', 'echo hi', 'echo'],
    ['YAML', 'a: 1', 'a:'],
    ['yml', 'a: 1', 'a:'],
    ['jsonc', '{"a": 1}', '1'],
    ['js:main.js', 'const a', 'const'],
    ['js{1,3}', 'const a', 'const'],
    ['{.python}', 'def f', 'def'],
    ['console', '$ ls', '$ '],
    ['c++', 'int a;', 'int'],
  ])('know the language by the name %s', (name, code, coloured) => {
    expect(Object.keys(colours(finished(`\`\`\`${name}\n${code}\n\`\`\``)))).toContain(coloured);
  });

  it.each(['', 'text', 'nonsense', '../../../package', 'constructor', 'mermaid2'])('are plain as %j', (name) => {
    const html = finished(`\`\`\`${name}\na < b && "c"\n\`\`\``);
    expect(only(html, 'code').text).toBe('a < b && "c"');
    expect(named(html, 'span')).toEqual([]);
  });

  it('know only languages that are there', () => {
    const require = createRequire(import.meta.url);
    for (const file of new Set(Object.values(languageFiles))) {
      expect(() => require.resolve(`highlight.js/lib/languages/${file}`)).not.toThrow();
    }
  });

  it('keep every character, and every line but the end of the last', () => {
    const code = '\n  two\t"three" \'four\' &amp; <five>\n\nsix  ';
    expect(only(finished(`\`\`\`html\n${code}\n\`\`\``), 'code').text).toBe(code);
    expect(only(finished('    indented\n      code\n'), 'code').text).toBe('indented\n  code');
  });

  it.each([
    ['title="src/a & b.ts"', 'src/a & b.ts'],
    ["title='a.ts' {1,2}", 'a.ts'],
    ['{1} filename=a.ts', 'a.ts'],
  ])('have the title that their fence says: %s', (meta, title) => {
    const html = finished(`\`\`\`ts ${meta}\nx\n\`\`\``);
    expect(only(html, 'p')).toMatchObject({ text: title, attributes: { class: 'code-title' } });
    expect(html).not.toContain('data-meta');
  });

  it('have no title when their fence says something else', () => {
    expect(named(finished('```shell script\nx\n```'), 'p')).toEqual([]);
  });

  it('of raw HTML keep what is inside them', () => {
    const html = finished('<pre>one <b>two</b>\n<a href="https://example.com">three</a></pre>');
    expect(only(html, 'pre')).toMatchObject({ text: 'one two\nthree', attributes: { tabindex: '0' } });
    expect(only(html, 'a').attributes['class']).toBe('external');
    expect(named(html, 'b')).toHaveLength(1);
  });

  it('within a line are left as they are', () => {
    const html = finished('Use `a < b`.');
    expect(only(html, 'code')).toMatchObject({ text: 'a < b', attributes: {} });
    expect(named(html, 'pre')).toEqual([]);
  });

  it('of components are the same', () => {
    const pre = '<pre data-meta="title=&quot;a.sh&quot;"><code class="language-sh">echo 1\n</code></pre>';
    expect(finishedMdx('x', pre)).toBe(finished('```sh title="a.sh"\necho 1\n```').trim());
  });
});
