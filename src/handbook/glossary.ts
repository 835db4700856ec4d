import GithubSlugger from 'github-slugger';
import type { Audience } from '../schema/field.ts';
import type { GlossaryData } from '../schema/glossary.ts';
import type { Target, Term } from './handbook.ts';

/**
 * The terms of an edition, in alphabetical order.
 *
 * @param otherwise the audience of a term that does not say
 * @param resolve finds the page a term names
 */
export function termsOf(
  data: GlossaryData,
  edition: Audience,
  otherwise: Audience,
  resolve: (url: string) => Target,
): Term[] {
  const slugger = new GithubSlugger();
  return data
    .filter((entry) => edition === 'internal' || (entry.audience ?? otherwise) === 'public')
    .map((entry) => ({
      term: entry.term,
      meaning: entry.meaning,
      names: entry['also-known-as'] ?? [],
      slug: slugger.slug(entry.term),
      page: entry.page === undefined ? undefined : resolve(entry.page),
    }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }));
}
