import type { Rule } from '../rule.ts';
import { typedLinks } from '../typed-link.ts';
import { typed } from '../wording.ts';

/** A link that climbs out of the content folder, in a handbook that does not say where its repository is. */
export const outsideLink: Rule = {
  code: 'outside-link',
  severity: 'warning',
  title: 'Link out of the content folder',
  *find(handbook) {
    if (handbook.config.repository !== undefined) return;
    for (const { file, url, position, target } of typedLinks(handbook)) {
      if (target.type !== 'outside') continue;
      yield {
        file,
        position,
        message: `${typed(url)} leads out of the content folder, and Handrail does not know where that is published: readers cannot follow it.`,
        suggestion: `Say where the repository is, in handbook.yaml: ${typed('repository: https://github.com/example/handbook')}. Or write the full address.`,
      };
    }
  },
};
