import type { Files } from '../content-tree.ts';

/** One way to break the healthy handbook, and what has to be said of it. */
export interface Mutation {
  readonly name: string;
  readonly breaks: (files: Files) => Files;
  readonly finds: readonly Expected[];
  /** Set when it hides another mistake, or takes away what another needs, so that it is left out of the joint run. */
  readonly alone?: true;
}

export interface Expected {
  readonly code: string;
  readonly file: string;
  /** The text that the issue points at: its first place in the file is the line and column. Empty for the file itself. */
  readonly at: string;
  /** The line counted by hand, where the text alone would not say enough. */
  readonly line?: number;
  readonly says?: readonly string[];
  readonly suggests: readonly string[];
}

type Edit = (files: Files) => Files;

/** Adds a page to a section without an introduction, so that it is no orphan, and files of other kinds where they belong. */
export function add(path: string, content: Files[string]): Edit {
  return (files) => {
    if (path in files) throw new Error(`${path} is there already`);
    return { ...files, [path]: content };
  };
}

/** Takes a file away. */
export function remove(path: string): Edit {
  return (files) => {
    if (!(path in files)) throw new Error(`${path} is not there`);
    return Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));
  };
}

/** Puts a text in place of another that stands in the file exactly once. */
export function replace(path: string, from: string, to: string): Edit {
  return (files) => {
    const text = files[path];
    if (typeof text !== 'string' || text.split(from).length !== 2)
      throw new Error(`${path} does not hold ${from} once`);
    return { ...files, [path]: text.replace(from, () => to) };
  };
}

/** Adds lines at the end of a file. */
export function append(path: string, text: string): Edit {
  return (files) => {
    const before = files[path];
    if (typeof before !== 'string') throw new Error(`${path} is not there`);
    return { ...files, [path]: `${before}\n${text}\n` };
  };
}

/** Several edits, one after the other. */
export function all(...edits: readonly Edit[]): Edit {
  return (files) => edits.reduce((so, edit) => edit(so), files);
}

/** Line and column of a text in a file, counted by searching for it. */
export function placeOf({ file, at }: Expected, files: Files): { line: number; column: number } {
  if (at === '') return { line: 1, column: 1 };
  const content = files[file];
  const text =
    typeof content === 'string'
      ? content
      : new TextDecoder().decode(content instanceof Uint8Array ? content : undefined);
  const start = text.indexOf(at);
  if (start === -1) throw new Error(`${file} does not hold ${at}`);
  const before = text.slice(0, start).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
