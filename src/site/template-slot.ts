import { escapeHtml } from '../export/html.ts';
import type { SlotPlace } from '../source/content-tree.ts';

/** A blank of a document: it has the name of what goes there until it is filled in. */
export function slotHtml(name: string, label: string, where: SlotPlace): string {
  return `<span class="slot" data-slot="${escapeHtml(name)}" data-where="${where}">${escapeHtml(label)}</span>`;
}
