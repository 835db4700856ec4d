/**
 * Text as the author typed it, set apart from the words around it. What stands between backticks in a message names the
 * mistake; the baseline recognises it by that, so nothing that changes by itself (a count, a date of today) goes there.
 */
export function typed(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const short = flat.length <= longest ? flat : `${flat.slice(0, longest - 1)}…`;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}

/** What is there to be copied, whole: a link may be long. */
export function pasted(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

const longest = 120;

/** Things in a row: `a, b or c`. */
export function oneOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`;
}

/** Things in a row: `a, b and c`. */
export function allOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** What to type instead: the likeliest of it first. */
export function didYouMean(texts: readonly string[]): string {
  return `Did you mean ${oneOf(texts.map(typed))}?`;
}
