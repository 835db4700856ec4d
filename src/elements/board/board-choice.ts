import { choiceFrom, choiceQuery, shownWords, unknownIn } from '../library/library-choice.ts';
import type { LibraryChoice } from '../library/library-choice.ts';
import { onLeave } from '../live-element.ts';

/** Shows what has all of some codes, which are these in words, and says how many are shown of how many. */
type Show = (codes: readonly string[], words: string) => { readonly shown: number; readonly all: number };

/**
 * What a reader chose to see of the board. The address always says it, so that it can be shared; whose actions are looked at
 * first may be kept in this browser, for who comes back every week.
 */
export class BoardChoice {
  readonly #form: HTMLFormElement;
  readonly #show: Show;
  readonly #selects: readonly HTMLSelectElement[];

  constructor(form: HTMLFormElement, show: Show, signal: AbortSignal) {
    this.#form = form;
    this.#show = show;
    this.#selects = [...form.querySelectorAll('select')];
    const [first] = this.#selects;
    const mine = form.querySelector<HTMLInputElement>('[name="mine"]');
    const everything = form.querySelector('button');
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener(
      'change',
      (event) => {
        if (event.target === mine) keep(mine?.checked === true ? this.#chosen()['owner'] : undefined);
        else this.#choose(this.#chosen());
      },
      { signal },
    );
    everything?.addEventListener(
      'click',
      () => {
        // The button goes away, and must not take the focus with it.
        first?.focus();
        this.#choose({});
      },
      { signal },
    );
    const asked = (): void => {
      this.#apply(choiceFrom(location.search, this.#known()), unknownIn(location.search, this.#known()));
    };
    addEventListener('popstate', asked, { signal });
    // A page that comes back from the browser's memory has the fields as they were left, and not as its address says.
    addEventListener('pageshow', asked, { signal });
    form.hidden = false;
    const kept = choiceFrom(`?${new URLSearchParams({ owner: keptOwner() ?? '' }).toString()}`, this.#known());
    const asks =
      Object.keys(choiceFrom(location.search, this.#known())).length +
        unknownIn(location.search, this.#known()).length >
      0;
    if (!asks && kept['owner'] !== undefined) this.#choose(kept);
    else asked();
    onLeave(signal, () => {
      form.hidden = true;
    });
  }

  /** The code that rows have which fit a value; nothing when there is no such value. */
  codeOf(name: string, value: string): string | undefined {
    const select = this.#selects.find((each) => each.name === name);
    return [...(select?.options ?? [])].find((option) => value !== '' && option.value === value)?.dataset['code'];
  }

  #known(): Map<string, Set<string>> {
    return new Map(
      this.#selects.map(({ name, options }) => [
        name,
        new Set([...options].flatMap(({ value }) => (value === '' ? [] : [value]))),
      ]),
    );
  }

  #chosen(): LibraryChoice {
    return Object.fromEntries(
      this.#selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    );
  }

  #choose(choice: LibraryChoice): void {
    this.#apply(choice);
    const names = this.#selects.map(({ name }) => name);
    const query = choiceQuery(choice, names, location.search);
    history.replaceState(history.state, '', location.pathname + query + location.hash);
  }

  /** What is chosen, as paper says it: "Who: Riggers; Year: 2026". */
  #words(): string {
    return this.#selects
      .flatMap(({ value, labels, selectedOptions }) => {
        const label = labels[0]?.querySelector('span')?.textContent ?? '';
        const option = selectedOptions[0]?.text.replace(/ \([\d,]+\)$/, '') ?? '';
        return value === '' ? [] : [`${label}: ${option}`];
      })
      .join('; ');
  }

  #apply(choice: LibraryChoice, unknown: readonly string[] = []): void {
    for (const select of this.#selects) select.value = choice[select.name] ?? '';
    const codes = Object.entries(choice).flatMap(([name, value]) => this.codeOf(name, value) ?? []);
    const { shown, all } = this.#show(codes, this.#words());
    const status = this.#form.querySelector('[role="status"]');
    if (status !== null) {
      const missing = unknown.map((value) => `No action goes with “${value}”. `).join('');
      status.textContent = missing + shownWords(shown, all, 'open action', 'open actions');
    }
    this.#form.querySelector('button')?.toggleAttribute('hidden', codes.length === 0);
    const { owner } = choice;
    this.#form.querySelector('.board-mine')?.toggleAttribute('hidden', owner === undefined);
    const mine = this.#form.querySelector<HTMLInputElement>('[name="mine"]');
    if (mine !== null) mine.checked = owner !== undefined && owner === keptOwner();
  }
}

/** Where it is kept whose actions a reader starts with: other handbooks of the same host have other owners. */
function place(): string {
  return `handrail:actions-owner:${location.pathname}`;
}

function keptOwner(): string | undefined {
  try {
    return localStorage.getItem(place()) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it, or forgets it. Where a browser keeps nothing, it holds as long as the page is open. */
function keep(owner: string | undefined): void {
  try {
    if (owner === undefined) localStorage.removeItem(place());
    else localStorage.setItem(place(), owner);
  } catch {
    // What is chosen is in the address all the same.
  }
}
