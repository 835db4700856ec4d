import { planOf } from '../../handbook/plan.ts';
import type { Plan, PlanSetup } from '../../handbook/plan.ts';
import { begin } from '../../handbook/progress.ts';
import { changePlan, choose, withoutPlan, withPlan } from '../../handbook/progress/editing.ts';
import type { ChecklistExport } from '../../schema/checklist-export.ts';
import type { ChecklistPlans, PlanRecord } from '../../schema/checklist-plans.ts';
import { dayOf } from '../calendar-day.ts';
import { newId } from '../new-id.ts';
import type { Part } from '../part.ts';
import type { KeptPlans } from './kept-plans.ts';
import { planIn } from './set-up-address.ts';
import type { TaskNodes } from './task-nodes.ts';

/** A part of a task on the page, which another part of the element adds. */
export interface TaskPart extends Part {
  /** A small control at the end of the first line of the task. */
  readonly control: HTMLElement;
}

/**
 * What every part of the page works with: the checklist, the plans that are kept, the one that is open, today, and a
 * voice. A plan that nothing has been entered into is not kept: it begins with the first change.
 */
export class Desk {
  readonly list: ChecklistExport;
  readonly kept: KeptPlans;
  /** The words of the tasks as HTML. */
  readonly nodes: TaskNodes;
  /** Aborted when the plan leaves the page. */
  readonly signal: AbortSignal;
  /** Parts that are added to every task: set before the page is shown. */
  readonly taskParts: ((taskId: string) => TaskPart)[] = [];
  /** Ids of tasks that were ticked on this page a moment ago: they keep their place. */
  readonly stay = new Set<string>();
  readonly #status: HTMLElement;
  readonly #parts: Part[] = [];
  #draft: PlanRecord;
  #open: string;
  #today = dayOf(new Date());
  #plan: { readonly key: string; readonly plan: Plan } | undefined;
  #saidSaved = false;
  /** The role whose tasks are looked at, if it is another than the reader's own; `undefined` is everybody's. */
  #look: { readonly view: string | undefined } | undefined;

  /** @param status a live region: what is said is read out politely */
  constructor(list: ChecklistExport, kept: KeptPlans, nodes: TaskNodes, status: HTMLElement, signal: AbortSignal) {
    this.list = list;
    this.kept = kept;
    this.nodes = nodes;
    this.signal = signal;
    this.#status = status;
    this.#draft = this.#newDraft();
    const wanted = planIn(location.hash, this.plans);
    this.#open = wanted ?? openedBefore() ?? '';
    if (wanted !== undefined) this.#remember(location.pathname + location.search);
    // What was said of one thing must not be found after the next that is done.
    for (const type of ['click', 'change']) {
      document.addEventListener(type, () => this.say(''), { capture: true, signal });
    }
  }

  /** The day that the page shows: every part of it is of the same one. */
  get today(): string {
    return this.#today;
  }

  /** Every plan that is kept. */
  get plans(): readonly PlanRecord[] {
    return this.kept.value.plans;
  }

