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
export function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
