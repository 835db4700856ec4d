import { expect, test } from 'vitest';
import { foreignMark } from '../../../src/check/rules/foreign-mark.ts';
import { found, placesOf } from '../found.ts';

test.each([
  ['a notice of MkDocs', '!!! warning "Wet paint"\n    Mind it.', '`> [!WARNING] Wet paint`'],
  ['a notice that folds', '???+ danger\n    Mind it.', '`> [!CAUTION]`'],
  ['a notice of MkDocs without a text', '!!! note', '`> [!NOTE]`'],
  ['a notice between colons', ':::tip Ropes\nDry them.\n:::', '`> [!TIP] Ropes`'],
  ['a notice that is never closed', ':::tip\nDry them.', '`> [!TIP]`'],
  ['a container of another kind', '::: code-group\nx\n:::', '`> [!NOTE]`'],
  ['a tag of Liquid', '{% include "map.html" %}', 'take it out'],
  ['a tag on several lines', '{% include "map.html"\n   wide: true %}', 'take it out'],
  ['a notice as a tag', '{% alert "Wet paint" %}', '`> [!WARNING] Wet paint`'],
  ['a picture as a tag', '{% image "boat.png" "A boat" %}', '`![A boat](boat.png)`'],
  ['a shortcode', '{{< figure src="boat.png" >}}', 'take it out'],
  ['a notice as a shortcode', '{{% notice tip %}}', '`> [!TIP]`'],
  ['a link as a shortcode', '{{< ref "boats.md" >}}', '`[words](boats.md)`'],
  ['a value', '{{ site.title }}', 'backticks'],
  ['what a generator puts in', '{{generator:list_of_boats}}', 'backticks'],
  ['attributes on a line of their own', '{: .wide }', 'how things look'],
  ['a table of contents', '[[_TOC_]]', 'its contents'],
  ['a table of contents of MkDocs', '[TOC]', 'its contents'],
  ['a wiki link', '[[Boats]]', '`[Boats](Boats.md)`'],
  ['a wiki link with words', '[[sea/boats#oars|All boats]]', '`[All boats](sea/boats.md#oars)`'],
  ['a wiki link with its words first', '[[All boats|sea.boats]]', '`[All boats](sea.boats.md)`'],
  ['a transclusion', '![[Boats]]', '`[Boats](Boats.md)`'],
  ['a tab', '=== "Linux"\n\n    Row.', '`### Linux`'],
  ['a file to be put in', '--8<-- "boats.md"', 'link to it'],
])('finds %s', (_name, text, words) => {
  const issues = found(foreignMark, { 'a.md': `# A\n\n${text}\n` });
  expect(issues.map(({ severity, line, column }) => [severity, line, column])).toEqual([['warning', 3, 1]]);
  expect(issues[0]?.suggestion).toContain(words);
});

test('points at a mark among words, in a list and in a quotation', () => {
  const text = 'A [boat](https://example.org/){: .wide}.\n\n- Say {% name %}.\n\n> !!! note\n> Wet.\n';
  expect(placesOf(foreignMark, { 'a.md': text })).toEqual(['a.md:1:31', 'a.md:3:7', 'a.md:5:3']);
});

test('tells a page once of each sort, with how many there are', () => {
  const issues = found(foreignMark, { 'a.md': '{% a %} {% b %}\n\n{% c %} [[D]]\n', 'b.md': '{% a %}\n' });
  expect(issues.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.md:1', 'a.md:3', 'b.md:1']);
  expect(issues.map(({ message }) => /There are (\d+)/.exec(message)?.[1])).toEqual(['3', undefined, undefined]);
});

test('says of what is read that others see its signs, and of the rest that readers do', () => {
  const messages = found(foreignMark, { 'a.md': '!!! tip\n    Row.\n\n{% row %}\n' }).map(({ message }) => message);
  expect(messages).toEqual([expect.stringContaining('show it as a notice'), expect.stringContaining('as it is typed')]);
});

test('finds a notice in a page with components, where it is not read', () => {
  const [issue] = found(foreignMark, { 'a.mdx': '# A\n\n:::info\n\nRow.\n\n:::\n' });
  expect(issue).toMatchObject({ line: 3, column: 1 });
  expect(issue?.message).toContain('as it is typed');
});

test.each([
  ['code between fences', '```\n!!! tip\n    Row.\n{% x %} [[A]]\n```'],
  ['code between tildes, in a list', '- A\n\n  ~~~\n  :::tip\n  :::\n  ~~~'],
  ['code in a line', 'Type `{% include x %}`, `{{ site.title }}`, `[[A]]` or `{: .x}`.'],
  ['code by indentation', 'A\n\n    !!! tip\n        Row.\n    {% x %}'],
  ['code in HTML', '<pre>{% x %}\n[[A]]</pre> and <code>{{ site.x }}</code>'],
  ['a comment', '<!-- {% x %} [TOC] -->\n\nA'],
  ['a formula', 'A $x_{.a} {{b.c}}$ and\n\n$$\n\\frac{{a.b}}{c} {: .x}\n$$'],
  ['front matter', '---\ntitle: "{{ page.title }} [[A]]"\n---\n\nA'],
  ['signs behind a backslash', 'A \\{% x %} and \\{{ site.x }}'],
  ['a variable of a shell', 'Set ${#NAME} and ${{ github.run }} and {.a.b}'],
  ['the id of a heading', '# A {#a}\n\n## B {#b .wide}\n\nC {#c}\n---'],
  ['exclamations and questions', '!!! Really\n\n??? What'],
  ['colons', 'A:::b\n\n::: \n\nA :tada: b'],
  ['a place to be filled in', 'Hello {{name}} and {{ first name }}'],
  ['a footnote, a task and a reference', '[^1] [a][b] [[a](c.md)]\n\n- [ ] d\n\n[^1]: e\n[b]: c.md'],
  ['a test of a shell in words', 'Prefer [[ to [, and [[ -n x ]] too'],
  ['an alert', '> [!TIP] A\n> b'],
  ['a heading with a line of signs', 'A\n===\n\nB'],
  ['an address that is a tag, which is a broken link', '[A]({% page "/b" %}) [C]({{ site.url }}/d)'],
])('is silent on %s', (_name, text) => {
  expect(found(foreignMark, { 'a.md': text })).toEqual([]);
});

test('is silent on braces of a program', () => {
  const text = '# A\n\n<p style={{ a: "b.c" }}>{["{% x %}"].length}</p>\n';
  expect(found(foreignMark, { 'a.mdx': text })).toEqual([]);
});
