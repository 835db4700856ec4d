import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsInLooks, overflowOf, patient, visits } from './visit.ts';

const barge = 'wrecks/2026-03-02-barge/';

const { open } = visits({ viewport: { width: 1440, height: 900 } });

/** The words of every element that a selector finds, with single spaces. */
async function texts(page: Page, selector: string): Promise<string[]> {
  return (await page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
}

const pages = { 'a record': barge, 'a decision': 'rulings/2026-05-05-wire/', 'a library': 'wrecks/' };

describe.each(Object.entries(pages))('%s', (_, path) => {
  it('breaks no rule that axe knows, and never scrolls sideways', async () => {
    const page = await open(path);
    expect(await faultsInLooks(page)).toEqual([]);
    await page.setViewportSize({ width: 700, height: 700 });
    expect(await overflowOf(page)).toBe(0);
  });
});

describe('a record', () => {
  it('is complete without JavaScript, in an order that needs no styles, and on paper', async () => {
    const page = await open(barge, { javaScriptEnabled: false });
    expect(await texts(page, 'main :is(h1, h2)')).toEqual([
      'The barge went aground on the mole',
      'Summary',
      'Lessons',
      'Timeline',
      'Actions',
      'What is different since',
    ]);
    expect(await texts(page, '.record-strip > div')).toEqual([
      'When 2 March 2026 06:10 UTC+00:00',
      'How bad grave',
      'Concerned harbour pilotfog horn',
      'Noticed after 30 minutes',
      'Stopped hurting after 2 h 15 min',
      'Over after 1 day 1 h',
      'State of the tide ebbing',
    ]);
    expect(await texts(page, '.record-made')).toEqual([
      'Made from the template Wreck report (version 1; by now there is 2)',
    ]);
    expect(await page.locator('.record-similar').count()).toBe(0);

    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.record-timeline tbody tr').filter({ visible: true }).count()).toBe(6);
    expect(await page.locator('.action').filter({ visible: true }).count()).toBe(3);
    const controls = page.locator('.action-link, .lesson-link, .top, .foot, .record-invitation');
    expect(await controls.filter({ visible: true }).count()).toBe(0);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
  });

  it('says by the clock of the reader how an action stands', async () => {
    const first = '.action:first-child action-age';
    const late = await open(barge, { before: (page) => page.clock.setFixedTime(new Date('2026-07-06T12:00:00Z')) });
    await expect.poll(() => texts(late, first), patient).toEqual(['late by 12 days open for 126 days']);
    expect(await late.locator(first).getAttribute('data-state')).toBe('late');
    expect(await texts(late, '.action:last-child action-age')).toEqual(['open for 126 days']);
    const early = await open(barge, { before: (page) => page.clock.setFixedTime(new Date('2026-06-24T12:00:00Z')) });
    await expect.poll(() => texts(early, first), patient).toEqual(['due today open for 114 days']);
  });

  it('has lasting links to actions and lessons, and a timeline that reads line by line where it is narrow', async () => {
    const page = await open(`${barge}#station-a-watch-on-the-mole-when-foggy`, {
      viewport: { width: 320, height: 700 },
    });
    const found = page.locator('.action[data-found]');
    await found.getByRole('status').getByText('This action has been reworded since the link was made.').waitFor();
    expect(await found.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('link', { name: 'Permanent link: A worn fairlead parts a sound tow.' }).press('Enter');
    await expect.poll(() => texts(page, 'li:has(> :target)'), patient).toEqual(['A worn fairlead parts a sound tow.']);
    const [time, words] = await page
      .locator('.record-timeline tr:has(.time)')
      .first()
      .evaluate((row) => [...row.children].slice(1).map((cell) => cell.getBoundingClientRect().toJSON()));
    expect(words.top).toBeGreaterThanOrEqual(time.bottom);
  });
});

describe('a decision', () => {
  it('says where it stands, what took its place, and nothing of an incident', async () => {
    const page = await open('rulings/2026-01-05-hemp/');
    expect(await texts(page, '.banner')).toEqual([
      'Replaced. It no longer says how things are done. Read Tows of barges are of wire instead.',
    ]);
    expect(await texts(page, '.record-strip > div')).toEqual(['Date 5 January 2026', 'Status Accepted']);
    expect(await page.locator('.record-timeline, .action, .timeline-picture, .record-factors').count()).toBe(0);
    await page.locator('.banner a').click();
    await page.waitForURL('**/rulings/2026-05-05-wire/');
    expect(await texts(page, '.banner strong')).toEqual(['Proposed.']);
  });
});
