import { copyText } from './clipboard.ts';
import { copyButton } from './copy-button.ts';
import { LiveElement } from './live-element.ts';

/** Wraps a code block and adds a button that copies the code, without the line end that closes every block. */
export class CopyCode extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const code = this.querySelector('pre');
    if (code === null) return;
    const button = copyButton('Copy code', signal, async () => {
      if (await copyText(code.textContent.replace(/\n$/, ''))) return { copied: true, said: 'Copied' };
      getSelection()?.selectAllChildren(code);
      return { copied: false, said: 'The browser refused. The code is selected: copy it by hand' };
    });
    this.append(button);
  }
}
