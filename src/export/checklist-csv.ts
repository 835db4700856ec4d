import { href } from '../handbook/address.ts';
import type { Checklist } from '../handbook/checklist.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { writeCondition } from '../schema/condition.ts';
import { whenInWords } from '../schema/when.ts';
import { passageWords } from './checklist-json.ts';
import { conditionTerms } from './condition-terms.ts';
import { spreadsheet } from './spreadsheet.ts';

const columns = [
  'phase',
  'group',
  'task',
  'part of',
  'who',
  'informs',
  'when',
  'said',
  'minutes',
  'weight',
  'condition',
  'after',
  'why',
  'from',
  'url',
] as const;

/** A checklist as a table for spreadsheets: one task a row, those of what it includes among them. */
export function checklistCsv(list: Checklist, { base, config }: Pick<Handbook, 'base' | 'config'>): string {
  // A spreadsheet is opened away from the site: a path alone would lead nowhere.
  const address = (path: string): string => (config.url === undefined ? path : new URL(path, config.url).href);
  const titlesOf = (ids: readonly string[]): string =>
    ids.map((id) => list.roles.find((role) => role.id === id)?.title ?? id).join(' and ');
  const rows = list.phases.flatMap((phase) =>
    phase.tasks.map((task) => ({
      phase: phase.title,
      group: task.group ?? '',
      task: task.text,
      'part of': task.under?.text ?? '',
      who: titlesOf(task.who),
      informs: titlesOf(task.informs),
      when: task.when === undefined ? '' : whenInWords(task.when),
      said: [...task.facts.unread.map(({ text }) => text), ...task.said].join('\n'),
      minutes: task.facts.minutes === undefined ? '' : String(task.facts.minutes),
      weight: task.facts.weight ?? '',
      condition: writeCondition(conditionTerms(task.condition)),
      after: task.after.map(({ text }) => text).join('\n'),
      why: task.why.map(passageWords).join('\n'),
      from: task.from,
      url: address(href(base, list.url, task.id)),
    })),
  );
  return spreadsheet(columns, rows);
}
