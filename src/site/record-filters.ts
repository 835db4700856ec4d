import { href } from '../handbook/address.ts';
import { areaKey } from '../handbook/area-key.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { HandbookRecord, Library } from '../handbook/record.ts';
import { optionsTyped } from '../handbook/template-fields.ts';
import { serviceName, statusInWords } from './record-words.ts';

/** Something to choose records of a library by. */
export interface LibraryFilter {
  /** Its name in the address of the page. */
  readonly name: FilterName;
  readonly label: string;
  readonly options: readonly LibraryOption[];
}

export type FilterName = 'service' | 'severity' | 'factor' | 'owner' | 'status' | 'year' | 'open';

export interface LibraryOption {
  /** What it is called in the address of the page. */
  readonly value: string;
  readonly label: string;
  readonly records: readonly HandbookRecord[];
  /** Short for it in the entries of the page: counted through all filters. */
  readonly code: string;
}

interface Value {
  readonly value: string;
  readonly label: string;
}

const labels: Readonly<Record<FilterName, string>> = {
  service: 'Service',
  severity: 'How bad',
  factor: 'What contributed',
  owner: 'Owner',
  status: 'Status',
  year: 'Year',
  open: 'Actions',
};

/** The filters of a library, each with its values: only those that tell records apart. */
export function filtersOf(
  { records }: Pick<Library, 'records'>,
  { config }: Pick<Handbook, 'config'>,
): LibraryFilter[] {
  let code = 0;
  const names: readonly FilterName[] = ['service', 'severity', 'factor', 'owner', 'status', 'year', 'open'];
  return names.flatMap((name): LibraryFilter[] => {
    const found = new Map<string, { label: string; records: HandbookRecord[] }>();
    for (const record of records) {
      for (const { value, label } of valuesOf(name, record, config)) {
        const option = found.get(value) ?? { label, records: [] };
        if (option.records.at(-1) !== record) option.records.push(record);
        found.set(value, option);
      }
    }
    if (found.size < 2) return [];
    const order = orderOf(name, config);
    const options = [...found].map(([value, option]) => ({ value, ...option })).sort(order);
    return [
      { name, label: labels[name], options: options.map((option) => ({ ...option, code: (code++).toString(36) })) },
    ];
  });
}

/** The address of a library with only the records of one value. Without JavaScript it leads to all of them. */
export function filterUrl({ url }: Pick<Library, 'url'>, name: FilterName, value: string, base: string): string {
  return `${href(base, url)}?${new URLSearchParams({ [name]: keyOf(name, value) }).toString()}`;
}

/** What an address calls a value: names that people type now with and now without a capital are one. */
function keyOf(name: FilterName, value: string): string {
  return ['factor', 'status', 'severity'].includes(name) ? areaKey(value) : value;
}

function valuesOf(name: FilterName, record: HandbookRecord, config: Handbook['config']): Value[] {
  const keyed = (values: readonly string[], label: (value: string) => string = (value) => value): Value[] =>
    values.filter((value) => value.trim() !== '').map((value) => ({ value: keyOf(name, value), label: label(value) }));
  switch (name) {
    case 'service':
      return keyed(record.services, (id) => serviceName(id, config));
    case 'severity':
      return keyed(record.severity === undefined ? [] : [record.severity]);
    case 'factor':
      return keyed(record.factors);
    case 'owner':
      return record.owners.map(({ id, team }) => ({ value: id, label: team?.data.name ?? id }));
    case 'status':
      return keyed(record.status === undefined ? [] : [record.status], statusInWords);
    case 'year':
      return [yearOf(record)];
    case 'open':
      return [
        record.actions.some(({ done }) => !done)
          ? { value: 'yes', label: 'Some are open' }
          : { value: 'no', label: 'None is open' },
      ];
  }
}

/** The year of a record, or that it is not known. */
export function yearOf({ day }: Pick<HandbookRecord, 'day'>): Value {
  const year = day?.day.slice(0, 4);
  return year === undefined ? { value: 'unknown', label: 'No date' } : { value: year, label: year };
}

type Counted = Value & { readonly records: readonly HandbookRecord[] };

/** Severities and services in the order of settings, years latest first, factors by how often they come back, the rest by name. */
function orderOf(name: FilterName, { severities, services }: Handbook['config']): (a: Counted, b: Counted) => number {
  const byLabel = (a: Counted, b: Counted): number => a.label.localeCompare(b.label, 'en', { sensitivity: 'base' });
  const byOrder = (order: readonly string[]) => (a: Counted, b: Counted) => {
    const place = ({ value }: Counted): number => (order.includes(value) ? order.indexOf(value) : order.length);
    return place(a) - place(b) || byLabel(a, b);
  };
  switch (name) {
    case 'severity':
      return byOrder(Object.keys(severities ?? {}).map((each) => keyOf('severity', each)));
    case 'service':
      return byOrder(optionsTyped(services).map(({ id }) => id));
    case 'year':
      // What has no date comes last, as it does among the entries.
      return (a, b) => yearNumber(b) - yearNumber(a);
    case 'open':
      return (a, b) => (a.value < b.value ? 1 : -1);
    case 'factor':
    case 'status':
      return (a, b) => b.records.length - a.records.length || byLabel(a, b);
    case 'owner':
      return byLabel;
  }
}

function yearNumber({ value }: Value): number {
  return value === 'unknown' ? Number.NEGATIVE_INFINITY : Number(value);
}
