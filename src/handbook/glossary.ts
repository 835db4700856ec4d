import GithubSlugger from 'github-slugger';
import type { Audience } from '../schema/field.ts';
import type { GlossaryData } from '../schema/glossary.ts';
import { holds } from './edition.ts';
import type { Edition, Target, Term } from './handbook.ts';

/**
 * The terms that an edition holds, as typed.
 *
 * @param otherwise the audience of a term that does not say
 */
export function heldTerms(data: GlossaryData, edition: Edition, otherwise: Audience): GlossaryData {
  return data.filter(({ audience }) => holds(edition, audience ?? otherwise));
}

/**
 * Terms in alphabetical order.
 *
 * @param resolve finds the page a term names
 */
export function termsOf(data: GlossaryData, resolve: (url: string) => Target): Term[] {
  const slugger = new GithubSlugger();
  return data
    .map((entry) => ({
      term: entry.term,
      meaning: entry.meaning,
      names: entry['also-known-as'] ?? [],
      slug: slugger.slug(entry.term),
      page: entry.page === undefined ? undefined : resolve(entry.page),
    }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }));
}
