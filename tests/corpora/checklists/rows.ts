/** A row of a table of tasks, as a reading that knows nothing of Handrail finds it. */
export interface Row {
  /** What stands above each cell; nothing above one too many. */
  readonly cells: readonly { readonly above: string; readonly words: string }[];
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#10003': '✓',
  '#9744': '☐',
};

/** Words of a piece of HTML, told by regular expressions alone. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([#\w]+);/g, (all, name: string) => entities[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The rows of every HTML table that has a column of boxes, without the first of each. */
export function rowsIn(html: string): Row[] {
  const tables = html
    .split(/<table\b/i)
    .slice(1)
    .map((rest) => rest.split(/<\/table>/i)[0] ?? '');
  return tables.flatMap((table): Row[] => {
    const [head = [], ...rows] = table
      .split(/<tr\b[^>]*>/i)
      .slice(1)
      .map((row) =>
        row
          .split(/<t[hd]\b[^>]*>/i)
          .slice(1)
          .map(wordsOf),
      );
    if (!head.includes('✓')) return [];
    return rows
      .filter((row) => row.length > 0)
      .map((row) => ({ cells: row.map((words, at) => ({ above: head[at] ?? '', words })) }));
  });
}
