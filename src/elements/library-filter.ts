import { choiceFrom, choiceQuery, shownWords } from './library/library-choice.ts';
import type { LibraryChoice } from './library/library-choice.ts';
import { LiveElement, onLeave } from './live-element.ts';

/**
 * Holds the filters of a library and shows only the records that have what is chosen in each. The address always says what is
 * chosen, so that it can be shared. Without it, every record is shown, and there are no filters.
 */
class LibraryFilter extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const form = this.querySelector('form');
    const status = this.querySelector('[role="status"]');
    const everything = this.querySelector('button');
    const folded = this.querySelector('details');
    if (form === null || status === null || everything === null || folded === null) return;
    const selects = [...form.querySelectorAll('select')];
    const names = selects.map(({ name }) => name);
    const known = new Map(selects.map((select) => [select.name, new Set(valuesOf(select).keys())]));
    const years = [...document.querySelectorAll<HTMLElement>('.library-year')].map((year) => ({
      year,
      entries: [...year.querySelectorAll<HTMLElement>('.library-list > li')].map((entry) => ({
        entry,
        codes: new Set((entry.dataset['has'] ?? '').split(' ')),
      })),
    }));
    const { one = '', many = '' } = this.dataset;

    const show = (choice: LibraryChoice): void => {
      const wanted = selects.flatMap((select) => valuesOf(select).get(choice[select.name] ?? '') ?? []);
      let shown = 0;
      let all = 0;
      for (const { year, entries } of years) {
        const before = shown;
        for (const { entry, codes } of entries) {
          entry.hidden = !wanted.every((code) => codes.has(code));
          if (!entry.hidden) shown += 1;
        }
        all += entries.length;
        year.hidden = shown === before;
      }
      for (const select of selects) select.value = choice[select.name] ?? '';
      everything.hidden = wanted.length === 0;
      status.textContent = shownWords(shown, all, one, many);
    };
    const choose = (choice: LibraryChoice): void => {
      show(choice);
      const query = choiceQuery(choice, names, location.search);
      history.replaceState(history.state, '', location.pathname + query + location.hash);
    };
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener(
      'change',
      () =>
        choose(Object.fromEntries(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]))),
      { signal },
    );
    everything.addEventListener(
      'click',
      () => {
        // The button goes away, and must not take the focus with it.
        selects[0]?.focus();
        choose({});
      },
      { signal },
    );
    const asked = (): void => show(choiceFrom(location.search, known));
    addEventListener('popstate', asked, { signal });
    // A page that comes back from the browser's memory has the fields as they were left, and not as its address says.
    addEventListener('pageshow', asked, { signal });
    form.hidden = false;
    asked();
    // On a narrow screen, what can be chosen would push what there is to read out of sight.
    folded.open = matchMedia('(min-width: 48rem)').matches || !everything.hidden;
    onLeave(signal, () => {
      form.hidden = true;
      show({});
    });
  }
}

/** The code of each value of a filter. */
function valuesOf(select: HTMLSelectElement): Map<string, string> {
  return new Map(
    [...select.options].flatMap(({ value, dataset }) => (value === '' ? [] : [[value, dataset['code'] ?? '']])),
  );
}

customElements.define('library-filter', LibraryFilter);
