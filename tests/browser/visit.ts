/**
 * Visits to the sites that all tests in a browser share: one that has everything, and the handbook that ships.
 *
 * A browser is the dearest way to prove something. To write a lean test here:
 *
 * - Prove without a browser whatever can be: what is in the HTML belongs in tests/site, what is computed in tests/handbook.
 * - Put content into a file of content/, and a line in content/all.ts. Each site is built once in a run. The handbook that
 *   ships is for what is said about it.
 * - `const { home, open } = visits()` once in a file. `open(path)` gives a page; when the test is over, it is closed, and
 *   whatever it complained about or asked of other hosts fails the test. Nothing has to be closed by hand.
 * - Open a page once and ask it many things. A second page is for a second start: other settings, nothing kept yet.
 * - A browser is wiped after the test and given to the next. One that a test changes for good, such as its clock, is opened with
 *   `before`, or with `own`.
 * - Have each kind of page looked at once, with `faultsInLooks(page)`, and never again: it is the dearest thing of all. It sees
 *   the page as it stands in both themes and both layouts, and whether it scrolls sideways.
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

/** How a page is opened. */
export interface VisitOptions extends BrowserContextOptions {
  /** Set when a part of the page, or the page itself, will not be found, so that the browser says so. */
  readonly mayFail?: boolean;
  /** Set when the test changes the browser for good, such as its clock: nobody is given it afterwards. */
  readonly own?: boolean;
  /** Prepares the page, before anything of it runs, in a browser of its own. */
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

/** A browser as a test sees it, with settings and a memory of its own, and what its pages complained about. */
interface Seat {
  readonly context: BrowserContext;
  readonly troubles: string[];
  mayFail: boolean;
  /** The site and what it was opened with, and a page that stays open, for seats that others may have afterwards. */
  readonly again?: { readonly settings: string; readonly parked: Page };
}

/** One browser for all test files that a worker runs; it ends with the worker. */
let browser: Promise<Browser> | undefined;

/**
 * Seats that others have left, latest last. To open a page where one was open before takes half the time: a new seat begins with
 * a new process, which loads fonts and compiles scripts again. What was kept in it is wiped.
 */
const left: Seat[] = [];

/** More of them would only take memory. */
const mostLeft = 6;

/**
 * The way to a shared site, for the tests of one file: call it once, outside of any test.
 *
 * @param usual options of every visit, where it says nothing else
 * @param site which of the two: `handbook` is the one that ships
 */
export function visits(usual: BrowserContextOptions = {}, site: 'home' | 'handbook' = 'home'): Visits {
  const home = inject(site);
  const taken: Seat[] = [];

  beforeAll(async () => {
    browser ??= launch();
    // The first to ask waits for the site to be built.
    const [answer] = await Promise.all([fetch(home), browser]);
    if (!answer.ok) throw new Error(await answer.text());
  });
  afterEach(async ({ task }) => {
    const failed = task.result?.state === 'fail';
    const seats = taken.splice(0);
    await Promise.all(seats.map((seat) => (failed ? seat.context.close() : leave(seat, home))));
    expect(seats.flatMap(({ troubles }) => troubles.splice(0))).toEqual([]);
  });

  const fresh = async ({ mayFail = false, own = false, ...options }: VisitOptions = {}): Promise<BrowserContext> => {
    const settings = { viewport: { width: 1280, height: 800 }, ...usual, ...options };
    const seat = (own ? undefined : seatLeft(JSON.stringify([home, settings]))) ?? (await newSeat(settings, home, own));
    seat.mayFail = mayFail;
    taken.push(seat);
    return seat.context;
  };

  const open = async (path: string, { before, ...options }: VisitOptions = {}): Promise<Page> => {
    const page = await (await fresh({ own: before !== undefined, ...options })).newPage();
    await before?.(page);
    const answer = await page.goto(home + path);
    // The page that says "not found" passes many a test.
    if (options.mayFail !== true) expect(answer?.status()).toBe(200);
    return page;
  };

  return { home, open, fresh };
}

/** The seat that was left with the same site and settings, if there is one. */
function seatLeft(settings: string): Seat | undefined {
  const at = left.findLastIndex(({ again }) => again?.settings === settings);
  return at === -1 ? undefined : left.splice(at, 1)[0];
}

async function newSeat(settings: BrowserContextOptions, home: string, own: boolean): Promise<Seat> {
  if (browser === undefined) throw new Error('Pages are opened in a test.');
  const context = await (await browser).newContext(settings);
  context.setDefaultTimeout(patient.timeout);
  const known = { context, troubles: [], mayFail: false };
  const seat: Seat = own
    ? known
    : { ...known, again: { settings: JSON.stringify([home, settings]), parked: await context.newPage() } };
  const { troubles } = seat;
  context.on('weberror', (error) => troubles.push(String(error.error())));
  context.on('console', (message) => {
    const text = message.text();
    const counts = !seat.mayFail || text.includes('Content Security Policy');
    if (counts && ['error', 'warning'].includes(message.type())) troubles.push(text);
  });
  context.on('request', (request) => {
    // Reading, and nothing but reading, from the site itself, and what the page made for itself to save.
    const inside = [home, `blob:${new URL(home).origin}`].some((start) => request.url().startsWith(start));
    if (!inside || !['GET', 'HEAD'].includes(request.method()))
      troubles.push(`asks ${request.method()} ${request.url()}`);
  });
  return seat;
}

/** Ends the pages of a seat, and wipes it for the next or takes it away. */
async function leave(seat: Seat, home: string): Promise<void> {
  const { context, again } = seat;
  if (again === undefined) return context.close();
  await Promise.all(context.pages().map((page) => (page === again.parked ? undefined : page.close())));
  const session = await context.newCDPSession(again.parked);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(home).origin, storageTypes: 'all' });
  await session.detach();
  left.push(seat);
  await Promise.all(left.splice(0, left.length - mostLeft).map((each) => each.context.close()));
}

