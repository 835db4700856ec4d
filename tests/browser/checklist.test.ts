import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsInLooks, overflowOf, patient, visits } from './visit.ts';

const list = 'checklists/topman/';

const { open } = visits({ viewport: { width: 1440, height: 900 } });

/** The words of every element that a selector finds, with single spaces. */
async function texts(page: Page, selector: string): Promise<string[]> {
  return (await page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
}

const pages = { 'the list of checklists': 'checklists/', 'a checklist': list, 'its measures': `${list}30-60-90/` };

describe.each(Object.entries(pages))('%s', (_, path) => {
  it('breaks no rule that axe knows, and never scrolls sideways', async () => {
    const page = await open(path);
    expect(await faultsInLooks(page)).toEqual([]);
    await page.setViewportSize({ width: 700, height: 700 });
    expect(await overflowOf(page)).toBe(0);
  });
});

describe('a checklist', () => {
  it('is complete without JavaScript, in an order that needs no styles, and on paper', async () => {
    const page = await open(list, { javaScriptEnabled: false });
    expect(await texts(page, 'main :is(h1, h2)')).toEqual([
      "A topman's first month",
      'How to read it',
      'Before the voyage',
      'First week',
      'How everybody can tell that it went well',
      'Lists that belong to it',
      'Take it along',
    ]);
    expect(await texts(page, '.shares tbody tr')).toEqual([
      'Recruit Whoever begins. 3 about 1 hour 1 task does not say',
      'Bosun Knows every rope. 4 about 1½ hours',
    ]);
    expect(await page.locator('.checklist .link-notice, plan-here:visible').count()).toBe(0);

    await page.emulateMedia({ media: 'print' });
    const boxes = page.locator('.task-box').filter({ visible: true });
    expect(await boxes.count()).toBe(6);
    expect(await boxes.first().evaluate((box) => getComputedStyle(box).borderBlockStart)).toMatch(
      /solid rgb\(0, 0, 0\)/,
    );
    expect(await page.locator('.top, .foot, .checklist-way, .task-link').filter({ visible: true }).count()).toBe(0);
    expect(
      await page.locator('.phase').evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside)),
    ).toEqual(['avoid', 'avoid']);
    const link = page.locator('.task-words a').first();
    expect(await link.evaluate((each) => getComputedStyle(each, '::after').content)).toContain('/people/leave/');
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
  });

  it('leads to a plan by keyboard, from a task to the one before it, and back to it by its permanent link', async () => {
    const page = await open(list);
    const plan = page.getByRole('link', { name: 'Make my plan' });
    for (
      let presses = 0;
      presses < 60 && !(await plan.evaluate((each) => each === document.activeElement));
      presses += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${list}plan/`);
    await page.goBack();
    await page.getByRole('link', { name: 'Write the muster roll with the purser', exact: true }).press('Enter');
    await expect
      .poll(() => texts(page, '.task:target .task-words'), patient)
      .toEqual(['Write the muster roll with the purser']);
    const link = page.getByRole('link', { name: 'Permanent link: Climb the foremast' });
    await link.focus();
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  });

  it('finds a task that has been reworded, takes the reader there and says so', async () => {
    const page = await open(`${list}#climb-up-the-foremast`);
    const found = page.locator('.task[data-found]');
    await found.getByRole('status').getByText('This task has been reworded since the link was made.').waitFor();
    expect((await texts(page, '.task[data-found] > .task-words'))[0]).toBe('Climb the foremast');
    expect(await found.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('says which plans this browser holds for it', async () => {
    const page = await open(list, {
      before: (fresh) =>
        fresh.addInitScript(() => {
          const plan = { whose: 'Cabin boy', tasks: [{ done: '2026-06-01' }] };
          localStorage.setItem('handrail-plans:/quay/checklists/topman/', JSON.stringify({ plans: [plan] }));
        }),
    });
    await expect
      .poll(() => texts(page, 'plan-here'), patient)
      .toEqual(['This browser holds a plan for Cabin boy, 1 ticked.']);
    expect(await page.getByRole('link', { name: 'Make my plan' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Go on with my plan' }).click();
    await page.waitForURL(`**/${list}plan/`);
  });
});

describe('tasks in search', () => {
  it('are results of their own, found by why and how, filtered by who does them, and lead to their place', async () => {
    const page = await open('search/?q=shrouds&role=Bosun');
    await page.locator('.search-result').first().waitFor(patient);
    expect(await texts(page, '.search-result h2')).toEqual(['Climb the foremast']);
    expect(await page.locator('.search-where').first().innerText()).toMatch(
      /Task\s+Checklists › A topman's first month › First week/,
    );
    await page.goto(page.url().replace('q=shrouds', 'q=lubber'));
    await page.getByText('elsewhere for').first().waitFor(patient);
    expect(await texts(page, '.search-result h2')).toEqual([]);
    await page.goto(page.url().replace('role=Bosun', 'role=Recruit'));
    await page
      .getByRole('link', { name: 'Find the lubber’s hole' })
      .or(page.getByRole('link', { name: "Find the lubber's hole" }))
      .click();
    await page.waitForURL('**/checklists/topman/#find-the-lubber*', patient);
    expect(await texts(page, '.task:target > .task-words')).toEqual(["Find the lubber's hole"]);
  });
});

it('tells on a page which steps send somebody there', async () => {
  const page = await open('people/leave/');
  const steps = page.getByRole('region', { name: 'Steps that send you here' });
  expect(await steps.getByRole('listitem').allInnerTexts()).toEqual([
    'Write the muster roll with the purser Everybody who signs on › Before the voyage',
  ]);
  expect(await steps.getByRole('link').getAttribute('href')).toBe(
    '/quay/checklists/everyone/#write-the-muster-roll-with-the-purser',
  );
});
