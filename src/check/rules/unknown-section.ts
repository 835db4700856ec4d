import { folderOf, sectionUrl, withoutPagesFolder } from '../../handbook/address.ts';
import { isSection } from '../../handbook/navigation.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { yamlFileOf } from '../source.ts';
import { didYouMean, oneOf, typed } from '../wording.ts';

/** A name in the order of handbook.yaml that is no top section. Only the internal edition holds all of them. */
export const unknownSection: Rule = {
  code: 'unknown-section',
  severity: 'warning',
  title: 'Section that does not exist',
  *find(handbook) {
    const config = yamlFileOf(handbook, 'config');
    if (config === undefined || handbook.edition !== 'internal') return;
    const urls = new Set(handbook.root.children.map(({ url }) => url));
    for (const [at, name] of (handbook.config.order ?? []).entries()) {
      if (urls.has(sectionUrl(name))) continue;
      yield {
        file: config.path,
        position: config.content.at(['order', at]),
        message: `${typed('order')} names ${typed(name)}, and there is no such folder at the top of the handbook, so it has no effect.`,
        suggestion: suggestionFor(name, handbook),
      };
    }
  },
};

function suggestionFor(name: string, handbook: Handbook): string {
  const names = handbook.root.children.map((child) =>
    isSection(child) ? child.path : withoutPagesFolder(child.path).replace(/\.[^.]+$/, ''),
  );
  const ownFolder = name.replace(/\/+$/, '').replace(/^(?:\.?\/)*(?:pages\/)?/, '');
  const found = names.includes(ownFolder) ? [ownFolder] : nearest(ownFolder.slice(folderOf(ownFolder).length), names);
  if (found.length > 0) return didYouMean(found);
  return names.length === 0
    ? 'Take it out.'
    : `Take it out, or write the name of a folder: ${oneOf(names.slice(0, 5).map(typed))}.`;
}
