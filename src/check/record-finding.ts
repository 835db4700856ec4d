import type { Handbook } from '../handbook/handbook.ts';
import type { Action, HandbookRecord, RecordFault } from '../handbook/record.ts';
import type { Template, TemplateFault } from '../handbook/template.ts';
import { top } from '../schema/file-top.ts';
import type { Position } from '../schema/issue.ts';

/** Every record of a handbook, library by library. */
export function recordsOf({ libraries }: Pick<Handbook, 'libraries'>): HandbookRecord[] {
  return libraries.flatMap(({ records }) => records);
}

/** The faults of some sort in all records. */
export function* recordFaultsOf<Kind extends RecordFault['kind']>(
  handbook: Handbook,
  kind: Kind,
): Generator<{ record: HandbookRecord; fault: RecordFault & { readonly kind: Kind } }> {
  for (const record of recordsOf(handbook)) {
    for (const fault of record.faults) if (isOf(fault, kind)) yield { record, fault };
  }
}

/** The faults of some sort in all templates. */
export function* templateFaultsOf<Kind extends TemplateFault['kind']>(
  { templates }: Handbook,
  kind: Kind,
): Generator<{ template: Template; fault: TemplateFault & { readonly kind: Kind } }> {
  for (const template of templates) {
    for (const fault of template.faults) if (isOf(fault, kind)) yield { template, fault };
  }
}

function isOf<Fault extends { readonly kind: string }, Kind extends Fault['kind']>(
  fault: Fault,
  kind: Kind,
): fault is Fault & { readonly kind: Kind } {
  return fault.kind === kind;
}

/** Whether a record is free Markdown without any front matter: it is told once what it lacks, and of nothing else that it does not say. */
export function isBare({ written: { file } }: HandbookRecord): boolean {
  return file.bodyStart === 0 && file.frontMatter.value === undefined && file.faults.length === 0;
}

/** The actions of a record that are asked for facts: the open ones of a finished record that has front matter. */
export function openActionsOf(record: HandbookRecord): Action[] {
  return record.unfinished || isBare(record) ? [] : record.actions.filter(({ done }) => !done);
}

/** Where the title of a record stands: its heading, or its key, or else the file. */
export function titlePlaceOf({ written: { file, titleHeading } }: HandbookRecord): Position {
  if (titleHeading !== undefined) return titleHeading.position;
  return Object.hasOwn(Object(file.frontMatter.value), 'title') ? file.frontMatter.at(['title']) : top;
}
