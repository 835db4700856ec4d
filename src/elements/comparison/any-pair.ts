import { onLeave } from '../live-element.ts';
import { node } from '../node.ts';
import { Latest } from '../search/latest.ts';
import { shownComparison } from '../../export/comparison/comparison-pieces.ts';
import { LadderFile } from '../ladder/ladder-file.ts';
import { fragmentOf, pairOf } from './pair.ts';
import type { Pair } from './pair.ts';
import { nodeOf } from './piece-node.ts';

/**
 * Lets a reader choose two levels and compares them in place. The address always says which, so that it can be shared and Back
 * leads to the pair before; the focus stays where it is until the reader asks to read.
 *
 * @param page holds the form, and the places for what comes of it
 * @param source address of the ladder's JSON
 */
export function anyPair(page: HTMLElement, source: string, signal: AbortSignal): void {
  const form = page.querySelector('form');
  const [before, after] = page.querySelectorAll('select');
  const parts = {
    heading: page.querySelector('h1'),
    status: page.querySelector('[role="status"]'),
    trouble: page.querySelector<HTMLElement>('.compare-trouble'),
    tools: page.querySelector<HTMLElement>('.compare-tools'),
    result: page.querySelector<HTMLElement>('.compare-result'),
  };
  const { heading, status, trouble, tools, result } = parts;
  if (form === null || before === undefined || after === undefined) return;
  if (heading === null || status === null || trouble === null || tools === null || result === null) return;

  const ladder = new LadderFile(source);
  const latest = new Latest();
  const first = { heading: heading.textContent, title: document.title };
  /** On paper, the address says which levels these are, too. */
  const printed = page.closest('main')?.querySelector('.printed-from');
  const printedPlace = printed?.textContent ?? '';
  /** Whether the next change replaces the last in the history: the arrow keys pass by many levels on the way to one. */
  let passing = false;

  const name = (words: string): void => {
    heading.textContent = words;
    document.title = first.title.replace(first.heading, () => words);
  };
  const clear = (): void => {
    latest.drop();
    name(first.heading);
    printed?.replaceChildren(printedPlace);
    result.replaceChildren();
    trouble.replaceChildren();
    trouble.hidden = true;
    tools.hidden = true;
  };
  const say = (...words: (Node | string)[]): void => {
    clear();
    trouble.replaceChildren(...words);
    trouble.hidden = false;
    status.textContent = trouble.textContent;
  };

  const show = (pair: Pair | undefined): void => {
    if (pair === undefined) {
      clear();
      status.textContent = '';
      return;
    }
    const failed = (): void => {
      const again = node('button', { type: 'button' }, 'Try again');
      again.addEventListener('click', () => show(pair));
      say(
        'The ladder could not be fetched: you may be offline. The comparisons below have pages of their own. ',
        again,
      );
    };
    void latest.run(
      () => ladder.load(),
      ({ levels }) => {
        const [one, other] = [pair.before, pair.after].map((id) =>
          levels.find((level) => level.id === id || level.aliases.includes(id)),
        );
        if (one === undefined || other === undefined) {
          const unknown = one === undefined ? pair.before : pair.after;
          say(`There is no level “${unknown}” on this ladder. It may have another name now: choose two of the list.`);
        } else if (one === other) {
          say('That is the same level twice. Choose two that differ.');
        } else {
          const comparison = shownComparison(one, other);
          clear();
          // A level that is asked for by an id it used to have is chosen by the one it has now.
          choose(before, one.id);
          choose(after, other.id);
          name(comparison.heading);
          printed?.append(fragmentOf(pair));
          result.replaceChildren(nodeOf(comparison.article));
          tools.hidden = false;
          status.textContent = `${comparison.heading}: ${comparison.summary}`;
        }
      },
      failed,
    );
  };

  /** Takes over what the address says. */
  const follow = (): void => {
    const pair = pairOf(location.hash);
    choose(before, pair?.before);
    choose(after, pair?.after);
    passing = false;
    show(pair);
  };

  /** The reader has chosen. */
  const chosen = (): void => {
    if (before.value === '' || after.value === '') {
      show(undefined);
      return;
    }
    const pair = { before: before.value, after: after.value };
    const address = location.pathname + fragmentOf(pair);
    if (fragmentOf(pair) !== location.hash) {
      if (passing) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    passing = true;
    show(pair);
  };

  form.addEventListener('change', chosen, { signal });
  form.addEventListener('focusin', () => (passing = false), { signal });
  form.querySelector('[name="swap"]')?.addEventListener(
    'click',
    () => {
      [before.value, after.value] = [after.value, before.value];
      passing = false;
      chosen();
    },
    { signal },
  );
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      const missing = [before, after].find(({ value }) => value === '');
      (missing ?? result).focus();
    },
    { signal },
  );
  addEventListener('popstate', follow, { signal });
  onLeave(signal, () => {
    clear();
    form.hidden = true;
  });
  form.hidden = false;
  follow();
}

/** Chooses a level in a list; one that is not there leaves it to the reader. */
function choose(list: HTMLSelectElement, id: string | undefined): void {
  list.value = [...list.options].some(({ value }) => value === id) ? (id ?? '') : '';
}
