import { dayOf } from './calendar-day.ts';
import { latestFirst, wayWords } from './draft-way-words.ts';
import type { BegunDraft } from './draft-way-words.ts';
import { fetchTemplate } from './fetched-template.ts';
import { node } from './node.ts';
import { isUnfinished, openDraft } from './template/kept-draft.ts';

/**
 * Says which documents are begun and not taken along, with the way to each. Templates that have moved or gone lead nowhere.
 *
 * @param keys under which drafts are kept
 */
export async function showDrafts(element: HTMLElement, keys: readonly string[]): Promise<void> {
  const drafts = (await Promise.all(keys.map(draftAt))).flatMap((draft) => draft ?? []).toSorted(latestFirst);
  const all = element.hasAttribute('all');
  const lines = drafts.slice(0, all ? drafts.length : 1).map((draft) => {
    const { said, url, name } = wayWords(draft, { today: dayOf(new Date()), clock });
    return node('p', {}, node('span', { class: 'cut' }, said), node('a', { href: url, 'aria-label': name }, 'Go on'));
  });
  const others = drafts.length - lines.length;
  if (others > 0) {
    const words = others === 1 ? '1 other' : `${others} others`;
    const more = node(
      'a',
      { href: element.getAttribute('under') ?? './', 'aria-label': `${words} that you began` },
      words,
    );
    lines.at(-1)?.append(more);
  }
  element.replaceChildren(...lines);
}

async function draftAt(key: string): Promise<BegunDraft | undefined> {
  const opened = openDraft(localStorage.getItem(key) ?? '');
  if ('refused' in opened || !isUnfinished(opened.value)) return undefined;
  const address = key.slice(key.indexOf(':') + 1);
  const template = await fetchTemplate(address, new AbortController().signal).catch(() => undefined);
  return template === undefined ? undefined : { draft: opened.value, template, url: address };
}

/** What this reader's clock and calendar showed at an instant. */
function clock(instant: string): { day: string; time: string } {
  const at = new Date(instant);
  return { day: dayOf(at), time: at.toTimeString().slice(0, 5) };
}
