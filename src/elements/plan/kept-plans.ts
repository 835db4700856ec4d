import { follow } from '../../handbook/progress.ts';
import type { ChecklistExport } from '../../schema/checklist-export.ts';
import type { ChecklistPlans } from '../../schema/checklist-plans.ts';
import { adopt } from '../kept/adopting.ts';
import { KeptFile } from '../kept/kept-file.ts';
import type { FileFormat, Keeping } from '../kept/kept-file.ts';
import type { Opened } from '../kept/opened.ts';
import { mergePlans } from './merging-plans.ts';
import { openPlans, plansFileOf } from './plans-file.ts';
import { rebase } from './rebasing-plans.ts';

/** The plans of one checklist in this browser. */
export type KeptPlans = KeptFile<ChecklistPlans>;

/** Where the plans of a checklist are kept: by its address, for one host may serve several handbooks. */
export function plansKeyFor(checklistUrl: string): string {
  return `handrail-plans:${checklistUrl}`;
}

/**
 * Opens the plans of a checklist, and brings them in line with it as it is now. That is done once: two tabs that show two
 * editions of the checklist would otherwise follow each other for ever.
 *
 * @param keeping gives the storage; it may throw, as browsers do that forbid it
 * @param today as `2026-05-31`
 */
export function keptPlans(keeping: () => Keeping, key: string, list: ChecklistExport, today: string): KeptPlans {
  const format: FileFormat<ChecklistPlans> = {
    empty: () => noPlans(list),
    open: openKept,
    write: plansFileOf,
    rebase,
  };
  const kept = new KeptFile(keeping, key, format);
  kept.change((file) => followAll(file, list, today));
  return kept;
}

/** Reads what the browser keeps. What is refused is no file that somebody chose, and is spoken of in other words. */
function openKept(text: string): Opened<ChecklistPlans> {
  const opened = openPlans(text);
  if (!('refused' in opened)) return opened;
  return { refused: 'It was left as it is. It may be damaged, or a later version of this page wrote it.' };
}

/** A file without plans. */
function noPlans({ id, title }: Pick<ChecklistExport, 'id' | 'title'>): ChecklistPlans {
  return { generator: 'Handrail', type: 'checklist-plans', version: 1, checklist: { id, title }, plans: [] };
}

/** Brings every plan of a file in line with its checklist. The same object comes back when nothing has changed. */
export function followAll(file: ChecklistPlans, list: ChecklistExport, today: string): ChecklistPlans {
  const plans = file.plans.map((plan) => follow(plan, list, today));
  return plans.every((plan, at) => plan === file.plans[at]) ? file : { ...file, plans };
}

/**
 * Takes over plans that were made when the checklist had other addresses.
 *
 * @param keeping gives the storage; it may throw
 * @returns what to tell the reader; nothing when there was nothing to take over
 */
export function adoptPlans(keeping: () => Keeping, kept: KeptPlans, list: ChecklistExport, today: string): string[] {
  const keys = list.aliases.map(plansKeyFor).filter((key) => key !== kept.key);
  const taken = adopt(keeping, keys, kept, (text) => {
    const opened = openPlans(text);
    if ('refused' in opened || opened.value.plans.length === 0) return undefined;
    return (plans) => mergePlans(plans, opened.value, list, today);
  });
  return taken === 0 ? [] : ['This checklist had another address. The plans that you made there are now here.'];
}
