import { KeyedList } from '../keyed-list.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import type { Desk } from './desk.ts';
import { entryRow } from './entry-row.ts';
import type { Entry } from './notebook.ts';

/** What somebody is working on, and what they set aside with notes to it. */
export function focusView(desk: Desk): Part {
  const title = node('h2', { tabindex: '-1' }, 'What I am working on');
  const leave = (): void => title.focus();
  const empty = node(
    'p',
    { class: 'hint' },
    'Nothing yet. Choose your levels, then two or three expectations: more is a wish list.',
  );
  const focus = new KeyedList<Entry>(node('ol', { class: 'entries' }), (entry) => entryRow(desk, entry, leave));
  const rest = new KeyedList<Entry>(node('ol', { class: 'entries' }), (entry) => entryRow(desk, entry, leave));
  const aside = node('details', { class: 'aside' }, node('summary', {}, 'Set aside, with notes'), rest.element);
  return {
    element: node('section', { class: 'focus' }, title, empty, focus.element, aside),
    show: () => {
      const { expectations } = desk.notebook;
      const here = expectations.filter((entry) => entry.focus);
      focus.show(here);
      rest.show(expectations.filter((entry) => !entry.focus && entry.notes.length > 0));
      empty.hidden = here.length > 0;
      focus.element.hidden = focus.element.childElementCount === 0;
      aside.hidden = rest.element.childElementCount === 0;
    },
  };
}
