import { onLeave } from '../live-element.ts';
import { node } from '../node.ts';
import { ways, wayOf } from './ways.ts';

/** Where a reader's wish to do without the keys is kept. */
const place = 'handrail:comparison-keys';

/**
 * Puts the neighbours of a comparison one key away, says so beside them, and lets readers turn it off: who speaks to a
 * computer presses keys without meaning to.
 *
 * @param links holds a link with `data-key` for each way that there is
 */
export function neighbourKeys(links: HTMLElement, signal: AbortSignal): void {
  const linkFor = (way: string): HTMLAnchorElement | null => links.querySelector(`a[data-key="${way}"]`);
  const offered = [...ways].filter(([, way]) => linkFor(way) !== null);
  const words = node('span');
  const button = node('button', { type: 'button' });
  const line = node('p', { class: 'compare-keys' }, words, ' ', button);
  let on = !isOff();
  const show = (): void => {
    words.replaceChildren(
      ...(on
        ? offered.flatMap(([key, way], at) => [at === 0 ? 'Keys: ' : ', ', node('kbd', {}, key), ` ${way}`])
        : ['Keys are off']),
      '.',
    );
    button.textContent = on ? 'Turn keys off' : 'Turn keys on';
  };
  button.addEventListener('click', () => {
    on = !on;
    remember(on);
    show();
  });
  document.addEventListener(
    'keydown',
    (event) => {
      const way = on && !event.defaultPrevented ? wayOf(event, isField(event.target)) : undefined;
      const link = way === undefined ? null : linkFor(way);
      if (link === null) return;
      event.preventDefault();
      link.click();
    },
    { signal },
  );
  show();
  links.append(line);
  onLeave(signal, () => line.remove());
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, select, textarea, dialog') !== null)
  );
}

function isOff(): boolean {
  try {
    return localStorage.getItem(place) === 'off';
  } catch {
    return false;
  }
}

/** Keeps the wish for the next page, where the browser allows it. */
function remember(on: boolean): void {
  try {
    if (on) localStorage.removeItem(place);
    else localStorage.setItem(place, 'off');
  } catch {
    // It then holds for this page only.
  }
}
