import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/** A link that climbs out of the content folder, in a handbook that does not say where its repository is. */
export const outsideLink: Rule = {
  code: 'outside-link',
  severity: 'warning',
  title: 'Link out of the content folder',
  *find(handbook) {
    if (handbook.config.repository !== undefined) return;
    for (const { path: file, links, replacement, data, file: source } of handbook.pages) {
      const own = links.map(({ reference: { url, position }, target }) => ({ url, position, target }));
      const position = source.frontMatter.at(['replacement']);
      const next = replacement === undefined ? [] : [{ url: data.replacement ?? '', position, target: replacement }];
      for (const link of [...own, ...next]) {
        if (link.target.type !== 'outside') continue;
        yield {
          file,
          position: link.position,
          message: `${typed(link.url)} leads out of the content folder, and Handrail does not know where that is published: readers cannot follow it.`,
          suggestion: `Say where the repository is, in handbook.yaml: ${typed('repository: https://github.com/example/handbook')}. Or write the full address.`,
        };
      }
    }
  },
};
