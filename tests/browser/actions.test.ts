import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsInLooks, patient, visits } from './visit.ts';

const { open } = visits();

/** Opens the board on a day. */
const boardOn =
  (day: string) =>
  (page: Page): Promise<void> =>
    page.clock.install({ time: new Date(`${day}T10:00:00`) });

/** The groups that are shown, with what is in them. */
function groupsOf(page: Page): Promise<string[][]> {
  return page
    .locator('.board-group:visible')
    .evaluateAll((groups) =>
      groups.map((group) => [
        group.querySelector('h2')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        ...[...group.querySelectorAll<HTMLElement>('.board-row')]
          .filter((row) => !row.hidden && row.querySelector('a')?.href.includes('block-jammed'))
          .map((row) => row.querySelector('a')?.textContent ?? ''),
      ]),
    );
}

const grease = 'Grease every block before each voyage';
const hang = 'Hang a spare block where the watch can reach it with one hand';
const write = 'Write down which block belongs where';
const ask = 'Ask what the older hands would have done';

describe('the board of actions', () => {
  it('says by the reader’s clock what is late, and shows what is chosen, with the keyboard alone', async () => {
    const page = await open('actions/?owner=riggers', { before: boardOn('2026-11-22') });
    const status = page.getByRole('status');
    await expect.poll(() => status.textContent(), patient).toMatch(/^Showing 2 of \d+ open actions\.$/);
    expect(await groupsOf(page)).toEqual([
      ['Late 1', grease],
      ['Due within 14 days 1', hang],
    ]);
    const row = page.locator('.board-row', { hasText: hang });
    expect(await row.locator('p').nth(1).innerText()).toMatch(/^due in 2 days\s+open for 52 days\s/);
    // 52 of 54 days.
    expect(await row.locator('svg').getAttribute('width')).toBe('123');
    expect(await page.locator('.board-sum time').textContent()).toBe('22 November 2026');

    // Three weeks later, on the same page of the same build.
    await page.clock.setFixedTime(new Date('2026-12-13T10:00:00'));
    await page.reload();
    await expect.poll(() => groupsOf(page), patient).toEqual([['Late 2', grease, hang]]);
    expect(await row.locator('p').nth(1).innerText()).toMatch(/^late by 19 days\s+open for 73 days\s/);
    expect(await page.locator('tr[data-owner="riggers"] td').allTextContents()).toEqual(['2', '2']);
    expect(await page.locator('.board-sum time').textContent()).toBe('13 December 2026');

    const who = page.locator('select[name="owner"]');
    await who.focus();
    expect(await who.inputValue()).toBe('riggers');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('makes');
    await expect.poll(() => page.url(), patient).toMatch(/\?owner=riggers&kind=mitigate$/);
    expect(await groupsOf(page)).toEqual([['Late 1', hang]]);

    // Whose actions these are is kept, if wanted, and not what else was chosen.
    await page.getByLabel('Start with these next time').check();
    await page.getByRole('button', { name: 'Show all' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('owner');
    expect(new URL(page.url()).search).toBe('');
    expect(await status.textContent()).toMatch(/^Showing all \d+ open actions\.$/);
    await page.reload();
    await expect.poll(() => new URL(page.url()).search, patient).toBe('?owner=riggers');
    expect(await page.getByLabel('Start with these next time').isChecked()).toBe(true);

    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.board-filters').isVisible()).toBe(false);
    expect(await row.evaluate((each) => getComputedStyle(each, '::before').display)).toBe('block');
    expect(await page.locator('.board-chosen').innerText()).toBe('Only: Who: Riggers.');
    expect(await page.locator('[data-sum="open"]').innerText()).toMatch(/^2\s+of \d+\s+open$/);
    expect(await row.getByText('late by 19 days').isVisible()).toBe(true);
    expect(await page.locator('.board-row', { hasText: ask }).isVisible()).toBe(false);
  });

  it('says that it does not know somebody, and shows everything', async () => {
    const page = await open('actions/?owner=nobody-known', { before: boardOn('2026-11-22') });
    const status = page.getByRole('status');
    await expect
      .poll(() => status.textContent(), patient)
      .toMatch(/^No action goes with “nobody-known”\. Showing all \d+ open actions\.$/);
  });

  it('is complete without JavaScript', async () => {
    const page = await open('actions/', { javaScriptEnabled: false });
    for (const text of [grease, hang, write, ask]) {
      expect(await page.locator('.board-row', { hasText: text }).isVisible()).toBe(true);
    }
    expect(await page.locator('.board-filters').isVisible()).toBe(false);
    await page.locator('.board-finished summary').click();
    expect(await page.getByText('Coil rope number 70').isVisible()).toBe(true);
    const calendar = page.getByRole('link', { name: 'Calendar' });
    expect(await calendar.getAttribute('href')).toBe('/quay/actions.ics');
    expect(await page.locator('link[type="application/atom+xml"]').getAttribute('href')).toBe('/quay/actions.atom');
    await page.getByRole('link', { name: hang }).click();
    expect(new URL(page.url()).hash).toBe('#hang-a-spare-block-where-the-watch-can-reach-it-with-one-hand');
  });

  it('can be used by everybody', async () => {
    const page = await open('actions/', { before: boardOn('2026-11-22') });
    await page.locator('select[name="owner"]').selectOption('riggers');
    await page.getByText('Start with these next time').waitFor();
    expect(await faultsInLooks(page)).toEqual([]);
  });
});
