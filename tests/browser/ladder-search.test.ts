import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { patient, visits } from './visit.ts';

const { open } = visits();

async function search(query: string): Promise<Page> {
  const page = await open(`search/?${query}`);
  await page.locator('.search-result').first().waitFor(patient);
  return page;
}

const titles = (page: Page) => page.locator('.search-result h2').allTextContents();

describe('expectations in search', () => {
  it('are results of their own, with the ladder, the level and the area they stand in', async () => {
    const page = await search('q=balances');
    expect((await titles(page)).sort()).toEqual([
      'Balances a container in wind.',
      'Balances a pallet alone.',
      'Balances shifts between drivers.',
    ]);
    const pallet = page.locator('.search-result').filter({ hasText: 'pallet' });
    expect(await pallet.locator('.search-where').innerText()).toMatch(
      /Expectation\s+Crane ladder › Senior driver › Cargo/,
    );
  });

  it('are found by their examples', async () => {
    const page = await search('q=swapped+nights');
    // What says only one of the words comes below.
    expect((await titles(page))[0]).toBe('Balances shifts between drivers.');
  });

  it.each([
    ['track=Leading', ['Balances shifts between drivers.']],
    ['level=Senior+driver', ['Balances a pallet alone.']],
    ['level=Senior+driver&level=Master+driver&track=Expert', ['Balances a container in wind.']],
  ])('are filtered by %s', async (filter, found) => {
    const page = await search(`q=balances&${filter}`);
    expect(await titles(page)).toEqual(found);
  });

  it('lead to their place on the level', async () => {
    const page = await search('q=pallet');
    await page.getByRole('link', { name: 'Balances a pallet alone.' }).click();
    await page.waitForURL('**/ladders/crane/senior/#balances-a-pallet-alone', patient);
    expect(await page.locator(':target').innerText()).toContain('Balances a pallet alone.');
  });

  it('let their level be found by its own name first', async () => {
    const page = await search('q=master+driver');
    const [first] = await titles(page);
    expect(first).toBe('Master driver');
  });
});
