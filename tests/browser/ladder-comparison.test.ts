import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rungs } from '../handbook/alignment-fixture.ts';
import { faultsInLooks, patient, visits } from './visit.ts';

const { home, open } = visits();

const step = 'ladders/craft/compare/lower..upper/';
const anyPair = 'ladders/craft/compare/';
const title = (page: Page): Promise<string | null> => page.getByRole('heading', { level: 1 }).textContent();
async function titled(page: Page, words: string): Promise<void> {
  await expect.poll(() => title(page), patient).toBe(words);
}
const items = (page: Page, sort: string): Locator => page.locator(`.comparison [data-sort="${sort}"] li`);
/** What the reader sees of an expectation, without the ways to where it stands. */
const seen = (list: Locator): Promise<string[]> =>
  list.evaluateAll((found) =>
    found
      .map((item) => {
        const copy = item.cloneNode(true);
        if (!(copy instanceof Element)) return '';
        for (const away of copy.querySelectorAll('.visually-hidden, .place, .moved')) away.remove();
        return copy.textContent.replace(/\s+/g, ' ').trim();
      })
      .sort(),
  );

describe('the page of a step', () => {
  it('shows exactly what a reader finds between the two levels, without JavaScript', async () => {
    const page = await open(step, { javaScriptEnabled: false });
    expect(await title(page)).toBe('From Engineer to Senior engineer');
    expect(await page.locator('.standfirst').textContent()).toBe('6 new, 13 raised, 13 the same, 4 gone.');
    expect(await seen(items(page, 'new'))).toEqual([...rungs.expected.added].sort());
    expect(await seen(items(page, 'gone'))).toEqual([...rungs.expected.gone].sort());
    const plain = (text: string): string => text.replaceAll('*', '').replaceAll('&amp;', '&');
    expect(await seen(items(page, 'same'))).toEqual(rungs.expected.same.map(([, text]) => plain(text)).sort());
    expect(await items(page, 'raised').count()).toBe(rungs.expected.raised.length);
    expect(await page.locator('.moved').allTextContents()).toEqual(['moved here from Growing others']);
  });

  it('leads from each expectation to where it stands', async () => {
    const page = await open(step);
    const wrong = await page.locator('.comparison .place').evaluateAll(async (links) => {
      const missing: string[] = [];
      const pages = new Map<string, Document>();
      for (const link of links) {
        const { pathname, hash } = new URL(link.getAttribute('href') ?? '', location.href);
        let there = pages.get(pathname);
        if (there === undefined) {
          there = new DOMParser().parseFromString(await (await fetch(pathname)).text(), 'text/html');
          pages.set(pathname, there);
        }
        if (there.getElementById(decodeURIComponent(hash.slice(1))) === null) missing.push(pathname + hash);
      }
      return [links.length, ...missing];
    });
    // One link for each that is new or gone, two for each that is on both.
    expect(wrong).toEqual([6 + 4 + 2 * (13 + 13)]);
  });

  it('has its neighbours one key away, unless a field has the focus or the reader turned it off', async () => {
    const page = await open(step);
    await page.getByRole('button', { name: 'Turn keys off' }).waitFor();
    await page.keyboard.press('.');
    await expect.poll(() => page.url(), patient).toBe(`${home}ladders/craft/compare/upper..staff/`);
    await page.getByRole('button', { name: 'Turn keys off' }).waitFor();
    await page.keyboard.press('x');
    await expect.poll(() => page.url(), patient).toBe(`${home}ladders/craft/compare/staff..manager/`);
    await page.getByRole('button', { name: 'Turn keys off' }).click();
    await page.keyboard.press(',');
    await page.reload();
    await page.getByRole('button', { name: 'Turn keys on' }).click();
    expect(page.url()).toBe(`${home}ladders/craft/compare/staff..manager/`);
    await page.keyboard.press(',');
    await expect.poll(() => page.url(), patient).toBe(`${home}ladders/craft/compare/upper..staff/`);
  });

  it('copies as Markdown what it shows', async () => {
    const page = await open('ladders/small/compare/one..two/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        '# From One to Two',
        '',
        `${home}ladders/small/compare/one..two/`,
        '',
        '1 raised.',
        '',
        '**One:** Its scope is not written down.',
        '',
        '**Two:** Its scope is not written down.',
        '',
        '## Craft',
        '',
        '### Raised',
        '',
        '- Splits a ~~task~~**project** into steps.',
        '',
      ].join('\n'),
    );
  });

  it('reads in order without styles', async () => {
    const page = await open('ladders/small/compare/one..two/', { javaScriptEnabled: false });
    await page.locator('link[rel="stylesheet"]').evaluateAll((sheets) => sheets.forEach((sheet) => sheet.remove()));
    const text = await page.locator('main').innerText();
    expect(text).toMatch(
      /From One to Two.*1 raised\..*One\b.*Two\b.*Craft.*Raised.*Splits a .*taken out: task.*put in: project.* into steps\./su,
    );
  });
});

