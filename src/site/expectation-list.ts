import { markedSentence } from '../export/comparison/marked-words.ts';
import { escapeHtml } from '../export/html.ts';
import { compareLevels } from '../handbook/comparison.ts';
import type { ComparableArea, Difference } from '../handbook/comparison.ts';
import type { Expectation, Level, Phrasing } from '../handbook/ladder.ts';
import { theHandbook } from './handbook.ts';
import { htmlOfWords } from './phrasing.ts';
import { htmlOfPieces } from './piece-html.ts';

/*
 * Lists of what is expected, as HTML. A ladder has hundreds of expectations and several pages show each of them, so an item
 * is a piece of text: a component for each would cost more than the whole rest of its page.
 */

/** What an expectation is against the level below. */
export type ExpectationState = Exclude<Difference['type'], 'gone'>;

/** What each expectation of a level is against the level below; nothing on the lowest level. */
export function statesOf(level: Level): ReadonlyMap<Expectation, ExpectationState> {
  const states = new Map<Expectation, ExpectationState>();
  for (const { differences } of level.below === undefined ? [] : compareLevels(level.below, level)) {
    for (const difference of differences) {
      if (difference.type !== 'gone') states.set(difference.after, difference.type);
    }
  }
  return states;
}

/** Words of an author as list items, and nothing else. */
export function wordItems(phrasings: readonly Phrasing[], { written }: Pick<Level, 'written'>): string {
  return phrasings.map((phrasing) => `<li>${htmlOfWords(phrasing, written, theHandbook())}</li>`).join('');
}

/** Expectations as items of a level's page: each with its state, a permanent link, its examples and where to read more. */
export function expectationItems(
  expectations: readonly Expectation[],
  level: Level,
  states: ReadonlyMap<Expectation, ExpectationState>,
): string {
  return expectations.map((expectation) => expectationItem(expectation, level, states.get(expectation))).join('');
}

function expectationItem(expectation: Expectation, level: Level, state: ExpectationState | undefined): string {
  const { id, givenId, text, examples, urls } = expectation;
  const words = htmlOfWords(expectation, level.written, theHandbook());
  const given = givenId === undefined || givenId === id ? '' : `<span id="${escapeHtml(givenId)}"></span>`;
  const label = escapeHtml(`Permanent link: ${text}`);
  const link = `<a class="expectation-link" href="#${encodeURIComponent(id)}" aria-label="${label}" data-pagefind-ignore></a>`;
  const shown = examples.length === 0 ? '' : `<ul class="expectation-examples">${wordItems(examples, level)}</ul>`;
  return `<li id="${escapeHtml(id)}" class="expectation"${state === undefined ? '' : ` data-state="${state}"`}>${given}<span class="expectation-words">${words}</span> ${stateOf(state)} ${link}${shown}${moreAt(urls)}</li>`;
}

/** That it is the same is heard, but not seen: it says the least. */
function stateOf(state: ExpectationState | undefined): string {
  if (state === undefined) return '';
  const look = state === 'same' ? 'visually-hidden' : 'expectation-state';
  return `<span class="${look}" data-pagefind-ignore>${state}</span>`;
}

function moreAt(urls: readonly string[]): string {
  if (urls.length === 0) return '';
  const links = urls.map((url) => {
    const host = URL.canParse(url) ? new URL(url).hostname : url;
    return `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(host)}</a>`;
  });
  return `<p class="expectation-more">Read more: ${links.join(', ')}</p>`;
}

/** An expectation that is new or raised on a level, and the area it stands under. */
export interface Change {
  readonly area: ComparableArea;
  readonly difference: Exclude<Difference<Expectation>, { type: 'gone' }>;
}

/** Changes as items of a list: the words, with what is raised marked in them, and a link to where they stand. */
export function changeItems(changes: readonly Change[], { written }: Pick<Level, 'written'>): string {
  return changes
    .map(({ area, difference }) => {
      const words =
        difference.type === 'new'
          ? htmlOfWords(difference.after, written, theHandbook())
          : htmlOfPieces(markedSentence(difference.marks));
      const link = `<a class="level-change-area" href="#${encodeURIComponent(difference.after.id)}"><span class="visually-hidden">Read it under </span>${escapeHtml(area.name)}</a>`;
      return `<li class="level-change"><span class="level-change-words">${words}</span> ${link}</li>`;
    })
    .join('');
}

/** Expectations as items of a sheet of paper: what is new or raised bears a sign. */
export function sheetItems(
  expectations: readonly Expectation[],
  { written }: Pick<Level, 'written'>,
  states: ReadonlyMap<Expectation, ExpectationState>,
): string {
  const signs = { new: '+ new', raised: '↑ raised' } as const;
  return expectations
    .map((expectation) => {
      const state = states.get(expectation);
      const words = htmlOfWords(expectation, written, theHandbook());
      return state === undefined || state === 'same'
        ? `<li>${words}</li>`
        : `<li data-state="${state}">${words} <b class="sheet-sign">${signs[state]}</b></li>`;
    })
    .join('');
}
