import { describe, expect, test } from 'vitest';
import { brokenImage } from '../../../src/check/rules/broken-image.ts';
import { found, placesOf } from '../found.ts';

const there = { 'pages/images/The Quay.png': 'x', 'pages/boats/knot.svg': 'x', 'pages/people/index.md': '# People\n' };

function foundIn(text: string) {
  return found(brokenImage, { ...there, 'pages/boats/page.md': `# Page\n\n${text}\n` });
}

describe('finds', () => {
  test.each([
    ['an image in another folder', '![A](the-quay.png)', '../images/The%20Quay.png'],
    ['an image in another case', '![A](Knot.svg)', '`knot.svg`'],
    ['an image with another ending', '![A](knot.png)', '`knot.svg`'],
    ['an image that is nowhere', '![A](boat.png)', 'take the image out'],
    ['an image in HTML', '<img src="knots.svg" alt="A">', '`knot.svg`'],
    ['an image by definition', '![A][a]\n\n[a]: knott.svg', '`knot.svg`'],
    ['an image with a template tag', '![A]({{ "/boats/knot.svg" }})', '`knot.svg`'],
    ['an image whose name has spaces', '![A](../images/The Quay.png)', '`![A](../images/The%20Quay.png)`'],
    ['an image on one computer', '![A](file:///knot.png)', 'into the content folder'],
    ['an image outside the content folder', '![A](../../../knot.png)', 'beside the page'],
    ['an image without an address', '![A]()', 'between the parentheses'],
    ['a page as an image', '![People](../people/index.md)', '`[People](../people/index.md)`'],
    ['a folder as an image', '![People](../people/)', '`[People](../people/)`'],
  ])('%s', (_name, text, words) => {
    const issues = foundIn(text);
    expect(issues.map(({ line, column, severity }) => [line, column, severity])).toEqual([[3, 1, 'error']]);
    expect(issues[0]?.suggestion).toContain(words);
    expect(issues[0]?.message).not.toContain(' a image');
  });

  test('every use of an image, each where it is', () => {
    expect(placesOf(brokenImage, { 'a.md': '![A](a.png) ![B](a.png)\n' })).toEqual(['a.md:1:1', 'a.md:1:13']);
  });
});

describe('the logo', () => {
  test('is looked for beside handbook.yaml', () => {
    const files = { 'index.md': '# A\n', 'images/logo.svg': 'x', 'handbook.yaml': 'name: A\nlogo: logo.svg\n' };
    const [issue] = found(brokenImage, files);
    expect(issue).toMatchObject({ file: 'handbook.yaml', line: 2, column: 7 });
    expect(issue?.suggestion).toContain('`logo: images/logo.svg`');
  });

  test.each(['images/logo.svg', './images/logo.svg', 'https://example.org/logo.svg'])('may be %s', (logo) => {
    const files = { 'index.md': '# A\n', 'images/logo.svg': 'x', 'handbook.yaml': `logo: ${logo}\n` };
    expect(found(brokenImage, files)).toEqual([]);
  });

  test('cannot be a page', () => {
    expect(found(brokenImage, { 'index.md': '# A\n', 'handbook.yaml': 'logo: index.md\n' })).toHaveLength(1);
  });
});

test.each([
  ['an image beside the page', '![A](knot.svg)'],
  ['an encoded name', '![A](../images/The%20Quay.png)'],
  ['a name in angle brackets', '![A](<../images/The Quay.png>)'],
  ['a path from the top', '![A](/boats/knot.svg) ![B](/pages/boats/knot.svg)'],
  ['a part of an image', '![A](knot.svg#view)'],
  ['an image on another host', '![A](https://example.org/a.png) ![B](//example.org/a.png)'],
  ['an image inside its address', '![A](data:image/gif;base64,R0lGODlhAQABAAAAACw=)'],
  ['an image in code', '`![A](boat.png)`'],
  ['brackets with a name that no file has', '![A](what is.png)'],
])('is silent on %s', (_name, text) => {
  expect(foundIn(text)).toEqual([]);
});

test('is silent on a picture in a template whose address is filled in later', () => {
  const files = { 'templates/a.md': '# {{title}}\n\n![It]({{picture}}) ![So]({{ picture }})\n' };
  expect(found(brokenImage, files)).toEqual([]);
});
