import { allActions } from '../export/actions.ts';
import { isTaken } from '../handbook/action-taken.ts';
import { urgencies, urgencyOf } from '../handbook/action-urgency.ts';
import type { Urgency } from '../handbook/action-urgency.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Action, HandbookRecord } from '../handbook/record.ts';
import { compareTexts } from '../handbook/text-order.ts';
import { boardCodes, boardFilters, unsaid } from './board-filters.ts';
import type { BoardFilter } from './board-filters.ts';
import { doneRow, openRow, untakenRow } from './board-row.ts';
import { counted } from './record-words.ts';

/** Everything that is to be done, as the board shows it. */
export interface Board {
  readonly open: number;
  readonly late: number;
  readonly done: number;
  /** What cannot be followed up: "3 of 12 have nobody". Empty when there is no such thing. */
  readonly lacks: readonly string[];
  readonly groups: readonly BoardGroup[];
  /** What is done as the HTML of a list, what was done last first. */
  readonly doneHtml: string;
  /** What nobody ever took on; nothing when there is no such thing. It is neither open nor late. */
  readonly untaken: BoardUntaken | undefined;
  /** Whether so much is open that only the most pressing group is unfolded. */
  readonly folds: boolean;
  readonly people: readonly BoardPerson[];
  readonly filters: readonly BoardFilter[];
}

/** Open actions that are equally pressing. All groups are there, empty ones too: a reader's clock may fill them. */
export interface BoardGroup {
  readonly urgency: Urgency;
  readonly title: string;
  readonly count: number;
  readonly html: string;
}

/** What old reports left open without owner and day, by report. */
export interface BoardUntaken {
  readonly count: number;
  /** As in "119, in 38 old reports". */
  readonly extent: string;
  readonly html: string;
}

/** Somebody, or nobody, who has something to do. */
export interface BoardPerson {
  /** As the filter of owners has it. */
  readonly value: string;
  readonly label: string;
  readonly url: string | undefined;
  readonly open: number;
  readonly late: number;
}

const titles: Readonly<Record<Urgency, string>> = {
  late: 'Late',
  soon: 'Due within 14 days',
  later: 'Later',
  undated: 'No day given',
};

/** Open actions from which on a board shows the most pressing ones, and folds the rest. */
const plenty = 200;

/** The board of a handbook, on the day that it is made for. */
export function boardOf(handbook: Handbook): Board {
  const { today } = handbook;
  const everything = allActions(handbook);
  const all = everything.filter(isTaken);
  const open = all.filter(({ done }) => !done);
  const filters = boardFilters(all, handbook);
  const codes = boardCodes(filters);
  const codesOf = (action: Action): string[] => codes.get(action) ?? [];
  const groups = urgencies.map((urgency): BoardGroup => {
    const own = open.filter((action) => urgencyOf(action, today) === urgency);
    const html = own.map((action) => openRow(action, codesOf(action), handbook)).join('');
    return { urgency, title: titles[urgency], count: own.length, html };
  });
  const done = all.filter((action) => action.done).sort(lastDoneFirst);
  return {
    open: open.length,
    late: open.filter((action) => urgencyOf(action, today) === 'late').length,
    done: done.length,
    lacks: lacksOf(open),
    groups,
    doneHtml: done.map((action) => doneRow(action, codesOf(action), handbook)).join(''),
    untaken: untakenOf(
      everything.filter((action) => !isTaken(action)),
      handbook,
    ),
    folds: open.length > plenty,
    people: peopleOf(open, today),
    filters,
  };
}

/** The latest report first: what is in it may still be worth taking on. */
function untakenOf(actions: readonly Action[], handbook: Handbook): BoardUntaken | undefined {
  if (actions.length === 0) return undefined;
  const byRecord = new Map<HandbookRecord, Action[]>();
  for (const action of actions) byRecord.set(action.record, [...(byRecord.get(action.record) ?? []), action]);
  const records = [...byRecord].sort(([a], [b]) => compareTexts(b.day?.day ?? '', a.day?.day ?? ''));
  return {
    count: actions.length,
    extent: `${actions.length.toLocaleString('en')}, in ${counted(byRecord.size, 'old report')}`,
    html: records.map(([record, own]) => untakenRow(record, own, handbook)).join(''),
  };
}

function lastDoneFirst(a: Action, b: Action): number {
  return compareTexts(b.facts.doneDay ?? '', a.facts.doneDay ?? '');
}

function hasNobody({ owners, withheld }: Action): boolean {
  return owners.length === 0 && withheld.length === 0;
}

function lacksOf(open: readonly Action[]): string[] {
  const some = (count: number, what: string): string[] => {
    if (count === 0) return [];
    if (open.length === 1) return [`It has ${what}.`];
    return [`${count} of ${open.length} ${count === 1 ? 'has' : 'have'} ${what}.`];
  };
  return [
    ...some(open.filter(hasNobody).length, 'nobody'),
    ...some(open.filter(({ by }) => by === undefined).length, 'no day'),
  ];
}

/** Nobody first, because that is what to talk about; then who has most that is late, and most at all. */
function peopleOf(open: readonly Action[], today: string): BoardPerson[] {
  const people = new Map<string, { label: string; url: string | undefined; own: Action[] }>();
  const add = (value: string, label: string, url: string | undefined, action: Action): void => {
    const person = people.get(value) ?? { label, url, own: [] };
    person.own.push(action);
    people.set(value, person);
  };
  for (const action of open) {
    if (hasNobody(action)) add(unsaid, 'Nobody', undefined, action);
    for (const { id, team } of action.owners) add(id, team?.data.name ?? id, team?.url, action);
  }
  return [...people]
    .map(([value, { label, url, own }]): BoardPerson => {
      const late = own.filter((action) => urgencyOf(action, today) === 'late').length;
      return { value, label, url, open: own.length, late };
    })
    .sort(
      (a, b) =>
        Number(b.value === unsaid) - Number(a.value === unsaid) ||
        b.late - a.late ||
        b.open - a.open ||
        a.label.localeCompare(b.label, 'en'),
    );
}

/** What severities allow, in the order of the settings: "SEV1", "14 days". */
export function allowances({ severities }: Handbook['config']): { readonly name: string; readonly allowed: string }[] {
  return Object.entries(severities ?? {}).flatMap(([name, { actions }]) =>
    actions === undefined ? [] : [{ name, allowed: actions }],
  );
}

/** What to say where open actions would stand, when there are none. */
export function nothingOpen({ done }: Pick<Board, 'done'>): string {
  return done === 0
    ? 'Nothing is open.'
    : `Nothing is open. ${counted(done, 'action')} ${done === 1 ? 'is' : 'are'} done.`;
}
