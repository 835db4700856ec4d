import type { Root } from 'mdast';
import type { Kind } from '../schema/kind.ts';
import { kindOf } from '../schema/kinds.ts';
import { blocksOf } from './blocks.ts';
import type { Block, Fault, LinkedFile, MarkdownFile, Slot, SourceFile, YamlFile } from './content-tree.ts';
import { foreignMarksIn, withoutForeignMarks } from './foreign-marks.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';
import { componentLinks, parseMdx } from './mdx.ts';
import { outlineOf } from './outline.ts';
import { slotsOf } from './slots.ts';
import { decode } from './text.ts';
import { readYaml } from './yaml.ts';

export { markdownFeatures, parseMarkdown } from './markdown.ts';

/**
 * Reads one file of a content tree. Nothing in it can make this throw: what is wrong with it becomes faults.
 *
 * @param path relative to the content folder
 * @param read gives the bytes; called at once for text, and later, if at all, for a linked file
 * @throws only what `read` throws
 */
export function readSourceFile(path: string, read: () => Uint8Array): SourceFile {
  const kind = kindOf(path);
  if (kind === undefined) return { format: 'other', path, faults: [], read };
  const { text, invalid } = decode(read());
  const faults: Fault[] = [];
  if (invalid !== undefined) {
    faults.push({ kind: 'unreadable', position: invalid, reason: 'the file is not valid UTF-8 here' });
  }
  return kind.format === 'yaml' ? readYamlFile(path, text, faults) : readMarkdownFile(path, text, faults, kind);
}

/** Why a symbolic link cannot be followed. */
export const linkFaults = {
  dangling: 'it is a symbolic link to something that does not exist',
  outside: 'it is a symbolic link that leads outside the content folder',
  circular: 'it is a symbolic link to a folder that contains it',
} as const;

/** Stands for a file that is there but cannot be used, and says why. */
export function unusableFile(path: string, reason: string): LinkedFile {
  const fault: Fault = { kind: 'unreadable', position: { line: 1, column: 1 }, reason };
  return { format: 'other', path, faults: [fault], read: () => new Uint8Array() };
}

function readYamlFile(path: string, text: string, before: readonly Fault[]): YamlFile {
  const { content, faults } = readYaml(text);
  return { format: 'yaml', path, text, content, faults: [...before, ...faults] };
}

function readMarkdownFile(path: string, text: string, before: readonly Fault[], kind: Kind): MarkdownFile {
  const mdx = /\.mdx$/i.test(path);
  const { root, faults, hidden } = mdx
    ? parseMdx(text)
    : { root: parseMarkdown(withoutForeignMarks(text)), faults: [], hidden: [] };
  const matter = readFrontMatter(root, text);
  const read = outlineOf(root, text);
  const outline = mdx
    ? { ...read, links: [...read.links, ...componentLinks(root)], hidden: [...read.hidden, ...hidden] }
    : read;
  const file = {
    format: 'markdown',
    path,
    text,
    mdx,
    ...matter,
    outline,
    foreignMarks: () => foreignMarksIn(text, mdx),
    faults: [...before, ...matter.faults, ...faults],
  } as const;
  if (kind.lists === true) {
    const slots = kind.name === 'template' || kind.name === 'record' ? slotsIn(root, text, matter.bodyStart) : [];
    return { ...file, slots, blocks: blocksOf(root, kind.name === 'checklist' ? text : undefined) };
  }
  const again = (): Root => (mdx ? parseMdx(text).root : parseMarkdown(withoutForeignMarks(text)));
  let slots: readonly Slot[] | undefined;
  let blocks: readonly Block[] | undefined;
  return {
    ...file,
    // A page in a folder that a template creates records in is a record, which only the whole tree can tell.
    get slots() {
      return (slots ??= slotsIn(again(), text, matter.bodyStart));
    },
    get blocks() {
      return (blocks ??= blocksOf(again()));
    },
  };
}

/** The slots of a body. Those of front matter are values there, and found with them. */
function slotsIn(root: Root, text: string, bodyStart: number): Slot[] {
  return text.includes('{{', bodyStart) ? slotsOf(root, text).filter(({ span: [start] }) => start >= bodyStart) : [];
}
