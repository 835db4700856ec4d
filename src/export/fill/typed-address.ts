import type { Surroundings } from './escaped-words.ts';

/** A web address among words, and how it is written in Markdown. */
interface TypedAddress {
  readonly from: number;
  readonly to: number;
  readonly written: string;
}

const beginning = /(?<![^\s(])(?:(?:https?|ftp):\/\/|www\.)[^\s]+/gi;

/** What every reader of Markdown takes for an address, to its last sign. */
const plain =
  /^(?:(?:https?|ftp):\/\/|www\.)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+(?::\d+)?(?:[/?#](?:[\w\-./?=#%+:@,&]*[\w\-/=#%+])?)?$/i;

/**
 * Finds the web addresses among words. One that readers of Markdown would not all see whole stands in pointed brackets; where
 * these cannot help, it is words like others, and what would make it a link too early gets a backslash.
 */
export function addressesIn(words: string, around: Surroundings): TypedAddress[] {
  const found: TypedAddress[] = [];
  for (const match of words.matchAll(beginning)) {
    if (match.index === 0 && !/^[\s(]?$/.test(around.before)) continue;
    const address = withoutEnding(match[0]);
    const from = match.index;
    const to = from + address.length;
    const next = to === words.length ? around.after : words.charAt(to);
    if (!around.bracket && plain.test(address) && !address.endsWith('_') && /^[\s.,:;!?)]?$/.test(next)) {
      found.push({ from, to, written: address });
    } else if (!around.bracket && standsInBrackets(address)) {
      found.push({ from, to, written: `<${address}>` });
    } else {
      const sign = /[:.]/.exec(address)?.index ?? 0;
      found.push({ from, to: from + sign + 1, written: `${address.slice(0, sign)}\\${address.charAt(sign)}` });
    }
  }
  return found;
}

/** An address without the signs behind it that belong to the sentence. */
function withoutEnding(typed: string): string {
  let address = typed;
  for (;;) {
    const shorter = address.replace(/[.,:;!?'"\]}*]+$/, '');
    const open = shorter.split('(').length;
    const closed = shorter.split(')').length;
    const next = shorter.endsWith(')') && closed > open ? shorter.slice(0, -1) : shorter;
    if (next === address) return address;
    address = next;
  }
}

function standsInBrackets(address: string): boolean {
  return /^(?:https?|ftp):\/\/[^\s<>`|\\&\0-\x1F\x7F]+$/i.test(address) && !address.includes('{{');
}
