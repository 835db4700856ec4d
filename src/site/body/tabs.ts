import { startTag } from './markup.ts';
import type { OpenElement, Pass } from './pass.ts';

/** The tabs of one group close each other, and the first is open. Any other disclosure stays as it is. */
export function finishDetails(element: OpenElement, pass: Pass): void {
  const { attributes, parent } = element;
  if (attributes['class'] !== 'tab' || parent?.attributes['class'] !== 'tabs') return;
  const open = parent.children === 1 ? '' : undefined;
  element.start = startTag('details', attributes, pass, { name: `tabs-${parent.at}`, open });
}
