import { closest, distance } from 'fastest-levenshtein';
import type { Nodes, Root } from 'mdast';
import { mdxToJs, mdxToMdast } from 'satteri';
import { top } from '../schema/file-top.ts';
import type { Position } from '../schema/issue.ts';
import type { Fault, Reference } from './content-tree.ts';
import { markdownFeatures, parseMarkdown } from './markdown.ts';
import { depthOf, descendants } from './syntax-tree.ts';
import { positionAt } from './text.ts';

/**
 * Components a page may use. They are there without an import: a page is content, read from any revision and cut to any
 * edition, so it brings in no files of its own.
 */
export const componentNames = [
  'Aside',
  'Card',
  'CardGrid',
  'Comparison',
  'Level',
  'Owner',
  'Practices',
  'Rails',
  'Steps',
  'Tab',
  'TabItem',
  'Tabs',
] as const;
export type ComponentName = (typeof componentNames)[number];

/** Why a page cannot be rendered as MDX. */
export interface MdxProblem {
  readonly kind: 'import' | 'component' | 'syntax';
  readonly position: Position;
  /** What is wrong, as part of a sentence. */
  readonly reason: string;
  /** What is imported, or the component; empty for a mistake of syntax. */
  readonly name: string;
}

/** What Sätteri says of invalid MDX: `4:5: Expected a closing tag for <B> (4:5) (mdx-jsx:unexpected-character)`. */
const message = /^(\d+):(\d+): ([\s\S]*?)(?: \([\d:-]+\))?(?: \([\w-]+:[\w-]+\))?$/;

const staticImport = /^[ \t]*(?:import\b(?:[^'";]*?\bfrom)?|export\b[^'";=]*?\bfrom)\s*(['"])(.*?)\1/gm;
const dynamicImport = /\bimport\s*\(\s*(?:(['"`])(.*?)\1)?/g;
const declaration = /\b(?:const|let|var|class|function\s*\*?)\s+([A-Za-z_$][\w$]*)/g;
const layoutKey = /^layout[ \t]*:[ \t]*(.*?)[ \t]*$/m;

/**
 * Finds what keeps a page from being rendered as MDX, without rendering it. What only running the page would show, such
 * as a name in braces that nothing defines, it cannot find.
 *
 * @param text the whole file
 * @param provided names of the components that are there
 * @returns the problems in the order of the text; with a mistake of syntax, only the first one
 */
export function mdxProblems(text: string, provided: ReadonlySet<string>): MdxProblem[] {
  const parsed = parse(text);
  if ('problem' in parsed) return [parsed.problem];
  const nodes = descendants(parsed.root);
  const known = new Set(provided);
  for (const node of nodes) {
    if (node.type !== 'mdxjsEsm') continue;
    for (const [, name = ''] of node.value.matchAll(declaration)) known.add(name);
  }
  return nodes.flatMap((node) => [...problemsOf(node, text, known)]);
}

/** A note to other authors, which readers do not get. */
const comment = /\{\s*\/\*[\s\S]*?\*\/\s*\}/g;

/** MDX with its comments blanked out, so that everything else stands where it stood. */
export function withoutComments(text: string): string {
  return text.replace(comment, (found) => found.replace(/[^\r\n]/g, ' '));
}

/**
 * Parses MDX. A page with problems is read as plain Markdown, and each of them is a fault.
 *
 * @returns the tree, the faults, and where comments stand that the tree does not tell
 */
export function parseMdx(text: string): { root: Root; faults: Fault[]; hidden: (readonly [number, number])[] } {
  const faults = mdxProblems(text, new Set(componentNames)).map(({ position, reason }): Fault => ({
    kind: 'markdown',
    position,
    reason,
  }));
  if (faults.length === 0)
    return { root: mdxToMdast(text, { features: markdownFeatures }) as Root, faults, hidden: [] };
  const hidden = [...text.matchAll(comment)].map(({ 0: found, index }) => [index, index + found.length] as const);
  return { root: parseMarkdown(withoutComments(text)), faults, hidden };
}

/** Where components of a page lead: `href` is a path between files there, as it is in a link. */
export function componentLinks(root: Root): Reference[] {
  return descendants(root).flatMap((node): Reference[] => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    if (!isComponent(node.name)) return [];
    const [target, title] = ['href', 'title'].map((name) =>
      node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name),
    );
    if (typeof target?.value !== 'string' || target.value.trim() === '') return [];
    const words = typeof title?.value === 'string' ? title.value : '';
    const span = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0] as const;
    return [{ url: target.value.trim(), text: words, position: startOf(node), span, syntax: 'html' }];
  });
}

/**
 * Deeper than anybody writes, and far less than it takes for the compiler to run out of stack, which would end the whole
 * program: nothing can catch that.
 */
const deepest = 300;

function parse(text: string): { root: Root } | { problem: MdxProblem } {
  const tooDeep = (position: Position): { problem: MdxProblem } => ({
    problem: { kind: 'syntax', position, reason: 'it is nested too deeply', name: '' },
  });
  const opening = openingDeeperThan(deepest, text);
  if (opening !== undefined) return tooDeep(positionAt(text, opening));
  try {
    const root = mdxToMdast(text, { features: markdownFeatures }) as Root;
    if (depthOf(root) > deepest) return tooDeep(top);
    // The tree holds imports and exports as they were typed: only compiling reads them.
    mdxToJs(text, { features: markdownFeatures });
    return { root };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = 1, column = 1, reason = said] = message.exec(said) ?? [];
    return { problem: { kind: 'syntax', position: { line: Number(line), column: Number(column) }, reason, name: '' } };
  }
}

/** Where a bracket opens inside more than a number of others, if one does. */
function openingDeeperThan(most: number, text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[([{}\])]/g)) {
    depth = '([{'.includes(bracket) ? depth + 1 : Math.max(depth - 1, 0);
    if (depth > most) return index;
  }
  return undefined;
}

