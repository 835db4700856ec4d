import { describe, expect, it } from 'vitest';
import { elementsOf, finished, named, only, wordsOf } from './finished.ts';

/** A picture of one colour, 10 wide and 5 high. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAFCAIAAADzBuo/AAAAEElEQVR4nGP4z8DAgIEBAAB8AAX9yZmTAAAAAElFTkSuQmCC',
  'base64',
);
const files = {
  'handbook.yaml': 'url: https://example.org/hb/\n',
  'a.png': png,
  'b.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>',
  'c d.png': png,
  'film.mp4': 'film',
  'form.pdf': 'pdf',
};

describe('images of a page', () => {
  it('are published under the base path, with their size', () => {
    expect(only(finished('![A](a.png)', files), 'img').attributes).toEqual({
      src: '/hb/a.png',
      alt: 'A',
      width: '10',
      height: '5',
    });
    expect(only(finished('![A](b.svg)', files), 'img').attributes).toMatchObject({ width: '30', height: '20' });
    expect(only(finished('![A](<c d.png>)', files), 'img').attributes['src']).toBe('/hb/c-d.png');
  });

  it('wait until they come near, but for the first', () => {
    const [first, ...others] = named(finished('![A](a.png)\n\n![B](a.png) <img src="b.svg">', files), 'img');
    expect(first?.attributes).not.toHaveProperty('loading');
    expect(others.map(({ attributes }) => [attributes['loading'], attributes['decoding']])).toEqual([
      ['lazy', 'async'],
      ['lazy', 'async'],
    ]);
  });

  it.each([
    ['width="20" height="30"', '20', '30'],
    ['width="20"', '20', '10'],
    ['height="10px"', '20', '10px'],
    ['width="50%"', '50%', undefined],
  ])('keep what the author typed: %s', (typed, width, height) => {
    const { attributes } = only(finished(`<img src="a.png" alt="" ${typed}>`, files), 'img');
    expect([attributes['width'], attributes['height']]).toEqual([width, height]);
  });

  it('need no size to be shown', () => {
    const { attributes } = only(finished('![A](x.png)', { ...files, 'x.png': 'no picture' }), 'img');
    expect(attributes).toEqual({ src: '/hb/x.png', alt: 'A' });
  });

  it('that stand alone and have a title are figures', () => {
    const html = finished('![A](a.png "The *plain* & \\"simple\\" caption")', files);
    expect(only(html, 'figcaption')).toMatchObject({ text: 'The *plain* & "simple" caption', within: ['figure'] });
    expect(only(html, 'img').attributes).not.toHaveProperty('title');
    expect(named(html, 'p')).toEqual([]);
  });

  it.each(['![A](a.png)', 'Text ![A](a.png "t")', '[![A](a.png "t")](b.svg)'])('stay in the text: %s', (markdown) => {
    const html = finished(markdown, files);
    expect(named(html, 'figure')).toEqual([]);
    expect(only(html, 'p').text).toBe(markdown.startsWith('Text') ? 'Text ' : '');
  });

  it('that are not there are named where they should be', () => {
    const html = finished('![What it shows](no/such%20file.png?x)', files);
    expect(wordsOf(html)).toBe('What it shows image not found: such file.png');
    expect(named(html, 'img')).toEqual([]);
  });

  it('of other hosts are linked, not loaded', () => {
    const html = finished('![The build](https://img.example.com/b.svg?x=1&y)', files);
    const link = only(html, 'a');
    expect(link.text).toBe('Image on img.example.com: The build');
    expect(link.attributes).toMatchObject({ href: 'https://img.example.com/b.svg?x=1&y', rel: 'noreferrer' });
    expect(only(finished('![](//img.example.com/b.svg)', files), 'a').text).toBe('Image on img.example.com');
  });

  it('of other hosts inside a link are its words', () => {
    const html = finished('[![The build](https://img.example.com/b.svg)](form.pdf)', files);
    expect(only(html, 'a')).toMatchObject({ text: 'The build', attributes: { href: '/hb/form.pdf' } });
  });

  it('within the page itself are kept', () => {
    const src = 'data:image/png;base64,AAAA';
    expect(only(finished(`![A](${src})`, files), 'img').attributes).toEqual({ src, alt: 'A' });
  });

  it('never come from a set of addresses elsewhere', () => {
    const html = finished('<img src="a.png" srcset="https://img.example.com/2x.png 2x" alt="">', files);
    expect(only(html, 'img').attributes).not.toHaveProperty('srcset');
  });

  it('have an alternative text, if an empty one', () => {
    expect(only(finished('<img src="a.png">', files), 'img').attributes['alt']).toBe('');
  });
});

describe('film, sound and other pages in a page', () => {
  it('of the handbook are played when somebody wants it', () => {
    const html = finished('<video autoplay loop src="film.mp4" width="30"></video>', files);
    expect(only(html, 'video').attributes).toEqual({
      src: '/hb/film.mp4',
      loop: '',
      width: '30',
      controls: '',
      preload: 'metadata',
    });
  });

  it('of the handbook may have several sources', () => {
    const html = finished('<video>\n<source src="film.mp4"><source src="https://v.example.com/x.webm"></video>', files);
    expect(named(html, 'source').map(({ attributes }) => attributes['src'])).toEqual(['/hb/film.mp4']);
    expect(named(html, 'video')).toHaveLength(1);
  });

  it.each([
    ['<video src="https://v.example.com/x.mp4" title="A tour"></video>', 'Video on v.example.com: A tour'],
    [
      '<video controls>\n<source src="https://v.example.com/x.mp4">\n<track src="x.vtt">\n</video>',
      'Video on v.example.com',
    ],
    ['<audio src="https://v.example.com/x.ogg"></audio>', 'Sound on v.example.com'],
    ['<iframe src="https://www.example.com/embed" allowfullscreen></iframe>', 'Embedded page on example.com'],
    [
      '<iframe src="https://example.com/embed" title="The map">no frames</iframe>',
      'Embedded page on example.com: The map',
    ],
    ['<object data="https://example.com/x.swf">old</object>', 'Embedded page on example.com'],
    ['<embed src="https://example.com/x">', 'Embedded page on example.com'],
  ])('of other hosts are linked: %s', (markdown, words) => {
    const html = finished(markdown, files);
    expect(wordsOf(html)).toBe(words);
    expect(only(html, 'a').attributes['rel']).toBe('noreferrer');
    expect(elementsOf(html).filter(({ name }) => /video|audio|iframe|object|embed|source|track/.test(name))).toEqual(
      [],
    );
  });

  it('that are pictures or documents are shown or linked', () => {
    const html = finished(
      '<object data="b.svg" aria-label="A plan" width="15"></object>\n\n<embed src="form.pdf">',
      files,
    );
    expect(only(html, 'img').attributes).toMatchObject({ src: '/hb/b.svg', alt: 'A plan', width: '15', height: '10' });
    expect(only(html, 'a')).toMatchObject({ text: 'form.pdf', attributes: { href: '/hb/form.pdf' } });
  });

  it('that are not there are named', () => {
    expect(wordsOf(finished('<video src="gone.mp4"></video>', files))).toBe('video not found: gone.mp4');
    expect(wordsOf(finished('<object data="gone.svg"></object>', files))).toBe('file not found: gone.svg');
  });
});
