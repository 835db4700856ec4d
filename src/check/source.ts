import { kinds } from '../schema/kinds.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Position } from '../schema/issue.ts';
import type { YamlFile, YamlValue } from '../source/content-tree.ts';
import { lineAt } from '../source/text.ts';

/** Text of the line a position is on; empty when the edition does not hold the file. */
export function lineOf(handbook: Handbook, path: string, { line }: Position): string {
  const file = handbook.files.get(path);
  return file === undefined || file.format === 'other' ? '' : lineAt(file.text, line);
}

/** The YAML of a file: its front matter, or all of it. */
export function yamlOf(handbook: Handbook, path: string): YamlValue | undefined {
  const file = handbook.files.get(path);
  if (file === undefined || file.format === 'other') return undefined;
  return file.format === 'markdown' ? file.frontMatter : file.content;
}

/** The file that holds everything of a kind, such as handbook.yaml, if there is one. */
export function yamlFileOf(handbook: Handbook, kind: 'config' | 'glossary'): YamlFile | undefined {
  const name = kinds[kind].file ?? '';
  const file = handbook.files.get(name) ?? handbook.files.get(name.replace(/yaml$/, 'yml'));
  return file?.format === 'yaml' ? file : undefined;
}

/** A key and the plain value typed after it on one line of YAML. */
export interface TypedLine {
  readonly indent: string;
  readonly key: string;
  /** Empty when the value is on the lines below, or missing. */
  readonly value: string;
  /** What follows ` #`: YAML takes it for a comment. */
  readonly comment: string;
}

/** Reads a line of YAML as its author would: `key: value # comment`. */
export function readLine(line: string): TypedLine | undefined {
  const match = /^(\s*(?:-\s+)?)("[^"]*"|'[^']*'|[^\s:#][^:#]*?)\s*:(?:\s+(.*))?$/.exec(line);
  if (match === null) return undefined;
  const [, indent = '', key = '', rest = ''] = match;
  const [, value = '', comment = ''] =
    /^("(?:[^"\\]|\\.)*"|'[^']*'|(?:(?!#).(?:(?!\s#).)*)?)\s*(#.*)?$/.exec(rest) ?? [];
  return { indent, key: key.replace(/^["']|["']$/g, ''), value: value.trim(), comment };
}

const plainWords = /^[\p{L}/.][\p{L}\p{N} _./@+-]*(?::\/\/[^\s#]+)?$/u;
const plainTime = /^(?:\d+ [a-z]+|\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?)$/;
const notText = /^(?:true|false|null|yes|no|on|off|~)$/i;

/** A text as YAML reads it back: plain where that is safe, in quotes where it is not. */
export function yamlText(value: string): string {
  const plain = (plainWords.test(value) && !notText.test(value)) || plainTime.test(value);
  return plain && value === value.trim() ? value : JSON.stringify(value);
}