function* problemsOf(node: Nodes, text: string, known: ReadonlySet<string>): Generator<MdxProblem> {
  const start = node.position?.start.offset ?? 0;
  const imported = (name: string, offset: number): MdxProblem => ({
    kind: 'import',
    position: positionAt(text, start + offset),
    reason: importReason(name, node.type === 'mdxjsEsm' ? node.value : ''),
    name,
  });
  switch (node.type) {
    case 'yaml': {
      // Astro takes it for a file to import.
      const layout = layoutKey.exec(node.value);
      const inFile = layoutKey.exec(text.slice(start));
      if (layout !== null) yield imported(layout[1] ?? '', inFile?.index ?? 0);
      return;
    }
    case 'mdxjsEsm':
      for (const found of node.value.matchAll(staticImport)) {
        yield imported(found[2] ?? '', found.index + found[0].search(/\S/));
      }
      for (const found of node.value.matchAll(dynamicImport)) yield imported(found[2] ?? '', found.index);
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      for (const found of node.value.matchAll(dynamicImport)) yield imported(found[2] ?? '', found.index + 1);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (!isComponent(node.name)) return;
      const [name = ''] = node.name.split('.');
      if (known.has(name)) return;
      yield { kind: 'component', position: startOf(node), reason: componentReason(node.name, known), name: node.name };
    }
  }
}

function importReason(name: string, statement: string): string {
  const names = componentNames.filter((each) => new RegExp(`\\b${each}\\b`).test(statement));
  const instead = names.length === 0 ? '' : `; ${names.join(' and ')} can be used without`;
  return `it brings in \`${name}\`, and a page has only the components that Handrail provides${instead}`;
}

function componentReason(name: string, known: ReadonlySet<string>): string {
  const nearest = closest(name, [...known]);
  const meant = distance(name, nearest) <= 2 ? `did you mean \`<${nearest}>\`?` : `there are ${[...known].join(', ')}`;
  return `there is no component \`<${name}>\`; ${meant}`;
}

function isComponent(name: string | null): name is string {
  return name !== null && (/^\p{Lu}/u.test(name) || name.includes('.'));
}

function startOf(node: Nodes): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
