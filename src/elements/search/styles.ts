import address from './search.css?url';

let loaded: Promise<void> | undefined;

/** Adds the style sheet of search to the page, once; resolves when it is there. Without it, search still works. */
export function loadStyles(): Promise<void> {
  loaded ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
  return loaded;
}
