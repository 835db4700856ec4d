import type { Audience } from '../schema/field.ts';
import type { Position } from '../schema/issue.ts';
import type { ActionKind, TaskFacts } from '../schema/task.ts';
import type { Passage } from './checklist.ts';
import type { Owner, Target, Team } from './handbook.ts';
import type { Instant } from './instant.ts';
import type { Similar } from './likeness.ts';
import type { Field, Template } from './template.ts';
import type { Timeline } from './timeline.ts';
import type { Written } from './written.ts';

/** Records of one sort: everything in a folder that templates create documents in. */
export interface Library {
  /** The name of its folder as addresses have it: `postmortems`. */
  readonly id: string;
  /** The name of its folder as files have it: that of its records, or else what its templates say. */
  readonly folder: string;
  readonly url: string;
  /** What its records are called, many and one: "Post-mortems" and "Post-mortem". */
  readonly title: string;
  readonly one: string;
  /** What they are, in a sentence or two; empty when nothing says it. */
  readonly about: string;
  /** The templates that create its records, in their order. */
  readonly templates: readonly Template[];
  /** Latest first. */
  readonly records: readonly HandbookRecord[];
}

/** Something that happened or was decided, kept because others can learn from it. */
export interface HandbookRecord {
  /** Path of its file below the folder of its library, as addresses have it. */
  readonly id: string;
  readonly library: Library;
  readonly url: string;
  readonly path: string;
  readonly title: string;
  readonly audience: Audience;
  /** As typed. */
  readonly status: string | undefined;
  /** Whether it is still being written or decided. */
  readonly unfinished: boolean;
  readonly owners: readonly Owner[];
  /** Last change, as an ISO 8601 instant; `undefined` when git cannot tell. */
  readonly changed: string | undefined;
  /** The template it was made from, as its file says. */
  readonly made: MadeFrom | undefined;
  readonly day: RecordDay | undefined;
  readonly severity: string | undefined;
  /** Ids of services; those of settings in the spelling of the settings. Where none is named, the categories of its figures. */
  readonly services: readonly string[];
  readonly factors: readonly string[];
  readonly times: RecordTimes;
  /** Minutes from the beginning until it was noticed, stopped hurting and was over; of what can be told. */
  readonly durations: Durations;
  /** What other teams should know, in plain words; empty when nothing says it. */
  readonly description: string;
  /** The same as its author wrote it below a heading; empty when front matter says it. */
  readonly summary: readonly Passage[];
  readonly lessons: readonly Lesson[];
  readonly timeline: Timeline | undefined;
  readonly actions: readonly Action[];
  readonly changes: readonly RecordChange[];
  readonly sections: readonly RecordSection[];
  /** What its front matter says in the fields of its template that are not listed here. */
  readonly extras: readonly Extra[];
  readonly replaces: readonly HandbookRecord[];
  readonly replacedBy: readonly HandbookRecord[];
  /** Records of its library that are like it, most alike first. */
  readonly similar: readonly Similar<HandbookRecord>[];
  /** What a reader would ask for and it does not say. */
  readonly lacks: readonly Lack[];
  readonly written: Written;
  readonly faults: readonly RecordFault[];
}

export interface MadeFrom {
  readonly name: string;
  readonly version: number | undefined;
  readonly template: Template | undefined;
  readonly position: Position;
}

/** The day of a record, as well as it is known: `2026-05-31`, `2026-05` or `2026`; it sorts as text. */
export interface RecordDay {
  readonly day: string;
  readonly from: 'front matter' | 'name' | 'timeline' | 'history';
}

export interface RecordTimes {
  readonly started: Instant | undefined;
  readonly detected: Instant | undefined;
  readonly mitigated: Instant | undefined;
  readonly resolved: Instant | undefined;
}

/** Minutes, all counted from the beginning. */
export interface Durations {
  readonly detect: Duration | undefined;
  readonly mitigate: Duration | undefined;
  readonly resolve: Duration | undefined;
}

export interface Duration {
  readonly minutes: number;
  /** Whether it follows from its times, or is only what the text says of itself. */
  readonly from: 'times' | 'text';
}

