import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPlans } from '../../src/elements/plan/plans-file.ts';
import type { ChecklistPlans } from '../../src/schema/checklist-plans.ts';
import { faultsInLooks, patient, visits } from './visit.ts';

const key = 'handrail-plans:/quay/checklists/voyage/';
const path = 'checklists/voyage/plan/';
/** A Wednesday; the plans begin on Monday, the 7th. */
const now = new Date('2026-12-02T10:00:00');

const { home, fresh } = visits();

/** Opens the plan on that day, and waits until it is there. */
async function openIn(
  context: BrowserContext,
  address = path,
  before: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Page> {
  const page = await context.newPage();
  await page.clock.install({ time: now });
  await before(page);
  await page.goto(home + address);
  await page.locator('.plan-book').waitFor();
  return page;
}

async function kept(page: Page): Promise<ChecklistPlans | undefined> {
  const text = await page.evaluate((name) => localStorage.getItem(name), key);
  const opened = text === null ? undefined : openPlans(text);
  if (opened !== undefined && 'refused' in opened) throw new Error(opened.refused);
  return opened?.value;
}

async function ticked(page: Page): Promise<string[]> {
  const plans = (await kept(page))?.plans ?? [];
  return plans.flatMap(({ tasks }) => tasks.flatMap(({ task, done }) => (done === null ? [] : [task.text])));
}

/** What a section holds, in its order. */
const wordsIn = (page: Page, section: string): Promise<string[]> =>
  page.locator(`.sheet-${section}:not([hidden]) .plan-words`).allTextContents();

const box = (page: Page, name: string) => page.getByRole('checkbox', { name });
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
    return labels[0]?.textContent ?? focused?.textContent ?? '';
  });

