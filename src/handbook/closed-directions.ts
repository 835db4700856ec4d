/** Signs that turn the direction of what follows, and the sign that ends each of them: https://www.unicode.org/reports/tr9/ */
const endOf: Readonly<Record<string, string>> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** The same words, with each direction that is begun in a line and not ended, ended there: what stands behind them is read as it is. */
export function closedDirections(words: string): string {
  return /[\u202A-\u202E\u2066-\u2068]/.test(words) ? words.split('\n').map(closedLine).join('\n') : words;
}

function closedLine(line: string): string {
  const open: string[] = [];
  for (const sign of line) {
    const end = endOf[sign];
    if (end !== undefined) open.push(end);
    else if (sign === '\u2069' && open.includes(sign)) open.length = open.lastIndexOf(sign);
    else if (open.at(-1) === sign) open.pop();
  }
  return line + open.toReversed().join('');
}

/** Words without any such sign, for names of files. */
export function withoutDirections(words: string): string {
  return words.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}
