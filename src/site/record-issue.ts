import type { HandbookConfigData } from '../schema/handbook-config.ts';
import { issueForm } from '../handbook/repository.ts';

const number = /^(?:([\w.-]+(?:\/[\w.-]+)+))?#(\d+)$/;

/**
 * Where an issue can be read: an address leads there itself, a number to the repository of the handbook, and `group/project#12`
 * to another one of the same forge.
 *
 * @returns nothing when that is not known
 */
export function issueUrl(issue: string, config: Pick<HandbookConfigData, 'repository'>): string | undefined {
  if (/^https?:\/\//i.test(issue)) return URL.canParse(issue) ? issue : undefined;
  const [, project, id] = number.exec(issue) ?? [];
  const form = issueForm(config);
  if (id === undefined || form === undefined) return undefined;
  const list = form.url.replace(/new$/, '');
  if (project === undefined) return `${list}${id}`;
  const below = form.forge === 'gitlab' ? '/-/issues/' : '/issues/';
  return `${new URL(list).origin}/${project}${below}${id}`;
}

/** What to call an issue: its number, or the host of its address. */
export function issueName(issue: string): string {
  const [, path] = /\/issues\/(\d+)\/?$/.exec(issue) ?? [];
  if (path !== undefined) return `#${path}`;
  return /^https?:/i.test(issue) && URL.canParse(issue) ? new URL(issue).hostname : issue;
}
