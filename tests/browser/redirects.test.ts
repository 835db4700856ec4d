import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './launch.ts';
import { serveSearchSite } from './search-site.ts';
import type { ServedSite } from './search-site.ts';

const level = (rank: number, title: string, ...more: string[]): string =>
  `---\nrank: ${rank}\naliases: [/ladders/dock/old-${title.toLowerCase()}/]\n---\n# ${title}\n\n## Ropes\n\n${more.join('\n')}\n`;

const content = {
  'ladders/dock/ladder.md': '---\naliases: /careers/dock/\n---\n# Dock\n',
  'ladders/dock/trunk/hand.md': level(1, 'Hand', '- Ties the four common knots alone.', '- Sweeps the deck at noon.'),
  'ladders/dock/trunk/mate.md': level(2, 'Mate', '- Ties the four common knots in the dark.'),
  'ladders/dock/trunk/captain.md': level(3, 'Captain', '- Answers for a ship.'),
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

/** Where an old address ends, and what went wrong on the way. */
async function follow(path: string, to: string, options = {}): Promise<{ words: string; troubles: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) troubles.push(message.text());
  });
  await page.goto(site.home + path).catch(() => undefined);
  await page.waitForURL(site.home + to, { timeout: 20_000 });
  const words = await page.locator('main').innerText();
  await context.close();
  return { words, troubles };
}

describe('an old address', () => {
  it.each([
    ['ladders/dock/old-mate/', 'ladders/dock/mate/'],
    ['ladders/dock/old-mate/sheet/', 'ladders/dock/mate/sheet/'],
    ['careers/dock/', 'ladders/dock/'],
    ['careers/dock/captain/', 'ladders/dock/captain/'],
    ['careers/dock/matrix/', 'ladders/dock/matrix/'],
  ])('of a ladder or a level leads on: %s', async (path, to) => {
    expect((await follow(path, to)).troubles).toEqual([]);
  });

  it('leads on without JavaScript', async () => {
    const { words } = await follow('careers/dock/hand/', 'ladders/dock/hand/', { javaScriptEnabled: false });
    expect(words).toContain('Sweeps the deck at noon.');
  });

  it('keeps the place on the page that it names', async () => {
    const place = '#ties-the-four-common-knots-alone';
    const { words } = await follow(`ladders/dock/old-hand/${place}`, `ladders/dock/hand/${place}`);
    expect(words).toContain('Ties the four common knots alone.');
  });

  it('of a comparison compares the levels under the names they have now', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.home}ladders/dock/compare/old-hand..old-captain/`);
    await page.getByRole('heading', { name: 'From Hand to Captain' }).waitFor({ timeout: 20_000 });
    expect(page.url()).toBe(`${site.home}ladders/dock/compare/#old-hand..old-captain`);
    await page.close();
  });
});
