/**
 * Tells when what is kept under a key may have changed without this page: another tab wrote or wiped it, or the page
 * came back from the browser's memory of pages left, where it heard nothing.
 *
 * @param signal ends it
 */
export function onKeptElsewhere(signal: AbortSignal, key: string, callback: () => void): void {
  addEventListener(
    'storage',
    (event) => {
      // Without a key, everything was cleared.
      if (event.key === key || event.key === null) callback();
    },
    { signal },
  );
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) callback();
    },
    { signal },
  );
}
