/** As many tasks as are easily looked through: more than these are folded. */
const manyTasks = 15;

/**
 * Which phases are open when a plan is first looked at: the first of them, and the next for as long as there are not many
 * tasks.
 *
 * @returns their ids
 */
export function firstOpen(phases: readonly { readonly id: string; readonly size: number }[]): ReadonlySet<string> {
  const open = new Set<string>();
  let tasks = 0;
  for (const { id, size } of phases) {
    tasks += size;
    if (open.size > 0 && tasks > manyTasks) break;
    open.add(id);
  }
  return open;
}
