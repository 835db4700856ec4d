import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsInLooks, narrow, patient, visits } from './visit.ts';

const everyKind: Readonly<Record<string, string>> = {
  'a ladder that forks': 'ladders/forked/',
  'a ladder of four tracks': 'ladders/wide/',
  'a ladder of one level': 'ladders/single/',
  'the list of ladders': 'ladders/',
  'the question which track': 'ladders/forked/which-track/',
  'a page with parts of a ladder': 'growing/',
};

const { home, open } = visits({ viewport: { width: 1440, height: 900 } });

/** How many sheets of A4 a page is printed on. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describe.each(Object.entries(everyKind))('%s', (_, path) => {
  it('breaks no rule of accessibility that axe knows, and never scrolls sideways', async () => {
    expect(await faultsInLooks(await open(path))).toEqual([]);
  });
});

describe('the picture of a ladder', () => {
  it('puts levels of the same rank at the same height, on rails side by side, above the trunk', async () => {
    const page = await open('ladders/forked/');
    const cell = async (name: string) => {
      const box = await page.locator('td.has-level', { hasText: name }).boundingBox();
      if (box === null) throw new Error(`${name} is not shown.`);
      return box;
    };
    const [craft, people, trunk] = await Promise.all(['Craft 4', 'People 4', 'Trunk 3'].map(cell));
    expect(craft?.y).toBe(people?.y);
    const middle = ((craft?.x ?? 0) + (people?.x ?? 0)) / 2;
    // Columns of a table are whole pixels wide.
    expect(Math.abs((trunk?.x ?? 0) - middle)).toBeLessThanOrEqual(1);
    expect(trunk?.y).toBeGreaterThan(craft?.y ?? Infinity);
  });

  it.each([
    ['wide', {}],
    ['narrow', narrow],
  ])('is a table whose cells know their rank and track, also when it is %s', async (_, options) => {
    const page = await open('ladders/wide/', options);
    const table = page.getByRole('table', { name: /^Levels of the ladder/ });
    const row = table.getByRole('row', { name: /^Rank 8/ });
    expect(await row.getByRole('rowheader').textContent()).toContain('8');
    expect(await row.getByRole('link').allTextContents()).toEqual(['Alpha 8', 'Beta 8', 'Gamma 8', 'Delta 8']);
    const headers = await row
      .locator('td.has-level')
      .last()
      .evaluate((cell: HTMLTableCellElement) =>
        cell.headers.split(' ').map((id) => document.getElementById(id)?.textContent?.trim()),
      );
    expect(headers[0]).toContain('Delta');
    expect(headers[1]).toContain('8');
  });

  it('reads from the highest rank to the lowest without styles', async () => {
    const page = await open('ladders/forked/');
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) sheet.remove();
    });
    const links = page.getByRole('table').first().getByRole('link');
    const tops = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(await links.first().textContent()).toBe('Craft 7');
    expect(await links.last().textContent()).toBe('Trunk 1');
  });

  it.each(['ladders/forked/', 'ladders/wide/'])('is printed on one sheet with all levels (%s)', async (path) => {
    const page = await open(path);
    await page.evaluate(() => {
      const [body] = document.getElementsByClassName('ladder-body');
      for (let next = body; next instanceof Element;) {
        const after: Element | null = next.nextElementSibling;
        next.remove();
        next = after ?? undefined;
      }
    });
    expect(await page.locator('td.has-level a').count()).toBe(path.includes('wide') ? 32 : 11);
    expect(await sheetsOf(page)).toBe(1);
  });
});

describe('the question which track', () => {
  it('shows the signs side by side and leads on, without a script and without anything to fill in', async () => {
    const page = await open('ladders/forked/which-track/', { javaScriptEnabled: false });
    const boxes = await Promise.all(
      ['Craft', 'People'].map((name) => page.getByText(`You like the work of ${name}.`).boundingBox()),
    );
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
    await page.getByRole('link', { name: 'Craft 4 and People 4, side by side' }).click();
    await expect.poll(() => page.url(), patient).toBe(`${home}ladders/forked/compare/craft-4..people-4/`);
    await page.goBack();
    expect(await page.getByRole('main').locator('input, button, select').count()).toBe(0);
  });

  it('is printed on one sheet', async () => {
    const page = await open('ladders/forked/which-track/');
    expect(await sheetsOf(page)).toBe(1);
  });
});

describe('the navigation beside a ladder', () => {
  it('marks where one is, and of a long ladder opens that track only', async () => {
    const page = await open('ladders/wide/beta-3/');
    const menu = page.getByRole('navigation', { name: 'Ladder' });
    expect(await menu.locator('[aria-current=page]').textContent()).toContain('Beta 3');
    expect(await menu.getByRole('link', { name: /^(Alpha|Gamma|Delta) \d$/ }).count()).toBe(0);
    expect(await menu.getByRole('link', { name: /^Beta \d$/ }).count()).toBe(8);
  });

  it('opens as a drawer where there is no room, without a script', async () => {
    const page = await open('ladders/forked/', { javaScriptEnabled: false, ...narrow });
    const menu = page.getByRole('navigation', { name: 'Ladder' });
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'In this section' }).click();
    expect(await menu.getByRole('link', { name: 'People 7' }).isVisible()).toBe(true);
  });
});

describe('the way to a ladder', () => {
  it.each([
    ['the head of every page', 'people/', 'Sections', 'ladders/'],
    ['the career door', '', 'Ways in', 'ladders/craft/'],
    ['the map', 'map/', undefined, 'ladders/wide/'],
  ])('leads from %s', async (_, path, name, target) => {
    const page = await open(path);
    const area = name === undefined ? page.getByRole('main') : page.getByLabel(name, { exact: true });
    expect(await area.locator(`a[href="/quay/${target}"]`).count()).toBe(1);
  });
});
