import type { Root } from 'mdast';
import { top } from '../schema/file-top.ts';
import type { Position } from '../schema/issue.ts';
import type { Fault, MarkdownFile } from './content-tree.ts';
import { positionAt } from './text.ts';
import { emptyYaml, readYaml } from './yaml.ts';

/** What looks like front matter to its author: a line of hyphens above a line that starts with a key. */
const meantAsFrontMatter = /^(\s*)---[ \t]*(?:\r\n|\r|\n)[A-Za-z][\w-]*:(?:\s|$)/;

/**
 * Reads the front matter that the Markdown parser has found, and takes it out of the tree. What is front matter is the
 * parser's word alone: if this module had an opinion of its own, a page could show its YAML as text.
 *
 * @param root the tree of the whole file; loses its first node if that is front matter
 * @param text the whole file
 */
export function readFrontMatter(root: Root, text: string): Pick<MarkdownFile, 'bodyStart' | 'frontMatter' | 'faults'> {
  const first = root.children[0];
  if (first === undefined || (first.type !== 'yaml' && first.type !== 'toml')) {
    return { bodyStart: 0, frontMatter: emptyYaml, faults: lostFrontMatter(text) };
  }
  root.children.shift();
  const bodyStart = nextLine(text, first.position?.end.offset ?? 0);
  if (first.type === 'toml') {
    const reason = 'this front matter is TOML, which is not read: write it as YAML, between lines of three hyphens';
    return { bodyStart, frontMatter: emptyYaml, faults: [faultAt(top, reason)] };
  }
  const { content, faults } = readYaml(first.value, 2);
  return { bodyStart, frontMatter: content, faults };
}

/** Front matter that is not read because of how it is fenced off: shown as text, and what it says would be lost. */
function lostFrontMatter(text: string): Fault[] {
  const match = meantAsFrontMatter.exec(text);
  if (match === null) return [];
  const [, before = ''] = match;
  const reason =
    before === ''
      ? 'front matter starts here, but no line of just three hyphens ends it'
      : 'this looks like front matter, which has to start on the first line of the file';
  return [faultAt(positionAt(text, before.length), reason)];
}

function faultAt(position: Position, reason: string): Fault {
  return { kind: 'yaml', position, reason };
}

function nextLine(text: string, offset: number): number {
  return offset + (/^(?:\r\n|\r|\n)/.exec(text.slice(offset, offset + 2))?.[0].length ?? 0);
}
