const longest = 100;
const tab = '  ';

/** Signs that take two columns of a terminal: East Asian ones and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A line of a file as a terminal shows it, and a caret for the line below it that points at a column. A long line is
 * cut to what stands around the column.
 *
 * @param column counted from 1 in UTF-16 code units
 */
export function excerptAt(line: string, column: number): { source: string; caret: string } {
  const at = Math.min(Math.max(column - 1, 0), line.length);
  const from = line.length <= longest ? 0 : Math.max(0, Math.min(at - longest / 2, line.length - longest));
  const before = shown(line.slice(from, at));
  const after = shown(line.slice(at, from + longest));
  const start = from > 0 ? '…' : '';
  const end = from + longest < line.length ? '…' : '';
  return { source: `${start}${before}${after}${end}`, caret: `${' '.repeat(widthOf(`${start}${before}`))}^` };
}

function shown(text: string): string {
  return text.replaceAll('\t', tab);
}

/** How many columns of a terminal a text takes. */
function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}
