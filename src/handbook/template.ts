import type { Audience } from '../schema/field.ts';
import type { Position } from '../schema/issue.ts';
import type { PageStatus } from '../schema/page.ts';
import type { FieldType } from '../schema/template.ts';
import type { Owner, Review } from './handbook.ts';
import type { FolderFault } from './library-folder.ts';
import type { HandbookRecord, Library } from './record.ts';
import type { Written } from './written.ts';

/** A document to copy: what is to be filled in, and where it goes. */
export interface Template {
  /** Path of its file below the folder of templates, as addresses have it. */
  readonly id: string;
  readonly url: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** When to use it. */
  readonly when: string | undefined;
  readonly audience: Audience;
  readonly status: PageStatus;
  readonly owners: readonly Owner[];
  readonly review: Review | undefined;
  /** Last change, as an ISO 8601 instant; `undefined` when git cannot tell. */
  readonly changed: string | undefined;
  readonly version: number;
  /** The library that its documents are kept in; nothing when they are no records. */
  readonly library: Library | undefined;
  /** The folder that its documents are kept in, as typed; nothing when they are no records. */
  readonly folder: string | undefined;
  /** What a new file is called, with slots, without folder and ending; nothing when its documents are no records. */
  readonly file: string | undefined;
  /** What is to be filled in: `title` first, then those of its file in their order. */
  readonly fields: readonly Field[];
  /** Front matter of the new document as typed, in its order. Strings in it may hold slots. */
  readonly frontMatter: readonly (readonly [key: string, value: unknown])[];
  readonly sections: readonly TemplateSection[];
  /** Other templates whose documents are kept in the same library. */
  readonly variants: readonly Template[];
  /** Records of the edition that say that they were made from it, latest first. */
  readonly records: readonly HandbookRecord[];
  readonly written: Written;
  readonly faults: readonly TemplateFault[];
}

/** Something to fill in. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: FieldType;
  /** What can be chosen: of types that choose, everything there is. */
  readonly options: readonly FieldOption[];
  readonly required: boolean;
  readonly help: string | undefined;
  readonly example: string | undefined;
  readonly default: string | undefined;
  readonly position: Position;
}

export interface FieldOption {
  readonly id: string;
  readonly label: string;
}

/** What stands below a second-level heading of a template. */
export interface TemplateSection {
  readonly title: string;
  /** Its title in a form that tells sections apart whatever their case and signs. */
  readonly key: string;
  /** Whether a document cannot do without it. */
  readonly required: boolean;
  readonly position: Position;
  /** From its heading to where the next section begins. */
  readonly span: readonly [number, number];
}

/** Something in a template that does not fit together. */
export type TemplateFault = { readonly path: string; readonly position: Position } &
  /** A slot names no field. */
  (
    | { readonly kind: 'unknown-field'; readonly name: string; readonly known: readonly string[] }
    /** Two fields have one name, or a field is called `today`, which is the day anyway. */
    | { readonly kind: 'duplicate-field'; readonly name: string }
    /** Nothing in the document stands for a field. */
    | { readonly kind: 'unused-field'; readonly name: string }
    /** A field that chooses has nothing to choose from. */
    | { readonly kind: 'no-options'; readonly name: string }
    /** A section that is called optional is not there. */
    | { readonly kind: 'unknown-optional'; readonly name: string; readonly known: readonly string[] }
    /** The folder that it creates records in is none, belongs to another kind, or has the address of a page. */
    | { readonly kind: 'unusable-folder'; readonly folder: string; readonly why: FolderFault }
  );
