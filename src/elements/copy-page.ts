import { copyText } from './clipboard.ts';
import { copyButton } from './copy-button.ts';
import { LiveElement, onLeave } from './live-element.ts';

/**
 * Wraps the link to the Markdown of the page, at `src`, and makes it a button that copies that Markdown. When it cannot be
 * fetched or copied, the link is followed after all.
 */
export class CopyPage extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const link = this.querySelector('a');
    const source = this.getAttribute('src') ?? link?.href;
    if (link === null || source === undefined) return;
    const button = copyButton(link.textContent.trim(), signal, async () => {
      const copied = await copyText(fetchText(source, signal)).catch(() => false);
      if (!copied) location.href = source;
      return copied ? { copied, said: 'Copied' } : { copied, said: 'Opening the Markdown instead' };
    });
    link.hidden = true;
    this.append(button);
    onLeave(signal, () => {
      link.hidden = false;
    });
  }
}

async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}
