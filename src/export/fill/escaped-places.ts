/** Words as the text or an attribute of HTML, in one line. */
export function htmlWords(words: string, quoted: boolean): string {
  const signs = quoted ? /[&<>"']|\{(?=\{)/g : /[&<>"'=`\s]|\{(?=\{)/g;
  return words.replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Words for a comment, which they cannot end.
 *
 * @param before what stands before them
 * @param after what stands behind them
 */
export function commentWords(words: string, before: string, after: string): string {
  const inside = words.replace(/-(?=-)/g, '- ').replace(/\{(?=\{)/g, '{ ');
  const start = /<!-{2,3}$/.test(before) && /^[->]/.test(inside) ? ' ' : '';
  const end = inside.endsWith('-') && /^[->]/.test(after) ? ' ' : '';
  return `${start}${inside}${end}`;
}

/** Schemes of addresses that lead somewhere, and do nothing. */
const harmless = /^(?:https?|mailto|tel|ftp):/i;

/**
 * Words as an address, or as part of one.
 *
 * @param first whether the address begins with them
 */
export function addressWords(words: string, first: boolean): string {
  const typed = words.trim();
  const led = first && /^[a-z][a-z\d+.-]*:/i.test(typed) && !harmless.test(typed) ? typed.replace(':', '%3A') : typed;
  return led
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[\s<>()\\"'`{}|[\]^\0-\x1F\x7F]/g, encodeURIComponent)
    .replace(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?[a-z\d]+;)/gi, '\\&');
}

/** Words as the title of a link, between quotation marks. */
export function titleWords(words: string): string {
  return words.replace(/["'()\\]|&(?=#?[a-z\d]+;)|\{(?=\{)/gi, (sign) => `\\${sign}`).replace(/\{\\\{/g, '{\\{');
}

/** Whether something that holds these words would be taken for having slots. */
export function looksLikeSlot(words: string): boolean {
  return /\{\{[ \t]*[\p{L}_][\p{L}\p{M}\p{N}_ -]*[ \t]*\}\}/u.test(words);
}

/** Code within a line, between as many backticks as it takes. */
export function codeSpan(code: string, least: number): string {
  const runs = new Set((code.match(/`+/g) ?? []).map((run) => run.length));
  let length = least;
  while (runs.has(length)) length += 1;
  const fence = '`'.repeat(length);
  const space = /^`|`$/.test(code) || (/^ .* $/.test(code) && code.trim() !== '') ? ' ' : '';
  return `${fence}${space}${code}${space}${fence}`;
}
