import type { PlanRecord, TaskRecord } from '../../schema/checklist-plans.ts';
import { isSameText } from './same-task.ts';
import { successorsIn } from './successors.ts';
import type { Successor } from './successors.ts';

/** What became of a checklist since the owner of a plan looked last, and what they have to answer. */
export interface News {
  readonly added: readonly TaskRecord[];
  /** In other words now; what is ticked still counts. */
  readonly reworded: readonly TaskRecord[];
  /** In the same words, with other people or at another time; what is ticked still counts. `partsInWords` says which. */
  readonly changed: readonly TaskRecord[];
  readonly withdrawn: readonly TaskRecord[];
  /** Withdrawn tasks that may go on in others: a question that stays open until its owner answers it. */
  readonly successors: readonly Successor[];
}

/** What the owner of a plan has not been told yet, and every question that they have not answered yet. */
export function news(record: PlanRecord): News {
  const untold = record.tasks.filter(({ seen }) => !seen);
  const here = untold.filter(({ withdrawn }) => withdrawn === null);
  return {
    added: here.filter(({ known }) => known === null),
    reworded: here.filter(({ known, task }) => known !== null && !isSameText(known, task.text)),
    changed: here.filter(({ known, task }) => known !== null && isSameText(known, task.text)),
    withdrawn: untold.filter(({ withdrawn }) => withdrawn !== null),
    successors: successorsIn(record),
  };
}

/** Remembers that the owner of a plan was told the news. Questions about successors stay open until they are answered. */
export function acknowledge(record: PlanRecord): PlanRecord {
  if (record.tasks.every(({ seen }) => seen)) return record;
  return { ...record, tasks: record.tasks.map(told) };
}

function told(record: TaskRecord): TaskRecord {
  if (record.seen) return record;
  return {
    ...record,
    seen: true,
    known: record.withdrawn === null ? record.task.text : null,
    knownFacts: record.task.facts,
  };
}

/** The news in one line, as "2 added, 1 reworded (still counts), 1 withdrawn since you began"; empty when there is none. */
export function newsInWords({ added, reworded, changed, withdrawn }: Omit<News, 'successors'>): string {
  const still = ({ length }: readonly TaskRecord[]): string => (length === 1 ? '(still counts)' : '(still count)');
  const parts = [
    ...(added.length === 0 ? [] : [`${added.length} added`]),
    ...(reworded.length === 0 ? [] : [`${reworded.length} reworded ${still(reworded)}`]),
    ...(changed.length === 0 ? [] : [`${changed.length} with other people or at another time ${still(changed)}`]),
    ...(withdrawn.length === 0 ? [] : [`${withdrawn.length} withdrawn`]),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')} since you began`;
}
