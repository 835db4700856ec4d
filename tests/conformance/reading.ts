import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseMarkdown } from '../../src/source/markdown.ts';

/** Something that a Markdown text says, as far as Handrail needs to agree about it. */
export interface Fact {
  /** The line it starts on; `undefined` where a parser does not tell. */
  readonly line: number | undefined;
  readonly what: string;
}

/** A text as both parsers read it. */
export interface Readings {
  readonly ours: readonly Fact[];
  readonly theirs: readonly Fact[];
}

const reference = unified().use(remarkParse).use(remarkGfm);

/** Reads a text with Handrail's parser and with the reference, which gets the front matter as blank lines. */
export function readBoth(text: string): Readings {
  const root = parseMarkdown(text);
  const [first] = root.children;
  const frontMatter = first?.type === 'yaml' || first?.type === 'toml' ? (first.position?.end.offset ?? 0) : 0;
  const body = text.slice(0, frontMatter).replace(/[^\r\n]/g, '') + text.slice(frontMatter);
  return { ours: factsOf(root), theirs: factsOf(reference.parse(body)) };
}

function factsOf(root: Root): Fact[] {
  const facts: Fact[] = [];
  const visit = (node: Nodes): void => {
    const what = factOf(node);
    if (what !== undefined) facts.push({ line: node.position?.start.line, what });
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return facts;
}

function factOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'heading':
      return `heading ${node.depth} ${textOf(node)}`;
    case 'link':
      return `link ${node.url} (${textOf(node)})`;
    case 'image':
      return `image ${node.url} (${node.alt})`;
    case 'definition':
      return `definition ${node.identifier} ${node.url}`;
    case 'linkReference':
    case 'imageReference':
    case 'footnoteReference':
    case 'footnoteDefinition':
      return `${node.type} ${node.identifier}`;
    case 'listItem':
      return typeof node.checked === 'boolean' ? `task ${node.checked ? 'done' : 'open'}` : undefined;
    case 'table':
      return `table ${node.children.map((row) => row.children.length).join(' ')}`;
    default:
      return undefined;
  }
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** What only one of the readings has, told apart by `ours` and `theirs`. */
export function differencesIn({ ours, theirs }: Readings): string[] {
  const balance = new Map<string, number>();
  const count = (facts: readonly Fact[], by: 1 | -1): void => {
    for (const { line, what } of facts) {
      const key = `${line ?? '?'}: ${what}`;
      balance.set(key, (balance.get(key) ?? 0) + by);
    }
  };
  count(ours, 1);
  count(theirs, -1);
  return [...balance].flatMap(([key, by]) => (by === 0 ? [] : [`${by > 0 ? 'ours' : 'theirs'} ${key}`]));
}
