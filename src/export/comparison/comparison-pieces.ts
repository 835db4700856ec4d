import { compareLevels, countsOf } from '../../handbook/comparison.ts';
import type {
  ComparableArea,
  ComparableExpectation,
  ComparableLevel,
  ComparedArea,
  Difference,
} from '../../handbook/comparison.ts';
import { comparisonWords, countsInWords, nameWithCode } from './comparison-words.ts';
import type { ComparisonWords, NamedLevel } from './comparison-words.ts';
import { markedSentence, markedSide, readsAsOne } from './marked-words.ts';
import { piece } from './piece.ts';
import type { Piece } from './piece.ts';

/** As much of a level as a comparison shows: what its JSON holds, and what the handbook is asked for. */
export interface ShownLevel extends NamedLevel, ComparableLevel {
  /** Where its page is, base path and all. */
  readonly url: string;
  readonly scope: string | null;
  /** Stands in for a scope that is not written down. */
  readonly summary: string;
}

/** From how many expectations on those that stay the same are folded. */
const many = 4;

/** Before the name of a level: a space that does not let it go to a line of its own. */
const together = '\u00a0';

/** What a page about a comparison shows. */
export interface ShownComparison {
  readonly heading: string;
  /** The difference in one sentence. */
  readonly summary: string;
  /** The areas in which there is something, in order. */
  readonly areas: readonly ComparableArea[];
  /** All of it, below the heading. */
  readonly article: Piece;
}

/**
 * The difference between two levels, as readers see it. Pages made in advance and those made in the browser are made of
 * this one description, so that they cannot differ.
 */
export function shownComparison(before: ShownLevel, after: ShownLevel): ShownComparison {
  const words = comparisonWords(before, after);
  const areas = compareLevels(before, after);
  const counts = countsOf(areas);
  const summary = summaryOf(words, areas, before, after);
  const legend = words.legend.filter(({ of }) => of === 'all' || counts[of] > 0).map(({ said }) => said);
  const show = new DifferencePieces(words, before, after);
  const article = piece(
    'article',
    { class: 'comparison', 'data-direction': words.direction },
    piece('p', { class: 'running-head', 'aria-hidden': 'true' }, words.heading),
    piece('p', { class: 'standfirst' }, summary),
    piece('dl', { class: 'scopes' }, ...[before, after].map(scopeOf)),
    legend.length === 0 ? undefined : piece('p', { class: 'legend' }, legend.join(' ')),
    ...areas.map((area) => show.area(area)),
  );
  return { heading: words.heading, summary, areas: areas.map(({ area }) => area), article };
}

function summaryOf(
  words: ComparisonWords,
  areas: readonly ComparedArea[],
  before: ShownLevel,
  after: ShownLevel,
): string {
  const empty = [before, after].filter((level) => level.areas.every(({ expectations }) => expectations.length === 0));
  if (empty.length === 2) return 'Neither of the two says yet what is expected.';
  const counts = countsOf(areas);
  const sentence = `${countsInWords(words, counts)}.`;
  if (empty[0] !== undefined) return `${sentence} ${empty[0].title} does not say yet what is expected.`;
  if (counts.new + counts.raised + counts.gone > 0) return sentence;
  const moved = areas.some(({ differences }) => differences.some((each) => 'movedFrom' in each && each.movedFrom));
  return moved ? `${sentence} Only the areas differ.` : `${sentence} Nothing differs between the two.`;
}

function scopeOf(level: ShownLevel): Piece {
  const reach = level.scope ?? level.summary;
  return piece(
    'div',
    {},
    piece('dt', {}, piece('a', { href: level.url }, nameWithCode(level))),
    piece('dd', {}, reach === '' ? 'Its scope is not written down.' : reach),
  );
}

class DifferencePieces {
  readonly #words: ComparisonWords;
  readonly #before: ShownLevel;
  readonly #after: ShownLevel;

  constructor(words: ComparisonWords, before: ShownLevel, after: ShownLevel) {
    this.#words = words;
    this.#before = before;
    this.#after = after;
  }

  area({ area, differences }: ComparedArea): Piece {
    const groups = [...this.#words.sorts].map(([type, { heading }]) => {
      const found = differences.filter((difference) => difference.type === type);
      return found.length === 0 ? undefined : this.#group(type, heading, found);
    });
    return piece('section', { class: 'area' }, piece('h2', { id: area.id }, area.name), ...groups);
  }

  #group(type: Difference['type'], words: string, differences: readonly Difference[]): Piece {
    const heading = piece('h3', {}, words);
    // Safari takes a list without bullets for no list, unless it is told.
    const list = piece('ul', { role: 'list' }, ...differences.map((difference) => this.#item(difference)));
    const folded = type === 'same' && differences.length >= many;
    return piece(
      'div',
      { class: 'sort', 'data-sort': type },
      ...(folded
        ? [piece('details', {}, piece('summary', {}, heading, ` ${differences.length} expectations`), list)]
        : [heading, list]),
    );
  }

  #item(difference: Difference): Piece {
    if (difference.type === 'new')
      return piece('li', {}, difference.after.text, together, this.#there(difference.after));
    if (difference.type === 'gone')
      return piece('li', {}, difference.before.text, together, this.#here(difference.before));
    const { type, before, after, marks, movedFrom } = difference;
    const moved =
      movedFrom === undefined ? undefined : piece('p', { class: 'moved' }, this.#words.moved(movedFrom.name));
    if (type === 'same')
      return piece('li', {}, after.text, together, this.#here(before), together, this.#there(after), moved);
    if (this.#words.direction !== 'beside' && readsAsOne(marks)) {
      return piece(
        'li',
        {},
        ...markedSentence(marks),
        together,
        this.#here(before),
        together,
        this.#there(after),
        moved,
      );
    }
    return piece(
      'li',
      {},
      piece(
        'dl',
        { class: 'both' },
        piece('div', {}, piece('dt', {}, this.#here(before)), piece('dd', {}, ...markedSide(marks, 'removed'))),
        piece('div', {}, piece('dt', {}, this.#there(after)), piece('dd', {}, ...markedSide(marks, 'added'))),
      ),
      moved,
    );
  }

  #here(expectation: ComparableExpectation): Piece {
    return placeOf(expectation, this.#before);
  }

  #there(expectation: ComparableExpectation): Piece {
    return placeOf(expectation, this.#after);
  }
}

/** The way to an expectation on the page of its level: a short name to see, and a full one to hear. */
function placeOf({ id }: ComparableExpectation, { title, code, url }: ShownLevel): Piece {
  const name = code === null ? [title] : [code, piece('span', { class: 'visually-hidden' }, `, ${title}`)];
  return piece('a', { class: 'place', href: `${url}#${encodeURIComponent(id)}` }, ...name);
}
