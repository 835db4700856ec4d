import type { SearchFacets } from '../../export/search-facets.ts';
import type { SearchTerm, SearchVocabulary } from '../../export/search-synonyms.ts';
import { ask } from './answer.ts';
import type { Answer } from './answer.ts';
import { membershipOf } from './facets.ts';
import type { Membership } from './facets.ts';
import { merged } from './merge.ts';
import { partly } from './partly.ts';
import { SearchFailure } from './pagefind.ts';
import type { Pagefind } from './pagefind.ts';
import { subjectOf } from './question.ts';
import { likeness, ranked, standingsOf } from './rank.ts';
import type { Standings } from './rank.ts';
import { resultOf } from './result.ts';
import type { Result } from './result.ts';
import type { FailureKind } from './sentences.ts';
import { corrected, nearTerms } from './spelling.ts';
import { noVocabulary, otherWays } from './synonyms.ts';
import { isExact, wordsOf } from './words.ts';

/** Everything found for some words, whatever the filters: those are applied to it without searching again. */
export interface Findings {
  readonly words: string;
  readonly hits: readonly Hit[];
  readonly membership: Membership;
  /** Other ways in which it was asked and something was found. */
  readonly also: readonly string[];
  /** Words, folded, that no page says. */
  readonly missing: readonly string[];
  /** The words with their spelling put right, when that finds something. */
  readonly correction: string | undefined;
  /** When nothing says all of several words: those that are found by themselves, with how often. The hits say some of them. */
  readonly alone: readonly { readonly word: string; readonly count: number }[];
  /** When nothing was found, or not quite: terms of the glossary that are near. */
  readonly terms: readonly SearchTerm[];
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly load: () => Promise<Result>;
}

/** Where the engine gets its parts: the browser's own, or a test's. */
export interface SearchSources {
  /** @param attempt counts from 0 */
  readonly pagefind: (attempt: number) => Promise<Pagefind>;
  readonly facets: () => Promise<SearchFacets>;
  /** Joins further parts of the index, which the facets name, to the first. */
  readonly join: (pagefind: Pagefind, parts: readonly string[]) => Promise<void>;
  readonly vocabulary: () => Promise<SearchVocabulary>;
  /** Why a search would fail now; `broken` when the index can be reached. */
  readonly reason: () => Promise<FailureKind>;
}

const mostAlone = 5;

/** What the reader typed goes before what it also means, and both before what has only some of the words. */
const worthOfOthers = 0.9;
const worthOfParts = 0.5;

/** Asks Pagefind, in more than one way where the glossary knows one, and judges what comes back. */
export class SearchEngine {
  readonly #sources: SearchSources;
  #ready: Promise<Ready> | undefined;
  #attempts = 0;

  constructor(sources: SearchSources) {
    this.#sources = sources;
  }

  /** Begins to load what the first search needs. Failing is left to that search. */
  prepare(): void {
    this.#load().catch(() => undefined);
  }

  /** Forgets what was loaded, so that the next search tries again from the beginning. */
  retry(): void {
    this.#ready = undefined;
  }

