import type { TemplateDraft } from './template/kept-draft.ts';
import { longDay } from './template/long-day.ts';

/** A document that is begun, and where. */
export interface BegunDraft {
  readonly draft: Pick<TemplateDraft, 'typed' | 'begun'>;
  readonly template: { readonly title: string };
  readonly url: string;
}

/** The order of drafts: the one begun last comes first. */
export function latestFirst(a: BegunDraft, b: BegunDraft): number {
  return (b.draft.begun ?? '').localeCompare(a.draft.begun ?? '');
}

interface Here {
  /** The day of the reader, as `2026-05-31`. */
  readonly today: string;
  /** What the reader's clock showed at an instant. */
  readonly clock: (instant: string) => { readonly day: string; readonly time: string };
}

/** A line that leads to a draft: `You began “Post-mortem” at 03:12: Nobody could pay`. */
export function wayWords(
  { draft, template, url }: BegunDraft,
  { today, clock }: Here,
): { readonly said: string; readonly url: string; readonly name: string } {
  const at = Number.isNaN(Date.parse(draft.begun ?? '')) ? undefined : clock(draft.begun ?? '');
  const when = at === undefined ? '' : at.day === today ? ` at ${at.time}` : ` on ${longDay(at.day)}`;
  const { title = '' } = draft.typed;
  const words = (typeof title === 'string' ? title : title.join(' ')).trim().replace(/\s+/g, ' ');
  return {
    said: `You began “${template.title}”${when}${words === '' ? '' : `: ${words}`}`,
    url,
    name: `Go on: ${words === '' ? template.title : words}`,
  };
}
