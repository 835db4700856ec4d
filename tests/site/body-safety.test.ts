import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsOf, finished, finishedMdx, named, only, wordsOf } from './finished.ts';

/** What must never be in a page under its Content-Security-Policy. */
function forbiddenIn(html: string): string[] {
  return elementsOf(html).flatMap(({ name, attributes }) => {
    const found = Object.entries(attributes).filter(
      ([key, value]) =>
        key === 'style' ||
        key.startsWith('on') ||
        /^\s*(?:javascript|data:text)/i.test(value) ||
        (/^(?:src|srcset|poster|data|background|action|formaction)$/.test(key) && /^(?:https?:)?\/\//i.test(value)),
    );
    const element = /^(?:script|style|link|meta|base|iframe|object|embed|form|template|noscript)$/.test(name)
      ? [name]
      : [];
    return [...element, ...found.map(([key]) => `${name} ${key}`)];
  });
}

describe('a finished body', () => {
  it.each([
    '<script>alert(1)</script>',
    '<style>p { color: red }</style>',
    '<link rel="stylesheet" href="https://example.com/x.css">',
    '<meta http-equiv="refresh" content="0; url=https://example.com">',
    '<base href="https://example.com">',
    '<p style="color:red" onclick="x()" ONLOAD=x>',
    '<form action="https://example.com"><input name="a" value="b"><textarea>c</textarea></form>',
    '<button formaction="javascript:x">Go</button>',
    '<img src="https://example.com/x.png" onerror="x()">',
    '<body background="https://example.com/x.png" onload="x()">',
    '<table background="//example.com/x.png"><tr><td>x</table>',
    '<svg onload="x()"><script>x</script><a href="javascript:x"><text>y</text></a><image href="https://example.com/x"/></svg>',
    '<svg><animate attributeName="href" values="javascript:x"/><set attributeName="href" to="javascript:x"/></svg>',
    '<svg><style>* { fill: red }</style><use href="https://example.com/x.svg#a"/><rect fill="url(https://example.com/x)"/></svg>',
    '<math><mtext href="javascript:x">y</mtext></math>',
    '<video poster="https://example.com/x.png" src="https://example.com/x.mp4"></video>',
    '<template><p>x</p></template><noscript><p>x</p></noscript>',
    '<a href="&#106;avascript:x">y</a>',
  ])('has nothing that runs, styles or loads: %s', (markdown) => {
    const html = finished(`Before.\n\n${markdown}\n\nAfter.`);
    expect(forbiddenIn(html)).toEqual([]);
    expect(html).not.toMatch(/url\(\s*h/);
    expect(wordsOf(html)).toMatch(/^Before\..*After\.$/);
  });

  it('keeps what reading needs', () => {
    const markdown =
      '<details open><summary>S</summary>d</details><kbd>K</kbd><sub>1</sub><sup>2</sup><abbr title="T">A</abbr>' +
      '<mark>m</mark><ins>i</ins><dl><dt>t</dt><dd>d</dd></dl><ruby>r<rt>t</rt></ruby><p dir="rtl" lang="he">x</p>' +
      '<svg viewBox="0 0 1 1"><linearGradient id="g"></linearGradient><path d="M0"></path></svg>';
    const html = finished(markdown);
    for (const name of 'details summary kbd sub sup abbr mark ins dl dt dd ruby rt svg path linearGradient'.split(
      ' ',
    )) {
      expect(named(html, name)).toHaveLength(1);
    }
    expect(html).toContain('viewBox="0 0 1 1"');
    expect(only(html, 'details').attributes).toEqual({ open: '' });
    expect(named(html, 'p')[0]?.attributes).toEqual({ dir: 'rtl', lang: 'he' });
  });

  it('keeps the words of what it leaves out', () => {
    const html = finished('<form><button id="go">Press</button> <select><option>One</option></select></form>');
    expect(wordsOf(html)).toBe('Press One');
    expect(only(html, 'span').attributes).toEqual({ id: 'go' });
  });

  it('has no comments', () => {
    const html = finished('a <!-- secret --> b\n\n<!--\nsecret\n-->\n\n<div><!-- secret --></div><? secret ?>');
    expect(html).not.toContain('secret');
    expect(wordsOf(html)).toBe('a b');
  });

  it.each([
    ['Write to <your-team> soon.', 'Write to <your-team> soon.'],
    ['<Foo bar={1} /> and <Foo>text</Foo>', '<Foo bar={1} /> and <Foo>text</Foo>'],
    ['<DocCardList />', '<DocCardList />'],
    ['a <b_c> d', 'a <b_c> d'],
  ])('shows words in angle brackets that are no elements: %s', (markdown, words) => {
    expect(wordsOf(finished(markdown))).toBe(words);
  });

  it('lets components make elements of their own', () => {
    expect(
      named(finishedMdx('x', '<review-due STYLE="x" datetime="2026-01-01">x</review-due>'), 'review-due'),
    ).toMatchObject([{ attributes: { datetime: '2026-01-01' } }]);
    expect(named(finished('<review-due>x</review-due>'), 'review-due')).toEqual([]);
  });

  it.each(['script', 'style', 'textarea', 'title', 'iframe', 'plaintext', 'xmp', 'noscript', 'template'])(
    'is not swallowed by <%s> in a sentence',
    (name) => {
      const html = finished(`Use the <${name}> tag.\n\n- **More** text\n\nand a </${name}> tag.\n\nEnd.`);
      expect(wordsOf(html)).toContain(`Use the <${name}> tag.`);
      expect(only(html, 'strong')).toMatchObject({ text: 'More', within: ['ul', 'li'] });
      expect(wordsOf(html)).toMatch(/End\.$/);
    },
  );

  it('closes what the author left open', () => {
    expect(finished('<div><b>x').trim()).toBe('<div><b>x</b></div>');
    expect(finished('x</div></main></body>').trim()).toBe('<p>x</p>');
  });

  it('never throws and is always safe, whatever is typed', () => {
    const pieces =
      '<b>¦</b>¦<a href="x">¦</a>¦<script>¦</script>¦<style>¦<svg>¦</svg>¦<table>¦<td>¦<th>¦<p>¦<h2>¦</h2>¦<pre>¦<code>¦' +
      '<details>¦<summary>¦<video>¦<source src=x>¦<input type=checkbox>¦<img src=x onerror=y>¦<!--¦-->¦&lt;¦[!NOTE]¦> ¦- ¦# ¦' +
      '- [ ] ¦[x](javascript:a)¦![x](//h/y)¦[^1]¦[^1]: ¦```¦`¦|¦text ¦\n¦\n\n';
    const word = fc.constantFrom(...pieces.split('¦'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const html = finished(words.join(''));
        expect(forbiddenIn(html)).toEqual([]);
        const ids = elementsOf(html).flatMap(({ attributes }) => attributes['id'] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 400 },
    );
  });
});