  /**
   * Finds everything there is for some words.
   *
   * @throws SearchFailure
   */
  async search(words: string): Promise<Findings> {
    const ready = await this.#load();
    const findings = await this.#guard(findIn(ready, words));
    // Pagefind keeps quiet about a part of the index that it cannot fetch, and finds nothing in it.
    if (findings.hits.length === 0 && (await this.#sources.reason()) === 'offline') {
      this.retry();
      throw new SearchFailure('offline', undefined);
    }
    const hits = findings.hits.map(({ load, ...hit }) => ({ ...hit, load: () => this.#guard(load()) }));
    return { ...findings, hits };
  }

  /** Turns whatever goes wrong into a reason that can be told, and lets the next search begin afresh. */
  async #guard<Value>(task: Promise<Value>): Promise<Value> {
    try {
      return await task;
    } catch (error) {
      this.retry();
      throw error instanceof SearchFailure ? error : new SearchFailure(await this.#sources.reason(), error);
    }
  }

  #load(): Promise<Ready> {
    this.#ready ??= this.#guard(this.#start());
    return this.#ready;
  }

  async #start(): Promise<Ready> {
    const attempt = this.#attempts;
    this.#attempts += 1;
    const vocabulary = this.#sources.vocabulary().catch(() => noVocabulary);
    const [pagefind, facets] = await Promise.all([this.#sources.pagefind(attempt), this.#sources.facets()]);
    await this.#sources.join(pagefind, facets.more);
    return { pagefind, membership: membershipOf(facets), standings: standingsOf(facets), vocabulary: await vocabulary };
  }
}

interface Ready {
  readonly pagefind: Pagefind;
  readonly membership: Membership;
  readonly standings: Standings;
  readonly vocabulary: SearchVocabulary;
}

async function findIn(ready: Ready, words: string): Promise<Findings> {
  const { pagefind, membership, standings, vocabulary } = ready;
  const exact = isExact(words);
  const others = exact ? [] : otherWays(words, vocabulary.terms);
  const subject = subjectOf(words, vocabulary.language);
  const [own, explaining, ...rest] = await Promise.all([
    ask(pagefind, subject, membership),
    explanations(ready, [words, subject]),
    ...others.map((way) => ask(pagefind, way, membership)),
  ]);
  const nothing = own.results.length === 0;
  const parts = await askAlone(ready, subject);
  const some = exact || parts.length < 2 ? [] : partly(parts.map(({ results }) => results));
  const found = merged([
    { results: own.results, worth: 1 },
    ...rest.map(({ results }) => ({ results, worth: worthOfOthers })),
    { results: explaining, worth: worthOfOthers },
    { results: some, worth: worthOfParts },
  ]);
  const ways = [words, subject].map((way) => ({ words: way, worth: 1 }));
  const otherNames = others.map((way) => ({ words: way, worth: worthOfOthers }));
  const hits = ranked(found, [...ways, ...otherNames], standings);
  const missing = nothing ? parts.filter(({ results }) => results.length === 0).map(({ word }) => word) : own.missing;
  return {
    words,
    hits: hits.map(({ id, score, data }) => ({ id, score, load: async () => resultOf(await data()) })),
    membership,
    also: others.filter((_, at) => (rest[at]?.results.length ?? 0) > 0),
    missing,
    correction: await correction(ready, words, missing),
    alone:
      nothing && parts.length > 1
        ? parts.flatMap(({ word, results }) => (results.length === 0 ? [] : [{ word, count: results.length }]))
        : [],
    terms: nothing || missing.length > 0 ? nearTerms(words, vocabulary.terms) : [],
  };
}

/** What explains the very words of the glossary that are asked for, whether it says them or not. */
async function explanations(
  { pagefind, membership, standings }: Ready,
  ways: readonly string[],
): Promise<Answer['results']> {
  const explaining = [...standings].filter(([, { explains }]) =>
    explains.some((each) => ways.some((way) => likeness(way, each) === 1)),
  );
  const answers = await Promise.all(
    explaining.map(async ([id, { names }]) => {
      const { results } = await ask(pagefind, names[0] ?? '', membership);
      return results.filter((result) => result.id === id);
    }),
  );
  return answers.flat();
}

async function askAlone(ready: Ready, words: string): Promise<{ word: string; results: Answer['results'] }[]> {
  // What is typed in one piece, such as "CI/CD", is one thing to look for.
  const distinct = [...new Set(words.split(/\s+/).map((each) => wordsOf(each).join(' ')))]
    .filter((each) => each !== '')
    .slice(0, mostAlone);
  return Promise.all(
    distinct.map(async (word) => ({ word, results: (await ask(ready.pagefind, word, ready.membership)).results })),
  );
}

async function correction(ready: Ready, words: string, missing: readonly string[]): Promise<string | undefined> {
  const better = missing.length === 0 ? undefined : corrected(words, missing, ready.vocabulary);
  if (better === undefined) return undefined;
  return (await ask(ready.pagefind, better, ready.membership)).results.length === 0 ? undefined : better;
}
