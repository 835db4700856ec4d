/**
 * Puts text on the clipboard. Where the browser does not offer its clipboard to scripts (no HTTPS, no permission), the
 * older way of copying a selection is tried.
 *
 * @returns whether it is there
 * @throws nothing but what `text` itself rejects with
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string') await navigator.clipboard.writeText(text);
    // Safari forgets that the reader asked while a text is still on its way, unless it is given the promise itself.
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    return true;
  } catch {
    return copySelection(await text);
  }
}

function copySelection(text: string): boolean {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  field.setAttribute('readonly', '');
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
