import { startTag } from './markup.ts';
import type { OpenElement, Pass } from './pass.ts';

const longestLabel = 200;

/** A box to tick is named by the words beside it. Other fields do nothing on a page and are left out. */
export function finishInput(element: OpenElement, pass: Pass): void {
  const { attributes } = element;
  element.end = '';
  if (attributes['type'] !== 'checkbox' && attributes['type'] !== 'radio') {
    element.dropped = true;
    return;
  }
  if ('id' in attributes || 'aria-label' in attributes || isInLabel(element)) {
    element.start = startTag('input', attributes, pass);
    return;
  }
  const words = pass.mark;
  element.start = ' ';
  pass.endTask?.();
  pass.endTask = () => {
    pass.endTask = undefined;
    const label = pass.textOf(words).replace(/\s+/g, ' ').trim().slice(0, longestLabel);
    pass.out[element.at] = startTag('input', attributes, pass, { 'aria-label': label === '' ? 'Task' : label });
  };
}

function isInLabel(element: OpenElement): boolean {
  for (let above = element.parent; above !== undefined; above = above.parent) if (above.name === 'label') return true;
  return false;
}
