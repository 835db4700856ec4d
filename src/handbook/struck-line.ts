/** Whether all of a line is struck through. */
export function isStruck(source: string): boolean {
  return /^\s*~~(?:(?!~~)[\s\S])+~~[.!]?\s*$/.test(source);
}

/** What stands within a stroke through all of a line: without the marks of the stroke, and without a box behind the first. */
export function withinStroke([start, end]: readonly [number, number], source: string): readonly [number, number] {
  const typed = source.slice(start, end);
  const [before = ''] = /^\s*~~(?:\[[ xX]?\]\s+)?/.exec(typed) ?? [];
  const [behind = ''] = /~~[.!]?\s*$/.exec(typed.slice(before.length)) ?? [];
  return [start + before.length, end - behind.length];
}

/** Plain words of a line that is struck through, without its box. */
export function withoutBox(words: string): string {
  return words.replace(/^\[[ xX]?\]\s+(?=\S)/, '');
}
