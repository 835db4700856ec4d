import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import { kindOf } from '../schema/kinds.ts';
import type { Fault, LinkedFile, MarkdownFile, Outline, SourceFile, YamlFile } from './content-tree.ts';
import { outlineOf } from './outline.ts';
import { decode, positionAt } from './text.ts';
import { emptyYaml, readYaml } from './yaml.ts';

/** Markdown as GitHub reads it, plus `{#id}` after a heading, which several generators share. */
export const markdownFeatures = { headingAttributes: true, smartPunctuation: false } as const;

const frontMatterFence = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:^|\r\n|\r|\n)---[ \t]*(?:\r\n|\r|\n|$)/;

/**
 * Reads one file of a content tree. Nothing in it can make this throw: what is wrong with it becomes faults.
 *
 * @param path relative to the content folder
 * @param read gives the bytes; called at once for text, and later, if at all, for a linked file
 */
export function readSourceFile(path: string, read: () => Uint8Array): SourceFile {
  const kind = kindOf(path);
  if (kind === undefined) return { format: 'other', path, faults: [], read };
  const { text, invalid } = decode(read());
  const faults: Fault[] = [];
  if (invalid !== undefined) {
    faults.push({ kind: 'unreadable', position: invalid, reason: 'the file is not valid UTF-8 here' });
  }
  return kind.format === 'yaml' ? readYamlFile(path, text, faults) : readMarkdownFile(path, text, faults);
}

/** Stands for a file that is there but cannot be used, and says why. */
export function unusableFile(path: string, reason: string): LinkedFile {
  const fault: Fault = { kind: 'unreadable', position: { line: 1, column: 1 }, reason };
  return { format: 'other', path, faults: [fault], read: () => new Uint8Array() };
}

function readYamlFile(path: string, text: string, before: readonly Fault[]): YamlFile {
  const { content, faults } = readYaml(text);
  return { format: 'yaml', path, text, content, faults: [...before, ...faults] };
}

function readMarkdownFile(path: string, text: string, before: readonly Fault[]): MarkdownFile {
  const match = frontMatterFence.exec(text);
  const { content, faults } = match === null ? { content: emptyYaml, faults: [] } : readYaml(match[1] ?? '', 2);
  const mdx = /\.mdx$/i.test(path);
  const { outline, fault } = readBody(text, mdx);
  const all = [...before, ...faults, ...(fault === undefined ? [] : [fault])];
  return {
    format: 'markdown',
    path,
    text,
    mdx,
    bodyStart: match?.[0].length ?? 0,
    frontMatter: content,
    outline,
    faults: all,
  };
}

function readBody(text: string, mdx: boolean): { outline: Outline; fault?: Fault } {
  if (!mdx) return { outline: outlineOf(parseMarkdown(text)) };
  try {
    return { outline: outlineOf(mdxToMdast(text, { features: markdownFeatures }) as Root) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = /(\d+):(\d+)/.exec(message);
    const position = place === null ? positionAt(text, 0) : { line: Number(place[1]), column: Number(place[2]) };
    // The page is still shown, read as plain Markdown.
    return { outline: outlineOf(parseMarkdown(text)), fault: { kind: 'markdown', position, reason: message } };
  }
}

/** Parses Markdown into a syntax tree with positions counted in the whole file, front matter included. */
export function parseMarkdown(text: string): Root {
  // Sätteri's tree is mdast; its types only add node kinds that these features leave off.
  return markdownToMdast(text, { features: markdownFeatures }) as Root;
}
