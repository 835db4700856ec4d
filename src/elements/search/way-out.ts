import { node } from '../node.ts';
import type { Findings } from './engine.ts';
import { quoted } from './sentences.ts';

/**
 * What to try instead, in the order in which it is likely to help: the words spelled right, some of the words, terms of
 * the glossary that are near, and the map of everything.
 *
 * @param findings of a search that found nothing, or not quite what was asked
 * @param map address of the map; left out when something was found after all
 * @param onWords another search is chosen
 */
export function wayOut(
  { correction, alone, terms }: Findings,
  map: string | undefined,
  onWords: (words: string) => void,
): HTMLElement[] {
  const search = (words: string, label: string): HTMLElement => {
    const button = node('button', { type: 'button', class: 'search-suggestion' }, label);
    button.addEventListener('click', () => onWords(words));
    return button;
  };
  const lines: (readonly (Node | string)[])[] = [];
  if (correction !== undefined) lines.push(['Did you mean ', search(correction, correction), '?']);
  if (alone.length > 0) {
    const buttons = alone.flatMap(({ word, count }) => [search(word, word), ` (${count}) `]);
    lines.push(['No page has all of these words. By themselves: ', ...buttons]);
  }
  if (terms.length > 0) {
    const links = terms.flatMap(({ term, url }, at) => [...(at === 0 ? [] : [', ']), termLink(term, url)]);
    lines.push(['In the glossary: ', ...links, '.']);
  }
  if (map !== undefined) {
    lines.push(['Everything there is to find is on ', node('a', { href: map }, 'the map'), '.']);
  }
  return lines.map((line) => node('p', {}, ...line));
}

/**
 * What to do when there is no search.
 *
 * @param map address of the map
 * @param onAgain the reader wants to try again
 */
export function insteadOfSearch(map: string, onAgain: () => void): HTMLElement[] {
  const again = node('button', { type: 'button', class: 'search-suggestion' }, 'Try again');
  again.addEventListener('click', onAgain);
  return [node('p', {}, again), node('p', {}, node('a', { href: map }, 'The map'), ' lists every page meanwhile.')];
}

function termLink(term: string, url: string): HTMLAnchorElement {
  return node('a', { href: url, 'data-result': true, title: `What ${quoted(term)} means` }, term);
}
