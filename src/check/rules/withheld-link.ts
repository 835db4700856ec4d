import { isSection } from '../../handbook/navigation.ts';
import type { Handbook, Section, Target } from '../../handbook/handbook.ts';
import type { Position } from '../../schema/issue.ts';
import { glossaryLinks } from '../glossary-link.ts';
import type { Rule } from '../rule.ts';
import { typed } from '../wording.ts';

/**
 * A link from what everybody may read to what only the team may. Found in the internal edition, where both are there, and
 * in the public one, where the target is not.
 */
export const withheldLink: Rule = {
  code: 'withheld-link',
  severity: 'error',
  title: 'Public page that links to an internal one',
  *find(handbook) {
    for (const { file, url, position, target, from } of publicLinks(handbook)) {
      if (!isWithheld(target)) continue;
      const path = pathOf(target);
      const where = path === undefined ? 'an internal page' : `${typed(path)}, which is internal`;
      yield {
        file,
        position,
        message: `This ${from} is public and ${typed(url)} leads to ${where}: readers of the public edition cannot follow it.`,
        suggestion: `Take the link out, or write ${typed('audience: public')} in ${path === undefined ? 'the front matter of that page' : typed(path)} if everybody may read it.`,
      };
    }
  },
};

interface PublicLink {
  readonly file: string;
  readonly url: string;
  readonly position: Position;
  readonly target: Target;
  readonly from: 'page' | 'term';
}

function* publicLinks(handbook: Handbook): Generator<PublicLink> {
  for (const { audience, path: file, links, replacement, data, file: source } of handbook.pages) {
    if (audience !== 'public') continue;
    for (const { reference, target } of links) {
      yield { file, url: reference.url, position: reference.position, target, from: 'page' };
    }
    if (replacement === undefined) continue;
    yield {
      file,
      url: data.replacement ?? '',
      position: source.frontMatter.at(['replacement']),
      target: replacement,
      from: 'page',
    };
  }
  for (const link of glossaryLinks(handbook)) {
    if ((link.audience ?? handbook.config.audience) === 'public') yield { ...link, from: 'term' };
  }
}

function isWithheld(target: Target): boolean {
  switch (target.type) {
    case 'withheld':
      return true;
    case 'page':
      return target.page.audience !== 'public';
    case 'section':
      return !holdsPublicPage(target.section);
    default:
      return false;
  }
}

function holdsPublicPage({ index, children }: Section): boolean {
  if (index?.audience === 'public') return true;
  return children.some((child) => (isSection(child) ? holdsPublicPage(child) : child.audience === 'public'));
}

/** The file to open up; a public edition does not name what it withholds. */
function pathOf(target: Target): string | undefined {
  return target.type === 'page' ? target.page.path : undefined;
}
