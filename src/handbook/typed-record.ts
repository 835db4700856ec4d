import type { RecordData } from '../schema/record.ts';
import type { TemplateData } from '../schema/template.ts';
import type { MarkdownFile } from '../source/content-tree.ts';
import type { FolderFault } from './library-folder.ts';
import type { TemplateSection } from './template.ts';
import type { TypedAlias } from './typed-ladder.ts';

/** A template as its file says it is, before anything in it is connected. */
export interface TypedTemplate {
  /** Path of its file below the folder of templates, without its ending. */
  readonly name: string;
  readonly path: string;
  readonly file: MarkdownFile;
  readonly data: TemplateData;
  readonly title: string;
  /** Whether a mistake may hide that it is internal. */
  readonly hidden: boolean;
  readonly aliases: readonly TypedAlias[];
  readonly creates:
    | {
        readonly folder: string;
        readonly file: string | undefined;
        readonly title: string | undefined;
        readonly one: string | undefined;
        readonly about: string | undefined;
      }
    | undefined;
  /** Why its documents cannot be kept where it says, and so are no records. */
  readonly refused: FolderFault | undefined;
  readonly sections: readonly TemplateSection[];
}

/** A record as its file says it is, before anything in it is connected. */
export interface TypedRecord {
  /** The id of its library, its folder as typed, and the path of its file below that, without its ending. */
  readonly library: string;
  readonly folder: string;
  readonly name: string;
  readonly path: string;
  readonly file: MarkdownFile;
  /** What its schema reads, and what it says in the fields of its template. */
  readonly data: RecordData & Readonly<Record<string, unknown>>;
  /** Whether a mistake may hide that it is internal. */
  readonly hidden: boolean;
  readonly aliases: readonly TypedAlias[];
}