/**
 * What is wrong with a page in the state in which it stands, light and in the width it was opened with, then dark and narrow:
 * a line for each rule of axe that it breaks, with the elements at fault, and one when it scrolls sideways. Colours do not
 * change with the width, nor the layout with the colours: two looks see both themes and both layouts. Neither needs the
 * page to be loaded again. Afterwards, the page has its width again.
 */
export async function faultsInLooks(page: Page): Promise<string[]> {
  const width = page.viewportSize();
  const found: string[] = [];
  for (const [look, colorScheme, size] of [
    ['light', 'light', width],
    ['dark and narrow', 'dark', narrow.viewport],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    if (size !== null) await page.setViewportSize(size);
    found.push(...(await faultsOf(page)).map((fault) => `${look}: ${fault}`));
    const overflow = await overflowOf(page);
    if (overflow > 0) found.push(`${look}: scrolls sideways by ${overflow} pixels`);
  }
  if (width !== null) await page.setViewportSize(width);
  return found;
}

/** What axe finds wrong with a page as it is now: a line for each rule that it breaks, with the elements at fault. */
async function faultsOf(page: Page): Promise<string[]> {
  // To give axe to a page takes as long as its work: what a page has already is not given to it again.
  const known = await page.evaluate(() => 'axe' in globalThis);
  const axe = new AxeBuilder({ page, ...(known ? { axeSource: ';' } : {}) })
    // There are no frames in our pages, which axe would open another page for.
    .setLegacyMode()
    .options({
      rules: { 'target-size': { enabled: true } },
      // Of what passes, one element is enough to tell.
      resultTypes: ['violations'],
    });
  const { violations, passes } = await axe.analyze();
  // On an empty page, nothing can be wrong.
  if (passes.length < 15) throw new Error(`Axe found only ${passes.length} rules to hold the page against.`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** How much wider than its window a page is: 0 when it does not scroll sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}
