import { escapeHtml } from '../export/html.ts';
import type { Role } from '../handbook/checklist.ts';

/**
 * Small shapes on a grid of 10, one for each role of a checklist in turn: seen at a glance, told apart without colour, and
 * the same on paper. The word beside it says who is meant, so that more roles than shapes are no harm.
 */
const shapes = [
  'M5 .5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9',
  'M1 1h8v8H1z',
  'M5 .5 9.7 9H.3z',
  'M5 0l5 5-5 5-5-5z',
  'M5 .5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9m0 2.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  'M3.5 0h3v3.5H10v3H6.5V10h-3V6.5H0v-3h3.5z',
  'M.3 1h9.4L5 9.5z',
  'M1 1h8v8H1zm2.5 2.5v3h3v-3z',
] as const;

/** A role as HTML: its shape and its name. */
export function roleHtml({ id, title }: Pick<Role, 'id' | 'title'>, roles: readonly Pick<Role, 'id'>[]): string {
  const place = roles.findIndex((role) => role.id === id);
  return `<span class="role">${roleMark(place)}${escapeHtml(title)}</span>`;
}

/** The shape of the role at a place of its checklist; nothing for somebody who is no role of it. */
function roleMark(place: number): string {
  const at = place % shapes.length;
  const shape = shapes[at];
  if (shape === undefined) return '';
  return `<svg class="role-mark" data-mark="${at}" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true"><path fill="currentColor" fill-rule="evenodd" d="${shape}"/></svg>`;
}
