import { filterTitles } from './query.ts';

/** What a reader is told about the results of a query: read aloud, and shown above them. */
export interface Tally {
  readonly words: string;
  /** Results within the filters. */
  readonly shown: number;
  /** Results whatever the filters. */
  readonly total: number;
  readonly filtered: boolean;
  /** Other ways in which it was asked. */
  readonly also: readonly string[];
  /** Words that no page says. */
  readonly missing: readonly string[];
}

/** The results in a sentence or two. */
export function tallyInWords({ words, shown, total, filtered, also, missing }: Tally): string {
  const sentences = [count(words.trim(), shown, total, filtered)];
  if (total > 0 && missing.length > 0) sentences.push(`No page says ${quotedList(missing)}: these come closest.`);
  if (also.length > 0) sentences.push(`Also searched for ${quotedList(also)}.`);
  return sentences.join(' ');
}

function count(words: string, shown: number, total: number, filtered: boolean): string {
  if (total === 0) return `Nothing found for ${quoted(words)}.`;
  if (!filtered) return `${results(shown)} for ${quoted(words)}.`;
  if (shown === total) return `${results(shown)} for ${quoted(words)}, all within your filters.`;
  return `${shown} here, ${total - shown} elsewhere for ${quoted(words)}.`;
}

function results(number: number): string {
  return number === 1 ? '1 result' : `${number} results`;
}

/** A chosen value with the name of its filter: "Section: Engineering". */
export function filterInWords(name: string, value: string): string {
  return `${filterTitles[name] ?? name}: ${value}`;
}

/** Words as they were typed, in quotation marks. */
export function quoted(words: string): string {
  return `“${words}”`;
}

function quotedList(list: readonly string[]): string {
  const all = list.map(quoted);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** Why there is no search: nothing was ever indexed here, there is no connection, or something else is in the way. */
export type FailureKind = 'missing' | 'offline' | 'broken';

/** The same in words, with what to do about it. */
export function failureInWords(kind: FailureKind): string {
  switch (kind) {
    case 'missing':
      return 'There is no search index here. It is made when the site is built: a live preview has none until then.';
    case 'offline':
      return 'The search index cannot be reached. Are you offline? Check the connection, then try again.';
    case 'broken':
      return 'The search index was found, but cannot be read. Reload the page; if that does not help, the site has to be built again.';
  }
}
