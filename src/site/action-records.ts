import type { Handbook } from '../handbook/handbook.ts';
import type { Action } from '../handbook/record.ts';
import { passageWords } from '../export/checklist-json.ts';
import { shortTitle } from './ladder-records.ts';
import type { SearchRecord } from './search-index.ts';

/** The kind of an action, as the filter of the search names it. */
export const actionKind = 'Action';

/** Every action of every record as something to be found of its own: by its words and what is said below it. */
export function actionRecords({ libraries }: Pick<Handbook, 'libraries'>): SearchRecord[] {
  return libraries.flatMap(({ records }) => records.flatMap(({ actions }) => actions.map(recordOf)));
}

function recordOf({ id, text, why, owners, record, done }: Action): SearchRecord {
  const names = owners.map((owner) => owner.team?.data.name ?? owner.id);
  return {
    url: `${record.url}#${id}`,
    title: shortTitle(text),
    content: [text, ...why.map(passageWords)].join(' '),
    trail: [record.library.title, record.title, done ? 'Done' : 'To do'].join(' › '),
    filters: {
      kind: [actionKind],
      section: [record.library.title],
      ...(names.length === 0 ? {} : { owner: names }),
    },
  };
}
