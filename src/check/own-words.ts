/** A sentence as its author says it, without the signs of Markdown. */
export interface Sentence {
  readonly text: string;
  /** Where every sign of it stands in the file; one more, for its end. */
  readonly at: readonly number[];
  /** Whether it ends with a question mark. */
  readonly asks: boolean;
}

/** Stands for words that are not the author's: code, a quotation, an address. It is a thing, never a person. */
export const foreign = '\ufffc';

/**
 * The sentences of a Markdown text that its author says: not code, nor what stands in quotation marks, in block quotes, in comments
 * or in the addresses of links. A link text of more than three words is the title of something else, so it is a quotation too. An
 * alert (`> [!NOTE]`) is written like a quote, but is the author's.
 */
export function ownSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocksOf(withoutComments(text))) sentences.push(...sentencesOf(inlineOf(block)));
  return sentences;
}

/** Text with the place of each of its signs. */
interface Placed {
  text: string;
  at: number[];
}

/** Comments as spaces, so that every place stays what it is. Line ends stay too: they end blocks. */
function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

const fence = /^\s{0,3}(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})/;
const marker = /^\s*(?:#{1,6}\s+|(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?)/;

/** Paragraphs, headings, list items and cells: each is text of its own. */
function* blocksOf(text: string): Generator<Placed> {
  let open: Placed = { text: '', at: [] };
  let fenced: string | undefined;
  let quoted: 'no' | 'quote' | 'alert' = 'no';
  let listed = false;
  let blank = true;
  let start = 0;
  for (const whole of text.split('\n')) {
    const offset = start;
    start += whole.length + 1;
    const sign = fence.exec(whole)?.[1];
    if (fenced !== undefined) {
      if (sign?.startsWith(fenced) === true) fenced = undefined;
      continue;
    }
    const quote = /^\s{0,3}>\s?(?:\[![A-Za-z]+\]\s*$)?/.exec(whole)?.[0];
    if (quote === undefined) quoted = quoted === 'quote' && whole.trim() !== '' && !marker.test(whole) ? 'quote' : 'no';
    else if (quoted === 'no') quoted = quote.includes('[!') ? 'alert' : 'quote';
    const line = quoted === 'alert' ? whole.slice(quote?.length ?? 0) : whole;
    const skipped = whole.length - line.length;
    const isCode = blank && !listed && /^(?: {4}|\t)/.test(line);
    const begins = marker.exec(line)?.[0];
    const ends = line.trim() === '' || begins !== undefined || sign !== undefined || quoted === 'quote' || isCode;
    if (ends || /^\s*\||\s\|\s/.test(line)) {
      yield open;
      open = { text: '', at: [] };
    }
    fenced = sign;
    blank = line.trim() === '';
    listed = begins === undefined ? listed && (blank || /^\s/.test(line)) : !begins.includes('#');
    if (fenced !== undefined || quoted === 'quote' || isCode) continue;
    add(open, begins === undefined ? line : line.slice(begins.length), offset + skipped + (begins?.length ?? 0));
    if (begins?.includes('#') === true) {
      yield open;
      open = { text: '', at: [] };
    }
  }
  yield open;
}

/** Adds a line. The space that stands for its end is where it ends. */
function add(block: Placed, line: string, offset: number): void {
  block.text += `${line}\n`;
  for (let at = 0; at <= line.length; at += 1) block.at.push(offset + at);
}

/** What is written inside lines and is not said, and what of it counts: nothing, a thing, or the words in its first group. */
const inline: readonly (readonly [sign: RegExp, counts: 'nothing' | 'thing' | 'group'])[] = [
  [/(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/y, 'thing'],
  [/!\[[^\]]{0,500}\](?:\([^)]{0,1000}\)|\[[^\]]{0,100}\])?/y, 'thing'],
  [/\[((?:[^\s[\]]{1,80}\s+){3,40}[^[\]]{0,200})\](?:\([^)]{0,1000}\)|\[[^\]]{0,100}\])/y, 'thing'],
  [/\[([^[\]]{1,100})\](?:\([^)]{0,1000}\)|\[[^\]]{0,100}\])(?:\{[^}]*\})?/y, 'group'],
  [/<?https?:\/\/[^\s>)]+>?/y, 'thing'],
  [/<\/?[A-Za-z][^>\n]{0,500}>/y, 'nothing'],
  [/"[^"\n]*(?:\n[^"\n]*){0,3}"/y, 'thing'],
  [/[“„][^”“]{0,500}[”“]/y, 'thing'],
  [/«[^»]{0,500}»/y, 'thing'],
  [/(?<![\p{L}\p{N}])[‘'](?=\S)[^‘’'\n]*(?:[’'](?=\p{L})[^‘’'\n]*)*[’'](?!\p{L})/uy, 'thing'],
  [/[*~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/uy, 'nothing'],
];

function inlineOf({ text, at }: Placed): Placed {
  const said: Placed = { text: '', at: [] };
  for (let place = 0; place < text.length;) {
    const found = signAt(text, place);
    if (found === undefined) {
      said.text += /\s/.test(text[place] ?? '') ? ' ' : (text[place] ?? '');
      said.at.push(at[place] ?? 0);
      place += 1;
      continue;
    }
    const { length, words, from } = found;
    for (let sign = 0; sign < words.length; sign += 1) said.at.push(at[place + from + sign] ?? 0);
    said.text += words.replace(/\s/g, ' ');
    place += length;
  }
  said.at.push((at.at(-1) ?? 0) + 1);
  return said;
}

interface Sign {
  readonly length: number;
  readonly words: string;
  readonly from: number;
}

function signAt(text: string, place: number): Sign | undefined {
  for (const [sign, counts] of inline) {
    sign.lastIndex = place;
    const match = sign.exec(text);
    if (match === null) continue;
    const words = counts === 'group' ? (match[1] ?? '') : counts === 'thing' ? foreign : '';
    return { length: match[0].length, words, from: counts === 'group' ? 1 : 0 };
  }
  return undefined;
}

/** Where a sentence ends, or a part of it that stands by itself. */
const end = /(?<!\b(?:e\.g|i\.e|etc|vs|approx|[A-Z]))[.!?]+(?=\s|$)|[;:](?=\s)|\s[-–—]\s|—|\s?\|/g;

function* sentencesOf({ text, at }: Placed): Generator<Sentence> {
  let start = 0;
  const cut = (from: number, to: number, asks: boolean): Sentence => ({
    text: text.slice(from, to),
    at: at.slice(from, to + 1),
    asks,
  });
  for (const match of text.matchAll(end)) {
    if (text.slice(start, match.index).trim() !== '') yield cut(start, match.index, match[0].includes('?'));
    start = match.index + match[0].length;
  }
  if (text.slice(start).trim() !== '') yield cut(start, text.length, false);
}
