/**
 * Moves the focus from the field to the results, among them, and back. Home and End are the first and the last result,
 * except in the field, where they belong to the text.
 *
 * @param links of the results, in their order
 * @returns `false` when the key means something else here
 */
export function moveFocus(key: string, input: HTMLInputElement, links: readonly HTMLAnchorElement[]): boolean {
  const at = links.findIndex((link) => link === document.activeElement);
  const inInput = document.activeElement === input;
  if (at === -1 && !inInput) return false;
  if (key === 'ArrowUp' && at <= 0) {
    input.focus();
    return !inInput;
  }
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1 };
  const jumps: Readonly<Record<string, number>> = inInput ? {} : { Home: 0, End: links.length - 1 };
  const next = links[steps[key] ?? jumps[key] ?? -1];
  next?.focus();
  return next !== undefined;
}
