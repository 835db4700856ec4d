import type { Handbook } from '../../handbook/handbook.ts';
import { explainDeadLink, isOnOneComputer } from '../dead-link.ts';
import type { DeadLink } from '../dead-link.ts';
import { glossaryLinks } from '../glossary-link.ts';
import { PathFinder } from '../path-finder.ts';
import type { Rule } from '../rule.ts';
import type { Position } from '../../schema/issue.ts';
import { typedLinks } from '../typed-link.ts';
import { explainUnread } from '../unread-link.ts';
import { writtenOf } from '../../handbook/written.ts';

/**
 * A link that leads to nothing: in the text, as the replacement of a page, or from the glossary. What a record taught is told by
 * `lost-lesson`.
 */
export const brokenLink: Rule = {
  code: 'broken-link',
  severity: 'error',
  title: 'Link to nothing',
  *find(handbook) {
    const finder = PathFinder.ofPages(handbook);
    for (const { position, file, seenFrom, ...link } of deadLinks(handbook)) {
      yield { file, position, ...explainDeadLink({ ...link, file: seenFrom }, 'link', handbook, finder) };
    }
    for (const written of writtenOf(handbook)) yield* explainUnread(written, 'link', handbook, finder);
  },
};

function* deadLinks(handbook: Handbook): Generator<DeadLink & { seenFrom: string; position: Position }> {
  for (const { file, seenFrom, url, text, position, target, teaches } of typedLinks(handbook)) {
    if (target.type === 'missing' && !teaches) yield { file, seenFrom, url, text, position, wanted: target.wanted };
    else if (url.trim() === '' || (target.type === 'external' && isOnOneComputer(url)))
      yield { file, seenFrom, url, text, position, wanted: '' };
  }
  for (const { file, url, position, target } of glossaryLinks(handbook)) {
    if (target.type === 'missing') yield { file, seenFrom: file, url, text: '', position, wanted: target.wanted };
  }
}
