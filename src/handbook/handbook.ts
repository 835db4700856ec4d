import type { Audience } from '../schema/field.ts';
import type { HandbookConfigData } from '../schema/handbook-config.ts';
import type { Position } from '../schema/issue.ts';
import type { PageData, PageStatus } from '../schema/page.ts';
import type { TeamData } from '../schema/team.ts';
import type { Image, LinkedFile, Reference, SourceFile } from '../source/content-tree.ts';
import type { History } from '../source/history.ts';
import type { DataFault } from './entry.ts';
import type { Checklist, Task } from './checklist.ts';
import type { Ladder, Level } from './ladder.ts';
import type { HandbookRecord, Library, RecordChange } from './record.ts';
import type { Template } from './template.ts';
import type { Written } from './written.ts';

/** Which readers a handbook is made for. `internal` holds everything; `public` what says it is public. */
export type Edition = Audience;

/** A whole handbook, as one immutable value: pages, checks, search and exports are functions of it. */
export interface Handbook {
  readonly edition: Edition;
  /** The day it is made for, as `2026-05-31`: what is overdue follows from it. */
  readonly today: string;
  readonly config: HandbookConfigData;
  /** Path of every address, starting and ending with `/`: the path of the configured url. */
  readonly base: string;
  readonly historyDepth: History['depth'];
  /** Every page of the edition, in reading order. */
  readonly pages: readonly Page[];
  readonly pageByUrl: ReadonlyMap<string, Page>;
  readonly pageByPath: ReadonlyMap<string, Page>;
  readonly teams: ReadonlyMap<string, Team>;
  readonly glossary: readonly Term[];
  /** Career ladders, by title. */
  readonly ladders: readonly Ladder[];
  /** Checklists, by title. */
  readonly checklists: readonly Checklist[];
  /** Templates in their order, then by title. */
  readonly templates: readonly Template[];
  /** Libraries of records: those with most records come first. */
  readonly libraries: readonly Library[];
  /** By address, the records that changed what is there, latest first. */
  readonly because: ReadonlyMap<string, readonly Because[]>;
  /** The root of the navigation: the home page, with the top sections below it. */
  readonly root: Section;
  /** What is at the top, in the groups of handbook.yaml. */
  readonly groups: readonly SectionGroup[];
  /** Files that pages of the edition link to, by path. */
  readonly linkedFiles: ReadonlyMap<string, LinkedFile>;
  /** Address of every linked file, by path. */
  readonly fileUrls: ReadonlyMap<string, string>;
  /** Addresses that redirect, with what each leads to. */
  readonly aliases: ReadonlyMap<string, Aliased>;
  /** Two sources that wanted one address. */
  readonly clashes: readonly Clash[];
  /** What cannot be read as what it claims to be, by path. */
  readonly faults: ReadonlyMap<string, readonly DataFault[]>;
  /** Every file of the content tree, for the texts of messages. Empty of what the edition withholds. */
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** A handbook page with everything that is known about it. */
export interface Page extends Written {
  readonly data: PageData;
  /** The words above its body: its own first-level heading, where that says more or other than the name. */
  readonly heading: string;
  readonly description: string;
  readonly status: PageStatus;
  readonly owners: readonly Owner[];
  readonly review: Review | undefined;
  /** Last change of content, as an ISO 8601 instant; `undefined` when git cannot tell. */
  readonly changed: string | undefined;
  /** Minutes to read it, at least one. */
  readonly minutes: number;
  /** Pages of the edition that link here, in reading order. */
  readonly backlinks: readonly Page[];
  /** Tasks of checklists that send somebody here. */
  readonly steps: readonly Step[];
  /** Sections above it, from the top down, without the home page. */
  readonly trail: readonly Section[];
  readonly section: Section;
  readonly previous: Page | undefined;
  readonly next: Page | undefined;
  readonly replacement: Target | undefined;
}

/** What an old address can lead to. */
export type Aliased = Page | Ladder | Level | Checklist | Template | HandbookRecord;

/** A task that sends somebody to a page. */
export interface Step {
  readonly list: Checklist;
  readonly task: Task;
}

/** A record that changed something: a page, a checklist, or a part of one. */
export interface Because {
  readonly record: HandbookRecord;
  readonly change: RecordChange;
}

/** A folder of the handbook: a place in the navigation, with or without an index page of its own. */
export interface Section {
  /** Path of the folder below the folder of pages; empty for the root. */
  readonly path: string;
  readonly url: string;
  readonly title: string;
  readonly index: Page | undefined;
  readonly parent: Section | undefined;
  /** What is in it, in reading order: pages and sections. */
  readonly children: readonly (Page | Section)[];
}

/** Top sections, and pages at the top, that stand together. */
export interface SectionGroup {
  /** Its heading; `undefined` of what comes before all headings, or of everything when there are none. */
  readonly title: string | undefined;
  readonly nodes: readonly (Page | Section)[];
}

export interface Team {
  readonly id: string;
  readonly path: string;
  readonly data: TeamData;
  /** Address of its place on the teams page. */
  readonly url: string;
  /** Pages it answers for, in reading order. */
  readonly pages: readonly Page[];
}

/** Who answers for a page: a team of the edition, or a name that no team file explains. */
export interface Owner {
  readonly id: string;
  readonly team: Team | undefined;
  /** Where the name was typed: the page itself or the index it inherits from. */
  readonly from: { readonly path: string; readonly position: Position };
}

export interface Term {
  readonly term: string;
  readonly meaning: string;
  readonly names: readonly string[];
  /** Id on the glossary page. */
  readonly slug: string;
  readonly page: Target | undefined;
}

/** When a page has to be confirmed again. */
export interface Review {
  readonly last: string | undefined;
  readonly by: string | undefined;
  readonly checked: string | undefined;
  /** The day the last confirmation, or else the last change, stops holding; unknown when neither is. */
  readonly due: string | undefined;
}

/** Where a link leads. `withheld` is there, but not for the readers of this edition;
 * `outside` is in the repository, perhaps, but not in the content folder: its path is seen from there. */
export type Target =
  | { readonly type: 'page'; readonly page: Page; readonly fragment: string }
  | { readonly type: 'section'; readonly section: Section; readonly fragment: string }
  | { readonly type: 'place'; readonly url: string; readonly fragment: string }
  | { readonly type: 'file'; readonly path: string; readonly url: string; readonly fragment: string }
  | { readonly type: 'external'; readonly url: string }
  | { readonly type: 'outside'; readonly path: string; readonly fragment: string }
  | { readonly type: 'withheld' }
  | { readonly type: 'missing'; readonly wanted: string };

export interface Link {
  readonly reference: Reference;
  readonly target: Target;
}

export interface ImageLink {
  readonly image: Image;
  readonly target: Target;
}

/** An address two sources wanted. The first keeps it; the other is published beside it. */
export interface Clash {
  readonly url: string;
  readonly kept: { readonly path: string; readonly position: Position; readonly how: string };
  readonly moved: {
    readonly path: string;
    readonly position: Position;
    readonly how: string;
    readonly url: string | undefined;
  };
}
