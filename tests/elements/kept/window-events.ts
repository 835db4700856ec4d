import { afterEach, beforeEach, vi } from 'vitest';

/**
 * Has something stand for the window in each test of a file: events reach whoever listens to it.
 *
 * @returns lets an event happen, with facts such as its key
 */
export function windowEvents(): (type: string, facts?: Readonly<Record<string, unknown>>) => Event {
  let page = new EventTarget();
  beforeEach(() => {
    page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  return (type, facts = {}) => {
    const event = Object.assign(new Event(type, { cancelable: true }), facts);
    page.dispatchEvent(event);
    return event;
  };
}
