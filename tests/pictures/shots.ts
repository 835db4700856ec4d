import type { Page } from 'playwright-core';

/** A picture for the README: where it is taken, and what is done there first. */
export interface Shot {
  /** File name without its ending, in `.github/pictures/`. */
  readonly name: string;
  /** Address below the home page. */
  readonly path: string;
  readonly theme: 'light' | 'dark';
  readonly size: { readonly width: number; readonly height: number };
  /** Brings the page into the state to show. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The day on which every picture is taken: dates in pictures would otherwise change whatever else stays. */
export const day = '2026-11-23';

const wide = { width: 1280, height: 900 } as const;
const half = { width: 960, height: 720 } as const;

/** All pictures of the README, in its order. */
export const shots: readonly Shot[] = [
  { name: 'home', path: '', theme: 'light', size: wide },
  { name: 'home-dark', path: '', theme: 'dark', size: wide },
  { name: 'search', path: '', theme: 'light', size: half, prepare: search },
  { name: 'difference', path: 'ladders/engineering/compare/senior..staff/', theme: 'light', size: half },
  { name: 'plan', path: 'checklists/engineer/plan/', theme: 'light', size: half, prepare: plan },
  { name: 'template', path: 'templates/postmortem-short/', theme: 'light', size: wide, prepare: fill },
];

async function search(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('code review');
  await page.getByRole('dialog').locator('mark').first().waitFor();
}

/** A plan of somebody who starts next week, with the first steps done. */
async function plan(page: Page): Promise<void> {
  await page.getByLabel('First day at work').fill('2026-11-16');
  await page.getByRole('button', { name: 'Show the plan' }).click();
  await page.locator('.plan-book').waitFor();
  const boxes = page.locator('.plan-book').getByRole('checkbox');
  for (const at of [0, 1, 2]) await boxes.nth(at).check();
  // What was ticked a moment ago stays where it is until the page is opened again.
  await page.reload();
  await page.locator('.plan-book').waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** A post-mortem that somebody has begun to fill in. */
async function fill(page: Page): Promise<void> {
  await page.getByLabel('What happened, or nearly did?').fill('Orders waited for an hour');
  await page
    .getByLabel('What should other teams know?')
    .fill('A queue that only grows looks healthy until somebody asks how old its oldest job is.');
  await page.evaluate(() => window.scrollTo(0, 0));
}
