import { LiveElement, onLeave } from './live-element.ts';
import { node } from './node.ts';
import { currentHeading } from './reading-place.ts';

/**
 * Wraps a list of links to the headings of the page and marks the one being read with `aria-current="true"`. Where the
 * headings are is told by the browser as it changes: nothing is measured while scrolling.
 */
export class PageContents extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading === null ? [] : [{ link, heading }];
    });
    const headings = links.map(({ heading }) => heading);
    const end = node('span', { class: 'page-end', 'aria-hidden': 'true' });
    document.body.append(end);
    const places = headings.map(() => ({ passed: false, visible: false }));
    let atEnd = false;
    let chosen = -1;

    const mark = (): void => {
      const current = currentHeading(places, atEnd, chosen);
      for (const [at, { link }] of links.entries()) {
        if (at !== current) link.removeAttribute('aria-current');
        else if (!link.hasAttribute('aria-current')) {
          link.setAttribute('aria-current', 'true');
          this.#reveal(link);
        }
      }
    };
    const watch = (rootMargin: string, note: (entry: IntersectionObserverEntry, at: number) => void): void => {
      const observer = new IntersectionObserver(
        (entries) => {
          for (const entry of entries)
            note(
              entry,
              headings.findIndex((heading) => heading === entry.target),
            );
          mark();
        },
        { rootMargin },
      );
      for (const heading of headings) observer.observe(heading);
      observer.observe(end);
      onLeave(signal, () => observer.disconnect());
    };
    // Reaching far above the window, so that everything that has passed the line counts as inside.
    watch('1000000px 0px -67% 0px', ({ isIntersecting }, at) => {
      const place = places[at];
      if (place !== undefined) place.passed = isIntersecting;
    });
    watch('0px', ({ isIntersecting }, at) => {
      const place = places[at];
      if (place !== undefined) place.visible = isIntersecting;
      else atEnd = isIntersecting && scrollY > 0;
    });

    const choose = (): void => {
      chosen = headings.findIndex(({ id }) => id === decodeURIComponent(location.hash.slice(1)));
      mark();
    };
    const release = (): void => {
      chosen = -1;
    };
    addEventListener('hashchange', choose, { signal });
    this.addEventListener('click', () => queueMicrotask(choose), { signal });
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
      addEventListener(type, release, { signal, passive: true, capture: true });
    }
    onLeave(signal, () => {
      end.remove();
      for (const { link } of links) link.removeAttribute('aria-current');
    });
    choose();
  }

  /** Scrolls the list, and only the list, when it is longer than its box and the link lies outside. */
  #reveal(link: HTMLElement): void {
    if (this.scrollHeight <= this.clientHeight) return;
    const top = link.offsetTop - this.clientHeight / 2;
    this.scrollTo({ top });
  }
}
