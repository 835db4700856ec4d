import { describe, expect, it } from 'vitest';
import { faultsInLooks, narrow, patient, visits } from './visit.ts';

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

const { home, open } = visits({ viewport: { width: 1440, height: 900 } });

describe.each(Object.entries(everyKind))('%s', (_, path) => {
  it('breaks no rule of accessibility that axe knows, never scrolls sideways, and asks nothing of another host', async () => {
    const page = await open(path, { mayFail: path.startsWith('there/') });
    expect(await faultsInLooks(page)).toEqual([]);
    // What it asks for late is seen too: `open` has an eye on it.
    await page.waitForLoadState('networkidle');
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
  });

  it('shows its facts in a line under the title when it is narrow', async () => {
    const page = await open('people/old/', { javaScriptEnabled: false, ...narrow });
    expect(await page.locator('article').getByRole('link', { name: 'People team' }).isVisible()).toBe(true);
    expect(await page.locator('article').getByText('Confirmed 10 January 2026').isVisible()).toBe(true);
  });

  it('leads to every section from its head', async () => {
    const page = await open('people/leave/', { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Sections' }).click();
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Operations' }).click();
    await expect.poll(() => page.url(), patient).toBe(`${home}operations/`);
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
  });
});
