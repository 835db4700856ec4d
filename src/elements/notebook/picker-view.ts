import { newId } from '../new-id.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import type { Desk } from './desk.ts';
import { marked, standingField } from './entry-row.ts';
import { remember } from './following.ts';
import type { Current } from './following.ts';
import { withEntry, withNewEntry } from './notebook.ts';
import type { Entry } from './notebook.ts';
import { choicesOf } from './picking.ts';
import type { Choice } from './picking.ts';

/** The expectations of the level somebody is looking at: to choose what to work on, and to say a plain word about each. */
export function pickerView(desk: Desk): Part {
  const body = node('div', { class: 'choices' });
  const summary = node('summary', {}, node('h2', {}, 'Choose what to work on'));
  const element = node('details', { class: 'picker' }, summary, body);
  let rows: (() => void)[] = [];
  let shown: string | undefined;
  return {
    element,
    show: () => {
      const { here, towards, expectations } = desk.notebook;
      const key = JSON.stringify([here, towards]);
      if (key !== shown) {
        // Open for somebody who has yet to choose; after that, it is theirs to open and close.
        if (shown === undefined) element.open = !expectations.some(({ focus }) => focus);
        shown = key;
        const areas = choicesOf(desk.ladder, here, towards);
        const made = areas.map(({ name, choices }) => ({
          name,
          items: choices.map((choice) => choiceRow(desk, choice)),
        }));
        rows = made.flatMap(({ items }) => items.map(({ show }) => show));
        body.replaceChildren(
          ...made.flatMap(({ name, items }) => [
            node('h3', {}, name),
            node('ul', {}, ...items.map((item) => item.element)),
          ]),
        );
        element.hidden = areas.length === 0;
      }
      for (const show of rows) show();
    },
  };
}

function choiceRow(desk: Desk, { current, type, marks }: Choice): Part {
  const { text } = current.expectation;
  // Read out, words that went and words that came would run into each other: the name is the sentence as it is.
  const box = node('input', { type: 'checkbox', 'aria-label': type === undefined ? text : `${type}: ${text}` });
  const change = (edit: (entry: Entry) => Entry): void => changeAbout(desk, current, edit);
  box.addEventListener('change', () => change((entry) => ({ ...entry, focus: box.checked })));
  const standing = standingField(`How it is today: ${text}`, (value) =>
    change((entry) => ({ ...entry, standing: value })),
  );
  standing.element.querySelector('label')?.classList.add('visually-hidden');
  const tag = type === undefined ? [] : [node('span', { class: 'tag', 'data-type': type }, type), ' '];
  const words = node('span', { class: 'marks' }, ...(marks.length === 0 ? [text] : marked(marks)));
  return {
    element: node('li', {}, node('label', { class: 'choice' }, box, node('span', {}, ...tag, words)), standing.element),
    show: () => {
      const entry = desk.entryAbout(current);
      box.checked = entry?.focus === true;
      standing.show(entry?.standing ?? 'not-discussed');
    },
  };
}

/** Changes the entry about an expectation; when there is none yet, it is begun. */
function changeAbout(desk: Desk, current: Current, edit: (entry: Entry) => Entry): void {
  const fresh = newId();
  desk.change((notebook) => {
    const id = desk.entryAbout(current, notebook)?.id ?? fresh;
    return withEntry(withNewEntry(notebook, id, remember(current)), id, edit);
  });
}
