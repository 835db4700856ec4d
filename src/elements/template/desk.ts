import { readValue } from '../../handbook/field-value.ts';
import { notesOn } from '../../export/fill/field-notes.ts';
import type { FieldValue, FieldValues } from '../../handbook/field-value.ts';
import { defaultOf, fillTemplate } from '../../export/fill/filled-template.ts';
import type { FilledTemplate } from '../../export/fill/filled-template.ts';
import type { TemplateField } from '../../export/fill/template-line.ts';
import type { TemplateExport } from '../../schema/template-export.ts';
import { dayOf } from '../calendar-day.ts';
import { fittingIn } from './fitting.ts';
import type { KeptDraft, TemplateDraft, Typed } from './kept-draft.ts';

/** What the parts of a form share: the template, what was typed, and the document that it makes. */
export class Desk {
  readonly template: TemplateExport;
  readonly kept: KeptDraft;
  readonly signal: AbortSignal;
  readonly #status: HTMLElement;
  readonly #views: (() => void)[] = [];
  /** Documents made of what was typed last: several parts of the page ask for the same one with each letter. */
  readonly #made = new Map<boolean, FilledTemplate>();
  #madeOf: readonly unknown[] = [];

  /** @param status says to a screen reader what has been done */
  constructor(template: TemplateExport, kept: KeptDraft, status: HTMLElement, signal: AbortSignal) {
    this.template = template;
    this.kept = kept;
    this.signal = signal;
    this.#status = status;
  }

  /** The day of the reader, as `2026-05-31`: a page may be open overnight. */
  get today(): string {
    return dayOf(new Date());
  }

  /** Whether anything has been typed. */
  get isBegun(): boolean {
    return Object.keys(this.kept.value.typed).length > 0;
  }

  /** What stands in a field: as typed, or what it begins with. */
  typed({ name, ...field }: TemplateField): Typed {
    const { typed } = this.kept.value;
    return (Object.hasOwn(typed, name) ? typed[name] : undefined) ?? defaultOf({ name, ...field }, this.today);
  }

  /** What is wrong with what was typed, in words. */
  problemOf(field: TemplateField): string | undefined {
    return readValue(field, this.typed(field)).problem;
  }

  /** What somebody should know of what they have typed, although nothing is wrong with it, by the names of fields. */
  get notes(): ReadonlyMap<string, string> {
    return notesOn(this.template, this.values);
  }

  /** What was typed, read. What cannot be read is taken as it was typed: a document is never refused. */
  get values(): FieldValues {
    const { typed } = this.kept.value;
    const values: Record<string, FieldValue> = {};
    for (const field of this.template.fields) {
      const given = Object.hasOwn(typed, field.name) ? typed[field.name] : undefined;
      if (given === undefined) continue;
      const { value, problem } = readValue(field, given);
      values[field.name] = problem === undefined ? (value ?? '') : given;
    }
    return values;
  }

  /** The document as it is now. */
  filled(guidance: boolean): FilledTemplate {
    const of = [this.kept.value.typed, this.today];
    if (of.some((each, at) => each !== this.#madeOf[at])) this.#made.clear();
    this.#madeOf = of;
    const known = this.#made.get(guidance) ?? fillTemplate(this.template, this.values, { today: this.today, guidance });
    this.#made.set(guidance, known);
    return known;
  }

  /** Notes down what was typed into a field. */
  write(name: string, typed: Typed): void {
    this.#change({ [name]: typed });
  }

  /** Notes down what was typed into the form of another template, as far as this one has fields for it. */
  takeAlong(typed: TemplateDraft['typed']): void {
    this.#change(fittingIn(this.template.fields, typed));
  }

  #change(typed: TemplateDraft['typed']): void {
    const now = new Date().toISOString();
    this.kept.change((draft) => ({
      ...draft,
      typed: { ...draft.typed, ...typed },
      begun: draft.begun ?? now,
      taken: null,
    }));
    this.show();
  }

  /** Notes down that the document was taken along as it is. */
  take(): void {
    if (!this.isBegun) return;
    this.kept.change((draft) => ({ ...draft, taken: new Date().toISOString() }));
    this.show();
  }

  /** Empties the form, here and in the browser. */
  startAgain(): void {
    this.kept.wipe();
    this.show();
  }

  /** Has something done now and with each change. */
  onShow(view: () => void): void {
    this.#views.push(view);
  }

  show(): void {
    for (const view of this.#views) view();
  }

  say(words: string): void {
    this.#status.textContent = words;
  }
}
