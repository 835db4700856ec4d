import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './launch.ts';
import { serveSearchSite } from './search-site.ts';
import type { ServedSite } from './search-site.ts';

const level = (rank: number, title: string, ...expectations: string[]): string =>
  `---\nrank: ${rank}\n---\n# ${title}\n\n## Cargo\n\n${expectations.map((text) => `- ${text}\n`).join('')}`;

const content = {
  'ladders/crane/ladder.md': [
    '---',
    'tracks:',
    '  - { id: trunk, name: Yard }',
    '  - { id: expert, name: Expert, from: senior }',
    '  - { id: lead, name: Leading, from: senior }',
    '---',
    '# Crane ladder',
    '',
    'How crane drivers grow.',
    '',
  ].join('\n'),
  'ladders/crane/trunk/senior.md': level(1, 'Senior driver', 'Balances a pallet alone.', 'Greases the hook.'),
  'ladders/crane/expert/master.md': level(2, 'Master driver', 'Balances a container in wind.'),
  'ladders/crane/lead/foreman.md': level(2, 'Foreman', 'Balances shifts between drivers.\n  - Swapped two nights.'),
};

const patient = { timeout: 20_000 };
let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSearchSite(content)]);
});
afterAll(async () => {
  await browser.close();
  site.stop();
});

async function search(query: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(`${site.home}search/?${query}`);
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
    await page.context().close();
  });

  it('are found by their examples', async () => {
    const page = await search('q=swapped+nights');
    expect(await titles(page)).toEqual(['Balances shifts between drivers.']);
    await page.context().close();
  });

  it.each([
    ['track=Leading', ['Balances shifts between drivers.']],
    ['level=Senior+driver', ['Balances a pallet alone.']],
    ['level=Senior+driver&level=Master+driver&track=Expert', ['Balances a container in wind.']],
  ])('are filtered by %s', async (filter, found) => {
    const page = await search(`q=balances&${filter}`);
    expect(await titles(page)).toEqual(found);
    await page.context().close();
  });

  it('lead to their place on the level', async () => {
    const page = await search('q=pallet');
    await page.getByRole('link', { name: 'Balances a pallet alone.' }).click();
    await page.waitForURL('**/ladders/crane/senior/#balances-a-pallet-alone', patient);
    expect(await page.locator(':target').innerText()).toContain('Balances a pallet alone.');
    await page.context().close();
  });

  it('let their level be found by its own name first', async () => {
    const page = await search('q=master+driver');
    const [first] = await titles(page);
    expect(first).toBe('Master driver');
    await page.context().close();
  });
});
