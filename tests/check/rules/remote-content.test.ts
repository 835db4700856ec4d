import { expect, test } from 'vitest';
import { remoteContent } from '../../../src/check/rules/remote-content.ts';
import { found } from '../found.ts';

test.each([
  ['an image by https', '![Boat](https://img.example.org/a/boat.png)', '`![Boat](boat.png)`'],
  ['an image by http', '![Boat](http://img.example.org/boat.JPG)', '`![Boat](boat.JPG)`'],
  ['an image without a scheme', '![Boat](//img.example.org/boat.svg#x)', '`![Boat](boat.svg)`'],
  ['an encoded name', '![Boat](https://img.example.org/my%20boat%281%29.png?x=1)', '`![Boat](my-boat-1-.png)`'],
  ['an address without a name', '![Boat](https://img.example.org/)', '`![Boat](image.png)`'],
  ['a host alone', '![Boat](https://img.example.org)', '`![Boat](image.png)`'],
  ['an image in HTML', '<img src="https://img.example.org/boat.webp" alt="Boat">', '`src="boat.webp"`'],
])('finds %s', (_name, text, words) => {
  const issues = found(remoteContent, { 'a.md': `# A\n\n${text}\n` });
  expect(issues.map(({ severity, line, column }) => [severity, line, column])).toEqual([['warning', 3, 1]]);
  expect(issues[0]?.suggestion).toContain(words);
});

test('finds a logo on another host', () => {
  const [issue] = found(remoteContent, { 'index.md': '# A\n', 'handbook.yaml': 'logo: https://example.org/l.svg\n' });
  expect(issue).toMatchObject({ file: 'handbook.yaml', line: 1, column: 7 });
  expect(issue?.suggestion).toContain('`logo: l.svg`');
});

test.each([
  ['an image of the handbook', '![A](a.png)'],
  ['a link to another host', '[A](https://example.org/a.png)'],
  ['an image inside its address', '![A](data:image/gif;base64,R0lGODlhAQABAAAAACw=)'],
  ['an address in code', '`![A](https://example.org/a.png)`'],
])('is silent on %s', (_name, text) => {
  expect(found(remoteContent, { 'a.md': text, 'a.png': 'x' })).toEqual([]);
});
