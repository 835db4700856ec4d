import { describe, expect, it } from 'vitest';
import { patient, visits } from './visit.ts';

const { home, open, fresh } = visits();

/** Follows an old address to where it should end. Gives the words there, and what went wrong on the way. */
async function follow(path: string, to: string, options = {}): Promise<{ words: string; troubles: string[] }> {
  const page = await (await fresh({ mayFail: true, ...options })).newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) troubles.push(message.text());
  });
  await page.goto(home + path).catch(() => undefined);
  await page.waitForURL(home + to, patient);
  return { words: await page.locator('main').innerText(), troubles };
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
    const page = await open('ladders/dock/compare/old-hand..old-captain/', { mayFail: true });
    await page.getByRole('heading', { name: 'From Hand to Captain' }).waitFor(patient);
    await expect.poll(() => page.url(), patient).toBe(`${home}ladders/dock/compare/#old-hand..old-captain`);
  });
});
