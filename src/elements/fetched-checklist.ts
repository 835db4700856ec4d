import type { ChecklistExport } from '../schema/checklist-export.ts';

/**
 * The checklist at an address that ends in `/`, from the JSON beside it.
 *
 * @throws when it cannot be fetched
 */
export async function fetchChecklist(address: string, signal: AbortSignal): Promise<ChecklistExport> {
  const file = `${address.replace(/\/$/, '')}.json`;
  const response = await fetch(file, { signal });
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  // The same build has written the file and this page: checking its shape again would load a library for it.
  return (await response.json()) as ChecklistExport;
}
