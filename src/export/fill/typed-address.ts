import type { Surroundings } from './escaped-words.ts';

/** A web address among words, and how it is written in Markdown. */
interface TypedAddress {
  readonly from: number;
  readonly to: number;
  readonly written: string;
}

const beginning = /(?<![a-z])(?:(?:https?|ftp):\/\/|www\.)[^ \t]*/gi;

/** What every reader of Markdown takes for an address, to its last sign. */
const plain =
  /^(?:(?:https?|ftp):\/\/|www\.)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+(?::\d+)?(?:[/?#](?:[\w\-./?=#%+:@,&]*[\w\-/=#%+])?)?$/i;

/**
 * Finds the web addresses among words. One that readers of Markdown would not all see whole stands in pointed brackets; where
 * these cannot help, it is words like others, and what would make it a link too early gets a backslash.
 */
export function addressesIn(words: string, around: Surroundings): TypedAddress[] {
  const found: TypedAddress[] = [];
  const search = new RegExp(beginning);
  for (let match = search.exec(words); match !== null; match = search.exec(words)) {
    const [typed] = match;
    const from = match.index;
    const address = withoutEnding(typed);
    const to = from + address.length;
    const before = from === 0 ? around.before : words.charAt(from - 1);
    const behind = typed.slice(address.length) + (from + typed.length === words.length ? around.after : ' ');
    const alone = /^[ \t(]?$/.test(before) && /^[.,:;!?)]*[ \t]?$/.test(behind);
    if (around.before === '<' && around.after === '>' && from === 0 && to === words.length && standsInBrackets(typed)) {
      // The template has the brackets already.
      found.push({ from, to, written: address });
    } else if (
      !around.bracket &&
      alone &&
      plain.test(address) &&
      !(/&[a-z\d]+$/i.test(address) && behind.startsWith(';'))
    ) {
      found.push({ from, to, written: address });
    } else if (!around.bracket && standsInBrackets(address)) {
      found.push({ from, to, written: `<${address}>` });
    } else {
      const sign = typed.search(/[:.]/);
      found.push({ from, to: from + sign + 1, written: `${typed.slice(0, sign)}\\${typed.charAt(sign)}` });
    }
    // What could not be written as an address may hold another.
    search.lastIndex = found.at(-1)?.to ?? to;
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
  return /^(?:https?|ftp):\/\/[^\s<>`|\\\0-\x1F\x7F]+$/i.test(address) && !/\{\{|\{$|^\}|&#?[a-z\d]+;/i.test(address);
}