  /** The plan that is open. */
  get record(): PlanRecord {
    const { plans } = this;
    if (this.#open === this.#draft.id) return plans.find(({ id }) => id === this.#open) ?? this.#draft;
    return plans.find(({ id }) => id === this.#open) ?? plans[0] ?? this.#draft;
  }

  /** Whether anything has been entered into the plan that is open. */
  get isBegun(): boolean {
    return this.plans.includes(this.record);
  }

  /** The plan that is open, with its dates. */
  get plan(): Plan {
    const set = setUpOf(this.record);
    const key = JSON.stringify(set);
    if (this.#plan?.key !== key) this.#plan = { key, plan: planOf(this.list, set) };
    return this.#plan.plan;
  }

  /** The role whose tasks are shown; everybody's, when there is none. */
  get view(): string | undefined {
    const view = this.#look === undefined ? (this.record.view ?? undefined) : this.#look.view;
    return this.list.roles.some(({ id }) => id === view) ? view : undefined;
  }

  /** Looks at the tasks of another role for a while. */
  look(view: string | undefined): void {
    this.#look = { view };
    this.stay.clear();
    this.show();
  }

  /** Adds parts to the page, to be brought in line with every change. */
  add(...parts: readonly Part[]): void {
    this.#parts.push(...parts);
  }

  /** Changes what is kept, and the page with it. */
  change(edit: (plans: ChecklistPlans) => ChecklistPlans): void {
    this.kept.change(edit);
    this.show();
    if (this.#saidSaved || this.kept.state.type !== 'kept') return;
    this.#saidSaved = true;
    this.say('Saved in this browser, as is everything you enter here.');
  }

  /** Changes one plan, by default the one that is open. One that was removed in another tab stays removed. */
  changePlan(edit: (record: PlanRecord) => PlanRecord, id = this.record.id): void {
    const draft = this.#draft;
    if (id === draft.id) this.#open = id;
    this.change((file) => {
      const isNew = id === draft.id && file.plans.every((each) => each.id !== id);
      return isNew ? withPlan(file, edit(draft)) : changePlan(file, id, edit);
    });
    if (id === draft.id && this.plans.some((plan) => plan.id === id)) this.#remember();
  }

  /** Opens another plan. */
  open(id: string): void {
    this.#open = id;
    this.#look = undefined;
    this.stay.clear();
    this.#remember();
    this.show();
  }

  /** Opens a new plan, which is kept once something is entered. Whoever makes it has the role that they have in the others. */
  openNew(): void {
    this.#draft = choose(this.#newDraft(), this.record.view);
    this.open(this.#draft.id);
  }

  /** Removes a plan for good. */
  remove(id: string): void {
    if (id === this.#draft.id) this.#draft = this.#newDraft();
    this.stay.clear();
    this.change((file) => withoutPlan(file, id));
  }

  /** Deletes every plan of this checklist from the browser. */
  wipe(): void {
    this.#draft = this.#newDraft();
    this.stay.clear();
    this.kept.wipe();
    this.show();
  }

  show(): void {
    const today = dayOf(new Date());
    if (today !== this.#today) {
      this.#today = today;
      this.stay.clear();
    }
    for (const part of this.#parts) part.show();
  }

  /** Brings the page in line with a new day, if one has begun since. */
  showToday(): void {
    if (dayOf(new Date()) !== this.#today) this.show();
  }

  /** Says something politely to a screen reader. */
  say(words: string): void {
    this.#status.textContent = words;
  }

  /** What a plan is called: as its owner says, or by whom it is for, or by its number. */
  nameOf(record: PlanRecord): string {
    const at = this.plans.findIndex(({ id }) => id === record.id);
    // The first role is whom a plan is for.
    const forWhom = record.people[this.list.roles[0]?.id ?? ''] ?? '';
    return record.whose.trim() || forWhom || (at === -1 ? 'New plan' : `Plan ${at + 1}`);
  }

  #newDraft(): PlanRecord {
    return begin(this.list, { id: newId(), whose: '', today: this.today });
  }

  /**
   * The entry of the browser's history remembers which plan is open: the address does not.
   *
   * @param address takes the place of the one that is there
   */
  #remember(address = location.href): void {
    history.replaceState({ ...stateOf(history.state), plan: this.#open }, '', address);
  }
}

/** What a plan is made of, as it was entered. */
export function setUpOf({ start, answers }: PlanRecord): PlanSetup {
  return { start: start ?? undefined, answers };
}

function openedBefore(): string | undefined {
  const { plan } = stateOf(history.state);
  return typeof plan === 'string' ? plan : undefined;
}

function stateOf(state: unknown): Readonly<Record<string, unknown>> {
  return typeof state === 'object' && state !== null ? { ...state } : {};
}
