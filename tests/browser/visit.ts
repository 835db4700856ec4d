/**
 * Visits to the one site that all tests in a browser share.
 *
 * A browser is the dearest way to prove something. To write a lean test here:
 *
 * - Prove without a browser whatever can be: what is in the HTML belongs in tests/site, what is computed in tests/handbook.
 * - Put content into a file of content/, and a line in content/all.ts. There is one site, built once in a run.
 * - `const { home, open } = visits()` once in a file. `open(path)` gives a page; when the test is over, it is closed, and
 *   whatever it complained about or asked of other hosts fails the test. Nothing has to be closed by hand.
 * - Open a page once and ask it many things. A second page is for a second start: other settings, nothing kept yet.
 * - Have each kind of page looked at once in each of the `looks`, with `faultsOf(page)`, and never again: it is the dearest
 *   thing of all. The narrow look is also the time to see that nothing scrolls sideways.
 * - Wait for what a reader sees (`locator.waitFor()`, `expect.poll(…, patient)`), never for a time. Before a key is pressed,
 *   wait for what listens to it: a page that has loaded need not have run its scripts, nor a dialog be open that is asked for.
 */

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, inject } from 'vitest';
import { launch } from './launch.ts';

/** For `expect.poll` and the like: a machine may be busy with other tests. */
export const patient = { timeout: 20_000 };

/** The least width at which nothing may scroll sideways. */
export const narrow = { viewport: { width: 320, height: 700 } } as const;

/**
 * How every kind of page is looked at, for `it.each`. Colours do not change with the width, nor the layout with the
 * colours: two looks see both themes and both layouts.
 */
export const looks = [
  ['light, wide', { colorScheme: 'light' }],
  ['dark, narrow', { colorScheme: 'dark', ...narrow }],
] as const;

/** How a page is opened. */
export interface VisitOptions extends BrowserContextOptions {
  /** Set when a part of the page, or the page itself, will not be found, so that the browser says so. */
  readonly mayFail?: boolean;
  /** Prepares the page, before anything of it runs. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** What the tests of a file visit the site with. */
export interface Visits {
  /** Address of the home page, with `/` at the end. */
  readonly home: string;
  /** Opens a page of the site in a browser that has kept nothing. Fails when there is none, unless it may. */
  readonly open: (path: string, options?: VisitOptions) => Promise<Page>;
  /** Starts a browser that has kept nothing, for several pages that share what is kept. */
  readonly fresh: (options?: VisitOptions) => Promise<BrowserContext>;
}

/** One browser for all test files that a worker runs; it ends with the worker. */
let browser: Promise<Browser> | undefined;

/**
 * The way to the shared site, for the tests of one file: call it once, outside of any test.
 *
 * @param usual options of every visit, where it says nothing else
 */
export function visits(usual: BrowserContextOptions = {}): Visits {
  const home = inject('home');
  const contexts: BrowserContext[] = [];
  const troubles: string[] = [];

  beforeAll(async () => {
    browser ??= launch();
    // The first to ask waits for the site to be built.
    const [answer] = await Promise.all([fetch(home), browser]);
    if (!answer.ok) throw new Error(await answer.text());
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(troubles.splice(0)).toEqual([]);
  });

  const fresh = async ({ mayFail = false, ...options }: VisitOptions = {}): Promise<BrowserContext> => {
    if (browser === undefined) throw new Error('Pages are opened in a test.');
    const context = await (await browser).newContext({ viewport: { width: 1280, height: 800 }, ...usual, ...options });
    contexts.push(context);
    context.setDefaultTimeout(patient.timeout);
    context.on('weberror', (error) => troubles.push(String(error.error())));
    context.on('console', (message) => {
      const text = message.text();
      const counts = !mayFail || text.includes('Content Security Policy');
      if (counts && ['error', 'warning'].includes(message.type())) troubles.push(text);
    });
    context.on('request', (request) => {
      // Reading, and nothing but reading, from the site itself, and what the page made for itself to save.
      const own = [home, `blob:${new URL(home).origin}`].some((start) => request.url().startsWith(start));
      if (!own || !['GET', 'HEAD'].includes(request.method()))
        troubles.push(`asks ${request.method()} ${request.url()}`);
    });
    return context;
  };

  const open = async (path: string, { before, ...options }: VisitOptions = {}): Promise<Page> => {
    const page = await (await fresh(options)).newPage();
    await before?.(page);
    const answer = await page.goto(home + path);
    // The page that says "not found" passes many a test.
    if (options.mayFail !== true) expect(answer?.status()).toBe(200);
    return page;
  };

  return { home, open, fresh };
}

/** What axe finds wrong with a page as it is now: a line for each rule that it breaks, with the elements at fault. */
export async function faultsOf(page: Page): Promise<string[]> {
  // There are no frames in our pages, which axe would open another page for.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ rules: { 'target-size': { enabled: true } } });
  const { violations, passes } = await axe.analyze();
  // On an empty page, nothing can be wrong.
  if (passes.length < 15) throw new Error(`Axe found only ${passes.length} rules to hold the page against.`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** How much wider than its window a page is: 0 when it does not scroll sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}
