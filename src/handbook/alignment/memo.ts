/** How many results are remembered: more than the words of a handbook, and a few megabytes at most. */
const mostRemembered = 20_000;

/**
 * The same function of a text, which remembers what it found: levels are compared with several others, and their words
 * are few. The memory is emptied when it is full.
 */
export function remembering<Result>(find: (text: string) => Result, most = mostRemembered): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const found = find(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
