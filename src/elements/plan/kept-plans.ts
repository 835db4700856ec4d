import type { ChecklistExport } from '../../schema/checklist-export.ts';
import type { ChecklistPlans } from '../../schema/checklist-plans.ts';
import { adopt } from '../kept/adopting.ts';
import { KeptFile } from '../kept/kept-file.ts';
import type { FileFormat, Keeping } from '../kept/kept-file.ts';
import { mergePlans } from './merging-plans.ts';
import { fileOf, openPlans } from './plans-file.ts';
import { rebase } from './rebasing-plans.ts';

/** The plans of one checklist in this browser. */
export type KeptPlans = KeptFile<ChecklistPlans>;

/** Where the plans of a checklist are kept: by its address, for one host may serve several handbooks. */
export function plansKey(checklistUrl: string): string {
  return `handrail-plans:${checklistUrl}`;
}

/** A file without plans. */
export function noPlans({ id, title }: Pick<ChecklistExport, 'id' | 'title'>): ChecklistPlans {
  return { generator: 'Handrail', type: 'checklist-plans', version: 1, checklist: { id, title }, plans: [] };
}

/**
 * Opens the plans of a checklist.
 *
 * @param keeping gives the storage; it may throw, as browsers do that forbid it
 */
export function keptPlans(keeping: () => Keeping, list: Pick<ChecklistExport, 'id' | 'title' | 'url'>): KeptPlans {
  const format: FileFormat<ChecklistPlans> = { empty: () => noPlans(list), open: openPlans, write: fileOf, rebase };
  return new KeptFile(keeping, plansKey(list.url), format);
}

/**
 * Takes over plans that were made when the checklist had other addresses.
 *
 * @param keeping gives the storage; it may throw
 * @returns how many files were taken over
 */
export function adoptPlans(
  keeping: () => Keeping,
  kept: KeptPlans,
  { aliases }: Pick<ChecklistExport, 'aliases'>,
): number {
  const keys = aliases.map(plansKey).filter((key) => key !== kept.key);
  return adopt(keeping, keys, kept, (text) => {
    const opened = openPlans(text);
    if ('refused' in opened || opened.value.plans.length === 0) return undefined;
    return (plans) => mergePlans(plans, opened.value);
  });
}
