import type { Handbook, Page } from '../../handbook/handbook.ts';
import { explainDeadLink, explainSpaces, isOnOneComputer } from '../dead-link.ts';
import type { DeadLink } from '../dead-link.ts';
import { glossaryLinks } from '../glossary-link.ts';
import { PathFinder } from '../path-finder.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Position } from '../../schema/issue.ts';
import { unreadLinks } from '../unread-link.ts';

/** A link that leads to nothing: in the text, as the replacement of a page, or from the glossary. */
export const brokenLink: Rule = {
  code: 'broken-link',
  severity: 'error',
  title: 'Link to nothing',
  *find(handbook) {
    let finder: PathFinder | undefined;
    for (const { position, ...link } of deadLinks(handbook)) {
      finder ??= PathFinder.ofPages(handbook);
      yield { file: link.file, position, ...explainDeadLink(link, 'link', handbook, finder) };
    }
    for (const page of handbook.pages) yield* withSpaces(page, handbook, (finder ??= PathFinder.ofPages(handbook)));
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

/** Addresses with spaces: template tags, and names of files. The latter count only where there is such a file. */
function* withSpaces({ path: file, file: source }: Page, handbook: Handbook, finder: PathFinder): Generator<Finding> {
  for (const { image, text, url, position } of unreadLinks(source)) {
    if (image) continue;
    if (url.startsWith('{')) {
      yield { file, position, ...explainDeadLink({ file, url, wanted: '', text }, 'link', handbook, finder) };
      continue;
    }
    const explanation = explainSpaces({ file, url, wanted: '', text }, 'link', finder);
    if (explanation !== undefined) yield { file, position, ...explanation };
  }
}
