import { isTaken } from '../handbook/action-taken.ts';
import { href } from '../handbook/address.ts';
import type { Handbook, Owner } from '../handbook/handbook.ts';
import type { Action, ActionOwner, HandbookRecord, Library } from '../handbook/record.ts';
import { addressOf } from '../handbook/target.ts';
import type { ActionExport, RecordExport, RecordsExport } from '../schema/records-export.ts';

/** A library as JSON, in the shape of `recordsExport`. */
export function recordsJson(library: Library, handbook: Handbook): string {
  const { base } = handbook;
  const data: RecordsExport = {
    generator: 'Handrail',
    id: library.id,
    url: href(base, library.url),
    title: library.title,
    one: library.one,
    records: library.records.map((record) => recordData(record, handbook)),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

function recordData(record: HandbookRecord, handbook: Handbook): RecordExport {
  const { times, durations, made } = record;
  return {
    id: record.id,
    url: href(handbook.base, record.url),
    title: record.title,
    status: record.status ?? null,
    unfinished: record.unfinished,
    day: record.day?.day ?? null,
    severity: record.severity ?? null,
    services: [...record.services],
    factors: [...record.factors],
    owners: record.owners.map(ownerData),
    started: times.started?.text ?? null,
    detected: times.detected?.text ?? null,
    mitigated: times.mitigated?.text ?? null,
    resolved: times.resolved?.text ?? null,
    minutesToDetect: durations.detect?.minutes ?? null,
    minutesToMitigate: durations.mitigate?.minutes ?? null,
    minutesToResolve: durations.resolve?.minutes ?? null,
    summary: record.description,
    lessons: record.lessons.map(({ text }) => text),
    actions: record.actions.map((action) => actionData(action, handbook)),
    changes: record.changes.flatMap(({ target, what }) => {
      const url = addressOf(target, handbook);
      return url === undefined ? [] : [{ url, what: what ?? null }];
    }),
    replaces: record.replaces.map(({ id }) => id),
    template:
      made?.template === undefined ? null : [made.name, made.version].filter((part) => part !== undefined).join('@'),
    changed: record.changed ?? null,
  };
}

/** An action as plain data: for other tools, and for the board in the browser. */
export function actionData(action: Action, { base }: Pick<Handbook, 'base'>): ActionExport {
  const { record, facts } = action;
  return {
    url: href(base, record.url, action.id),
    text: action.text,
    library: record.library.id,
    record: record.id,
    recordTitle: record.title,
    severity: record.severity ?? null,
    done: action.done,
    taken: isTaken(action),
    doneDay: facts.doneDay ?? null,
    owners: action.owners.map(ownerData),
    kind: action.kind ?? null,
    since: action.since ?? null,
    due: action.due ?? null,
    limit: action.limit ?? null,
    by: action.by ?? null,
    issue: facts.issue ?? null,
  };
}

function ownerData({ id, team }: Owner | ActionOwner): ActionExport['owners'][number] {
  return { id, name: team?.data.name ?? null };
}
