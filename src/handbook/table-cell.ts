import type { TableCell, Words } from '../source/content-tree.ts';

/** The words of a cell on one line. */
export function cellText(cell: TableCell): string {
  return cell
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

/** The words of a cell on one line, where they stand from the first to the last; nothing if it has none. */
export function cellWords(cell: TableCell): Words | undefined {
  const [first] = cell;
  const last = cell.at(-1);
  const text = cellText(cell);
  if (first === undefined || last === undefined || text === '') return undefined;
  return { text, position: first.position, span: [first.span[0], last.span[1]] };
}
