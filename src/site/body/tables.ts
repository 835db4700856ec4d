import { escapeAttribute, startTag } from './markup.ts';
import type { OpenElement, Pass } from './pass.ts';

/** A table scrolls by itself when it is too wide, also for those who have no mouse, and says what it is about. */
export function finishTable(element: OpenElement, pass: Pass): void {
  for (let above = element.parent; above !== undefined; above = above.parent) {
    // The picture of a ladder is a table that always fits.
    if (above.name === 'table' || above.attributes['class'] === 'rails-picture') return;
  }
  const label = escapeAttribute(nameOf(pass));
  const scroll = `<div class="table-scroll" role="region" tabindex="0" aria-label="${label}">`;
  element.start = scroll + startTag('table', element.attributes, pass);
  element.end = '</table></div>';
}

/** Two regions of one name cannot be told apart, so the second table under a heading has a number. */
function nameOf(pass: Pass): string {
  const count = (pass.tableNames.get(pass.heading) ?? 0) + 1;
  pass.tableNames.set(pass.heading, count);
  return count === 1 ? `Table: ${pass.heading}` : `Table ${count}: ${pass.heading}`;
}

/** A header cell: of its column when it stands in the head. An empty one is an ordinary cell, for it heads nothing. */
export function finishHeaderCell(element: OpenElement): void {
  const { attributes } = element;
  if (attributes['scope'] === undefined && element.parent?.parent?.name === 'thead') attributes['scope'] = 'col';
  element.onClose = closeHeaderCell;
}

function closeHeaderCell(cell: OpenElement, pass: Pass): void {
  if (cell.children > 0 || pass.textOf(cell).trim() !== '') return;
  pass.out[cell.at] = (pass.out[cell.at] ?? '').replace('<th', '<td').replace(/ scope="[^"]*"/, '');
  cell.end = '</td>';
}
