import { node } from '../node.ts';
import type { Desk, Part } from './desk.ts';
import { focusView } from './focus-view.ts';
import { levelsView } from './levels-view.ts';
import { beyondView, questionsView } from './loose-view.ts';
import { pickerView } from './picker-view.ts';
import { safeView } from './safe-view.ts';
import { sidesView } from './sides-view.ts';
import { guardLeaving, stateView } from './state-view.ts';
import { talkView } from './talk-view.ts';

/** The whole notebook on the page. It follows what other tabs write. */
export function notebookView(desk: Desk): HTMLElement {
  const state = stateView(desk);
  const pages: readonly Part[] = [
    levelsView(desk),
    pickerView(desk),
    focusView(desk),
    beyondView(desk),
    questionsView(desk),
    talkView(desk),
    sidesView(desk),
    safeView(desk),
  ];
  const body = node('div', { class: 'pages' }, ...pages.map(({ element }) => element));
  const readable: Part = {
    element: body,
    show: () => {
      body.hidden = desk.kept.state.type === 'unreadable';
    },
  };
  desk.add(state, readable, ...pages);
  desk.show();
  addEventListener(
    'storage',
    () => {
      desk.kept.read();
      desk.show();
    },
    { signal: desk.signal },
  );
  body.addEventListener('focusout', ({ target }) => {
    // What was removed in another tab stays for as long as somebody is in it. The focus is elsewhere a moment later. A
    // button may lose it to its own click, which must still find the button.
    if (target instanceof Element && target.matches('input, textarea, select')) setTimeout(() => desk.show());
  });
  guardLeaving(desk);
  return node('div', { class: 'notebook' }, state.element, body);
}
