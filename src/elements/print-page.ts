import { LiveElement, onLeave } from './live-element.ts';
import { icon, node } from './node.ts';

const printer = 'M7 9V4h10v5 M7 17H4V9h16v8h-3 M7 14h10v6H7z';

/** Offers to print the page. It is empty without JavaScript, for only a script can ask for that. */
export class PrintPage extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const button = node('button', { type: 'button' }, icon(printer), 'Print this page');
    button.addEventListener('click', () => print(), { signal });
    this.append(button);
    onLeave(signal, () => button.remove());
  }
}
