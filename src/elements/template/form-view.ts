import { onKeptElsewhere } from '../kept/kept-elsewhere.ts';
import { guardLeaving } from '../kept/leaving.ts';
import { stateView } from '../kept/state-view.ts';
import { download } from '../download.ts';
import { node } from '../node.ts';
import { ask } from '../question.ts';
import { carryView } from './carry-view.ts';
import type { Desk } from './desk.ts';
import { fieldView } from './field-view.ts';
import type { FieldView } from './field-view.ts';
import type { Forge } from './forge-links.ts';
import type { LiveDocument } from './live-document.ts';
import { takeView } from './take-view.ts';

const stateWords = {
  kept: 'Nothing you type is sent. It is kept in this browser until you start again.',
  notKept: 'This browser does not keep what you type.',
  onlyHere: 'Its storage is full or blocked: it is on this page only. Take the document with you before you leave.',
  save: 'Download what is there',
  unreadable: 'What is kept in this browser cannot be read.',
  fileName: 'unreadable-draft.txt',
  startAnew: 'Start with an empty form?',
} as const;

/**
 * The form of a template: its fields, what is wrong with them, and the ways to take the document along.
 *
 * @param variants addresses of the other templates of the library
 * @param belowTitle what stands below the title
 */
export function formView(
  desk: Desk,
  sheet: LiveDocument,
  forge: Forge,
  { variants, belowTitle }: { readonly variants: readonly string[]; readonly belowTitle: readonly HTMLElement[] },
): HTMLElement {
  const { template, kept, signal } = desk;
  const take = takeView(desk, sheet, forge);
  const fields = template.fields.map((field) => fieldView(field, desk, () => summary.look()));
  const summary = summaryView(fields);
  const state = stateView(kept, stateWords, {
    save: () => download('draft.md', desk.filled(true).text, 'text/markdown'),
    begun: () => showAll(),
  });
  const showAll = (): void => {
    for (const field of fields) field.show();
    desk.show();
  };
  const taken = node('p', { class: 'hint taken' });
  const again = node('button', { type: 'button', class: 'quiet' }, 'Start again');
  again.addEventListener('click', () => void startAgain());
  const startAgain = async (): Promise<void> => {
    // What is elsewhere already can be let go without a question.
    if (kept.value.taken === null) {
      const words = 'What you have typed is deleted from this browser. You have not taken the document yet.';
      const answer = await ask('Start again?', [words], [{ value: 'again', words: 'Empty the form', grave: true }]);
      if (answer === undefined) return;
    }
    desk.startAgain();
    showAll();
    summary.clear();
    fields[0]?.first.focus();
    desk.say('The form is empty.');
  };
  const form = node(
    'form',
    { novalidate: true, autocomplete: 'off', 'aria-labelledby': 'ui:fill' },
    summary.element,
    ...fields.flatMap((field) => (field.field.name === 'title' ? [field.element, ...belowTitle] : [field.element])),
    node('p', { class: 'deeds' }, node('button', { type: 'submit', class: 'main' }, 'Done'), again),
  );
  form.addEventListener('focusin', ({ target }) => {
    const at = fields.find((field) => target instanceof Node && field.element.contains(target));
    if (at !== undefined) sheet.point(at.field.name);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (summary.check()) take.heading.focus();
  });
  desk.onShow(() => {
    const { notes } = desk;
    for (const view of fields) view.tell(notes.get(view.field.name) ?? '');
    sheet.show();
    take.show();
    state.show();
    again.hidden = !desk.isBegun;
    const { taken: when } = kept.value;
    taken.hidden = when === null;
    taken.textContent =
      when === null ? '' : `You took this document along on ${momentInWords(when)}. For a new one, start again.`;
  });
  onKeptElsewhere(signal, kept.key, () => {
    kept.read();
    showAll();
  });
  guardLeaving(kept, () => desk.isBegun && kept.value.taken === null, signal);
  const carry = carryView(desk, variants, () => {
    showAll();
    fields[0]?.first.focus();
  });
  // The form may be long: whoever has said enough need not go through all of it.
  const toTake = node('a', { href: '#ui:take' }, 'To the end: take it with you');
  toTake.addEventListener('click', (event) => {
    event.preventDefault();
    take.heading.focus();
    take.heading.scrollIntoView({ block: 'start' });
  });
  const element = node(
    'div',
    {},
    node('h2', { id: 'ui:fill' }, 'Fill it in'),
    node('p', { class: 'to-take' }, toTake),
    state.element,
    taken,
    carry,
    form,
    take.element,
  );
  showAll();
  return element;
}

function momentInWords(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return 'another day';
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(
    at,
  );
}

interface Summary {
  readonly element: HTMLElement;
  /** Looks at all fields; where something is wrong, says so and goes there. */
  readonly check: () => boolean;
  /** Brings the list in line, if it is there. */
  readonly look: () => void;
  readonly clear: () => void;
}

/** What is wrong with a form, with the way to each field. */
function summaryView(fields: readonly FieldView[]): Summary {
  const heading = node('p', {});
  const list = node('ul');
  const element = node('div', { class: 'summary warning', tabindex: '-1', hidden: true }, heading, list);
  const wrong = (): { view: FieldView; words: string }[] =>
    fields.flatMap((view) => {
      const words = view.check(true);
      return words === undefined ? [] : [{ view, words }];
    });
  const fill = (): boolean => {
    const found = wrong();
    element.hidden = found.length === 0;
    heading.replaceChildren(
      node('strong', {}, found.length === 1 ? 'One thing is left:' : `${found.length} things are left:`),
    );
    list.replaceChildren(
      ...found.map(({ view, words }) => {
        const link = node('a', { href: `#${encodeURIComponent(view.first.id)}` }, view.field.label);
        link.addEventListener('click', (event) => {
          event.preventDefault();
          view.first.focus();
          view.element.scrollIntoView({ block: 'nearest' });
        });
        return node('li', {}, link, ` ${words}`);
      }),
    );
    return found.length === 0;
  };
  return {
    element,
    check: () => {
      const fine = fill();
      if (!fine) element.focus();
      return fine;
    },
    look: () => {
      if (!element.hidden) fill();
    },
    clear: () => {
      element.hidden = true;
      for (const view of fields) view.check(false);
    },
  };
}
