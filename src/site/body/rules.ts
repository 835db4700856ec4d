import { finishCode, finishPre } from './code.ts';
import { droppedElements, foreignElements, knownElements, unwrappedElements } from './elements.ts';
import { finishHeading } from './headings.ts';
import { finishImage } from './images.ts';
import { finishArea, finishLink } from './links.ts';
import { finishEmbedded, finishMedia, finishSource } from './media.ts';
import { finishParagraph } from './paragraphs.ts';
import type { OpenElement, Pass } from './pass.ts';
import { finishDetails } from './tabs.ts';
import { finishHeaderCell, finishTable } from './tables.ts';
import { finishInput } from './tasks.ts';
import { showTag } from './unknown.ts';

/** Decides what is written for an element, when it opens. */
export type Rule = (element: OpenElement, pass: Pass) => void;

const rules = new Map<string, Rule>([
  ['a', finishLink],
  ['area', finishArea],
  ['audio', finishMedia],
  ['code', finishCode],
  ['details', finishDetails],
  ['details', finishDetails],
  ['embed', finishEmbedded],
  ['h1', finishHeading],
  ['h2', finishHeading],
  ['h3', finishHeading],
  ['h4', finishHeading],
  ['h5', finishHeading],
  ['h6', finishHeading],
  ['iframe', finishEmbedded],
  ['img', finishImage],
  ['input', finishInput],
  ['object', finishEmbedded],
  ['p', finishParagraph],
  ['pre', finishPre],
  ['source', finishSource],
  ['table', finishTable],
  ['th', finishHeaderCell],
  ['track', finishSource],
  ['video', finishMedia],
]);

for (const name of ['br', 'col', 'hr', 'wbr']) rules.set(name, leaveOpen);
for (const name of droppedElements) rules.set(name, drop);
for (const name of unwrappedElements) rules.set(name, unwrap);
for (const name of knownElements) if (!rules.has(name)) rules.set(name, keep);

/**
 * The rule for an element.
 *
 * @param custom whether custom elements may be there: those that components of the page have made
 */
export function ruleFor(name: string, parent: OpenElement | undefined, custom: boolean): Rule {
  return rules.get(name) ?? (isForeign(parent) ? keepDrawing : custom && name.includes('-') ? keep : showTag);
}

function keep(): void {
  // The tag is written as it is, with the attributes that are harmless.
}

function leaveOpen(element: OpenElement): void {
  element.end = '';
}

function drop(element: OpenElement): void {
  element.dropped = true;
}

function unwrap(element: OpenElement): void {
  element.start = '';
  element.end = '';
}

/** Drawings may move and be reused, but not change where a link leads or bring in another document. */
function keepDrawing(element: OpenElement): void {
  element.dropped = ['animate', 'foreignObject', 'set'].includes(element.name);
}

function isForeign(parent: OpenElement | undefined): boolean {
  for (let above = parent; above !== undefined; above = above.parent) if (foreignElements.has(above.name)) return true;
  return false;
}
