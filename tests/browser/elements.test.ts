import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { patient, visits } from './visit.ts';

const { home, open } = visits();

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme'] ?? 'system');
const ink = (page: Page) => page.evaluate(() => getComputedStyle(document.body).color);

describe('theme-switch', () => {
  it('goes round the three themes and says which it is', async () => {
    const page = await open('people/');
    const button = page.getByRole('button', { name: /^Theme:/ });
    const seen: [string, string | null][] = [];
    for (let press = 0; press < 4; press += 1) {
      seen.push([await theme(page), await button.textContent()]);
      await button.click();
    }
    expect(seen).toEqual([
      ['system', 'Theme: as your system'],
      ['light', 'Theme: light'],
      ['dark', 'Theme: dark'],
      ['system', 'Theme: as your system'],
    ]);
  });

  it('keeps the choice for the next page, which never shows another one', async () => {
    const page = await open('people/', { colorScheme: 'light', mayFail: true });
    const light = await ink(page);
    const button = page.getByRole('button', { name: /^Theme:/ });
    await button.click();
    await button.click();
    const dark = await ink(page);
    expect(dark).not.toBe(light);

    // Without any module, so that only what runs before the first paint can have set it.
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(`${home}operations/`);
    expect([await theme(page), await ink(page)]).toEqual(['dark', dark]);
    const script = page.locator('head script[src$="/theme.js"]');
    expect(await script.evaluate((node: HTMLScriptElement) => [node.async, node.defer, node.type])).toEqual([
      false,
      false,
      '',
    ]);
  });

  it('is taken over by other tabs', async () => {
    const page = await open('people/');
    const other = await page.context().newPage();
    await other.goto(`${home}operations/`);
    await page.getByRole('button', { name: /^Theme:/ }).click();
    await expect.poll(() => theme(other), patient).toBe('light');
    expect(await other.getByRole('button', { name: /^Theme:/ }).textContent()).toBe('Theme: light');
  });

  it('switches the page at hand when nothing can be kept', async () => {
    const page = await open('people/', {
      before: (early) =>
        early.addInitScript(() => {
          Object.defineProperty(globalThis, 'localStorage', {
            get: () => {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        }),
    });
    await page.getByRole('button', { name: /^Theme:/ }).click();
    expect(await theme(page)).toBe('light');
  });
});

describe('page-contents', () => {
  const current = (page: Page) => page.locator('page-contents a[aria-current="true"]').allInnerTexts();
  const bringUp = (page: Page, id: string) =>
    page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id);

  it('marks the section being read, and one only', async () => {
    const page = await open('people/long/');
    for (const [id, title] of [
      ['two', 'Two'],
      ['three', 'Three'],
      ['one', 'One'],
    ] as const) {
      await bringUp(page, id);
      await expect.poll(() => current(page), patient).toEqual([title]);
    }
    // Deep in a section that fills the window, no heading can be seen.
    await page.evaluate(() => {
      const one = document.getElementById('one');
      scrollBy(0, (one?.getBoundingClientRect().top ?? 0) + innerHeight);
    });
    await expect.poll(() => current(page), patient).toEqual(['One']);
  });

  it('marks the last section at the end of the page', async () => {
    const page = await open('people/long/');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => current(page), patient).toEqual(['Five']);
  });

  it('marks the section a link led to, though it cannot come up, until the reader scrolls on', async () => {
    const page = await open('people/long/');
    await page.locator('page-contents a', { hasText: 'Four' }).click();
    await expect.poll(() => current(page), patient).toEqual(['Four']);
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, -3000);
    await expect.poll(() => current(page), patient).not.toEqual(['Four']);
  });

  it('marks the section an address names', async () => {
    const page = await open('people/long/#four');
    await expect.poll(() => current(page), patient).toEqual(['Four']);
  });
});

