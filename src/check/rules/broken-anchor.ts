import type { Handbook } from '../../handbook/handbook.ts';
import { explainDeadAnchor } from '../dead-anchor.ts';
import { glossaryLinks } from '../glossary-link.ts';
import type { Rule } from '../rule.ts';
import { typedLinks } from '../typed-link.ts';
import type { TypedLink } from '../typed-link.ts';

/**
 * A link to a place in a page that the page does not have. Anchors are GitHub's: the words of a heading in small letters,
 * with hyphens for spaces and without other signs; or an id in HTML. What a record taught is told by `lost-lesson`.
 */
export const brokenAnchor: Rule = {
  code: 'broken-anchor',
  severity: 'error',
  title: 'Link to a place that a page does not have',
  *find(handbook) {
    for (const { position, ...link } of everyLink(handbook)) {
      const explanation = explainDeadAnchor(link, handbook);
      if (explanation !== undefined) yield { file: link.file, position, ...explanation };
    }
  },
};

function* everyLink(handbook: Handbook): Generator<Pick<TypedLink, 'file' | 'url' | 'position' | 'target'>> {
  yield* typedLinks(handbook).filter(({ teaches }) => !teaches);
  yield* glossaryLinks(handbook);
}
