import { onKeptElsewhere } from '../kept/kept-elsewhere.ts';
import { guardLeaving } from '../kept/leaving.ts';
import { onLeave } from '../live-element.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import { coverView } from './cover-view.ts';
import type { Desk } from './desk.ts';
import { newsView } from './news-view.ts';
import { offerView } from './offer-view.ts';
import { plansView } from './plans-view.ts';
import { setUpView } from './set-up-view.ts';
import { sheetView } from './sheet-view.ts';
import { keptState } from './state-view.ts';
import { takeView } from './take-view.ts';

/** How often the page looks whether a new day has begun. */
const clockMs = 30_000;

/**
 * Everything of a plan on the page, from its set-up to its exports. It follows what other tabs do, and the days.
 */
export function planView(desk: Desk): HTMLElement {
  const cover = coverView(desk);
  const setUp = setUpView(desk, () => cover.focus());
  const state = keptState(desk);
  const sheet = node('div', { class: 'plan-sheet' });
  const plan: readonly Part[] = [cover, newsView(desk, () => cover.focus()), sheetView(desk), takeView(desk)];
  sheet.append(...plan.map(({ element }) => element));
  const all: readonly Part[] = [
    offerView(desk, () => cover.focus()),
    plansView(desk, () => focusIn(setUp.element)),
    setUp,
  ];
  const body = node('div', {}, ...all.map(({ element }) => element), sheet);
  const readable: Part = {
    element: body,
    show: () => {
      body.hidden = desk.kept.state.type === 'unreadable';
    },
  };
  desk.add(state, readable, ...all, ...plan);
  desk.show();
  follow(desk, body);
  guardLeaving(desk.kept, () => desk.plans.length > 0, desk.signal);
  return node('div', { class: 'plan-book' }, state.element, body);
}

/** Brings the page in line with what happens without it: other tabs, and the days that pass. */
function follow(desk: Desk, body: HTMLElement): void {
  const { signal } = desk;
  onKeptElsewhere(signal, desk.kept.key, () => {
    desk.kept.read();
    desk.show();
  });
  const clock = setInterval(() => desk.showToday(), clockMs);
  onLeave(signal, () => clearInterval(clock));
  // A computer that slept has missed its clock.
  document.addEventListener('visibilitychange', () => desk.showToday(), { signal });
  body.addEventListener('focusout', ({ target }) => {
    // What is no longer in its place stays for as long as somebody is in it. The focus is elsewhere a moment later.
    if (target instanceof Element && target.matches('input, textarea, select')) setTimeout(() => desk.show());
  });
}

function focusIn(element: HTMLElement): void {
  element.querySelector('input')?.focus();
}
