/**
 * Words in lines that fit a terminal.
 *
 * @param indent what every line begins with
 */
export function wrapped(words: string, columns: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter((each) => each !== '')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      lines.push(indent + line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, indent + line];
}

/**
 * A word as a shell takes it in one piece.
 *
 * @param always whether quotes are wanted where they are not needed, too
 */
export function quoted(word: string, always = false): string {
  if (!always && /^[\w.,:/@%+=\-\\]+$/.test(word)) return word;
  return `"${word.replace(/["\\$`]/g, '\\$&')}"`;
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What can be chosen, in words; of many, the first. */
export function choiceOf(words: readonly string[]): string {
  return either.format(words.length > 12 ? [...words.slice(0, 12), '…'] : words);
}
