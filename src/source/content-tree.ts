import type { Position } from '../schema/issue.ts';

/**
 * A folder of content as read, from disk or from a git revision: what is in the files, not yet what it means.
 * Paths are relative to the folder, in Unicode normal form C, with `/` between their parts.
 */
export interface ContentTree {
  /** What to call the tree in messages: a folder, or a folder at a revision. */
  readonly label: string;
  readonly files: ReadonlyMap<string, SourceFile>;
}

export type SourceFile = MarkdownFile | YamlFile | LinkedFile;

/** Something in a file that cannot be read as what it claims to be. */
export interface Fault {
  readonly kind: 'unreadable' | 'yaml' | 'markdown';
  readonly position: Position;
  readonly reason: string;
}

export interface MarkdownFile {
  readonly format: 'markdown';
  readonly path: string;
  /** The whole file, without a byte order mark, with the line ends it has. */
  readonly text: string;
  /** MDX: Markdown that may use components. */
  readonly mdx: boolean;
  /** Offset in `text` where the front matter has ended. */
  readonly bodyStart: number;
  readonly frontMatter: YamlValue;
  readonly outline: Outline;
  /** Its blocks in the order of the text. */
  readonly blocks: readonly Block[];
  /** The places of a template that are to be filled in, and those that a copy of one left as they are, in the order of the text. */
  readonly slots: readonly Slot[];
  /** Finds what only another tool can read, in the order of the text: afresh at each call. */
  readonly foreignMarks: () => readonly ForeignMark[];
  readonly faults: readonly Fault[];
}

export interface YamlFile {
  readonly format: 'yaml';
  readonly path: string;
  readonly text: string;
  readonly content: YamlValue;
  readonly faults: readonly Fault[];
}

/** Any other file: it matters when something links to it. */
export interface LinkedFile {
  readonly format: 'other';
  readonly path: string;
  /** Set when the file is there but must not or cannot be read. */
  readonly faults: readonly Fault[];
  /** Reads the bytes, afresh at each call. */
  readonly read: () => Uint8Array;
}

/** A YAML value and where each part of it stands in the file. */
export interface YamlValue {
  /** Plain data; an empty document is `undefined`. */
  readonly value: unknown;
  /** Where the value at `path` stands; of a value that is absent, where its nearest parent does. */
  readonly at: (path: readonly PropertyKey[]) => Position;
  /** Where the key that ends `path` stands. */
  readonly keyAt: (path: readonly PropertyKey[]) => Position;
}

/**
 * What a mark of another tool is: a notice of MkDocs or one between colons, a tag of Liquid, a shortcode of Hugo, a value in braces,
 * attributes of what stands before them, a table of contents, a wiki link, a tab, or a file to be put in.
 */
export type MarkSort =
  | 'admonition'
  | 'container'
  | 'tag'
  | 'shortcode'
  | 'placeholder'
  | 'attributes'
  | 'contents'
  | 'wiki-link'
  | 'tab'
  | 'snippet';

/** Something in a body that no standard of Markdown knows. */
export interface ForeignMark {
  readonly sort: MarkSort;
  /** Whether it is shown as what it means, and not as it was typed. */
  readonly read: boolean;
  readonly text: string;
  readonly position: Position;
}

/** What the rest of Handrail needs to know of a Markdown body, so that its syntax tree need not be kept. */
export interface Outline {
  readonly headings: readonly Heading[];
  /** Every id in the body that a `#fragment` can name, those of headings included. */
  readonly anchors: readonly string[];
  readonly links: readonly Reference[];
  readonly images: readonly Image[];
  /** First paragraph as plain text, at most 300 characters. */
  readonly excerpt: string;
  readonly words: number;
  /** Spans of the file's text that no reader sees: comments, and link definitions that nothing uses. */
  readonly hidden: readonly (readonly [number, number])[];
}

/** Words, and where they stand. */
export interface Words {
  /** As plain text: no markup, white space as single spaces. */
  readonly text: string;
  readonly position: Position;
  /** Where the source of the words stands in the file's text. */
  readonly span: readonly [number, number];
}

/** A cell of a table: its lines, which `<br>` ends. */
export type TableCell = readonly Words[];

/** A part of a Markdown body: what stands in a list item or below a heading follows it. */
export type Block =
  | ({ readonly type: 'heading'; readonly depth: Heading['depth'] } & Words)
  /** A list item, by the paragraphs it begins with. `depth` is 1 in a list of its own, 2 in a list inside an item. */
  | ({ readonly type: 'item'; readonly depth: number; readonly checked: boolean | undefined } & Words)
  | ({ readonly type: 'table'; readonly depth: number; readonly rows: readonly (readonly TableCell[])[] } & Words)
  /**
   * Anything else: a paragraph, a quotation, code, HTML; inside an item when its depth is not 0. `indented` is code that nothing
   * but its indentation makes code.
   */
  | ({ readonly type: 'text'; readonly depth: number; readonly indented?: true } & Words);

/** A place in the body of a template that is to be filled in: `{{name}}`. */
export interface Slot {
  /** What is to be filled in there, as typed between the braces, without white space around it. */
  readonly name: string;
  readonly position: Position;
  /** Where it stands in the file's text, braces included. */
  readonly span: readonly [number, number];
  readonly where: SlotPlace;
}

/**
 * What stands around a slot, which decides how words are written there: a paragraph or list item of its own, a line among other
 * words, a cell of a table, code in a line or in a block, the address of a link, HTML, or a comment.
 */
export type SlotPlace = 'block' | 'line' | 'cell' | 'code' | 'fence' | 'address' | 'html' | 'comment';

export interface Heading {
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly text: string;
  /** The id of the heading: GitHub's slug of its text, unless the author gave one. */
  readonly slug: string;
  readonly position: Position;
  /** Whether nothing but comments stands before it in the body. */
  readonly leads: boolean;
}

export interface Reference {
  readonly url: string;
  /** The words that link. */
  readonly text: string;
  readonly position: Position;
  /** Where the link stands in the file's text, from first to past the last character. */
  readonly span: readonly [number, number];
  /** Written as Markdown `[text](url)`, as a definition `[label]: url`, or as an HTML attribute. */
  readonly syntax: 'inline' | 'definition' | 'html';
}

export interface Image extends Reference {
  /** `undefined` when an HTML image has no alt attribute; empty when it is marked as decoration. */
  readonly alt: string | undefined;
}
