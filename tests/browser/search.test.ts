import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsInLooks, narrow, patient, visits } from './visit.ts';

const { home, open } = visits();

/** Opens the dialog and asks something. */
async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.type(words);
}

const status = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });
const titles = (page: Page) => page.locator('.search-result h2').allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const dialogOpen = (page: Page) => page.locator('dialog[open]').count();

describe('opening search', () => {
  it('opens with a slash and with Control K, and Escape gives the focus back', async () => {
    const page = await open('people/');
    await page.getByRole('link', { name: 'Map' }).first().focus();
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      await page.locator('dialog[open]').waitFor();
      expect(
        await page.getByRole('searchbox', { name: 'Search the handbook' }).evaluate((input) => input.matches(':focus')),
      ).toBe(true);
      await page.keyboard.press('Escape');
      expect(await dialogOpen(page)).toBe(0);
      expect(await focused(page)).toBe('Map');
    }
  });

  it('opens from its link, which tells the shortcut and gets the focus back', async () => {
    const page = await open('people/');
    const link = page.locator('search-open a');
    expect(await link.getAttribute('aria-haspopup')).toBe('dialog');
    expect(await link.getAttribute('aria-keyshortcuts')).toBe('/ Control+K');
    expect(await link.innerText()).toContain('Ctrl K');
    await link.click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    expect(await link.evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('leaves a slash to the field a reader types in', async () => {
    const page = await open('people/');
    await page.evaluate(() => {
      const [field, text] = [document.createElement('input'), document.createElement('div')];
      [field.id, text.id, text.contentEditable] = ['field', 'text', 'true'];
      document.querySelector('main')?.append(field, text);
    });
    for (const id of ['#field', '#text']) {
      await page.locator(id).focus();
      await page.keyboard.type('a/b');
    }
    expect(await page.locator('#field').inputValue()).toBe('a/b');
    expect(await page.locator('#text').textContent()).toBe('a/b');
    expect(await dialogOpen(page)).toBe(0);
  });

  it('loses nothing of what is typed while it loads', async () => {
    const page = await open('people/');
    await page.route('**/search-dialog*.js', async (route) => {
      await new Promise((done) => {
        setTimeout(done, 500);
      });
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('lap/top');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('s');
    expect(await page.locator('#search-dialog-q').inputValue()).toBe('lap/tops');
  });

  it('closes at a click beside it, and by its button', async () => {
    const page = await open('people/');
    for (const close of [
      () => page.mouse.click(5, 400),
      () => page.getByRole('button', { name: 'Close search' }).click(),
    ]) {
      await page.keyboard.press('/');
      await page.locator('dialog[open]').waitFor();
      await close();
      expect(await dialogOpen(page)).toBe(0);
    }
  });

  it('is a link to the search page without JavaScript', async () => {
    const page = await open('people/', { javaScriptEnabled: false });
    await page.locator('search-open a').click();
    await expect.poll(() => page.url(), patient).toBe(`${home}search/`);
  });

  it('loads nothing of search before it is wanted', async () => {
    const page = await open('people/');
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.includes('search') || name.includes('pagefind')),
      );
    expect(await loaded()).toEqual([]);
    await ask(page, 'laptop');
    await status(page).waitFor();
    expect((await loaded()).some((name) => name.includes('pagefind.js'))).toBe(true);
  });
});

describe('the dialog', () => {
  it('shows what was found, where it is, and the headings to jump to', async () => {
    const page = await open('');
    await ask(page, 'laptop');
    await expect.poll(() => status(page).textContent(), patient).toBe('2 results for “laptop”.');
    expect(await titles(page)).toEqual(['Laptop and accounts', 'Deploying with C++ and CI/CD']);
    const [first, second] = [page.locator('.search-result').first(), page.locator('.search-result').last()];
    expect(await first.locator('.search-where').innerText()).toMatch(/Page[\s·]+People[\s·]+People team/);
    expect(await first.locator('mark').first().textContent()).toBe('laptop');
    // What was text in the page is text here.
    expect(await first.locator('.search-excerpt').textContent()).toContain('A <script> tag & other markup');
    expect(await second.locator('.search-parts a').allTextContents()).toEqual(['After a deployment']);
    expect(await second.locator('.search-parts a').getAttribute('href')).toBe(
      '/quay/operations/deploy/#after-a-deployment',
    );
  });

  it('goes through results with the arrow keys, and back to typing with any letter', async () => {
    const page = await open('');
    await ask(page, 'laptop');
    await expect.poll(() => titles(page), patient).toHaveLength(2);
    const keys: [string, string | null][] = [
      ['ArrowDown', 'Laptop and accounts'],
      ['ArrowDown', 'Deploying with C++ and CI/CD'],
      ['ArrowDown', 'After a deployment'],
      ['ArrowDown', 'After a deployment'],
      ['Home', 'Laptop and accounts'],
      ['End', 'After a deployment'],
      ['ArrowUp', 'Deploying with C++ and CI/CD'],
      ['ArrowUp', 'Laptop and accounts'],
      ['ArrowUp', ''],
    ];
    for (const [key, expected] of keys) {
      await page.keyboard.press(key);
      expect([key, await focused(page)]).toEqual([key, expected]);
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('s');
    expect(await page.locator('#search-dialog-q').inputValue()).toBe('laptops');
  });

  it('opens the chosen result with Enter', async () => {
    const page = await open('');
    await ask(page, 'laptop');
    await expect.poll(() => titles(page), patient).toHaveLength(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/deploy/**');
    expect(page.url()).toBe(`${home}operations/deploy/#after-a-deployment`);
  });

  it('opens the first result with Enter, even before it is there', async () => {
    const page = await open('');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('laptop');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/laptop/');
    expect(page.url()).toBe(`${home}people/laptop/`);
  });

  it('closes when a result lies in the page at hand', async () => {
    const page = await open('operations/deploy/');
    await ask(page, 'periscope');
    await page
      .getByRole('link', { name: 'After a deployment', exact: true })
      .and(page.locator('[data-result]'))
      .click();
    await page.waitForURL('**/operations/deploy/#after-a-deployment');
    expect(await dialogOpen(page)).toBe(0);
  });

  it('finds words with signs in them', async () => {
    const page = await open('');
    await ask(page, 'C++');
    await expect.poll(() => titles(page), patient).toEqual(['Deploying with C++ and CI/CD']);
    await page.locator('#search-dialog-q').fill('CI/CD');
    await expect.poll(() => status(page).textContent(), patient).toBe('1 result for “CI/CD”.');
  });

  it('asks for other names of a thing, and says so', async () => {
    const page = await open('');
    await ask(page, 'holiday');
    await expect.poll(() => titles(page), patient).toContain('Time away');
    expect(await status(page).textContent()).toContain('Also searched for “Paid time off”');
  });

  it('leads on to all results, with what is asked', async () => {
    const page = await open('');
    await ask(page, 'pump');
    await page.getByRole('link', { name: 'Open all 24 results' }).click();
    await expect.poll(() => page.url(), patient).toBe(`${home}search/?q=pump`);
    await expect.poll(() => status(page).textContent(), patient).toBe('24 results for “pump”.');
  });
});

describe('filters', () => {
  it('are chosen by keyboard, stay in sight, and never hide results without a word', async () => {
    const page = await open('');
    await ask(page, 'laptop');
    await expect.poll(() => titles(page), patient).toHaveLength(2);
    await page.locator('summary', { hasText: 'Section' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.getByRole('checkbox', { name: 'People 1' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => titles(page), patient).toEqual(['Laptop and accounts']);
    expect(await page.getByRole('checkbox', { name: 'People 1' }).evaluate((box) => box.matches(':focus'))).toBe(true);
    expect(await status(page).textContent()).toBe('1 here, 1 elsewhere for “laptop”.');
    expect(await page.locator('.search-all').getAttribute('href')).toBe('/quay/search/?q=laptop&section=People');

    await page.locator('#search-dialog-q').fill('periscope');
    await expect.poll(() => status(page).textContent(), patient).toBe('0 here, 1 elsewhere for “periscope”.');
    expect(await page.getByRole('list', { name: 'Filters at work' }).innerText()).toContain('Section: People');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => titles(page), patient).toEqual(['Deploying with C++ and CI/CD']);
    expect(await page.getByRole('list', { name: 'Filters at work' }).count()).toBe(0);
  });

  it('take several values of one kind', async () => {
    const page = await open('search/?q=laptop&section=People&section=Operations');
    await expect
      .poll(() => status(page).textContent(), patient)
      .toBe('2 results for “laptop”, all within your filters.');
    await page.getByRole('button', { name: 'Remove Section: Operations' }).click();
    await expect.poll(() => titles(page), patient).toEqual(['Laptop and accounts']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Remove Section: People',
    );
    await expect.poll(() => page.url(), patient).toBe(`${home}search/?q=laptop&section=People`);
  });
});

describe('finding nothing', () => {
  it('says what was searched for and offers the right spelling', async () => {
    const page = await open('');
    await ask(page, 'laptpo');
    await expect.poll(() => status(page).textContent(), patient).toBe('Nothing found for “laptpo”.');
    expect(await page.locator('.search-advice a', { hasText: 'the map' }).getAttribute('href')).toBe('/quay/map/');
    await page.getByRole('button', { name: 'laptop' }).click();
    await expect.poll(() => titles(page), patient).toHaveLength(2);
    expect(await page.locator('#search-dialog-q').inputValue()).toBe('laptop');
  });

  it('names near terms of the glossary', async () => {
    const page = await open('');
    await ask(page, 'drydokc');
    const term = page.locator('.search-advice').getByRole('link', { name: 'Drydock' });
    await term.waitFor();
    expect(await term.getAttribute('href')).toBe('/quay/glossary/#drydock');
  });

  it('admits which word no page has', async () => {
    const page = await open('');
    await ask(page, 'laptop xylophone');
    await expect.poll(() => status(page).textContent(), patient).toMatch(/xylophone/);
    expect(await titles(page)).not.toContain('Time away');
  });
});

describe('failing', () => {
  it('says that there is no connection, and tries again', async () => {
    const page = await open('', { mayFail: true });
    await page.route('**/pagefind/**', (route) => route.abort());
    await ask(page, 'laptop');
    await expect.poll(() => status(page).textContent(), patient).toContain('Are you offline?');
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => titles(page), patient).toHaveLength(2);
  });

  it('says that there is no index', async () => {
    const page = await open('', { mayFail: true });
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await ask(page, 'laptop');
    await expect.poll(() => status(page).textContent(), patient).toContain('There is no search index here');
    expect(await page.locator('.search-advice a').getAttribute('href')).toBe('/quay/map/');
  });

  it('does not say that nothing was found when a part of the index is out of reach', async () => {
    const page = await open('', { mayFail: true });
    await page.keyboard.press('/');
    await page.waitForResponse('**/*.pf_meta');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.type('laptop');
    await expect.poll(() => status(page).textContent(), patient).toContain('Are you offline?');
  });
});

describe('the search page', () => {
  it('keeps the address in step, and Back leads to the question before', async () => {
    const page = await open('search/');
    const input = page.getByRole('searchbox');
    expect(await input.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.type('laptop');
    await page.waitForURL('**/search/?q=laptop');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.title(), patient).toMatch(/^laptop · Search/);
    await input.fill('pump');
    await page.waitForURL('**/search/?q=pump');
    await expect.poll(() => status(page).textContent(), patient).toBe('24 results for “pump”.');
    await page.goBack();
    await expect.poll(() => status(page).textContent(), patient).toBe('2 results for “laptop”.');
    expect([page.url(), await input.inputValue()]).toEqual([`${home}search/?q=laptop`, 'laptop']);
    await page.goForward();
    await expect.poll(() => status(page).textContent(), patient).toBe('24 results for “pump”.');
  });

  it('shows more results and moves the focus to the first of them', async () => {
    const page = await open('search/?q=pump');
    await expect.poll(() => titles(page), patient).toHaveLength(15);
    await page.getByRole('button', { name: 'Show 9 more of 9' }).click();
    await expect.poll(() => titles(page), patient).toHaveLength(24);
    const [next] = (await titles(page)).slice(15);
    await expect.poll(() => focused(page), patient).toBe(next);
    expect(await page.getByRole('button', { name: /more of/ }).count()).toBe(0);
  });

  it('is opened with a question and filters by its address alone', async () => {
    const page = await open('search/?q=laptop&owner=Platform+team');
    await expect.poll(() => titles(page), patient).toEqual(['Deploying with C++ and CI/CD']);
    await expect.poll(() => page.title(), patient).toMatch(/^laptop · Search/);
  });

  it('takes the shortcut for its own field', async () => {
    const page = await open('search/?q=laptop');
    await expect.poll(() => titles(page), patient).toHaveLength(2);
    await page.keyboard.press('/');
    expect(await page.getByRole('searchbox').evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await dialogOpen(page)).toBe(0);
  });

  it('is asked from a form elsewhere', async () => {
    const page = await open('nowhere/', { mayFail: true });
    await page.getByRole('searchbox').fill('laptop');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=laptop');
    await expect.poll(() => titles(page), patient).toHaveLength(2);
  });
});

it('has no fault that axe knows, and never scrolls sideways', async () => {
  const page = await open('', { reducedMotion: 'reduce' });
  await ask(page, 'the');
  await expect.poll(() => titles(page), patient).toHaveLength(8);
  await page.locator('summary', { hasText: 'Section' }).click();
  await page.getByRole('checkbox', { name: /^Operations/ }).check();
  expect(await faultsInLooks(page)).toEqual([]);
  for (const width of [1280, narrow.viewport.width]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.querySelector('.search-body')?.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('#search-dialog-q').fill('laptpo');
  await page.getByRole('button', { name: 'laptop' }).waitFor();
  expect(await faultsInLooks(page)).toEqual([]);

  await page.goto(`${home}search/?q=laptop&section=People`);
  await expect.poll(() => titles(page), patient).toHaveLength(1);
  expect(await faultsInLooks(page)).toEqual([]);
});
