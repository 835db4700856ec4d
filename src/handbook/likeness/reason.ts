import type { LikenessReason } from '../likeness.ts';
import { isCommon } from './common-word.ts';
import type { LikenessLibrary } from './library.ts';
import type { Weighed } from './weigher.ts';
import type { Shared } from './score.ts';

/** From here on, a reader sees at once that two titles say the same. */
const titleAlike = 0.5;

/** More words than this nobody reads. */
const mostWords = 4;
const mostTitleWords = 5;

/** What a word must count beside the strongest of them to be worth saying. */
const leastBeside = 0.08;

/** A word that this share of the library uses tells nobody anything, nor does one that everybody uses among a few. */
const tellingRarity = 0.3;

/** One word in common is a coincidence, or the name of what both happened to. */
const leastWords = 2;

/**
 * Why two items are alike, strongest first, as the newer of them spells it: the words of both titles, or else those that
 * both use and few others do; factors; services. Nothing when that would not convince a reader: when they share no more than
 * one word, whatever it counts, or services and factors alone.
 */
export function reasonsOf(library: LikenessLibrary, shared: Shared, newer: Weighed): LikenessReason[] {
  const telling = tellingWords(library, shared, newer);
  const sameTitle = shared.title >= titleAlike;
  if (!sameTitle && (telling.length === 0 || (telling.length < leastWords && shared.titleWords.length < leastWords)))
    return [];
  const reasons: LikenessReason[] = [];
  if (sameTitle) reasons.push({ type: 'title', shared: titleWords(shared, newer) });
  const factors = shared.factors.map((name) => newer.factors.get(name) ?? name);
  if (factors.length > 0) reasons.push({ type: 'factor', shared: factors });
  const words = telling.filter((word) => !sameTitle || !newer.titleKeys.has(word)).slice(0, mostWords);
  if (words.length > 0)
    reasons.push({ type: 'words', shared: words.map((word) => newer.terms.get(word)?.typed ?? word) });
  const services = shared.services.map((name) => newer.services.get(name) ?? name);
  if (services.length > 0) reasons.push({ type: 'service', shared: services });
  return reasons;
}

/** The words that both titles use, in the order of the newer; the telling ones, unless these are too few. */
function titleWords({ titleWords: both }: Shared, { titleKeys, terms, item: { title } }: Weighed): string[] {
  const shared = [...titleKeys].filter((key) => both.includes(key));
  const parts = new Set(shared.filter((key) => key.includes('-')).flatMap((key) => key.split('-')));
  const whole = shared.filter((key) => !parts.has(key));
  const telling = whole.filter((key) => !key.split('-').every(isCommon));
  return (telling.length >= leastWords ? telling : whole)
    .map((key) => terms.get(key)?.typed ?? key)
    .sort((a, b) => title.indexOf(a) - title.indexOf(b))
    .slice(0, mostTitleWords);
}

/** Shared words that tell what both are about, strongest first; of a name in several parts, not its parts as well. */
function tellingWords({ rarity }: LikenessLibrary, { words }: Shared, newer: Weighed): string[] {
  const telling = words
    .filter(({ word }) => rarity(word) >= tellingRarity && !word.split('-').every(isCommon))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
  const strongest = telling[0]?.weight ?? 0;
  const enough = telling.filter(({ weight }) => weight >= leastBeside * strongest).map(({ word }) => word);
  const parts = new Set(enough.filter((word) => word.includes('-')).flatMap((word) => word.split('-')));
  return enough.filter((word) => !parts.has(word) && newer.terms.has(word));
}
