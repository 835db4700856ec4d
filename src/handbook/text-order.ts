/**
 * Puts texts in order by their characters alone, without a language: the same everywhere, and right for days such as
 * `2026-05-31`. For `sort`.
 */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
