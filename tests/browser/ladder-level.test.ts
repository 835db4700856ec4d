import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsInLooks, overflowOf, patient, visits } from './visit.ts';

const mate = 'ladders/harbour/mate/';
const matrix = 'ladders/harbour/matrix/';

const { home, open } = visits({ viewport: { width: 1440, height: 900 } });

/** The words of every element that a selector finds, with single spaces. */
async function texts(page: Page, selector: string): Promise<string[]> {
  return (await page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
}

const pages: Readonly<Record<string, string>> = {
  'a level': mate,
  'a level of a data file': 'ladders/old/one/',
  'a level that says nothing': 'ladders/old/two/',
  'a sheet': `${mate}sheet/`,
  'a matrix': matrix,
  'a level of a large ladder': 'ladders/large/level-2-8/',
};

describe.each(Object.entries(pages))('%s', (_, path) => {
  it('breaks no rule of accessibility that axe knows, and never scrolls sideways', async () => {
    const page = await open(path);
    expect(await faultsInLooks(page)).toEqual([]);
    await page.setViewportSize({ width: 700, height: 700 });
    expect(await overflowOf(page)).toBe(0);
  });
});

it.each(['ladders/large/matrix/', 'ladders/large/level-2-8/sheet/'])('never scrolls sideways: %s', async (path) => {
  const page = await open(path);
  for (const width of [320, 700, 1440]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await overflowOf(page)).toBe(0);
  }
});

describe('a level', () => {
  it('says first what is new against the level below, then what is expected, in an order that needs no styles', async () => {
    const page = await open(mate, { javaScriptEnabled: false });
    expect(await texts(page, 'main :is(h1, h2, h3)')).toEqual([
      'Mate',
      'What is new after Deck hand',
      'New (2)',
      'Raised (2)',
      'Ropes',
      'For example',
      'Watch',
      'From here',
      'The next level, on each track',
      'The level below',
    ]);
    expect(await texts(page, '[data-type="new"] .level-change-words')).toEqual([
      'Teaches a newcomer to splice with our guide and marlin.',
      'Writes A-log-entry-without-any-place-to-break-it-anywhere-at-all-in-the-whole-of-its-length daily.',
    ]);
    expect(await texts(page, '.level-place li')).toEqual([
      'D2',
      'Deck track',
      'Rank 2 of 3',
      'What changes as Captain or Warden',
    ]);
    expect((await texts(page, '.level-new-rest'))[0]).toContain('1 the same, 1 gone');
  });

  it('marks the words that were put in or taken out, and says so', async () => {
    const page = await open(mate);
    const [rope] = await texts(page, '[data-type="raised"] .level-change-words');
    expect(rope).toBe('Checks each rope before a shift [put in: and replaces worn ones] .');
    expect(await page.locator('.level-new ins').count()).toBeGreaterThan(0);
  });

  it('says of each expectation whether it is new, in words', async () => {
    const page = await open(mate);
    const items = await page
      .locator('.expectation')
      .evaluateAll((all) =>
        all.map((item) =>
          item.querySelector('.expectation-state, .expectation > .visually-hidden')?.textContent.trim(),
        ),
      );
    expect(items).toEqual(['same', 'raised', 'new', 'raised', 'new']);
  });

  it('shows examples, remarks, links and code where their author put them', async () => {
    const page = await open(mate);
    const item = page.locator('.expectation', { hasText: 'splice with' });
    expect(await item.locator('code').textContent()).toBe('marlin');
    expect(await item.locator('a', { hasText: 'our guide' }).getAttribute('href')).toBe('/quay/people/leave/');
    expect(await texts(page, '.expectation-examples li')).toEqual(['Spent a calm morning on one splice.']);
    expect(await texts(page, '.level-remark')).toEqual(['Ropes are where most accidents begin.']);
    expect(await texts(page, '.level-examples li')).toEqual(['Found a worn rope under the paint.']);
    expect(await page.title()).not.toBe('run');
  });

  it('has nothing new on the lowest level', async () => {
    const page = await open('ladders/harbour/hand/');
    expect(await page.locator('.level-new').count()).toBe(0);
    expect(await texts(page, '.expectation-state')).toEqual([]);
  });

  it('names the level of the same rank, and leads to the one page that compares the two', async () => {
    const page = await open('ladders/harbour/warden/');
    expect(await texts(page, '.level-place li')).toContain('Same rank as Captain');
    const answer = await page.goto(
      new URL((await page.getByRole('link', { name: 'Compare the two (Captain)' }).getAttribute('href')) ?? '', home)
        .href,
    );
    expect(answer?.status()).toBe(200);
  });

  it('shows a ladder without Markdown, and says when it is on its way out', async () => {
    const page = await open('ladders/old/one/#c-17');
    expect(await texts(page, '.expectation-words')).toEqual(['Writes tests & reads <logs>.']);
    expect(await texts(page, '.expectation-examples li')).toEqual(['Wrote one.', 'Read one.']);
    expect(await page.locator('.expectation-more a').getAttribute('href')).toBe('https://example.org/tests');
    expect(await page.locator('.banner strong').textContent()).toBe('Deprecated.');
    expect(await page.locator('.link-notice').count()).toBe(0);
  });
});

