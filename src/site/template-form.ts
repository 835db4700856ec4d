import { href } from '../handbook/address.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { issueForm, newFileForm } from '../handbook/repository.ts';
import type { Template } from '../handbook/template.ts';

/**
 * What the element that fills in a template has to know beside its JSON: where its documents are kept, if they are, which other
 * templates make documents for the same place, where a new file is begun, and where an issue is.
 */
export function templateFormAttributes(
  { library, variants }: Pick<Template, 'library' | 'variants'>,
  { config, base }: Pick<Handbook, 'config' | 'base'>,
): Record<string, string> {
  const file = library === undefined ? undefined : newFileForm(config);
  const issue = issueForm(config);
  return {
    ...(library === undefined ? {} : { library: href(base, library.url) }),
    ...(variants.length === 0 ? {} : { variants: variants.map(({ url }) => href(base, url)).join(' ') }),
    ...(file === undefined ? {} : { 'file-forge': file.forge, 'file-url': file.url, 'file-folder': file.folder }),
    ...(issue === undefined ? {} : { 'issue-forge': issue.forge, 'issue-url': issue.url }),
  };
}
