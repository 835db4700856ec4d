import { actionAge } from '../handbook/action-age.ts';
import { timeUsed, urgencies, urgencyOf } from '../handbook/action-urgency.ts';
import type { Urgency } from '../handbook/action-urgency.ts';
import { timeBar } from '../handbook/time-bar.ts';
import { BoardChoice } from './board/board-choice.ts';
import { dayOf } from './calendar-day.ts';
import { LiveElement, onLeave } from './live-element.ts';

/** A row of the board, and where it stood when the page was made. */
interface Row {
  readonly row: HTMLElement;
  readonly home: Element;
  readonly urgency: Urgency;
  readonly codes: ReadonlySet<string>;
}

const shownDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * Holds the board of actions. It says by the reader's clock what is late: a board is built once and read every week. It shows
 * the filters, and keeps in the address what is chosen. Without it, the board stands as it was built, with every action.
 */
class ActionsBoard extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const today = dayOf(new Date());
    const day = this.querySelector<HTMLTimeElement>('[data-part="today"]');
    const lists = new Map(
      urgencies.map((urgency) => [urgency, this.querySelector(`[data-urgency="${urgency}"] ul`)] as const),
    );
    const codesOf = ({ dataset }: HTMLElement): Set<string> => new Set((dataset['has'] ?? '').split(' '));
    const rows = [...this.querySelectorAll<HTMLElement>('.board-row')].flatMap((row): Row[] => {
      const home = row.parentElement;
      return home === null ? [] : [{ row, home, urgency: urgencyOf(daysOf(row), today), codes: codesOf(row) }];
    });
    const finished = [...this.querySelectorAll<HTMLElement>('.board-done')].map((row) => ({
      row,
      codes: codesOf(row),
    }));

    for (const { row, urgency } of rows) {
      const list = lists.get(urgency);
      // Rows are in the order of their days, so that one that moves comes to stand where it belongs.
      if (list !== undefined && list !== null && row.parentElement !== list) list.append(row);
      // On the day it was built, every row says already how it stands.
      if (day?.dateTime !== today) redraw(row, today);
    }
    const late = rows.filter(({ urgency }) => urgency === 'late');
    if (day !== null) {
      day.dateTime = today;
      day.textContent = shownDay.format(new Date(`${today}T00:00:00Z`));
    }

    const show = (wanted: readonly string[], words: string): { shown: number; all: number } => {
      const fits = (codes: ReadonlySet<string>): boolean => wanted.every((code) => codes.has(code));
      for (const { row, codes } of rows) row.hidden = !fits(codes);
      for (const { row, codes } of finished) row.hidden = !fits(codes);
      const shown = rows.filter(({ row }) => !row.hidden);
      let first: Urgency | undefined;
      for (const urgency of urgencies) {
        const count = shown.filter((each) => each.urgency === urgency).length;
        if (count > 0) first ??= urgency;
        // What somebody asks for is worth unfolding.
        this.querySelector(`[data-urgency="${urgency}"] > details`)?.toggleAttribute(
          'open',
          wanted.length > 0 || urgency === first,
        );
        this.#say(`[data-urgency="${urgency}"] [data-count="group"]`, count);
        this.querySelector(`[data-urgency="${urgency}"]`)?.toggleAttribute('hidden', count === 0);
      }
      const done = finished.filter(({ row }) => !row.hidden).length;
      this.#say('[data-count="done"]', done);
      this.querySelector('.board-finished')?.toggleAttribute('hidden', done === 0 && finished.length > 0);
      const chosen = wanted.length > 0;
      const lateShown = shown.filter(({ urgency }) => urgency === 'late').length;
      this.#sum('open', shown.length, chosen ? rows.length : undefined);
      this.#sum('late', lateShown, chosen ? late.length : undefined);
      this.#sum('done', done, chosen ? finished.length : undefined);
      // These are about everything.
      for (const whole of this.querySelectorAll('.board-lacks, [data-sum="untaken"], .board-untaken')) {
        whole.toggleAttribute('hidden', chosen);
      }
      const only = this.querySelector('.board-chosen');
      if (only !== null) only.textContent = chosen ? `Only: ${words}.` : '';
      only?.toggleAttribute('hidden', !chosen);
      return { shown: shown.length, all: rows.length };
    };
    const form = this.querySelector('form');
    const choice = form === null ? undefined : new BoardChoice(form, show, signal);
    if (choice === undefined) show([], '');
    for (const line of this.querySelectorAll<HTMLElement>('[data-owner]')) {
      const code = choice?.codeOf('owner', line.dataset['owner'] ?? '');
      const own = code === undefined ? [] : late.filter(({ codes }) => codes.has(code));
      if (code !== undefined)
        this.#say(`[data-owner="${CSS.escape(line.dataset['owner'] ?? '')}"] [data-count="late"]`, own.length);
    }
    onLeave(signal, () => {
      show([], '');
      for (const { row, home } of rows) home.append(row);
    });
  }

  /** Says a number at the top again, and of how many it is when not all are shown. */
  #sum(name: string, count: number, all: number | undefined): void {
    const place = `.board-sum [data-sum="${name}"]`;
    this.#say(`${place} b`, count);
    const of = this.querySelector(`${place} [data-part="of"]`);
    if (of !== null) of.textContent = all === undefined ? '' : `of ${all.toLocaleString('en')}`;
  }

  /** Says a number again; one that is not nought is worth a look. */
  #say(place: string, count: number): void {
    const shown = this.querySelector<HTMLElement>(place);
    if (shown === null) return;
    shown.textContent = count.toLocaleString('en');
    for (const marked of [shown, shown.parentElement]) {
      if (marked?.dataset['some'] !== undefined) marked.dataset['some'] = String(count > 0);
    }
  }
}

function daysOf(row: HTMLElement): { by: string | undefined; since: string | undefined } {
  return { by: row.dataset['by'], since: row.dataset['since'] };
}

/** Says and draws again how an action stands: the words stand in bold and behind that, before the bar. */
function redraw(row: HTMLElement, today: string): void {
  const days = daysOf(row);
  const { due, open } = actionAge(days, today);
  const standing = row.querySelector('p:nth-of-type(2) > b');
  if (standing !== null && due !== '') standing.textContent = due;
  const behind = standing?.nextSibling;
  if (days.since !== undefined && behind instanceof Text) behind.data = ` ${open} `;
  const used = timeUsed(days, today);
  if (used === undefined) return;
  const { spent, over } = timeBar(used);
  row.querySelector('p:nth-of-type(2) > svg')?.setAttribute('width', String(spent + over));
}

customElements.define('actions-board', ActionsBoard);
