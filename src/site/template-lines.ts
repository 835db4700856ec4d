/** What begins a line of its own: an item of a list, a row of a table, a heading. */
const ownLine = /^\s*(?:[-*+]\s+(?:\[[ xX]\]\s+)?|\d{1,9}[.)]\s+|\||#{1,6}\s)/;

/** Markdown as the lines that readers see: paragraphs in one line each, items and rows on their own, without their signs. */
export function linesIn(markdown: string): string[] {
  const lines: string[] = [];
  let open = false;
  for (const line of markdown.split(/\r\n|\n|\r/)) {
    const words = line.trim();
    if (words === '' || /^[|:\s-]+$/.test(words)) {
      open = false;
      continue;
    }
    const own = ownLine.test(line);
    if (open && !own) lines.push(`${lines.pop() ?? ''} ${words}`);
    else lines.push(own ? withoutSigns(words) : words);
    open = !words.startsWith('|') && !/^#{1,6}\s/.test(words);
  }
  return lines.filter((line) => line !== '');
}

function withoutSigns(line: string): string {
  if (!line.startsWith('|')) return line.replace(ownLine, '').trim();
  const cells = line.replace(/^\||\|$/g, '').split(/(?<!\\)\|/);
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');
}
