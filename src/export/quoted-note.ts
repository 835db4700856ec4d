/** A line that is longer is broken between words: a forge does not break the lines of a quotation like this. */
const longestLine = 88;

/**
 * A text that somebody typed, quoted in Markdown so that nothing in it does anything: as code, between fences that are
 * longer than any in it. A forge finds neither markup in there nor names, issues or commands. Signs that nobody sees and
 * that turn the order of a line around are left out; letters that are written from right to left stay.
 *
 * @returns nothing when nothing was typed
 */
export function quotedNote(text: string): string | undefined {
  const lines = text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // Control characters, byte order marks, and the marks that begin, end or turn a direction of writing.
    .replaceAll(/[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .split('\n')
    .map((line) => line.trimEnd());
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) return undefined;
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}text`, ...lines.flatMap(brokenLine), fence].join('\n');
}

function brokenLine(line: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > longestLine) {
    // Behind what it is indented by: a break there would make an empty line.
    const indent = rest.search(/\S/);
    const before = rest.lastIndexOf(' ', longestLine);
    const at = before > indent ? before : rest.indexOf(' ', longestLine);
    if (at === -1) break;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}
