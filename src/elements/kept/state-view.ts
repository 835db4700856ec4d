import { download } from '../download.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import { ask } from '../question.ts';
import type { KeptFile } from './kept-file.ts';

/** What is said about keeping, in the words of what is kept. */
export interface StateWords {
  /** While all is well. */
  readonly kept: string;
  /** That the browser does not keep it. */
  readonly notKept: string;
  /** Why, and what to do. */
  readonly onlyHere: string;
  /** On the button that saves it as a file. */
  readonly save: string;
  /** That what is there cannot be read. Why is added. */
  readonly unreadable: string;
  /** What a file with the unreadable text is called. */
  readonly fileName: string;
  /** The question before it is deleted. */
  readonly startAnew: string;
}

/** What can be done about it. */
export interface StateDeeds {
  /** Saves what is on the page as a file. */
  readonly save: () => void;
  /** Told when the reader began anew: the page has to be brought in line. */
  readonly begun: () => void;
}

/** Where a file is: in this browser, or only on this page, or in a form that cannot be read. */
export function stateView(
  kept: Pick<KeptFile<unknown>, 'state' | 'startAnew'>,
  words: StateWords,
  deeds: StateDeeds,
): Part {
  const element = node('div', { class: 'state' });
  let shown: string | undefined;
  const startAnew = async (text: string): Promise<void> => {
    const sentences = ['What is kept here is deleted from this browser. Download it first, if it could be of use.'];
    const answer = await ask(words.startAnew, sentences, [{ value: 'anew', words: 'Start anew', grave: true }]);
    if (answer === undefined) return;
    kept.startAnew(text);
    deeds.begun();
  };
  return {
    element,
    show: () => {
      const { state } = kept;
      const key = state.type === 'unreadable' ? `${state.type} ${state.text}` : state.type;
      if (key === shown) return;
      shown = key;
      if (state.type === 'kept') {
        element.replaceChildren(node('p', {}, words.kept));
      } else if (state.type === 'not-kept') {
        element.replaceChildren(warning(words.notKept, words.onlyHere, button(words.save, deeds.save)));
      } else {
        const { text, why } = state;
        const save = button('Download it as it is', () => download(words.fileName, text, 'text/plain'));
        const anew = button('Start anew', () => void startAnew(text), 'grave');
        element.replaceChildren(warning(words.unreadable, why, save, anew));
      }
    },
  };
}

function warning(title: string, sentence: string, ...buttons: readonly HTMLElement[]): HTMLElement {
  return node(
    'div',
    { class: 'warning', role: 'alert' },
    node('p', {}, node('strong', {}, title)),
    node('p', {}, sentence),
    node('p', { class: 'deeds' }, ...buttons),
  );
}

function button(words: string, press: () => void, kind?: string): HTMLButtonElement {
  const made = node('button', { type: 'button', class: kind }, words);
  made.addEventListener('click', press);
  return made;
}
