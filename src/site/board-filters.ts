import { areaKey } from '../handbook/area-key.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Action } from '../handbook/record.ts';
import { kindWords } from './record-actions.ts';
import { yearOf } from './record-filters.ts';

/** Something to choose actions by. */
export interface BoardFilter {
  /** Its name in the address of the board. */
  readonly name: BoardFilterName;
  readonly label: string;
  readonly options: readonly BoardOption[];
}

export type BoardFilterName = 'owner' | 'severity' | 'kind' | 'library' | 'year';

export interface BoardOption {
  /** What it is called in the address of the board. */
  readonly value: string;
  readonly label: string;
  readonly actions: readonly Action[];
  /** Short for it in the rows of the board: counted through all filters. */
  readonly code: string;
}

/** What an address calls what is not said: nobody, no severity. No name is like it. */
export const unsaid = '-';

/** The same of who is named, but not in this edition. */
const elsewhere = '~';

const labels: Readonly<Record<BoardFilterName, string>> = {
  owner: 'Who',
  severity: 'How bad it was',
  kind: 'What it does',
  library: 'Where from',
  year: 'Year',
};

interface Value {
  readonly value: string;
  readonly label: string;
}

/** The filters of the board, each with its values: only those that tell actions apart. */
export function boardFilters(actions: readonly Action[], { config }: Pick<Handbook, 'config'>): BoardFilter[] {
  let code = 0;
  const names: readonly BoardFilterName[] = ['owner', 'severity', 'kind', 'library', 'year'];
  const severities = Object.keys(config.severities ?? {}).map(areaKey);
  return names.flatMap((name): BoardFilter[] => {
    const found = new Map<string, { label: string; actions: Action[] }>();
    for (const action of actions) {
      for (const { value, label } of valuesOf(name, action)) {
        const option = found.get(value) ?? { label, actions: [] };
        if (option.actions.at(-1) !== action) option.actions.push(action);
        found.set(value, option);
      }
    }
    if (found.size < 2) return [];
    const place = ({ value }: Value): number => {
      if (value === unsaid || (name === 'year' && value === 'unknown')) return Infinity;
      return name === 'severity' && severities.includes(value) ? severities.indexOf(value) : severities.length;
    };
    const options = [...found]
      .map(([value, option]) => ({ value, ...option }))
      .sort((a, b) => {
        const [first, second] = [place(a), place(b)];
        if (first !== second) return first - second;
        const order = a.label.localeCompare(b.label, 'en', { sensitivity: 'base', numeric: true });
        return name === 'year' ? -order : order;
      });
    return [{ name, label: labels[name], options: options.map((each) => ({ ...each, code: (code++).toString(36) })) }];
  });
}

/** The codes of each action, for its row: which values of filters it has. */
export function boardCodes(filters: readonly BoardFilter[]): Map<Action, string[]> {
  const codes = new Map<Action, string[]>();
  for (const { actions, code } of filters.flatMap(({ options }) => options)) {
    for (const action of actions) codes.set(action, [...(codes.get(action) ?? []), code]);
  }
  return codes;
}

function valuesOf(name: BoardFilterName, { owners, withheld, record, kind }: Action): Value[] {
  switch (name) {
    case 'owner':
      if (owners.length === 0) {
        return [
          withheld.length === 0 ? { value: unsaid, label: 'Nobody' } : { value: elsewhere, label: 'Not named here' },
        ];
      }
      return owners.map(({ id, team }) => ({ value: id, label: team?.data.name ?? id }));
    case 'severity':
      return [said(record.severity, areaKey)];
    case 'kind':
      return [kind === undefined ? said(undefined) : { value: kind, label: kindWords[kind] }];
    case 'library':
      return [{ value: record.library.id, label: record.library.title }];
    case 'year':
      return [yearOf(record)];
  }
}

function said(value: string | undefined, key = (text: string): string => text): Value {
  return value === undefined || key(value) === ''
    ? { value: unsaid, label: 'Not said' }
    : { value: key(value), label: value };
}
