import { readdirSync, readFileSync } from 'node:fs';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { mdxPlugins } from '../../src/site/body/mdx-plugins.ts';
import { componentNames } from '../../src/source/mdx.ts';
import { elementsOf, finishedMdx, named, only, wordsOf } from './finished.ts';

const folder = new URL('../../src/components/mdx/', import.meta.url);

describe('components for authors', () => {
  it('are those that a page may name', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.astro'));
    const names = files.map((name) => name.replace('.astro', ''));
    // Other generators call a tab `TabItem`.
    expect([...names, 'TabItem'].sort()).toEqual([...componentNames].sort());
  });

  it('are all in the map that pages are given', () => {
    const map = readFileSync(new URL('components.ts', folder), 'utf8');
    for (const name of componentNames) expect(map).toMatch(new RegExp(`\\b${name}\\b[:,]`));
  });
});

describe('tabs', () => {
  const tab = (label: string): string =>
    `<details class="tab"><summary>${label}</summary><div>${label}!</div></details>`;

  it('are one group of which the first is open', () => {
    const html = finishedMdx('x', `<div class="tabs">${tab('A')}${tab('B')}</div><div class="tabs">${tab('C')}</div>`);
    const [a, b, c] = named(html, 'details').map(({ attributes }) => attributes);
    expect(a).toMatchObject({ class: 'tab', open: '' });
    expect(b).not.toHaveProperty('open');
    expect(b?.['name']).toBe(a?.['name']);
    expect(c).toMatchObject({ open: '' });
    expect(c?.['name']).not.toBe(a?.['name']);
    expect(wordsOf(html)).toBe('AA!BB!CC!');
  });

  it('leave other disclosures alone', () => {
    const html = finishedMdx('x', `<div class="tabs">${tab('A')}</div><details><summary>s</summary>t</details>`);
    expect(named(html, 'details')[1]?.attributes).toEqual({});
  });
});

describe('MDX on its way through Astro', () => {
  const compiled = (text: string): string => mdxToJs(text, { mdastPlugins: mdxPlugins }).code;

  it('keeps images as they were typed, whether they are there or not', () => {
    const code = compiled('![A "b"](./gone.png "T")\n\n![](./ü%20x.png)');
    expect(code).toContain('src: "./gone.png"');
    expect(code).toContain('alt: "A \\"b\\""');
    expect(code).toContain('title: "T"');
    expect(code).toContain('src: "./ü%20x.png"');
  });

  it('keeps addresses that cannot be decoded from stopping a build', () => {
    for (const url of ['a%zz.png', '100%.png', 'a%ff.png']) {
      const src = /src: "([^"]*)"/.exec(compiled(`![x](${url})`))?.[1];
      expect(() => decodeURI(src ?? '%')).not.toThrow();
    }
  });

  it('keeps what a fence says', () => {
    expect(compiled('```ts title="a.ts"\n1\n```')).toContain('"data-meta": "title=\\"a.ts\\""');
  });
});

describe('the HTML of components', () => {
  it('is finished like that of Markdown', () => {
    const html = finishedMdx(
      '# T\n\n[a](./other.mdx)\n',
      '<h1 id="t">T</h1><P STYLE="color:red" ONCLICK="x()"><A HREF="./other.mdx">a</A></P><SCRIPT>x</SCRIPT>',
      { 'other.mdx': '# Other\n' },
    );
    expect(only(html, 'a').attributes).toEqual({ href: '/other/' });
    expect(only(html, 'p').attributes).toEqual({});
    expect(elementsOf(html).map(({ name }) => name)).toEqual(['p', 'a']);
  });

  it('leads where the author said, from a card too', () => {
    const html = finishedMdx(
      '<Card title="Go" href="./other.mdx#part">x</Card>\n',
      '<div class="card"><p class="card-title"><a href="./other.mdx#part">Go</a></p>x</div>',
      { 'other.mdx': '# Other\n\n## Part\n' },
    );
    expect(only(html, 'a').attributes).toEqual({ href: '/other/#part' });
  });
});
