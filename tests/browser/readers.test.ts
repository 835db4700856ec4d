import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { root } from '../modules.ts';
import { patient, visits } from './visit.ts';

/** The page that names what readers come for, and the way there. It is followed here, word by word. */
const text = readFileSync(join(root, 'content/pages/inside/readers-test.md'), 'utf8');
const tasks = [...text.matchAll(/^\|(.+)\|$/gm)]
  .map(([, row = '']) => row.split('|').map((cell) => cell.trim()))
  .filter(([who = '']) => who !== 'Who' && !who.startsWith('---'))
  .map(([who = '', asks = '', clicks = '', finds = '', count = '', seconds = '']) => ({
    who,
    asks,
    finds,
    steps: clicks.split(' → '),
    count: Number(count),
    seconds: Number(seconds),
  }));

/** Seconds of one click by the keystroke-level model: to decide, to point, to press. */
const click = 1.35 + 1.1 + 0.2;
/** Seconds to pass over one thing that is not it. */
const glance = 0.1;

const { open } = visits({}, 'handbook');

/** What can be chosen on a page by this name, as it is read out; what stands in the text goes before the menus. */
async function choice(page: Page, name: string): Promise<Locator> {
  const label = new RegExp(String.raw`^\W*${RegExp.escape(name)}(\s*\(\d+\))?\W*$`);
  for (const scope of [page.locator('main'), page.locator('body')]) {
    for (const role of ['combobox', 'link', 'button', 'radio', 'checkbox'] as const) {
      const found = scope.getByRole(role, { name: label }).first();
      if (await found.isVisible()) return found;
    }
    const summary = scope.locator('summary').filter({ hasText: label }).first();
    if (await summary.isVisible()) return summary;
  }
  throw new Error(`Nothing on ${page.url()} is called "${name}".`);
}

/** Goes a way, a name after the other. Gives how much a reader passes over on it. */
async function go(page: Page, steps: readonly string[], by: 'mouse' | 'keyboard'): Promise<number> {
  let passed = 0;
  let list: Locator | undefined;
  for (const step of steps) {
    if (list !== undefined) {
      // The list of a select belongs to the system: a test can only say what was chosen.
      await list.selectOption(await list.locator('option', { hasText: step }).first().getAttribute('value'));
      list = undefined;
      continue;
    }
    const wanted = await choice(page, step);
    passed += await passedBefore(wanted);
    if ((await wanted.getAttribute('name')) !== null) list = wanted;
    else if (by === 'mouse') await wanted.click();
    else await wanted.press('Enter');
    await page.waitForLoadState();
  }
  return passed;
}

/** How many links, buttons and headings a reader passes on the way to one of them. */
function passedBefore(wanted: Locator): Promise<number> {
  return wanted.evaluate((element) => {
    const all = [...document.querySelectorAll('main :is(a, button, summary, label, h1, h2, h3), body > footer a')];
    const shown = all.filter((each) => each.checkVisibility());
    return shown.filter((each) => each.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING).length;
  });
}

describe('what readers come for', () => {
  it('is three things for each of four readers, none more than three clicks away', () => {
    expect([...Map.groupBy(tasks, ({ who }) => who).values()].map((of) => of.length)).toEqual([3, 3, 3, 3]);
    for (const { asks, steps, count } of tasks) {
      expect(count, asks).toBe(steps.length);
      expect(count, asks).toBeLessThanOrEqual(3);
    }
  });

  it.each(tasks)('$who: $asks', async ({ steps, finds: words, seconds }) => {
    const page = await open('');
    const passed = await go(page, steps, 'mouse');
    await expect.poll(() => page.locator('main').getByText(words).first().isVisible(), patient).toBe(true);
    expect(steps.length * click + passed * glance).toBeLessThanOrEqual(seconds);
  });

  it.each(tasks)('$who, on a telephone and by keyboard: $asks', async ({ steps, finds: words }) => {
    const page = await open('', { viewport: { width: 360, height: 740 } });
    await go(page, steps, 'keyboard');
    await expect.poll(() => page.locator('main').getByText(words).first().isVisible(), patient).toBe(true);
  });
});
