import { isRecord, name, partsOf, string, stringOrNull, is, Unreadable } from '../kept/file-parts.ts';
import { KeptFile } from '../kept/kept-file.ts';
import type { FileFormat, Keeping } from '../kept/kept-file.ts';
import { openFile } from '../kept/opened.ts';
import type { Opened } from '../kept/opened.ts';
import { isSame, later } from '../kept/three-ways.ts';

/** What somebody has typed into the form of a template. */
export interface TemplateDraft {
  readonly generator: 'Handrail';
  readonly type: 'template-draft';
  readonly version: 1;
  /** Id of the template. */
  readonly template: string;
  /** As typed, by the names of fields; a field that nobody touched is not there. */
  readonly typed: Readonly<Record<string, Typed>>;
  /** When its first word was typed, as an instant; `null` in an empty one. */
  readonly begun: string | null;
  /** When it was taken along as it is, as an instant; `null` when something has been typed since. */
  readonly taken: string | null;
}

/** One text, or several where several things can be chosen. */
export type Typed = string | readonly string[];

export type KeptDraft = KeptFile<TemplateDraft>;

/** Where what was typed into a template is kept: by its address, for one host may serve several handbooks. */
export function draftKeyFor(templateUrl: string): string {
  return `handrail-template:${templateUrl}`;
}

/**
 * Opens what was typed into a template.
 *
 * @param keeping gives the storage; it may throw, as browsers do that forbid it
 */
export function keptDraft(keeping: () => Keeping, key: string, template: string): KeptDraft {
  const format: FileFormat<TemplateDraft> = {
    empty: () => ({
      generator: 'Handrail',
      type: 'template-draft',
      version: 1,
      template,
      typed: {},
      begun: null,
      taken: null,
    }),
    open: openDraft,
    write: (draft) => JSON.stringify(draft),
    rebase,
  };
  return new KeptFile(keeping, key, format);
}

const kind = { type: 'template-draft', version: 1, name: 'draft of a template', short: 'draft' } as const;

/** Reads a draft as it is kept. */
export function openDraft(text: string): Opened<TemplateDraft> {
  const opened = openFile(text, kind, (value): { value: TemplateDraft } => {
    const { part, end } = partsOf(value, 'the file');
    const draft: TemplateDraft = {
      generator: part('generator', is('Handrail')),
      type: part('type', is('template-draft')),
      version: part('version', is(1)),
      template: part('template', name),
      typed: part('typed', typedParts),
      begun: part('begun', (begun, at) => stringOrNull(begun ?? null, at)),
      taken: part('taken', stringOrNull),
    };
    end();
    return { value: draft };
  });
  return 'refused' in opened
    ? { refused: 'It was left as it is. It may be damaged, or a later version of this page wrote it.' }
    : opened;
}

function typedParts(value: unknown, at: string): Record<string, Typed> {
  if (!isRecord(value)) throw new Unreadable(`${at} is not what it should be`);
  return Object.fromEntries(
    Object.entries(value).map(([key, typed]) => [
      key,
      Array.isArray(typed) ? typed.map((each: unknown) => string(each, at)) : string(typed, at),
    ]),
  );
}

/** Field by field: what was typed here counts, and what was typed elsewhere into other fields. */
function rebase(base: TemplateDraft, mine: TemplateDraft, there: TemplateDraft): TemplateDraft {
  const typed: Record<string, Typed> = {};
  for (const field of new Set([...Object.keys(there.typed), ...Object.keys(mine.typed)])) {
    const value = later(base.typed[field], mine.typed[field], there.typed[field]);
    if (value !== undefined) typed[field] = value;
  }
  const begun = there.begun ?? mine.begun;
  return { ...there, typed, begun, taken: isSame(typed, there.typed) ? there.taken : null };
}

/** Whether something stands in a draft that has not been taken along. */
export function isUnfinished({ typed, taken }: TemplateDraft): boolean {
  return (
    taken === null &&
    Object.values(typed)
      .flat()
      .some((each) => each.trim() !== '')
  );
}
