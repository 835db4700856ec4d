import { align } from '../alignment.ts';
import type { Change, Subject, Whom } from '../change.ts';
import type { Action, HandbookRecord } from '../record.ts';
import { changesInText } from './body.ts';
import type { Compared } from './compared.ts';
import { changesInDocuments } from './documents.ts';
import { factChange, newChange, rewording } from './new-change.ts';
import { changesInStanding, inWords } from './page-facts.ts';
import { readersOfRecords, teamOf } from './whom.ts';

/** What became of the records and of their actions. */
export function changesInRecords(both: Compared): Change[] {
  const records = (side: 'before' | 'after') => both[side].libraries.flatMap((library) => library.records);
  const changes = changesInDocuments<HandbookRecord>(
    {
      kind: 'record',
      all: [records('before'), records('after')],
      textOf: ({ written: { file } }) => file.text.slice(file.bodyStart),
      whomOf: ({ library, owners }) => [readersOfRecords(library), ...owners.map(teamOf)],
      aboutOf: ({ description }) => description,
      audienceOf: ({ audience }) => audience,
      changesIn: (before, after, subject) => changesInRecord(before, after, subject, both),
    },
    both,
  );
  // A new record brings work for those it names.
  const known = new Map(records('after').map((record) => [record.path, record]));
  return changes.flatMap((change) => {
    const record = change.part === 'whole' && change.sort === 'new' ? known.get(change.subject.path) : undefined;
    if (record === undefined) return [change];
    return [
      change,
      ...record.actions.filter(({ done }) => !done).map((action) => newAction(action, change.subject, record)),
    ];
  });
}

function changesInRecord(
  before: HandbookRecord,
  after: HandbookRecord,
  subject: Subject,
  { names }: Compared,
): Change[] {
  const whom = [readersOfRecords(after.library), ...after.owners.map(teamOf)];
  if (before.written.file.text === after.written.file.text) return changesInStanding(before, after, subject, whom);
  const finished = before.unfinished && !after.unfinished;
  const status = factChange(subject, whom, 'status', [before.status, after.status], {
    note: finished ? 'It is finished: others can learn from it.' : '',
  });
  const fact = (name: string, was: unknown, is: unknown): Change[] =>
    factChange(subject, whom, name, [inWords(was) || undefined, inWords(is) || undefined]);
  const spans = ({ actions }: HandbookRecord) => actions.map(({ whole }) => whole);
  return [
    ...changesInStanding({ ...before, status: undefined }, { ...after, status: undefined }, subject, whom),
    ...status,
    ...fact('title', before.title, after.title),
    ...factChange(subject, whom, 'severity', [before.severity, after.severity], { weight: 'heavy' }),
    ...fact('services', before.services, after.services),
    ...fact('factors', before.factors, after.factors),
    ...(['started', 'detected', 'mitigated', 'resolved'] as const).flatMap((time) =>
      fact(time, before.times[time]?.text, after.times[time]?.text),
    ),
    ...actionChanges(before, after, subject, names),
    ...changesInText({
      before: before.written,
      after: after.written,
      subject,
      whom,
      names,
      except: [spans(before), spans(after)],
    }),
  ];
}

function actionChanges(
  before: HandbookRecord,
  after: HandbookRecord,
  subject: Subject,
  names: readonly string[],
): Change[] {
  const phrase = (action: Action) => ({ text: action.text, action });
  const { pairs, gone, added } = align(before.actions.map(phrase), after.actions.map(phrase));
  return [
    ...pairs.flatMap((pair) => actionChange(pair.before.action, pair.after.action, subject, names)),
    ...added.map(({ action }) => newAction(action, subject, after)),
    ...gone.map(({ action }) =>
      newChange(subject, doersOf(action, before), {
        part: 'action',
        sort: 'gone',
        before: action.text,
        weight: action.done ? 'plain' : 'heavy',
        note: action.done ? '' : 'It was not done.',
      }),
    ),
  ];
}

function newAction(action: Action, subject: Subject, record: HandbookRecord): Change {
  const due = action.due === undefined ? 'No day is named.' : `Due ${action.due}.`;
  return newChange(subject, doersOf(action, record), {
    part: 'action',
    sort: 'new',
    after: action.text,
    note: action.done ? 'It is done already.' : due,
    weight: action.done ? 'plain' : 'heavy',
  });
}

function actionChange(before: Action, after: Action, subject: Subject, names: readonly string[]): Change[] {
  const whom = [...doersOf(after, after.record), ...doersOf(before, before.record)];
  const about = after.text;
  const owners = ({ owners: all }: Action): string | undefined =>
    all.map(({ id, team }) => team?.data.name ?? id).join(', ') || undefined;
  const fact = (
    name: string,
    values: readonly [string | undefined, string | undefined],
    weight: Change['weight'],
  ): Change[] => factChange(subject, whom, name, values, { part: 'action', about, weight });
  return [
    ...(before.text === after.text
      ? []
      : [rewording(subject, whom, names, { part: 'action', before: before.text, after: after.text })]),
    ...fact('state', [before.done ? 'done' : 'open', after.done ? 'done' : 'open'], 'plain'),
    ...fact('owner', [owners(before), owners(after)], 'heavy'),
    ...fact('due', [before.due, after.due], 'heavy'),
  ];
}

/** Who does an action; where nobody is named, those who answer for its record. */
function doersOf({ owners }: Action, record: HandbookRecord): Whom[] {
  const doers = owners.length > 0 ? owners : record.owners;
  return doers.length > 0 ? doers.map(teamOf) : [readersOfRecords(record.library)];
}