describe('copy-code', () => {
  const granted = { permissions: ['clipboard-read', 'clipboard-write'] };
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const code = 'make laptop\nmake accounts';

  it('copies the code and says so', async () => {
    const page = await open('people/laptop/', granted);
    await page.getByRole('button', { name: 'Copy code' }).click();
    await expect.poll(() => page.locator('copy-code').getByRole('status').textContent(), patient).toBe('Copied');
    expect(await clipboard(page)).toBe(code);
    await page.getByRole('button', { name: 'Copy code' }).waitFor();
    expect(await page.locator('copy-code').getByRole('status').textContent()).toBe('');
  });

  it('copies without the clipboard of modern browsers, and leaves the focus where it was', async () => {
    const page = await open('people/laptop/', {
      ...granted,
      before: (early) =>
        early.addInitScript(() => {
          Object.defineProperty(Clipboard.prototype, 'writeText', { value: () => Promise.reject(new Error('no')) });
        }),
    });
    await page.getByRole('button', { name: 'Copy code' }).click();
    await expect.poll(() => page.locator('copy-code').getByRole('status').textContent(), patient).toBe('Copied');
    expect(await clipboard(page)).toBe(code);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copied');
  });

  it('says in words that it could not, and selects the code', async () => {
    const page = await open('people/laptop/', {
      before: (early) =>
        early.addInitScript(() => {
          Object.defineProperty(Clipboard.prototype, 'writeText', { value: () => Promise.reject(new Error('no')) });
          document.execCommand = () => false;
        }),
    });
    await page.getByRole('button', { name: 'Copy code' }).click();
    await expect
      .poll(() => page.locator('copy-code').getByRole('status').textContent(), patient)
      .toContain('The code is selected');
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(code);
  });
});

describe('copy-page', () => {
  it('copies the Markdown of the page', async () => {
    const page = await open('people/laptop/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect.poll(() => page.locator('copy-page').getByRole('status').textContent(), patient).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Laptop and accounts$/m);
  });

  it('follows the link when the Markdown cannot be had', async () => {
    const page = await open('people/laptop/', { mayFail: true });
    await page.route('**/index.md', (route, request) =>
      request.resourceType() === 'document' ? route.continue() : route.fulfill({ status: 500 }),
    );
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.waitForURL('**/people/laptop/index.md');
    expect(page.url()).toBe(`${home}people/laptop/index.md`);
  });

  it('is a link without JavaScript', async () => {
    const page = await open('people/laptop/', { javaScriptEnabled: false });
    const link = page.getByRole('link', { name: 'Copy as Markdown' });
    expect(await link.getAttribute('href')).toBe('/quay/people/laptop/index.md');
  });
});

describe('review-due', () => {
  // The page was reviewed on 10 January 2026, and that holds for six months.
  it.each([
    ['2026-06-01T12:00:00Z', 'current', 'Next review 10 July 2026'],
    ['2026-07-10T12:00:00Z', 'soon', 'Review due soon: 10 July 2026'],
    ['2026-07-11T12:00:00Z', 'overdue', 'Review overdue since 10 July 2026'],
  ])('says by the clock of the reader, on %s, that it is %s', async (now, state, words) => {
    const page = await open('people/long/', {
      timezoneId: 'UTC',
      before: (early) => early.clock.setFixedTime(new Date(now)),
    });
    const element = page.locator('aside review-due');
    await expect.poll(() => element.getAttribute('data-state'), patient).toBe(state);
    expect((await element.innerText()).replace(/\s+/g, ' ').trim()).toBe(words);
  });
});

describe('relative-date', () => {
  it('says on screen how long ago it was, with the date as a tooltip, and prints the date', async () => {
    const page = await open('people/', {
      timezoneId: 'Europe/Berlin',
      before: (early) => early.clock.setFixedTime(new Date('2026-06-15T12:00:00Z')),
    });
    await page.evaluate(() => {
      const element = document.createElement('relative-date');
      const time = document.createElement('time');
      element.setAttribute('datetime', '2026-06-11T22:30:00Z');
      [time.dateTime, time.textContent] = ['2026-06-11', '11 June 2026'];
      element.append(time);
      document.querySelector('main')?.append(element);
    });
    const element = page.locator('main relative-date').last();
    // In Berlin it was the 12th already.
    await expect.poll(() => element.innerText(), patient).toBe('3 days ago');
    expect(await element.getByText('3 days ago').getAttribute('title')).toBe('11 June 2026');
    await page.emulateMedia({ media: 'print' });
    expect(await element.innerText()).toBe('11 June 2026');
  });
});

it('restores the HTML when elements leave the page, and listens no longer', async () => {
  const page = await open('people/laptop/');
  await page.locator('copy-code button').waitFor();
  const left = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('search-open, theme-switch, copy-code, copy-page, page-contents')];
    for (const element of elements) element.remove();
    return elements.map((element) => [element.localName, element.querySelectorAll('button, kbd, [hidden]').length]);
  });
  expect(left.length).toBeGreaterThanOrEqual(4);
  expect(left.filter(([, added]) => added !== 0)).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  expect(await page.locator('dialog').count()).toBe(0);
});