describe('a permanent link', () => {
  it('stands at each expectation, can be reached by keyboard and is large enough to be hit', async () => {
    const page = await open(mate);
    const link = page.getByRole('link', { name: 'Permanent link: Ties the four common knots without help.' });
    await link.focus();
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash, patient).toBe('#ties-the-four-common-knots-without-help');
    expect(await page.locator('.expectation:target .expectation-words').textContent()).toBe(
      'Ties the four common knots without help.',
    );
  });

  it('finds an expectation that has been reworded, takes the reader there and says so', async () => {
    const page = await open(`${mate}#checks-every-rope-before-a-shift-and-replaces-worn-ones`);
    const found = page.locator('.expectation[data-found]');
    await found.getByRole('status').getByText('This expectation has been reworded since the link was made.').waitFor();
    expect(await found.locator('.expectation-words').textContent()).toBe(
      'Checks each rope before a shift and replaces worn ones.',
    );
    expect(await found.evaluate((element) => element === document.activeElement)).toBe(true);
    // The next link is followed as if there had been none before.
    await page.evaluate(() => {
      location.hash = 'watch';
    });
    await expect.poll(() => page.locator('.link-notice, [data-found]').count(), patient).toBe(0);
  });

  it('leads to another level of the ladder when the expectation is there now', async () => {
    const page = await open(`${mate}#reads-the-weather-for-the-whole-fleet-each-morning`);
    const link = page.locator('.link-notice a');
    expect(await link.textContent()).toBe('Reads the weather for the whole fleet every morning.');
    await link.click();
    await page.waitForURL('**/captain/#*');
    expect(await page.locator('.expectation:target').count()).toBe(1);
    expect(await page.locator('h1').textContent()).toBe('Captain');
  });

  it('says that an expectation is gone, with the words it had', async () => {
    const page = await open(`${mate}#plays-the-accordion-at-the-summer-party`);
    await expect
      .poll(() => texts(page, '.link-notice'), patient)
      .toEqual(['This link leads to something that is no longer here: “plays the accordion at the summer party”.']);
  });
});

describe('the sheet', () => {
  it('has every expectation, signs for what is new, room for notes, and stays out of search engines', async () => {
    const page = await open(`${mate}sheet/`);
    expect(await texts(page, '.sheet-area li')).toEqual([
      'Ties the four common knots without help.',
      'Checks each rope before a shift and replaces worn ones. ↑ raised',
      'Teaches a newcomer to splice with our guide and marlin. + new',
      'Keeps the night watch of a small ship alone. ↑ raised',
      'Writes A-log-entry-without-any-place-to-break-it-anywhere-at-all-in-the-whole-of-its-length daily. + new',
    ]);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top, .foot, .breadcrumb, .sheet-tools').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.sheet-notes').filter({ visible: true }).count()).toBe(3);
  });
});

/** How many nodes of each role the browser itself tells to assistive technology. */
async function rolesOf(page: Page): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const counts: Record<string, number> = {};
  for (const { role, ignored } of nodes) {
    const name = String(role?.value);
    if (!ignored) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

describe('the matrix', () => {
  it.each([1440, 320])('is a table for everybody, %i pixels wide', async (width) => {
    const page = await open(matrix, { viewport: { width, height: 700 }, javaScriptEnabled: false });
    const roles = await rolesOf(page);
    // Two areas and four levels, with the corner.
    expect(roles).toMatchObject({ table: 1, row: 3, columnheader: 5, rowheader: 2, cell: 8 });
  });

  it('shows everything without JavaScript, in an order that needs no styles', async () => {
    const page = await open(`${matrix}?track=sea`, { javaScriptEnabled: false });
    expect(await page.locator('.matrix td').filter({ visible: true }).count()).toBe(8);
    expect(await page.locator('form.matrix-filter').count()).toBe(0);
    expect(await texts(page, '.matrix thead th')).toEqual([
      'Area',
      'Deck hand Deck',
      'Mate D2 · Deck',
      'Captain Sea',
      'Warden Shore',
    ]);
    expect(await texts(page, '.matrix tbody th')).toEqual(['Ropes', 'Watch']);
  });

  it('is filtered by keyboard; the address remembers it, and the reader is told', async () => {
    const page = await open(matrix);
    await page.getByRole('checkbox', { name: 'Deck' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const told = () => page.getByRole('status').textContent();
    await expect.poll(told, patient).toBe('Showing 1 of 4 levels and all 2 areas.');
    await page.getByRole('checkbox', { name: 'Watch' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).search, patient).toBe('?track=sea&area=watch');
    expect(await texts(page, '.matrix td:visible')).toEqual(['Reads the weather for the whole fleet every morning.']);
    await page.reload();
    await expect.poll(told, patient).toBe('Showing 1 of 4 levels and 1 of 2 areas.');
    await page.getByRole('button', { name: 'Show everything' }).press('Enter');
    await expect.poll(() => new URL(page.url()).search, patient).toBe('');
    expect(await page.locator('.matrix td:visible').count()).toBe(8);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  it('scrolls in its own box by keyboard, with its headers in sight', async () => {
    const page = await open('ladders/large/matrix/');
    const region = page.getByRole('region', { name: 'Matrix of Large ladder' });
    await region.focus();
    await page.keyboard.press('End');
    for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => region.evaluate(({ scrollLeft, scrollTop }) => scrollLeft > 100 && scrollTop > 100), patient)
      .toBe(true);
    const [box, row, column] = await Promise.all([
      region.boundingBox(),
      page.locator('.matrix tbody th').last().boundingBox(),
      page.locator('.matrix thead th').nth(3).boundingBox(),
    ]);
    expect(Math.abs((row?.x ?? 0) - (box?.x ?? 99))).toBeLessThanOrEqual(2);
    expect(Math.abs((column?.y ?? 0) - (box?.y ?? 99))).toBeLessThanOrEqual(2);
  });
});
