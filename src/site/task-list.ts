import { escapeHtml } from '../export/html.ts';
import { href } from '../handbook/address.ts';
import type { Checklist, Phase, PhasePart, Task } from '../handbook/checklist.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { hasTaskRecords } from './checklist-records.ts';
import { timeInWords } from './checklist-words.ts';
import { htmlOfPassage } from './passage.ts';
import { htmlOfWords } from './phrasing.ts';
import { roleHtml } from './role-mark.ts';
import { guessMark, taskFacts, taskRules } from './task-facts.ts';

/*
 * Lists of what to do, as HTML. A checklist may have hundreds of tasks, so an item is a piece of text: a component for each
 * would cost more than the whole rest of its page.
 */

/** What stands in a phase, in the order of its text. Tasks of another checklist stand under its name. */
export function phaseBody(phase: Phase, list: Checklist, handbook: Handbook): string {
  const writer = new PhaseWriter(phase, list, handbook);
  return phase.parts.map((part) => writer.part(part)).join('');
}

/** When a phase is, in words: of all its tasks, or of those that say nothing else; nothing when it has no time. */
export function phaseTime({ when, tasks }: Pick<Phase, 'when' | 'tasks'>): string | undefined {
  if (when === undefined) return undefined;
  const words = timeInWords(when);
  const all = tasks.every((task) => task.when !== undefined && timeInWords(task.when) === words);
  const said = words.charAt(0).toUpperCase() + words.slice(1);
  return all ? said : `${said}, unless a task says otherwise`;
}

/** The sign that the time of a phase is guessed from its heading; nothing where somebody says it. */
export function phaseGuess({ when, tasks }: Pick<Phase, 'when' | 'tasks'>): string {
  const same = tasks.filter((task) => task.when !== undefined && task.when === when);
  return same.length > 0 && same.every(({ guessed }) => guessed.includes('when')) ? guessMark : '';
}

/** A heading inside a phase, with a link to itself, as headings of pages have. */
function groupHeading({ id, title }: Extract<PhasePart, { type: 'group' }>): string {
  const label = escapeHtml(`Link to this section: ${title}`);
  const link = `<a class="anchor" href="#${encodeURIComponent(id)}" aria-label="${label}"></a>`;
  return `<div class="heading"><h3 id="${escapeHtml(id)}">${escapeHtml(title)}</h3>${link}</div>`;
}

class PhaseWriter {
  readonly #phase: Phase;
  readonly #list: Checklist;
  readonly #handbook: Handbook;
  readonly #mixed: boolean;
  /** The checklist whose tasks came last. */
  #from: string;

  constructor(phase: Phase, list: Checklist, handbook: Handbook) {
    this.#phase = phase;
    this.#list = list;
    this.#handbook = handbook;
    this.#mixed = phase.tasks.some(({ from }) => from === list.id) && phase.tasks.some(({ from }) => from !== list.id);
    this.#from = this.#mixed ? '' : list.id;
  }

  part(part: PhasePart): string {
    switch (part.type) {
      case 'text':
        return htmlOfPassage(part.passage, this.#handbook);
      case 'group':
        return groupHeading(part);
      case 'tasks':
        return this.#tasks(part.tasks);
    }
  }

  /** A list for each run of tasks that are written in one file. */
  #tasks(tasks: readonly Task[]): string {
    const runs: Task[][] = [];
    for (const task of tasks) {
      const run = runs.at(-1);
      if (run?.[0]?.from === task.from) run.push(task);
      else runs.push([task]);
    }
    return runs.map((run) => this.#origin(run[0]) + this.#items(run, undefined)).join('');
  }

  /** Where the next tasks come from, when that is not where the last ones came from. */
  #origin(first: Task | undefined): string {
    if (first === undefined || first.from === this.#from) return '';
    this.#from = first.from;
    const source = this.#handbook.checklists.find(({ id }) => id === first.from);
    if (source === undefined || source.id === this.#list.id) return '<p class="tasks-from">From this checklist</p>';
    const address = href(this.#handbook.base, source.url);
    return `<p class="tasks-from">From <a href="${escapeHtml(address)}">${escapeHtml(source.title)}</a></p>`;
  }

  #items(run: readonly Task[], under: Task | undefined): string {
    const inside = new Set(run);
    const shown = run.filter((task) =>
      under === undefined ? task.under === undefined || !inside.has(task.under) : task.under === under,
    );
    if (shown.length === 0) return '';
    // Search finds each task as a result of its own, so it does not find it here again.
    const ignored = under === undefined && hasTaskRecords(this.#list) ? ' data-pagefind-ignore' : '';
    return `<ul class="tasks"${ignored}>${shown.map((task) => this.#item(task, run)).join('')}</ul>`;
  }

  #item(task: Task, run: readonly Task[]): string {
    const { id, text, written, checked, facts } = task;
    const words = htmlOfWords(task, written, this.#handbook);
    const why = task.why.map((passage) => htmlOfPassage(passage, this.#handbook)).join('');
    const done = checked || facts.done ? '<span class="visually-hidden">Ticked: </span>' : '';
    const label = escapeHtml(`Permanent link: ${text}`);
    return [
      `<li id="${escapeHtml(id)}" class="task">`,
      `<span class="task-box" aria-hidden="true">${done === '' ? '' : '✓'}</span>`,
      `<div class="task-words">${done}${words}</div>`,
      this.#who(task),
      taskFacts(task, this.#phase),
      taskRules(task, this.#list),
      why === '' ? '' : `<div class="task-why">${why}</div>`,
      this.#items(run, task),
      `<a class="task-link" href="#${encodeURIComponent(id)}" aria-label="${label}"></a>`,
      '</li>',
    ].join('');
  }

  /** Who does it: nothing for a part that is done by who does the whole. */
  #who({ who, under, guessed }: Task): string {
    const { roles } = this.#list;
    if (under !== undefined && under.who.join() === who.join()) return '';
    if (who.length === 0) {
      return roles.length === 0 ? '' : '<p class="task-who nobody"><span>Nobody is named</span></p>';
    }
    const names = who.map((id) => roleHtml(roles.find((role) => role.id === id) ?? { id, title: id }, roles));
    const joined = names.join('<span class="visually-hidden"> and </span>');
    return `<p class="task-who"><span class="visually-hidden">Done by </span>${joined}${guessed.includes('who') ? guessMark : ''}</p>`;
  }
}