/** Makes a plan of the sailor's, which starts on the 7th. */
async function begin(page: Page): Promise<void> {
  await page.getByLabel('First day at work').fill('2026-12-07');
  await page.getByRole('button', { name: 'Show the plan' }).click();
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('a plan', () => {
  it('is made and ticked off with the keyboard alone, survives, and is the same in another tab', async () => {
    const context = await fresh({ own: true, permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await openIn(context);
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const each of keys) await page.keyboard.press(each);
    };
    expect(await page.locator('.cover').isVisible()).toBe(false);
    // Past the summary: which role I am, the first day by its three parts, where I sleep.
    await page.locator('.set-up summary').focus();
    await press('Tab', 'Space');
    expect(await focusedName(page)).toBe('New sailor');
    await press('Tab');
    await page.keyboard.type('12072026');
    await page.getByRole('radio', { name: 'Not sure yet' }).focus();
    await press('ArrowUp');
    expect(await focusedName(page)).toBe('Ashore');
    await page.getByLabel('Mate').last().focus();
    await page.keyboard.type('Bosun');
    expect(await page.getByText('It starts in 5 days.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Show the plan' }).focus();
    await press('Enter');
    expect(await focusedName(page)).toBe('The plan');

    // Mine: without the mate's task, and without the hammock of those who sleep aboard.
    expect(await page.locator('.sheet-nothing').textContent()).toBe('Nothing is due this week.');
    expect(await wordsIn(page, 'phase')).toEqual([
      'Sign the articles',
      'Climb the rigging up to the first top',
      'Learn the names of all sails',
      'Polish the brass bell',
    ]);
    const rigging = page.locator('.plan-task', { hasText: 'Climb the rigging' });
    expect(await rigging.locator('.note-waits').textContent()).toBe('Waits for: Sign the articles');
    expect(await rigging.locator('.fact-when').textContent()).toBe('Monday, 7 December, in 5 days');
    // Below all tasks is the way out. What goes into the calendar is what is shown.
    await page.getByRole('link', { name: 'Take it with you' }).focus();
    await press('Enter');
    expect(await focusedName(page)).toBe('Take it with you');
    const own = (await saved(page, 'Calendar (.ics)')).text;
    expect(own).toContain('SUMMARY:Sign the articles');
    expect(own).not.toContain('oilskins');
    expect(await page.locator('.take > .report').textContent()).toContain('These are the tasks of New sailor.');
    await box(page, 'Sign the articles').focus();
    await press('Space');
    expect(await focusedName(page)).toBe('Sign the articles');
    expect(await page.locator('.cover-count').textContent()).toBe('New sailor: 1 of 4 done');
    expect(await rigging.locator('.note-waits').count()).toBe(0);
    await page.getByRole('button', { name: 'Everybody' }).focus();
    await press('Enter');
    expect(await focusedName(page)).toBe('Everybody');
    // Its words are those of the page, and its time is that of day one less two days of work.
    expect(await page.locator('.sheet-week .plan-words strong').textContent()).toBe('oilskins');
    expect(await page.locator('.sheet-week .plan-facts').textContent()).toBe(
      'Bosun · by Thursday, 3 December, tomorrow · 15 minutes · must',
    );
    expect((await saved(page, 'Calendar (.ics)')).text).toContain('oilskins');

    await page.getByRole('button', { name: 'Copy a link to this set-up' }).focus();
    await press('Enter');
    await page.getByText('Copied: no names, no ticks').first().waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${home}${path}#start=2026-12-07&berth=ashore`);

    await page.reload();
    await box(page, 'Learn the names').waitFor();
    expect(page.url()).toBe(home + path);
    expect(await wordsIn(page, 'done')).toEqual(['Sign the articles']);
    const other = await openIn(context);
    await box(page, 'Learn the names').focus();
    await box(other, 'Polish the brass bell').check();
    await expect.poll(() => wordsIn(page, 'done'), patient).toEqual(['Sign the articles', 'Polish the brass bell']);
    await press('Space');
    await expect.poll(() => box(other, 'Learn the names').isChecked(), patient).toBe(true);
    expect(await ticked(page)).toEqual(['Sign the articles', 'Learn the names of all sails', 'Polish the brass bell']);

    // Days go by, with the page open.
    await page.clock.runFor('14:05:00');
    expect(await page.locator('.cover-date').textContent()).toBe('Thursday, 3 December 2026');
    await page.getByRole('button', { name: 'Mate' }).click();
    expect(await wordsIn(page, 'today')).toEqual(['Order oilskins from the chandler']);
  });

  it('keeps its ticks when the checklist is edited, and says what became of it', async () => {
    const context = await fresh({ own: true });
    const page = await openIn(context);
    await begin(page);
    for (const name of ['Sign the articles', 'Polish the brass bell']) await box(page, name).check();
    // What the next build would have at the same address.
    await page.route('**/checklists/voyage{.json,/plan/}', async (route) => {
      const response = await route.fetch({ url: route.request().url().replace('voyage', 'voyage-later') });
      await route.fulfill({ response, body: (await response.text()).replaceAll('voyage-later', 'voyage') });
    });
    await page.reload();
    const news = page.getByRole('region', { name: 'The checklist has changed' });
    await news.waitFor();
    expect(await news.locator('.news-words').textContent()).toBe(
      '2 added, 1 reworded (still counts), 1 withdrawn since you began.',
    );
    expect(await news.locator('.news-lists li').allTextContents()).toEqual([
      'Polish the brass bell and the lamp',
      'Row once around the harbour',
      'Please sign the articles It was: Sign the articles',
      'Polish the brass bell (you had ticked it)',
    ]);
    expect(await wordsIn(page, 'done')).toEqual(['Please sign the articles']);
    await news.getByRole('button', { name: 'All right' }).click();
    expect(await focusedName(page)).toBe('The plan');
    await page.reload();
    await box(page, 'Row once').waitFor();
    // Told once; but whether the tick counts is asked until it is answered.
    expect(await news.locator('.news-words').textContent()).toBe('');
    await page.getByText('No longer in the plan').click();
    expect(await page.locator('.withdrawn li').textContent()).toContain(
      'Polish the brass bell done on Wednesday, 2 December',
    );
    await news.getByRole('button', { name: 'Count it' }).click();
    expect(await news.isVisible()).toBe(false);
    expect(await ticked(page)).toEqual(['Please sign the articles', 'Polish the brass bell and the lamp']);
  });

  it('is one of several, goes into a file, and comes back', async () => {
    const context = await fresh({ own: true });
    const page = await openIn(context);
    await begin(page);
    await box(page, 'Sign the articles').check();
    await page.locator('.set-up summary').click();
    await page.getByRole('button', { name: 'Add a plan' }).click();
    await page.getByLabel('First day at work').fill('2026-12-05');
    expect(await page.locator('.advice').textContent()).toBe(
      'Nobody works on that day. Day one is Monday, 7 December.',
    );
    const lines = page.locator('.plans-list button');
    const overview = ['Plan 1, starts 7 December, 1 of 5 done', 'Plan 2, starts 5 December, 0 of 5 done'];
    expect(await lines.allTextContents()).toEqual(overview);
    await page.reload();
    await lines.first().waitFor();
    expect(await lines.nth(1).getAttribute('aria-current')).toBe('true');

    const before = await kept(page);
    const file = await saved(page, 'Export to a file');
    expect(file.name).toBe('plans-voyage-2026-12-02.json');
    await page.getByRole('button', { name: 'Wipe everything' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Wipe everything' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page
      .getByLabel('Import a file')
      .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
    await expect.poll(() => lines.allTextContents(), patient).toEqual(overview);
    expect(await kept(page)).toEqual(before);

    await lines.first().click();
    expect((await saved(page, 'Calendar (.ics)')).text).toContain('SUMMARY:✓ Sign the articles');
    expect((await saved(page, 'Table (.csv)')).text).toContain('Sign the articles');
    const issue = (await saved(page, 'Issue (.md)')).text;
    await page.getByText('Bring ticks back from an issue').click();
    await page.getByLabel('Text of the issue').fill(issue.replace(/\[ \](.*brass bell)/, '[x]$1'));
    await page.getByRole('button', { name: 'Take over its ticks' }).click();
    await page.getByText('1 more ticked.').waitFor();
    expect(await ticked(page)).toEqual(['Sign the articles', 'Polish the brass bell']);

    // An address with a set-up makes a plan of its own, when the reader says so.
    await page.goto(`${home}checklists/`);
    await page.goto(`${home}${path}#start=2027-01-04&berth=aboard&whose=Nobody`);
    const offer = page.getByRole('region', { name: 'This address brings a set-up' });
    await offer.waitFor();
    expect(await offer.locator('dl > div').allTextContents()).toEqual([
      'First day at work:Monday, 4 January 2027',
      'Where will you sleep?Aboard',
    ]);
    await offer.getByRole('button', { name: 'Make a plan with it' }).click();
    expect(page.url()).toBe(home + path);
    expect(await focusedName(page)).toBe('Plan 3');
    // The plan is there to see, and asks the one thing that no address brings.
    expect(await page.locator('details.set-up').getAttribute('open')).toBeNull();
    const me = page.getByRole('combobox', { name: 'I am the …' });
    await me.selectOption('Mate');
    expect(await page.locator('.cover-count').textContent()).toBe('Mate: 0 of 1 done');
    await page.getByRole('button', { name: 'Everybody' }).click();
    expect(await me.isVisible()).toBe(false);
    await page.locator('.set-up summary').click();
    expect((await kept(page))?.plans.map(({ start, whose }) => [start, whose])).toEqual([
      ['2026-12-07', ''],
      ['2026-12-05', ''],
      ['2027-01-04', ''],
    ]);
    await page.getByRole('button', { name: 'Remove this plan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
    expect(await lines.allTextContents()).toHaveLength(2);

    // Another page may lead to one of them.
    const [, second] = (await kept(page))?.plans ?? [];
    await page.goto(`${home}checklists/`);
    await page.goto(`${home}${path}#plan=${second?.id}`);
    await lines.first().waitFor();
    expect(await lines.nth(1).getAttribute('aria-current')).toBe('true');
    expect(page.url()).toBe(home + path);
    // Who comes back to a plan that has a first day wants to see it.
    expect(await page.locator('details.set-up').getAttribute('open')).toBeNull();
  });

  it('moves with the address of its checklist, and leaves what it cannot read as it is', async () => {
    const context = await fresh({ own: true });
    const page = await openIn(context);
    await begin(page);
    await box(page, 'Sign the articles').check();
    const former = key.replace('voyage', 'journey');
    await page.evaluate(
      ([from, to]) => {
        localStorage.setItem(to, localStorage.getItem(from) ?? '');
        localStorage.removeItem(from);
      },
      [key, former] as const,
    );
    await page.reload();
    await page.locator('.adopted').getByText('This checklist had another address.').waitFor();
    expect(await wordsIn(page, 'done')).toEqual(['Sign the articles']);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([key]);

    await page.evaluate((name) => localStorage.setItem(name, 'Not { a file.'), key);
    await page.reload();
    const alert = page.getByRole('alert');
    await alert.getByText('What is kept in this browser cannot be read.').waitFor();
    expect(await page.locator('.set-up').isVisible()).toBe(false);
    expect((await saved(page, 'Download it as it is')).text).toBe('Not { a file.');
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe('Not { a file.');
    await alert.getByRole('button', { name: 'Start anew' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start anew' }).click();
    await begin(page);
    expect((await kept(page))?.plans.map(({ start }) => start)).toEqual(['2026-12-07']);
  });

  it('says when nothing can be kept, or loaded, and works as far as it can', async () => {
    const context = await fresh({ own: true, mayFail: true });
    const page = await openIn(context, path, async (blocked) => {
      let refused = 0;
      await blocked.route('**/checklists/voyage.json', (route) => {
        refused += 1;
        return refused === 1 ? route.abort() : route.continue();
      });
      await blocked.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
        // The first attempt fails.
        addEventListener('load', () => {
          const wait = setInterval(() => {
            const again = [...document.querySelectorAll('button')].find(
              ({ textContent }) => textContent === 'Try again',
            );
            if (again === undefined || document.querySelector('.plan-paper')?.checkVisibility() !== true) return;
            clearInterval(wait);
            again.click();
          }, 50);
        });
      });
    });
    await page.getByRole('alert').getByText('This browser does not keep your plan.').waitFor();
    expect(await page.locator('.plan-paper').isVisible()).toBe(false);
    await begin(page);
    await box(page, 'Sign the articles').check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('alert').getByRole('button', { name: 'Export to a file' }).click(),
    ]);
    const opened = openPlans(readFileSync(await download.path(), 'utf8'));
    expect('value' in opened && opened.value.plans[0]?.start).toBe('2026-12-07');
    const left = new Promise<string>((done) => {
      page.once('dialog', (dialog) => {
        done(dialog.type());
        void dialog.accept();
      });
    });
    await page.close({ runBeforeUnload: true });
    expect(await left).toBe('beforeunload');
  });

  it('is a checklist to print without JavaScript', async () => {
    const context = await fresh({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(home + path);
    expect(await page.locator('noscript .warning').isVisible()).toBe(true);
    expect(await page.locator('.task-words').allTextContents()).toHaveLength(6);
  });

  it('has nothing that axe objects to', async () => {
    const page = await openIn(await fresh({ own: true }));
    await begin(page);
    await box(page, 'Sign the articles').check();
    await page.locator('.set-up summary').click();
    expect(await faultsInLooks(page)).toEqual([]);
  });
});