describe('any two levels', () => {
  it('are compared by keyboard alone, and Back leads to the pair before', async () => {
    const page = await open(anyPair);
    await page.getByLabel('From', { exact: true }).waitFor();
    await page.getByLabel('From', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown');
    await titled(page, 'From Engineer to Staff');
    expect(new URL(page.url()).hash).toBe('#lower..staff');
    expect(await page.title()).toMatch(/^From Engineer to Staff · /);
    expect(await page.getByRole('status').first().textContent()).toMatch(/^From Engineer to Staff: \d/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('compare-result');
    await page.keyboard.press('Shift+Tab');
    await page.getByRole('button', { name: 'Swap the two' }).focus();
    await page.keyboard.press('Enter');
    await titled(page, 'From Staff to Engineer');
    expect(new URL(page.url()).hash).toBe('#staff..lower');
    await page.goBack();
    await titled(page, 'From Engineer to Staff');
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('lower');
  });

  it.each(['lower..upper', 'staff..manager', 'manager..director'])(
    'look the same as on the page of %s',
    async (pair) => {
      const own = await open(`${anyPair}${pair}/`);
      const other = await open(`${anyPair}#${pair}`);
      const article = (page: Page) =>
        page.locator('.comparison').evaluate((found) => found.outerHTML, undefined, patient);
      expect(await article(other)).toBe(await article(own));
      expect(await title(other)).toBe(await title(own));
    },
  );

  it('have an address of their own that works though it has no page', async () => {
    const page = await open(`${anyPair}lower..director/`, { mayFail: true });
    await titled(page, 'From Engineer to Director');
    await expect.poll(() => page.url(), patient).toBe(`${home}${anyPair}#lower..director`);
    const plain = await open(`${anyPair}lower..director/`, { mayFail: true, javaScriptEnabled: false });
    expect(await title(plain)).toBe('There is no page here');
  });

  it('that are not on the ladder, or the same, are told so', async () => {
    const page = await open(`${anyPair}#lower..nobody`);
    await expect.poll(() => page.locator('.compare-trouble').textContent(), patient).toContain('no level “nobody”');
    await page.evaluate(() => (location.hash = '#lower..lower'));
    await expect.poll(() => page.locator('.compare-trouble').textContent(), patient).toContain('the same level twice');
    expect(await title(page)).toBe('Compare two levels');
  });

  it('say so when the ladder cannot be fetched, and can be tried again', async () => {
    const page = await open(anyPair, { mayFail: true });
    await page.route('**/craft.json', (route) => route.abort());
    await page.getByLabel('From', { exact: true }).selectOption('lower');
    await page.getByLabel('To', { exact: true }).selectOption('staff');
    await expect.poll(() => page.locator('.compare-trouble').textContent(), patient).toContain('could not be fetched');
    expect(await page.getByRole('link', { name: 'From Engineer to Senior engineer' }).isVisible()).toBe(true);
    await page.unroute('**/craft.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await titled(page, 'From Engineer to Staff');
  });

  it('are a table of links without JavaScript: each step and each parity', async () => {
    const page = await open(anyPair, { javaScriptEnabled: false });
    expect(await page.getByLabel('From', { exact: true }).isVisible()).toBe(false);
    const links = await page
      .getByRole('table')
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    expect([...new Set(links)].sort()).toEqual(
      ['lower..upper', 'manager..director', 'staff..manager', 'upper..manager', 'upper..staff'].sort(),
    );
    expect(await page.getByRole('columnheader', { name: 'Step up to' }).count()).toBe(1);
  });
});

describe.each([
  ['a step', step],
  ['parity', 'ladders/craft/compare/staff..manager/'],
  ['choosing', anyPair],
  ['a pair that was chosen', `${anyPair}#lower..director`],
  ['a long comparison', 'ladders/long/compare/first..second/'],
])('%s', (_, path) => {
  it('breaks no rule of accessibility, and never scrolls sideways', async () => {
    const page = await open(path);
    if (path.includes('#')) await titled(page, 'From Engineer to Director');
    expect(await faultsInLooks(page)).toEqual([]);
  });
});

describe('on paper', () => {
  it('a long comparison is whole: what is folded is open, and nothing is to click', async () => {
    const page = await open('ladders/long/compare/first..second/');
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator('.comparison li')
      .evaluateAll((found) => found.filter((item) => item.getBoundingClientRect().height < 10).length);
    expect([await page.locator('.comparison li').count(), hidden]).toEqual([60, 0]);
    for (const away of ['.compare-tools', '.compare-neighbours']) {
      expect(await page.locator(away).isVisible(), away).toBe(false);
    }
    const pdf = await page.pdf({ format: 'A4' });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(2);
    expect(sheets).toBeLessThanOrEqual(5);
  });

  it('words are marked by strokes, not by colour', async () => {
    const page = await open(step);
    await page.emulateMedia({ media: 'print' });
    const styleOf = (tag: string) =>
      page
        .locator(`.comparison ${tag}`)
        .first()
        .evaluate((found) => {
          const { textDecorationLine, color } = getComputedStyle(found);
          return [textDecorationLine, color];
        });
    expect(await styleOf('del')).toEqual(['line-through', 'rgb(0, 0, 0)']);
    expect(await styleOf('ins')).toEqual(['underline', 'rgb(0, 0, 0)']);
  });
});
