import type { TemplateExport } from '../schema/template-export.ts';

/**
 * Reads a template from its JSON.
 *
 * @param address of its page, which ends in `/`
 * @throws when it cannot be fetched
 */
export async function fetchTemplate(address: string, signal: AbortSignal): Promise<TemplateExport> {
  const response = await fetch(`${address.replace(/\/$/, '')}.json`, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  // The site has written it itself, in the shape of `templateExport`.
  return (await response.json()) as TemplateExport;
}
