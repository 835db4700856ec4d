import { isSection } from '../../handbook/navigation.ts';
import type { Handbook, Section, Target } from '../../handbook/handbook.ts';
import type { Position } from '../../schema/issue.ts';
import { glossaryLinks } from '../glossary-link.ts';
import { nounsIn } from '../noun.ts';
import type { Noun } from '../noun.ts';
import { placeAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { typedLinks } from '../typed-link.ts';
import { typed } from '../wording.ts';

/**
 * A link from what everybody may read to what only the team may. Found in the internal edition, where both are there, and
 * in the public one, where the target is not.
 */
export const withheldLink: Rule = {
  code: 'withheld-link',
  severity: 'error',
  title: 'Public page that links to an internal one',
  locked: true,
  *find(handbook) {
    for (const { file, url, position, target, from } of publicLinks(handbook)) {
      if (!isWithheld(target, handbook)) continue;
      const path = pathOf(target, handbook);
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
  readonly from: Noun | 'term';
}

function* publicLinks(handbook: Handbook): Generator<PublicLink> {
  const nounOf = nounsIn(handbook);
  for (const link of typedLinks(handbook)) {
    if (link.audience === 'public') yield { ...link, from: nounOf(link.file) };
  }
  for (const link of glossaryLinks(handbook)) {
    if ((link.audience ?? handbook.config.audience) === 'public') yield { ...link, from: 'term' };
  }
}

function isWithheld(target: Target, handbook: Handbook): boolean {
  switch (target.type) {
    case 'withheld':
      return true;
    case 'page':
      return target.page.audience !== 'public';
    case 'section':
      return !holdsPublicPage(target.section);
    case 'place':
      return placeAt(handbook, target.url)?.audience === 'internal';
    default:
      return false;
  }
}

function holdsPublicPage({ index, children }: Section): boolean {
  if (index?.audience === 'public') return true;
  return children.some((child) => (isSection(child) ? holdsPublicPage(child) : child.audience === 'public'));
}

/** The file to open up; a public edition does not name what it withholds. */
function pathOf(target: Target, handbook: Handbook): string | undefined {
  if (target.type === 'place') return placeAt(handbook, target.url)?.path;
  return target.type === 'page' ? target.page.path : undefined;
}
