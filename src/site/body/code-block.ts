import { highlight } from './highlight.ts';
import { escapeAttribute, escapeText } from './markup.ts';

/** What a fence says about its code. */
export interface Fence {
  /** The first word after the fence, in lower case. */
  readonly language: string | undefined;
  /** Shown above the code: the name of a file, most often. */
  readonly title?: string | undefined;
}

/** Ends what `blockStart` starts. */
export const blockEnd = '</div></copy-code>';

/** A block of code as HTML. */
export function codeBlock(code: string, fence: Fence): string {
  const html = fence.language === undefined ? escapeText(code) : highlight(code, fence.language);
  return `${blockStart(fence)}<pre tabindex="0"><code>${html}</code></pre>${blockEnd}`;
}

/** What stands before the code: the element that adds a button in the browser, and the title. */
export function blockStart({ language, title }: Fence): string {
  const named = language === undefined ? '' : ` data-language="${escapeAttribute(language)}"`;
  const caption = title === undefined ? '' : `<p class="code-title">${escapeText(title)}</p>`;
  return `<copy-code><div class="code-block"${named}>${caption}`;
}
