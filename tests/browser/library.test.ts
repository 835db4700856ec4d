import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { patient, visits } from './visit.ts';

const { home, open } = visits();

const titles = {
  barge: 'The barge went aground on the mole',
  gig: 'The gig was swamped beside the mole',
  skiff: 'A skiff drifted ashore',
};

/** Titles of the entries that are shown. */
async function shown(page: Page): Promise<string[]> {
  return page.locator('.library-list .record-title').filter({ visible: true }).allInnerTexts();
}

describe('a library', () => {
  it('is filtered by keyboard, and says how many are shown in words and which in its address', async () => {
    const page = await open('wrecks/');
    const status = page.locator('.library-shown [role="status"]');
    await status.getByText('Showing all 3 wrecks.').waitFor();
    expect(await shown(page)).toEqual([titles.barge, titles.gig, titles.skiff]);
    expect(
      await page.locator('.library-choices select').evaluateAll((all) => all.map((each) => each.getAttribute('name'))),
    ).toEqual(['service', 'severity', 'factor', 'year', 'open']);

    await page.getByRole('combobox', { name: 'What contributed' }).focus();
    await page.keyboard.type('nobody');
    await status.getByText('Showing 2 of 3 wrecks.').waitFor();
    expect(new URL(page.url()).search).toBe('?factor=nobody-on-the-mole');
    expect(await shown(page)).toEqual([titles.barge, titles.gig]);
    await page.getByRole('combobox', { name: 'Actions' }).selectOption('no');
    expect(await shown(page)).toEqual([titles.gig]);
    expect(await page.locator('.library-year h2').filter({ visible: true }).allInnerTexts()).toEqual(['2025 1']);
    await page.getByRole('combobox', { name: 'How bad' }).selectOption('grave');
    await status.getByText('None of 3 wrecks is all of that.').waitFor();
    expect(await shown(page)).toEqual([]);

    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    await status.getByText('Showing all 3 wrecks.').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(
      await page.getByRole('combobox', { name: 'Service' }).evaluate((field) => field === document.activeElement),
    ).toBe(true);
  });

  it('shows what an address asks for, also where a record leads back to it, and comes back with it', async () => {
    const page = await open('wrecks/2026-03-02-barge/', { viewport: { width: 320, height: 700 } });
    await page.getByRole('link', { name: 'worn fairlead', exact: true }).click();
    await page.waitForURL(`${home}wrecks/?factor=worn-fairlead`);
    await expect.poll(() => shown(page), patient).toEqual([titles.barge]);
    expect(await page.getByRole('combobox', { name: 'What contributed' }).inputValue()).toBe('worn-fairlead');
    await page.getByRole('link', { name: titles.barge }).first().click();
    await page.goBack();
    await expect.poll(() => shown(page), patient).toEqual([titles.barge]);
  });

  it('has every entry and an index without JavaScript, and no filters', async () => {
    const page = await open('wrecks/?factor=worn-fairlead', { javaScriptEnabled: false });
    expect(await shown(page)).toEqual([titles.barge, titles.gig, titles.skiff]);
    expect(await page.locator('.library-filters').isVisible()).toBe(false);
    const index = page.getByRole('region', { name: 'What comes back' });
    expect(await index.locator('dt').allInnerTexts()).toEqual(['fog horn 2', 'nobody on the mole 2']);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.library-aside').isVisible()).toBe(false);
  });
});
