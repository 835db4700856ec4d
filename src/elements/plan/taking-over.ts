import type { ChecklistExport } from '../../schema/checklist-export.ts';
import type { PlanRecord } from '../../schema/checklist-plans.ts';
import { choose } from '../../handbook/progress/editing.ts';
import { mergePlans } from './merging-plans.ts';

/** Addresses of the checklists whose tasks belong to this one too. */
export function includedUrls({ id, url, phases }: Pick<ChecklistExport, 'id' | 'url' | 'phases'>): string[] {
  const own = `${id}/`;
  if (!url.endsWith(own)) return [];
  const from = new Set(phases.flatMap(({ tasks }) => tasks.map((task) => task.from)));
  return [...from].filter((each) => each !== id).map((each) => `${url.slice(0, -own.length)}${each}/`);
}

/**
 * Brings what a plan of an included checklist says into a plan: its day, answers, names, ticks and notes, as an imported
 * file would. What the plan says already stays.
 *
 * @param list the checklist that includes the other
 * @param today as `2026-05-31`
 */
export function takeOver(record: PlanRecord, theirs: PlanRecord, list: ChecklistExport, today: string): PlanRecord {
  const file = { generator: 'Handrail', type: 'checklist-plans', version: 1, checklist: list } as const;
  const added = { ...theirs, id: record.id };
  const [merged = record] = mergePlans({ ...file, plans: [record] }, { ...file, plans: [added] }, list, today).plans;
  const hasRole = list.roles.some(({ id }) => id === theirs.view);
  return record.view === null && hasRole ? choose(merged, theirs.view) : merged;
}
