import { href } from '../handbook/address.ts';
import { durationInWords } from '../handbook/duration-words.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Duration, Extra, HandbookRecord } from '../handbook/record.ts';
import { dayInWords } from './day.ts';
import { filterUrl } from './record-filters.ts';
import { recordDayInWords, serviceName, severityMeaning, statusInWords, tellsStatus } from './record-words.ts';

/** Something that is known about a record, for a list of terms. */
export interface RecordFact {
  readonly term: string;
  readonly values: readonly FactValue[];
  /** Said below it, in small. */
  readonly note?: string | undefined;
}

export interface FactValue {
  readonly text: string;
  readonly address?: string | undefined;
}

/** No longer than this, what a template asks for stands among the facts. */
const longest = 60;

/** What is known at a glance: when, how bad, what it concerned, how long it took, and short answers to what its template asks. */
export function recordFacts(record: HandbookRecord, handbook: Handbook): RecordFact[] {
  const { day, severity, services, durations, times, status, extras, replaces } = record;
  const { config, base } = handbook;
  const { started } = times;
  const facts: (RecordFact | undefined)[] = [
    day === undefined
      ? undefined
      : {
          term: day.from === 'history' ? 'Written by' : started === undefined ? 'Date' : 'When',
          values: [{ text: recordDayInWords(day) }],
          note: started === undefined ? undefined : `${started.text.slice(11, 16)} UTC${started.text.slice(-6)}`,
        },
    tellsStatus(record) ? { term: 'Status', values: [{ text: statusInWords(status ?? '') }] } : undefined,
    severity === undefined
      ? undefined
      : {
          term: 'How bad',
          values: [{ text: severity, address: filterUrl(record.library, 'severity', severity, base) }],
          note: severityMeaning(severity, config),
        },
    services.length === 0
      ? undefined
      : {
          term: 'Concerned',
          values: services.map((id) => ({
            text: serviceName(id, config),
            address: filterUrl(record.library, 'service', id, base),
          })),
        },
    durationFact('Noticed after', durations.detect),
    durationFact('Stopped hurting after', durations.mitigate),
    durationFact('Over after', durations.resolve),
    replaces.length === 0
      ? undefined
      : {
          term: 'Takes the place of',
          values: replaces.map(({ title, url }) => ({ text: title, address: href(base, url) })),
        },
    ...extras.filter(isShort).map((extra) => extraFact(extra, handbook)),
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** What a template asks for and is answered at length. */
export function longExtras({ extras }: Pick<HandbookRecord, 'extras'>, handbook: Handbook): RecordFact[] {
  return extras.filter((extra) => !isShort(extra)).map((extra) => extraFact(extra, handbook));
}

function durationFact(term: string, duration: Duration | undefined): RecordFact | undefined {
  if (duration === undefined) return undefined;
  const note = duration.from === 'text' ? 'as its text says' : undefined;
  return { term, values: [{ text: durationInWords(duration.minutes) }], note };
}

function isShort({ value }: Extra): boolean {
  const texts = Array.isArray(value) ? value : [String(value)];
  return texts.join(', ').length <= longest;
}

function extraFact({ field, value }: Extra, handbook: Handbook): RecordFact {
  return { term: field.label, values: [value].flat().map((each) => extraValue(field, each, handbook)) };
}

function extraValue(
  { type, options }: Extra['field'],
  value: string | number | boolean,
  { teams, base }: Handbook,
): FactValue {
  if (typeof value === 'boolean') return { text: value ? 'Yes' : 'No' };
  const text = String(value);
  const option = options.find(({ id }) => id === text)?.label ?? text;
  const team = type === 'team' ? teams.get(text) : undefined;
  if (team !== undefined) {
    const [path = '', fragment = ''] = team.url.split('#');
    return { text: team.data.name, address: href(base, path, fragment) };
  }
  if (type === 'link' && /^https?:\/\//i.test(text)) return { text, address: text };
  if (type === 'date' && /^\d{4}-\d\d-\d\d$/.test(text)) return { text: dayInWords(text) };
  return { text: option };
}
