/** A run of an excerpt: text as it is to be shown, and whether it is one of the words searched for. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Takes an excerpt of Pagefind apart: text in which `<` and `>` are escaped and the words found are in `<mark>`. Nothing of
 * it is ever read as HTML.
 */
export function runsOf(excerpt: string): Run[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = part.startsWith('<mark>');
      return { text: plain(marked ? part.slice('<mark>'.length, -'</mark>'.length) : part), marked };
    });
}

/** Undoes Pagefind's escaping, which knows only these two characters. */
function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/**
 * An excerpt without the title above it, or the end of it: Pagefind reads a heading as the first sentence of what follows,
 * and may begin in the middle of it.
 *
 * @param title as it is shown above the excerpt
 */
export function withoutTitle(runs: readonly Run[], title: string): Run[] {
  const text = runs.map((run) => run.text).join('');
  const end = [...title.matchAll(/\S+/g)].map(({ index }) => title.slice(index)).find((part) => opens(text, part));
  if (end === undefined) return [...runs];
  let skip = end.length + (/^[\s.]*/.exec(text.slice(end.length))?.[0].length ?? 0);
  return runs.flatMap((run) => {
    const rest = run.text.slice(skip);
    skip = Math.max(0, skip - run.text.length);
    return rest === '' ? [] : [{ ...run, text: rest }];
  });
}

/** Whether a text begins with a sentence. Pagefind ends headings with a full stop, unless they have a sign of their own. */
function opens(text: string, sentence: string): boolean {
  return text.startsWith(sentence) && (/[.!?:]$/.test(sentence) || text[sentence.length] === '.');
}
