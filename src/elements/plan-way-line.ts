import { fetchChecklist } from './fetched-checklist.ts';
import { node } from './node.ts';
import { openPlans } from './plan/plans-file.ts';
import { lineOf, wayWords } from './plan-way-words.ts';
import type { PlanWayLine } from './plan-way-words.ts';

/**
 * Says which plans there are and how far they are, with the way to each. A checklist that has moved or gone leads nowhere.
 *
 * @param keys under which plans are kept
 */
export async function showPlans(element: HTMLElement, keys: readonly string[]): Promise<void> {
  const found = await Promise.all(keys.map(lineAt));
  const words = wayWords(found.flatMap((line) => line ?? []));
  if (words === undefined) return;
  const { said, counted, links } = words;
  element.replaceChildren(
    node('span', { class: links.length === 1 ? 'cut' : undefined }, said),
    ...(counted === '' ? [] : [node('span', {}, counted)]),
    ...links.map(({ words: shown, url, name }) =>
      node('a', { href: url, 'aria-label': name, class: links.length === 1 ? undefined : 'cut' }, shown),
    ),
  );
}

async function lineAt(key: string): Promise<PlanWayLine | undefined> {
  const opened = openPlans(localStorage.getItem(key) ?? '');
  if ('refused' in opened || opened.value.plans.length === 0) return undefined;
  const address = key.slice(key.indexOf(':') + 1);
  const list = await fetchChecklist(address, new AbortController().signal).catch(() => undefined);
  return list === undefined ? undefined : lineOf(opened.value, list);
}
