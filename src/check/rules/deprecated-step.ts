import { linksIn } from '../../handbook/checklist.ts';
import type { Checklist } from '../../handbook/checklist.ts';
import type { Handbook, Page, Target } from '../../handbook/handbook.ts';
import type { Template } from '../../handbook/template.ts';
import { ownTasksOf } from '../checklist-finding.ts';
import { relativePath } from '../relative-path.ts';
import type { Finding, Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/**
 * A task, or a template, sends people to something that is out of use. What is out of use itself may, and so may records: they
 * tell what was.
 */
export const deprecatedStep: Rule = {
  code: 'deprecated-step',
  severity: 'warning',
  title: 'Task or template that leads to a deprecated page',
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
    yield* ofTemplates(handbook);
  },
};

function* ofTemplates(handbook: Handbook): Generator<Finding> {
  for (const template of handbook.templates) {
    if (isOutOfUse(template)) continue;
    for (const { reference, target } of template.written.links) {
      const there = leadsTo(target, handbook);
      if (there === undefined || !isOutOfUse(there)) continue;
      yield {
        file: template.path,
        position: reference.position,
        message: `This template sends people to ${typed(there.path)}, which is ${there.status}, and so does every document that is made from it.`,
        suggestion: suggestionFor(template, reference.url, there),
      };
    }
  }
}

function leadsTo(target: Target, { checklists, templates }: Handbook): Page | Checklist | Template | undefined {
  if (target.type === 'page') return target.page;
  return target.type === 'place' ? [...checklists, ...templates].find(({ url }) => url === target.url) : undefined;
}

function isOutOfUse({ status }: Pick<Page, 'status'>): boolean {
  return status === 'deprecated' || status === 'archived';
}

function suggestionFor({ path }: Checklist | Template, url: string, there: Page | Checklist | Template): string {
  const replacement = 'replacement' in there ? there.replacement : undefined;
  if (replacement?.type === 'page' && replacement.page.path !== path) {
    return `Link to what replaces it: ${typed(relativePath(path, replacement.page.path))} instead of ${typed(url)}.`;
  }
  if (replacement?.type === 'external') return `Link to what replaces it: ${typed(replacement.url)}.`;
  return `Link to a page that holds, take it out, or write ${typed('status: active')} in ${typed(there.path)} if it holds after all.`;
}
