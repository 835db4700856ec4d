import { choiceFrom, choiceQuery, choiceWords, isChosen } from './ladder/matrix-choice.ts';
import type { MatrixChoice } from './ladder/matrix-choice.ts';
import { LiveElement, onLeave } from './live-element.ts';
import { node } from './node.ts';

/** Something that can be chosen: a track or an area. */
interface Option {
  readonly id: string;
  readonly name: string;
}

/**
 * Wraps the matrix of a ladder and lets readers choose the tracks and areas they want to see. The address always says what
 * is chosen, so that it can be shared. Without it, everything is shown.
 */
class LevelMatrix extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const heads = [...this.querySelectorAll<HTMLElement>('thead th[data-track]')];
    const columns = [...this.querySelectorAll<HTMLElement>('[data-track]')];
    const rows = [...this.querySelectorAll<HTMLElement>('tr[data-area]')];
    const tracks = distinct(
      heads.map(({ dataset }) => ({ id: dataset['track'] ?? '', name: dataset['trackName'] ?? '' })),
    );
    const areas = rows.map(({ dataset, firstElementChild }) => ({
      id: dataset['area'] ?? '',
      name: firstElementChild?.textContent.trim() ?? '',
    }));
    const known: MatrixChoice = { tracks: tracks.map(({ id }) => id), areas: areas.map(({ id }) => id) };
    const status = node('p', { role: 'status', class: 'matrix-status' });
    const everything = node('button', { type: 'button', hidden: true }, 'Show everything');
    const form = node(
      'form',
      { class: 'matrix-filter', 'aria-label': 'Filter the matrix' },
      ...(tracks.length > 1 ? [fieldset('Only these tracks', 'track', tracks)] : []),
      ...(areas.length > 1 ? [fieldset('Only these areas', 'area', areas)] : []),
      node('div', { class: 'matrix-shown' }, status, everything),
    );
    const boxes = [...form.querySelectorAll('input')];

    const show = (choice: MatrixChoice): void => {
      for (const column of columns) column.hidden = !isChosen(choice.tracks, column.dataset['track'] ?? '');
      for (const row of rows) row.hidden = !isChosen(choice.areas, row.dataset['area'] ?? '');
      for (const box of boxes) box.checked = (box.name === 'track' ? choice.tracks : choice.areas).includes(box.value);
      everything.hidden = choice.tracks.length + choice.areas.length === 0;
      status.textContent = choiceWords(
        { shown: heads.filter(({ hidden }) => !hidden).length, all: heads.length },
        { shown: rows.filter(({ hidden }) => !hidden).length, all: rows.length },
      );
    };
    const choose = (choice: MatrixChoice): void => {
      show(choice);
      history.replaceState(history.state, '', location.pathname + choiceQuery(choice, location.search) + location.hash);
    };
    const checked = (name: string): string[] =>
      boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value);

    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => choose({ tracks: checked('track'), areas: checked('area') }));
    everything.addEventListener('click', () => {
      // The button goes away, and must not take the focus with it.
      boxes[0]?.focus();
      choose({ tracks: [], areas: [] });
    });
    addEventListener('popstate', () => show(choiceFrom(location.search, known)), { signal });
    if (boxes.length > 0) this.prepend(form);
    show(choiceFrom(location.search, known));
    onLeave(signal, () => {
      form.remove();
      show({ tracks: [], areas: [] });
    });
  }
}

function fieldset(legend: string, name: string, options: readonly Option[]): HTMLElement {
  const labels = options.map((option) =>
    node('label', {}, node('input', { type: 'checkbox', name, value: option.id }), option.name),
  );
  return node('fieldset', {}, node('legend', {}, legend), ...labels);
}

function distinct(options: readonly Option[]): Option[] {
  return [...new Map(options.map((option) => [option.id, option])).values()];
}

customElements.define('level-matrix', LevelMatrix);
