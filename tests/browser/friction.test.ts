import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsInLooks, patient, visits } from './visit.ts';

const list = 'checklists/topman/';
const task = 'Choose a mast for them';
const github = { forge: 'github', url: 'https://github.com/example/quay/issues/new' };
const gitlab = { forge: 'gitlab', url: 'https://gitlab.example/quay/-/issues/new' };
/** A Wednesday; the plan begins on Monday, the 7th. */
const now = new Date('2026-12-09T10:00:00');
const hostile = '``` <!-- @everybody & <b>\n# “Which” mast?';

const { home, fresh } = visits();

/** Opens a page on that day; a plan leads to a forge as if the handbook had a repository there. */
async function openIn(context: BrowserContext, path: string, { forge, url } = github): Promise<Page> {
  const page = await context.newPage();
  await page.clock.install({ time: now });
  await page.route(`**/${list}plan/`, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const attributes = `forge="${forge}" new-issue="${url}"`;
    await route.fulfill({ response, body: body.replace('<checklist-plan ', `<checklist-plan ${attributes} `) });
  });
  await page.goto(home + list + path);
  await page.locator(path === 'plan/' ? '.plan-book' : '.review').waitFor();
  return page;
}

const flag = (page: Page) => page.locator('.plan-task', { hasText: task }).locator('.friction-flag').first();
const note = (page: Page) => page.getByRole('textbox', { name: `Note: ${task}` }).first();

/** Makes a plan, and marks a task with the keyboard alone. */
async function mark(page: Page): Promise<void> {
  await page.getByLabel('First day at work').fill('2026-12-07');
  await page.getByRole('button', { name: 'Show the plan' }).click();
  // Out of the way until somebody is there.
  expect(await flag(page).evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
  await flag(page).focus();
  expect(await flag(page).evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.insertText(hostile);
}

const report = (page: Page): Promise<string> => page.getByRole('textbox', { name: 'The report' }).inputValue();
const issue = async (page: Page): Promise<URLSearchParams> =>
  new URL((await page.getByRole('link', { name: 'Begin an issue' }).getAttribute('href')) ?? '').searchParams;

describe('what was in the way', () => {
  it('is marked with the keyboard, makes a report to hand in, survives, and is talked about', async () => {
    const context = await fresh({ own: true, permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await openIn(context, 'plan/');
    await mark(page);
    expect(await page.getByRole('button', { name: `In the way: unclear: ${task}` }).isVisible()).toBe(true);

    await page.getByText('Read the report').click();
    const text = await report(page);
    expect(text).toContain(`### ${task}`);
    expect(text).toContain('  ````text\n  ``` <!-- @everybody & <b>\n  # “Which” mast?\n  ````');
    await page.getByRole('button', { name: 'Copy the report' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), patient).toBe(text);
    const link = page.getByRole('link', { name: 'Begin an issue on github.com' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(Object.fromEntries(await issue(page))).toEqual({
      title: "What was in the way: A topman's first month",
      body: text,
    });

    // Too long for a link: it is copied instead. Nobody follows the link here: tests ask nothing of other hosts.
    await note(page).fill('Größe '.repeat(1000));
    const short = (await issue(page)).get('body') ?? '';
    expect(short).toMatch(/^The text was too long/);
    await page.getByText('too long for a link: the click copies it').waitFor();
    await link.evaluate((element) => element.addEventListener('click', (event) => event.preventDefault()));
    await link.click();
    const long = await report(page);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), patient).toBe(long);
    await note(page).fill(hostile);

    const review = await openIn(context, '30-60-90/');
    await review.getByText(`${task}: unclear. \`\`\` <!-- @everybody & <b>`).waitFor();
    expect(await review.getByRole('link', { name: 'Go to the plan' }).getAttribute('href')).toMatch(
      /^\/quay\/checklists\/topman\/plan\/#plan=[\w-]+$/,
    );
    expect(await review.locator('.measure-group h2').allTextContents()).toEqual(['By day 5', 'After 30 days']);
    expect(await review.locator('.milestone-date').first().textContent()).toBe(
      'Next. By Friday, 11 December, in 2 days.',
    );
    await review.getByRole('textbox', { name: 'Note for the talk: Reefs a topsail' }).fill('In a calm, so far.');
    await review
      .getByRole('group', { name: 'Is it there? Reefs a topsail' })
      .getByLabel('There', { exact: true })
      .check();
    expect(await review.getByLabel('There since: Reefs a topsail').inputValue()).toBe('2026-12-09');
    await review.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect
      .poll(() => review.evaluate(() => navigator.clipboard.readText()), patient)
      .toContain('There, since 9 December.\n\nHow to tell: The bosun has seen it.');

    // The other tab has followed, and keeps what the review wrote.
    await page.getByRole('button', { name: 'Mark as handed in' }).click();
    await page.getByText('Handed in so far: 1, last on 9 December.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What was in the way');
    await page.goto('about:blank');
    const again = await openIn(context, 'plan/', gitlab);
    await flag(again).click();
    expect(await note(again).inputValue()).toBe(hostile);
    expect(await again.locator('.friction-report').isVisible()).toBe(false);
    await again.getByRole('button', { name: 'Report it again' }).first().click();
    const parts = await issue(again);
    expect([...parts.keys()]).toEqual(['issue[title]', 'issue[description]']);
    expect(parts.get('issue[description]')).toBe(text);
    await again.getByRole('button', { name: `Remove what was in the way of: ${task}` }).click();
    expect(await again.evaluate(() => document.activeElement?.textContent)).toBe(`Something was in the way: ${task}`);
    await expect.poll(() => review.locator('.review-after').textContent(), patient).toBe('');
    await review.reload();
    await expect
      .poll(() => review.getByRole('textbox', { name: 'Note for the talk: Reefs a topsail' }).inputValue(), patient)
      .toBe('In a calm, so far.');
  });

  it('breaks no rule that axe knows, and never scrolls sideways', async () => {
    const context = await fresh({ own: true });
    const page = await openIn(context, 'plan/');
    await mark(page);
    await page.getByText('Read the report').click();
    expect(await faultsInLooks(page)).toEqual([]);
    await page.goto(`${home}${list}30-60-90/`);
    await page.locator('.milestone-tasks').first().waitFor();
    expect(await faultsInLooks(page)).toEqual([]);
  });
});
