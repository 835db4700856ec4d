import { describe, expect, it } from 'vitest';
import { elementsOf, finished, named, only } from './finished.ts';

const mermaid = (source: string): string => finished(`\`\`\`mermaid\n${source}\n\`\`\``);

/** The words of a drawing. */
const wordsIn = (html: string): string[] => named(html, 'text').map(({ text }) => text);

describe('diagrams', () => {
  it.each([
    ['flowchart', 'flowchart LR\n  A[Alert] -->|real| B(Fix)', ['real', 'Alert', 'Fix']],
    ['sequence', 'sequenceDiagram\n  A->>B: Hello\n  B-->>A: Hi', ['Hello', 'Hi', 'A', 'B']],
    ['state', 'stateDiagram-v2\n  [*] --> Open\n  Open --> Closed : done', ['done', 'Open', 'Closed']],
    ['class', 'classDiagram\n  Animal <|-- Duck', ['Animal', 'Duck']],
    ['entities', 'erDiagram\n  TEAM ||--o{ PAGE : owns', ['TEAM', 'PAGE', 'owns']],
    ['chart', 'xychart-beta\n  title "Pages"\n  x-axis [Jan, Feb]\n  bar [5, 6]', ['Pages', 'Jan', 'Feb']],
  ])('are drawn: %s', (_, source, words) => {
    const html = mermaid(source);
    expect(wordsIn(html)).toEqual(expect.arrayContaining(words));
    expect(only(html, 'figure').attributes['class']).toBe('diagram');
  });

  it('load nothing, have no style of their own, and no notes for scripts', () => {
    const html = mermaid('flowchart LR\n  A --> B\n  style A fill:#f00\n  click A "https://example.com"');
    const drawing = /<svg.*<\/svg>/s.exec(html)?.[0] ?? html;
    expect(drawing).not.toMatch(/<style|style=|@import|https?:|data-id|#f00/);
    expect(wordsIn(html)).toEqual(['A', 'B']);
  });

  it('are named by their title, or by their words', () => {
    const titled = mermaid('flowchart LR\n  accTitle: How it goes\n  accDescr: In words\n  A --> B');
    expect(only(titled, 'svg').attributes).toMatchObject({ role: 'img', 'aria-label': 'How it goes' });
    expect(only(titled, 'figcaption').text).toBe('How it goes');
    expect(wordsIn(titled)).toEqual(['A', 'B']);
    const front = mermaid('---\ntitle: "By front matter"\n---\nflowchart LR\n  A --> B');
    expect(only(front, 'svg').attributes['aria-label']).toBe('By front matter');
    const untitled = mermaid('flowchart LR\n  A["One & two"] --> B[Three]');
    expect(only(untitled, 'svg').attributes['aria-label']).toBe('Diagram: One & two, Three');
  });

  it('keep their source for those who cannot see them', () => {
    const source = 'flowchart LR\n  A["1 < 2"] --> B';
    const html = mermaid(source);
    expect(only(html, 'details').text).toContain('Diagram as text');
    expect(only(html, 'code')).toMatchObject({ text: source, within: ['figure', 'details', 'pre'] });
  });

  it('do not share ids', () => {
    const html = finished('```mermaid\nflowchart LR\n  A --> B\n```\n\n```mermaid\nflowchart LR\n  A --> B\n```');
    const ids = elementsOf(html).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...html.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
    expect(used).toHaveLength(2);
    expect(new Set(used).size).toBe(2);
    expect(used.every((id) => ids.includes(id ?? ''))).toBe(true);
  });

  it.each([
    ['no spaces', 'graph LR\n  A-->B\n  B-->C', 2],
    ['semicolons', 'graph TD;A-->B;B-->C;', 2],
    ['long arrows', 'flowchart LR\n  A----->B\n  B-...->C\n  C====>D', 3],
    ['words in arrows', 'flowchart LR\n  A-- yes -->B\n  A --no--> C', 2],
    ['no direction', 'flowchart\n  A --> B', 1],
    ['hyphens in names', 'graph LR\n  my-node-->your-node', 1],
    ['arrows in words', 'graph LR\n  A["x --> y; z"]-->B', 1],
    ['comments', '%% note\ngraph LR\n  %% other\n  A --> B', 1],
  ])('are drawn whole with %s', (_, source, lines) => {
    const edges = named(mermaid(source), 'polyline').filter(({ attributes }) => attributes['class'] === 'edge');
    expect(edges).toHaveLength(lines);
  });

  it.each([
    ['of another kind', 'pie\n  "a": 3'],
    ['with mistakes', 'flowchart LR\n  A[open --> B'],
    ['with lines the library does not know', 'flowchart LR\n  A --o B\n  B --> C'],
    ['with shapes the library does not know', 'flowchart LR\n  A@{ shape: circle } --> B'],
    ['of nothing', 'flowchart LR'],
  ])('%s show their source, and say so', (_, source) => {
    const html = mermaid(source);
    expect(named(html, 'svg')).toEqual([]);
    expect(only(html, 'code').text).toBe(source);
    expect(only(html, 'p').text).toBe('This diagram cannot be drawn here. Its source:');
  });

  it('cannot bring elements of their own into the page', () => {
    const html = mermaid('flowchart LR\n  A["<img src=x onerror=alert(1)>"] --> B["</svg><script>alert(1)</script>"]');
    expect(elementsOf(html).filter(({ name }) => name === 'img' || name === 'script')).toEqual([]);
  });

  it('that are wide keep their size', () => {
    const long = Array.from({ length: 12 }, (_, at) => `  N${at} --> N${at + 1}`).join('\n');
    expect(only(mermaid(`flowchart LR\n${long}`), 'figure').attributes['class']).toBe('diagram wide');
  });
});
