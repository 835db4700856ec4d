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
 * An excerpt without the title above it: Pagefind reads a heading as the first sentence of what follows.
 *
 * @param title as it is shown above the excerpt
 */
export function withoutTitle(runs: readonly Run[], title: string): Run[] {
  const text = runs.map((run) => run.text).join('');
  const lead = /^[\s.]*/.exec(text.slice(title.length))?.[0] ?? '';
  if (title === '' || !text.startsWith(title) || lead === '') return [...runs];
  let skip = title.length + lead.length;
  return runs.flatMap((run) => {
    const rest = run.text.slice(skip);
    skip = Math.max(0, skip - run.text.length);
    return rest === '' ? [] : [{ ...run, text: rest }];
  });
}
