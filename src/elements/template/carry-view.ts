import { fetchTemplate } from '../fetched-template.ts';
import { node } from '../node.ts';
import type { Desk } from './desk.ts';
import { fittingIn } from './fitting.ts';
import { isUnfinished, keptDraft, draftKeyFor } from './kept-draft.ts';
import type { TemplateDraft } from './kept-draft.ts';

/**
 * Offers what somebody has begun in another template of the same library, as long as nothing is typed in this one. The other
 * draft stays as it is.
 *
 * @param addresses of the other templates, each of which ends in `/`
 * @param done told when it was taken along
 */
export function carryView(desk: Desk, addresses: readonly string[], done: () => void): HTMLElement {
  const element = node('div', { class: 'carry', hidden: true });
  void offer(desk, addresses, element, done);
  return element;
}

async function offer(desk: Desk, addresses: readonly string[], element: HTMLElement, done: () => void): Promise<void> {
  const { fields } = desk.template;
  const drafts = addresses.flatMap((address): { address: string; draft: TemplateDraft }[] => {
    const draft = keptDraft(() => localStorage, draftKeyFor(address), desk.template.id).value;
    const fits = isUnfinished(draft) && Object.keys(fittingIn(fields, draft.typed)).length > 0;
    return fits ? [{ address, draft }] : [];
  });
  const [latest] = drafts.toSorted((a, b) => (b.draft.begun ?? '').localeCompare(a.draft.begun ?? ''));
  if (latest === undefined) return;
  const other = await fetchTemplate(latest.address, desk.signal).catch(() => undefined);
  if (other === undefined || desk.signal.aborted) return;
  const take = node('button', { type: 'button' }, 'Take it along');
  take.addEventListener('click', () => {
    desk.takeAlong(latest.draft.typed);
    desk.say(`What you typed in ${other.title} is here now, as far as it fits. It is still there, too.`);
    done();
  });
  element.append(node('p', {}, `You began this in “${other.title}”. Take along what fits?`), take);
  desk.onShow(() => {
    element.hidden = desk.isBegun;
  });
  element.hidden = desk.isBegun;
}
