import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visits } from './visit.ts';

const { open } = visits();

/** Everything that a page of a site can keep. */
const keep = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    localStorage.setItem('kept', 'yes');
    sessionStorage.setItem('kept', 'yes');
    document.cookie = 'kept=yes; max-age=9999';
    window.name = 'kept';
    await caches.open('kept');
    await new Promise((done, failed) => {
      const asked = indexedDB.open('kept');
      asked.addEventListener('success', done);
      asked.addEventListener('error', failed);
    });
  });

const kept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    window.name,
    await caches.keys(),
    (await indexedDB.databases()).map(({ name }) => name),
    history.length,
  ]);

describe('a visit', () => {
  const nothing = [0, 0, '', '', [], [], 2];
  const contexts = new Set<unknown>();

  it.each(['first', 'second'])('finds nothing that another has kept: the %s', async () => {
    const page = await open('people/leave/');
    contexts.add(page.context());
    expect(await kept(page)).toEqual(nothing);
    await keep(page);
    expect(await kept(page)).not.toEqual(nothing);
    // Two at a time share nothing either.
    const other = await open('people/leave/');
    contexts.add(other.context());
    expect(await kept(other)).toEqual(nothing);
  });

  it('has the browser of an earlier one, and not one of its pages', async () => {
    expect(contexts.size).toBe(2);
    const page = await open('people/leave/');
    expect(contexts).toContain(page.context());
    expect(page.context().pages()).toHaveLength(2);
  });

  it('has a browser of its own where something is prepared', async () => {
    const page = await open('people/leave/', { before: (early) => early.clock.setFixedTime(0) });
    expect(contexts).not.toContain(page.context());
  });
});
