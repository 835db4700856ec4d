import { isSmall, stemOf } from '../alignment/meaning.ts';
import { remembering } from '../alignment/memo.ts';
import { wordsOf } from '../alignment/word.ts';

/** A word as it is compared, and as it is typed. */
export interface Term {
  /** Its stem; of a name in several parts, all of them. */
  readonly key: string;
  readonly typed: string;
}

/** What says nothing of a topic: addresses, people, moments, days, amounts and versions. */
const unread = [
  /\bhttps?:\/\/\S+/gi,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_-]+/gu,
  /(?<![\p{L}\p{N}])v?\d+(?:[-./:,T]\d+)+(?:Z|[+-]\d\d:\d\d)?(?![\p{L}\p{N}])/giu,
];

/** What a name is in several parts, joined without spaces: `kafka-exporter`, `/metrics`, `grafana.agent`. */
const compound = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-_./][\p{L}\p{N}\p{M}]+)+/gu;

/** The id of a record, a ticket or a change: `PM2021-005`, `OPS-42`, `INC12345`. What it is about, its own words say. */
const reference = /^(?:[A-Z]{2,10}[-_]?\d{4,}(?:[-_]\d+)*|[A-Z]{2,10}[-_]\d+|\p{L}{2,10}\d{4}[-_]\d+)$/u;
/** Names of things that look like one. */
const named = /^(?:CVE|HTTP|IPV|ISO|RFC|SHA|UTF|TLS)/i;

/** The fingerprint of a commit. */
const fingerprint = /^(?=.*\d)[0-9a-f]{7,}$/i;

/** Numbers that are read: codes such as 503. Years, counts and hours are not. */
const code = /^[1-9]\d\d$/;

/** The words of a text that tell what it is about, in order, with those that are repeated. */
export function termsOf(text: string): Term[] {
  const plain = unread.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  const terms: Term[] = [];
  const whole = plain.replace(compound, (typed) => {
    if (isReference(typed)) return ' ';
    const parts = wordsOf(typed).map((word) => stemOf(word.text));
    if (parts.length > 1 && typed.length <= longestWord) terms.push({ key: parts.join('-'), typed });
    return typed;
  });
  for (const { text: typed } of wordsOf(whole)) {
    const key = keyOf(typed);
    if (key !== '') terms.push({ key, typed });
  }
  return terms;
}

/** What is longer is no word. */
const longestWord = 60;

/** How many words are remembered: those of a large library. */
const mostWords = 100_000;

/** What a word is compared by; nothing when it tells nothing. */
const keyOf = remembering((typed: string): string => {
  if (isSmall(typed) || typed.length > longestWord || isReference(typed) || fingerprint.test(typed)) return '';
  if (/^[\d%]+$/.test(typed) && !code.test(typed)) return '';
  return stemOf(typed);
}, mostWords);

function isReference(typed: string): boolean {
  return reference.test(typed) && !named.test(typed);
}
