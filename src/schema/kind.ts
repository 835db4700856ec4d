import type { z } from 'zod';

/** What one kind of content is: where its files are, and what an author may write in them. */
export interface Kind<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly name: Name;
  /** The kind as readers are told it: the label of a search filter. */
  readonly title: string;
  /** Folder that holds one file per entry. */
  readonly folder?: string;
  /** The one file that holds everything of this kind. */
  readonly file?: string;
  /** Paths of its files, where neither a folder nor a name alone tells. */
  readonly paths?: RegExp;
  /** YAML includes JSON. */
  readonly format: 'markdown' | 'yaml';
  /** Whether the lists and tables of its body mean something: then they are read at once, and not when somebody asks. */
  readonly lists?: boolean;
  readonly schema: Schema;
  /** A valid value per key, shown to an author who typed another. */
  readonly example: Readonly<Record<string, string>>;
}

/** Declares a kind, keeping its name and schema as exact types. */
export function defineKind<Name extends string, Schema extends z.ZodType>(
  kind: Kind<Name, Schema>,
): Kind<Name, Schema> {
  return kind;
}
