import { node } from '../node.ts';

/**
 * Puts a document on the clipboard for programs that know headings and tables, and as plain text for those that do not. Where
 * the browser does not offer its clipboard to scripts, the older way of copying a selection is tried.
 *
 * @returns whether it is there
 */
export async function copyRichText(html: string, text: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyRendered(html, text);
  }
}

/** Both forms are handed over when the browser asks for them: the selection is only what makes it ask. */
function copyRendered(html: string, text: string): boolean {
  const focused = document.activeElement;
  const field = node('textarea', { class: 'visually-hidden', readonly: true });
  field.value = text;
  document.body.append(field);
  field.select();
  let given = false;
  const give = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    given = true;
  };
  document.addEventListener('copy', give, { once: true });
  try {
    return document.execCommand('copy') && given;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
