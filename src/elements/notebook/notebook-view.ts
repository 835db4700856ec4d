import { onKeptElsewhere } from '../kept/kept-elsewhere.ts';
import { guardLeaving } from '../kept/leaving.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import type { Desk } from './desk.ts';
import { focusView } from './focus-view.ts';
import { levelsView } from './levels-view.ts';
import { beyondView, questionsView } from './loose-view.ts';
import { isEmpty } from './notebook.ts';
import { pickerView } from './picker-view.ts';
import { safeView } from './safe-view.ts';
import { sidesView } from './sides-view.ts';
import { notesState } from './state-view.ts';
import { talkView } from './talk-view.ts';

/** The whole notebook on the page. It follows what other tabs write. */
export function notebookView(desk: Desk): HTMLElement {
  const state = notesState(desk);
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
  onKeptElsewhere(desk.signal, desk.kept.key, () => {
    desk.kept.read();
    desk.show();
  });
  body.addEventListener('focusout', ({ target }) => {
    // What was removed in another tab stays for as long as somebody is in it. The focus is elsewhere a moment later. A
    // button may lose it to its own click, which must still find the button.
    if (target instanceof Element && target.matches('input, textarea, select')) setTimeout(() => desk.show());
  });
  guardLeaving(desk.kept, () => !isEmpty(desk.notebook), desk.signal);
  return node('div', { class: 'notebook' }, state.element, body);
}
