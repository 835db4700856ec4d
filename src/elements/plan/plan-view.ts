import { onKeptElsewhere } from '../kept/kept-elsewhere.ts';
import { guardLeaving } from '../kept/leaving.ts';
import { onLeave } from '../live-element.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import { coverView } from './cover-view.ts';
import type { Desk } from './desk.ts';
import { frictionView } from './friction-view.ts';
import { newsView } from './news-view.ts';
import { offerView } from './offer-view.ts';
import { plansView } from './plans-view.ts';
import { setUpView } from './set-up-view.ts';
import { sheetView } from './sheet-view.ts';
import { keptState } from './state-view.ts';
import { takeOverView } from './take-over-view.ts';
import { takeView } from './take-view.ts';

/** How often the page looks whether a new day has begun. */
const clockMs = 30_000;

/**
 * Everything of a plan on the page, from its set-up to its exports. It follows what other tabs do, and the days.
 */
export function planView(desk: Desk): HTMLElement {
  const take = takeView(desk);
  const cover = coverView(desk, () => take.focus());
  const sheet = sheetView(desk);
  const setUp = setUpView(desk, () => cover.focus());
  const showPlan = (): void => {
    setUp.close();
    cover.focus();
  };
  const leave = (): void => {
    if (desk.isBegun) cover.focus();
    else setUp.element.querySelector('summary')?.focus();
  };
  const state = keptState(desk);
  const parts: readonly Part[] = [
    offerView(desk, leave, showPlan),
    takeOverView(desk, leave, showPlan),
    plansView(desk),
    setUp,
    cover,
    newsView(desk, leave),
    sheet,
    frictionView(desk),
    take,
  ];
  const body = node('div', {}, ...parts.map(({ element }) => element));
  const readable: Part = {
    element: body,
    show: () => {
      body.hidden = desk.kept.state.type === 'unreadable';
      // Before anything is entered, there is only what to enter, and what to bring.
      cover.element.hidden = !desk.isBegun;
      sheet.element.hidden = !desk.isBegun;
    },
  };
  desk.add(state, readable, ...parts);
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
