import { linksIn } from '../../handbook/checklist.ts';
import type { Checklist } from '../../handbook/checklist.ts';
import type { Handbook, Page, Target } from '../../handbook/handbook.ts';
import { ownTasksOf } from '../checklist-finding.ts';
import { relativePath } from '../relative-path.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A task sends people to a page, or a checklist, that is out of use. Checklists that are out of use themselves may. */
export const deprecatedStep: Rule = {
  code: 'deprecated-step',
  severity: 'warning',
  title: 'Task that sends people to a deprecated page',
  *find(handbook) {
    for (const list of handbook.checklists) {
      if (isOutOfUse(list)) continue;
      for (const task of ownTasksOf(list)) {
        for (const { reference, target } of linksIn(task)) {
          const there = leadsTo(target, handbook);
          if (there === undefined || !isOutOfUse(there)) continue;
          const { url, position } = reference;
          yield {
            file: list.path,
            position,
            message: `${typed(task.text)} sends people to ${typed(there.path)}, which is ${there.status}: they learn what does not hold any more.`,
            suggestion: suggestionFor(list, url, there),
          };
        }
      }
    }
  },
};

function leadsTo(target: Target, { checklists }: Handbook): Page | Checklist | undefined {
  if (target.type === 'page') return target.page;
  return target.type === 'place' ? checklists.find(({ url }) => url === target.url) : undefined;
}

function isOutOfUse({ status }: Pick<Page, 'status'>): boolean {
  return status === 'deprecated' || status === 'archived';
}

function suggestionFor({ path }: Checklist, url: string, there: Page | Checklist): string {
  const replacement = 'replacement' in there ? there.replacement : undefined;
  if (replacement?.type === 'page' && replacement.page.path !== path) {
    return `Link to what replaces it: ${typed(relativePath(path, replacement.page.path))} instead of ${typed(url)}.`;
  }
  if (replacement?.type === 'external') return `Link to what replaces it: ${typed(replacement.url)}.`;
  return `Link to a page that holds, take the task out, or write ${typed('status: active')} in ${typed(there.path)} if it holds after all.`;
}