/** What an incident taught, in a sentence. */
export interface Lesson {
  readonly text: string;
  /** What its author wrote; nothing when front matter says it. */
  readonly passage: Passage | undefined;
  readonly position: Position;
}

/** Something to be done because of a record. */
export interface Action {
  /** Its anchor on the page, made of its words. */
  readonly id: string;
  readonly record: HandbookRecord;
  /** What to do, without its facts. */
  readonly text: string;
  readonly position: Position;
  readonly span: readonly [number, number];
  /** Everything its line says. */
  readonly facts: TaskFacts;
  readonly done: boolean;
  readonly owners: readonly ActionOwner[];
  /** How its lines call teams that the edition does not hold: to be left out, and never shown. */
  readonly withheld: readonly string[];
  readonly kind: ActionKind | undefined;
  /** The day it is due, as its line says. */
  readonly due: string | undefined;
  /** The day that the severity of its record allows at most. */
  readonly limit: string | undefined;
  /** By when it counts as late: its own day, or else the limit. */
  readonly by: string | undefined;
  /** The day of its record, in full: its age is counted from there. */
  readonly since: string | undefined;
  /** What is written below it. */
  readonly why: readonly Passage[];
  /** Where it stands with what follows at once: the links in there are its own, as are those in `why`. */
  readonly whole: readonly [number, number];
}

/** Whoever is to do it: a team of the edition, or a name. */
export interface ActionOwner {
  readonly id: string;
  readonly team: Team | undefined;
}

/** A page that is different since. */
export interface RecordChange {
  readonly target: Target;
  readonly what: string | undefined;
  /** The link as typed. */
  readonly typed: string;
  readonly position: Position;
}

/** What stands below a second-level heading of a record, or below a first-level one that is not its title. */
export interface RecordSection {
  readonly title: string;
  readonly key: string;
  /** What it is there for, where its title says so. */
  readonly purpose: SectionPurpose | undefined;
  readonly position: Position;
  /** From its heading to where the next section begins. */
  readonly span: readonly [number, number];
  /** Whether nothing but comments stands below its heading. */
  readonly empty: boolean;
}

export type SectionPurpose = 'summary' | 'timeline' | 'factors' | 'lessons' | 'actions' | 'changes' | 'stats';

/** A field of a template, and what a record says there. */
export interface Extra {
  readonly field: Field;
  readonly value: string | number | boolean | readonly string[];
}

/** What a record does not say. */
export type Lack =
  | 'status'
  | 'owner'
  | 'severity'
  | 'services'
  | 'started'
  | 'detected'
  | 'resolved'
  | 'summary'
  | 'lessons'
  | 'actions'
  | 'action-owner'
  | 'action-due';

/** Something in a record that does not fit together. */
export type RecordFault = { readonly path: string; readonly position: Position } &
  /** It ends, or is noticed, before it begins. */
  (
    | { readonly kind: 'time-order'; readonly earlier: keyof RecordTimes; readonly later: keyof RecordTimes }
    | { readonly kind: 'unknown-severity'; readonly name: string; readonly known: readonly string[] }
    | { readonly kind: 'unknown-service'; readonly name: string; readonly known: readonly string[] }
    | { readonly kind: 'unknown-template'; readonly name: string; readonly known: readonly string[] }
    /** It takes the place of what is not there. */
    | { readonly kind: 'unknown-record'; readonly name: string; readonly known: readonly string[] }
    /** A section that its template asks for is not there, or is empty. */
    | { readonly kind: 'missing-section'; readonly title: string; readonly empty: boolean }
    /** It was made from an earlier version, and lacks what the template has by now. */
    | {
        readonly kind: 'outdated-copy';
        readonly titles: readonly string[];
        readonly version: number;
        readonly latest: number;
      }
    /** A slot of a template was left as it is. */
    | { readonly kind: 'unfilled-slot'; readonly name: string }
    /** A fact of an action that cannot be read. */
    | { readonly kind: 'unread-fact'; readonly text: string; readonly like: string | undefined }
    /** A time of the timeline that cannot be read. */
    | { readonly kind: 'unread-moment'; readonly text: string }
    /** A zone that nobody knows. */
    | { readonly kind: 'unknown-zone'; readonly name: string }
  );
