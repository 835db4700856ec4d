import type { Handbook } from '../../handbook/handbook.ts';
import { explainDeadLink, isOnOneComputer } from '../dead-link.ts';
import type { DeadLink } from '../dead-link.ts';
import { glossaryLinks } from '../glossary-link.ts';
import { PathFinder } from '../path-finder.ts';
import type { Rule } from '../rule.ts';
import type { Position } from '../../schema/issue.ts';
import { explainUnread } from '../unread-link.ts';

/** A link that leads to nothing: in the text, as the replacement of a page, or from the glossary. */
export const brokenLink: Rule = {
  code: 'broken-link',
  severity: 'error',
  title: 'Link to nothing',
  *find(handbook) {
    const finder = PathFinder.ofPages(handbook);
    for (const { position, ...link } of deadLinks(handbook)) {
      yield { file: link.file, position, ...explainDeadLink(link, 'link', handbook, finder) };
    }
    for (const page of handbook.pages) yield* explainUnread(page, 'link', handbook, finder);
  },
};

function* deadLinks(handbook: Handbook): Generator<DeadLink & { position: Position }> {
  for (const { path: file, links, replacement, data, file: source } of handbook.pages) {
    for (const { reference, target } of links) {
      const { url, text, position } = reference;
      if (target.type === 'missing') yield { file, url, text, position, wanted: target.wanted };
      else if (url.trim() === '' || (target.type === 'external' && isOnOneComputer(url)))
        yield { file, url, text, position, wanted: '' };
    }
    if (replacement?.type === 'missing') {
      const position = source.frontMatter.at(['replacement']);
      yield { file, url: data.replacement ?? '', text: '', position, wanted: replacement.wanted };
    }
  }
  for (const { file, url, position, target } of glossaryLinks(handbook)) {
    if (target.type === 'missing') yield { file, url, text: '', position, wanted: target.wanted };
  }
}
