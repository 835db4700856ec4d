import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './launch.ts';
import { serveSearchSite } from './search-site.ts';
import type { ServedSite } from './search-site.ts';

/** One of every kind of page, with everything on it that Handrail can put there. */
const everyKind: Readonly<Record<string, string>> = {
  'a reading page': 'people/leave/',
  'a page that is on its way out': 'people/old/',
  'a page that introduces a section': 'people/',
  'a list of a section': 'operations/runbooks/',
  'the home page': '',
  'the map': 'map/',
  'the glossary': 'glossary/',
  'the teams': 'teams/',
  'the search page': 'search/',
  'what is shown for a missing page': 'there/is/no/such/page/',
};

const content = {
  'pages/people/old.md':
    '---\nstatus: deprecated\nreplacement: leave.md\nreview: { every: 1 month, last: 2026-01-10, by: the people team }\ntags: [career]\n---\n# An-extraordinarily-long-title-without-a-place-to-break-it-anywhere-at-all\n\nText.\n',
  'teams/people.yaml':
    'name: People team\nchannel: "#people"\nlink: https://chat.example.org/people\nlead: Head of people\n',
};

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSearchSite(content)]);
});
afterAll(async () => {
  await browser.close();
  site.stop();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(site.home + path);
  return page;
}

const narrow = { viewport: { width: 320, height: 700 } };

describe.each(Object.entries(everyKind))('%s', (_, path) => {
  // Colours do not change with the width, nor the layout with the colours: two runs see both themes and both layouts.
  it.each([
    ['light, wide', { colorScheme: 'light' }],
    ['dark, narrow', { colorScheme: 'dark', ...narrow }],
  ] as const)('breaks no rule of accessibility that axe knows (%s)', async (__, options) => {
    const page = await open(path, options);
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(20);
    await page.context().close();
  });

  it('never scrolls sideways, however narrow, and asks nothing of another host', async () => {
    const context = await browser.newContext(narrow);
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(site.home + path);
    await page.waitForLoadState('networkidle');
    expect([...hosts]).toEqual([new URL(site.home).origin]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await context.close();
  });
});

describe('a page without JavaScript', () => {
  it('is complete: text, section, contents, facts and neighbours', async () => {
    const page = await open('people/leave/', { javaScriptEnabled: false });
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Time away');
    for (const name of ['Section', 'On this page', 'Breadcrumb', 'Previous and next page']) {
      expect(await page.getByRole('navigation', { name }).isVisible(), name).toBe(true);
    }
    expect(await page.getByText('Reading time').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Copy as Markdown' }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Search' }).first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('opens its section and its contents as drawers when it is narrow, and closes them again', async () => {
    const page = await open('people/leave/', { javaScriptEnabled: false, ...narrow });
    const menu = page.getByRole('navigation', { name: 'Section' });
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'In this section' }).click();
    expect(await menu.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);

    const margin = page.getByRole('complementary', { name: 'About this page' });
    await page.getByRole('button', { name: 'On this page' }).click();
    expect(await margin.getByText('Reading time').isVisible()).toBe(true);
    await margin.getByRole('button', { name: 'Close' }).click();
    expect(await margin.isVisible()).toBe(false);
    await page.context().close();
  });

  it('shows its facts in a line under the title when it is narrow', async () => {
    const page = await open('people/old/', { javaScriptEnabled: false, ...narrow });
    expect(await page.locator('article').getByRole('link', { name: 'People team' }).isVisible()).toBe(true);
    expect(await page.locator('article').getByText('Confirmed 10 January 2026').isVisible()).toBe(true);
    await page.context().close();
  });

  it('leads to every section from its head', async () => {
    const page = await open('people/leave/', { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Sections' }).click();
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Operations' }).click();
    expect(page.url()).toBe(`${site.home}operations/`);
    await page.context().close();
  });
});

describe('a page on paper', () => {
  it('is the text, its facts and its address, and nothing to click', async () => {
    const page = await open('people/old/');
    await page.emulateMedia({ media: 'print' });
    const shown = (selector: string) => page.locator(selector).first().isVisible();
    expect(await shown('article .prose')).toBe(true);
    expect(await shown('article .facts-line')).toBe(true);
    expect(await page.getByText('https://example.org/quay/people/old/').isVisible()).toBe(true);
    for (const away of ['.top', '.section-menu', '.margin', '.foot', '.neighbours'])
      expect(await shown(away), away).toBe(false);
    await page.context().close();
  });
});

describe('the keyboard', () => {
  it('goes first to the text, past what every page repeats', async () => {
    const page = await open('people/leave/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.context().close();
  });
});
