import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defaultOf, fillTemplate } from '../../src/export/fill/filled-template.ts';
import { readValue } from '../../src/handbook/field-value.ts';
import type { FieldValue } from '../../src/handbook/field-value.ts';
import { templateExport } from '../../src/schema/template-export.ts';
import type { TemplateExport } from '../../src/schema/template-export.ts';
import { Folder, handrail } from '../run-handrail.ts';
import { allContent } from './content/all.ts';
import { faultsInLooks, patient, visits } from './visit.ts';

const path = 'templates/stranding/';
const key = 'handrail-template:/quay/templates/stranding/';
const today = '2026-05-31';
/** Late in the evening in Copenhagen, two hours ahead of UTC: there it is still the 31st. */
const usual = {
  timezoneId: 'Europe/Copenhagen',
  permissions: ['clipboard-read', 'clipboard-write'],
};
const { home, open, fresh } = visits(usual);

const atNight = (page: Page): Promise<void> => page.clock.setFixedTime(new Date('2026-05-31T20:07:30Z'));

/** Opens the form on that night, and waits until it is there. */
async function openForm(address = path, before: (page: Page) => Promise<unknown> = atNight): Promise<Page> {
  const page = await open(address, { before });
  await page.getByRole('heading', { name: 'Fill it in' }).waitFor();
  return page;
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
const copyButton = (page: Page) => page.getByRole('button', { name: 'Copy the document as Markdown' });

async function copied(page: Page): Promise<string> {
  await copyButton(page).click();
  await page.getByText('The Markdown is on the clipboard.').waitFor();
  return clipboard(page);
}

type Typed = Readonly<Record<string, string | readonly string[]>>;

/** What `handrail new` prints on that day for the same answers. */
async function commanded({ title, ...others }: Typed): Promise<string> {
  using folder = new Folder(allContent());
  const sets = Object.entries(others).flatMap(([name, given]) =>
    (typeof given === 'string' ? [given] : given).flatMap((each) => ['--set', `${name}=${each}`]),
  );
  const rest = ['--print', '--today', today, '--content', folder.path];
  const { status, stdout, stderr } = await handrail('new', 'stranding', String(title), ...sets, ...rest);
  expect(stderr + String(status)).toBe('0');
  return stdout;
}

/** The file that is to be made of what was typed, on that day. */
async function written(typed: Typed, guidance = true) {
  const answer = await fetch(`${home}templates/stranding.json`);
  const template: TemplateExport = templateExport.parse(await answer.json());
  const values: Record<string, FieldValue> = {};
  for (const field of template.fields) {
    const text = typed[field.name] ?? defaultOf(field, today);
    const { value, problem } = readValue(field, text);
    expect(problem).toBe(undefined);
    if (value !== undefined) values[field.name] = value;
  }
  return fillTemplate(template, values, { today, guidance });
}

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const blocked = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });

describe.each(['templates/', path, `${path}variants/`])('%s', (address) => {
  it('breaks no rule that axe knows, and never scrolls sideways', async () => {
    const page = await open(address);
    if (address === path) {
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByText('3 things are left:').waitFor();
    }
    for (const details of await page.locator('main details').all()) await details.locator('summary').first().click();
    // Wherever a page stands, its bar may cover half a button.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await faultsInLooks(page)).toEqual([]);
  });
});

describe('the page of a template', () => {
  it('is complete without JavaScript: the document, its raw Markdown, and the command', async () => {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await page.locator('main button:visible').count()).toBe(0);
    expect(await page.locator('.document-body :is(h3, h4)').allTextContents()).toEqual([
      'What happened?',
      'Summary',
      'Soundings',
      'What contributed',
    ]);
    expect(await page.locator('.template-by-hand pre').last().innerText()).toBe('npx handrail new stranding "Title"');
    await page.getByText('See the raw Markdown').click();
    const raw = await (await fetch(`${home}templates/stranding.md`)).text();
    expect(await page.locator('.template-by-hand details pre').innerText()).toBe(raw);
    expect(raw).toContain('depth: "{{depth}}"\n');
    const guidance = page.getByText('Call it what the lookout saw.').last();
    expect(await guidance.isVisible()).toBe(true);
    await page.getByLabel('Show guidance').uncheck();
    expect(await guidance.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.template-by-hand, .breadcrumb').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.document-body').isVisible()).toBe(true);
  });
});

describe('the form of a template', () => {
  it('is filled in by keyboard alone, fills the document, and copies what the command writes', async () => {
    const page = await openForm();
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const each of keys) await page.keyboard.press(each);
    };
    await page.getByLabel('What happened?').focus();
    await page.keyboard.type('Aground on soft mud');
    // Enter looks it over: the focus is on what is left, and each line leads to its field.
    await press('Enter');
    const summary = page.locator('.summary');
    await summary.getByText('2 things are left:').waitFor();
    expect(await summary.evaluate((each) => each === document.activeElement)).toBe(true);
    await press('Tab', 'Enter');
    expect(await focused(page)).toBe('ui:template-depth');
    await page.keyboard.type('deep');
    await press('Tab');
    const depth = page.getByLabel('How deep was it?');
    expect(await depth.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('[id="ui:template-depth-problem"]').innerText()).toContain('“deep” is no number.');
    await depth.focus();
    await press('Control+a');
    await page.keyboard.type('4.5');
    expect(await depth.getAttribute('aria-invalid')).toBe(null);
    await press('Tab', 'ArrowDown', 'Tab', 'Space', 'Tab', 'Tab', 'Space', 'Tab');
    expect(await focused(page)).toBe('ui:template-team');
    await page.keyboard.type('Plat');
    await page.getByRole('button', { name: 'Now: When did it begin?' }).focus();
    await press('Enter');
    await page.getByLabel('Where is the chart?').focus();
    await page.keyboard.type('https://charts.example/7?a=1&b=2');
    // "Not said" is where it begins; behind it comes "Yes" again.
    await press('Tab', 'ArrowDown', 'Tab');
    await page.keyboard.type('The lead brought up mud.');
    await press('Enter', 'Enter');
    await page.keyboard.type('Nobody believed it.');
    await press('Tab');
    await page.keyboard.type('old chart');
    await press('Enter');
    await page.keyboard.type('no lookout');

    const typed: Typed = {
      title: 'Aground on soft mud',
      depth: '4.5',
      bottom: 'sand',
      tools: ['lead', 'boats'],
      team: 'platform',
      began: '2026-05-31T22:07+02:00',
      chart: 'https://charts.example/7?a=1&b=2',
      afloat: 'yes',
      summary: 'The lead brought up mud.\n\nNobody believed it.',
      factors: 'old chart\nno lookout',
    };
    const expected = await written(typed);
    expect(expected.missing).toEqual([]);
    expect(await page.locator('.take .path code').innerText()).toBe(expected.path);
    expect(await page.locator('.document-body li').allInnerTexts()).toEqual(['old chart', 'no lookout']);
    expect(await page.locator('.document-body p').allInnerTexts()).toEqual(
      expect.arrayContaining(['The lead brought up mud.', 'Nobody believed it.']),
    );
    await page.getByRole('button', { name: 'Done' }).focus();
    await press('Enter');
    expect(await focused(page)).toBe('ui:take');
    await press('Tab', 'Enter');
    await page.getByText('The Markdown is on the clipboard.').waitFor();
    expect(await clipboard(page)).toBe(expected.text);
    expect(await commanded({ ...typed, factors: ['old chart', 'no lookout'] })).toBe(expected.text);

    // Something of the library is like it.
    await page.getByRole('link', { name: 'The anchor dragged over soft mud at night' }).first().waitFor();

    // Rich text has neither guidance nor what the page adds.
    await page.getByRole('button', { name: 'As rich text' }).click();
    await page.getByText('without guidance').waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html?.replace(/\s*\n\s*/g, '')).toContain(
      '<h1>Aground on soft mud</h1><h2>Summary</h2><p>The lead brought up mud.</p><p>Nobody believed it.</p>',
    );
    expect(html).toContain('<a href="https://charts.example/7?a=1&amp;b=2">the chart</a>');
    expect(html).not.toContain('lookout saw');

    await page.getByLabel(/Leave the guidance in the file/).uncheck();
    const file = await download(page, () => page.getByRole('button', { name: 'Download .md' }).click());
    expect(file.name).toBe('2026-05-31-aground-on-soft-mud.md');
    expect(file.text).not.toContain('<!--');
    expect(file.text).toContain('  - old chart\n  - no lookout\n');
  });

  it('keeps what is typed until it is thrown away, in two tabs at once', async () => {
    const context = await fresh();
    const tabs = [await context.newPage(), await context.newPage()] as const;
    for (const tab of tabs) {
      await tab.goto(home + path);
      await tab.getByRole('heading', { name: 'Fill it in' }).waitFor();
    }
    const [one, other] = tabs;
    await one.getByLabel('What happened?').fill('She sat on sand');
    await other.getByLabel('sand', { exact: true }).check();
    await expect.poll(() => one.getByLabel('sand', { exact: true }).isChecked(), patient).toBe(true);
    await one.getByLabel('Day and time').fill('2026-01-10T08:00');
    await one.getByLabel('Whose clock').selectOption('-300');
    await one.reload();
    await expect.poll(() => one.getByLabel('What happened?').inputValue(), patient).toBe('She sat on sand');
    expect(await one.getByLabel('Day and time').inputValue()).toBe('2026-01-10T08:00');
    expect(await copied(one)).toMatch(/^started: 2026-01-10T08:00-05:00$/m);
    await one.getByText('You took this document along').waitFor();

    await one.getByLabel('What happened?').fill('She sat on sand and shells');
    await one.getByRole('button', { name: 'Start again' }).click();
    await one.getByRole('dialog').getByRole('button', { name: 'Empty the form' }).click();
    await expect.poll(() => one.evaluate((name) => localStorage.getItem(name), key), patient).toBe(null);
    expect(await focused(one)).toBe('ui:template-title');
    for (const tab of tabs) await expect.poll(() => tab.getByLabel('What happened?').inputValue(), patient).toBe('');
    expect(await one.locator('.document-body h3').innerText()).toBe('What happened?');
  });

  it('leads back to what was begun, and takes it along into another template', async () => {
    const context = await fresh({ own: true });
    const page = await context.newPage();
    await atNight(page);
    await page.goto(home);
    expect(await page.locator('draft-way').innerText()).toBe('');
    await page.goto(`${home}templates/stranding-short/`);
    await page.getByLabel('summary').fill('In short.');
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Empty the form' }).click();
    await page.goto(home + path);
    await page.getByLabel('What happened?').fill('Aground on mud');
    await page.getByLabel('What should others know?').fill('It was dark.');
    page.on('dialog', (dialog) => void dialog.accept());
    // The way past the fields.
    await page.getByRole('link', { name: 'To the end' }).press('Enter');
    expect(await focused(page)).toBe('ui:take');
    for (const address of [home, `${home}templates/`]) {
      await page.goto(address);
      await page.getByText('at 22:07: Aground on mud').waitFor();
      expect(await page.getByRole('link', { name: 'Go on: Aground on mud' }).getAttribute('href')).toBe(
        `/quay/${path}`,
      );
    }
    await page.goto(`${home}templates/stranding-short/`);
    await page.getByRole('button', { name: 'Take it along' }).click();
    expect(await page.getByLabel('summary').inputValue()).toBe('It was dark.');
    expect(await focused(page)).toBe('ui:template-title');
    expect(await page.getByText('Take along what fits?').isVisible()).toBe(false);
    expect(await copied(page)).toContain('It was dark.');
    // That one is taken; the other is still there.
    await page.goto(`${home}templates/`);
    await page.getByText('at 22:07: Aground on mud').waitFor();
    expect(await page.locator('draft-way a').count()).toBe(1);
  });

  it('takes hostile words as they are, and downloads what is too long for an address', async () => {
    const hostile = [
      '`a` ``` | b | {{title}} {{ depth }} --> <!-- --- "q" \'s\' <script>alert(1)</script> 🛟 ‏مرحبا‏ # *x*',
      '---',
      `${'long words '.repeat(1000)}end`,
    ].join('\n\n');
    const forge = 'file-forge="github" file-url="https://forge.example/a/b/new/main" file-folder="content"';
    const issue = 'issue-forge="github" issue-url="https://forge.example/a/b/issues/new"';
    const page = await openForm(path, async (early) => {
      await atNight(early);
      await early.route(home + path, async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replace('<template-form ', `<template-form ${forge} ${issue} `);
        await route.fulfill({ response: answer, body });
      });
    });
    const title = 'A {{depth}} | `b` --> "c" 🛟';
    await page.getByLabel('What happened?').fill(title);
    const way = page.getByRole('link', { name: /New file in the repository/ });
    const address = new URL((await way.getAttribute('href')) ?? '');
    const short = await written({ title });
    expect(address.origin + address.pathname).toBe('https://forge.example/a/b/new/main');
    expect(address.searchParams.get('filename')).toBe(`content/${short.path}`);
    expect(address.searchParams.get('value')).toBe(short.text);
    const asked = new URL((await page.getByRole('link', { name: /New issue/ }).getAttribute('href')) ?? '');
    expect([...asked.searchParams]).toEqual([
      ['title', title],
      ['body', short.text],
    ]);

    await page.getByLabel('What should others know?').fill(hostile);
    await page.getByLabel('How deep was it?').fill('4');
    await page.getByRole('radio', { name: 'rock' }).check();
    const typed = { title, depth: '4', bottom: 'rock', summary: hostile };
    const expected = await written(typed);
    expect(await page.locator('.document-body script').count()).toBe(0);
    expect(await page.locator('.document-body').innerText()).toContain('<script>alert(1)</script> 🛟');
    expect(await copied(page)).toBe(expected.text);
    expect(await commanded(typed)).toBe(expected.text);
    expect(await way.count()).toBe(0);
    const file = await download(page, () => page.getByRole('button', { name: 'New file in the repository' }).click());
    expect(file.text).toBe(expected.text);
    expect(`strandings/${file.name}`).toBe(expected.path);
    await page.getByText('too long for the address of a new file').waitFor();
  });

  it('works where nothing can be kept, and says so', async () => {
    const page = await openForm(path, async (early) => {
      await atNight(early);
      await blocked(early);
    });
    await page.getByLabel('What happened?').fill('Fast on a reef');
    await page.getByText('This browser does not keep what you type.').waitFor();
    expect(await copied(page)).toBe((await written({ title: 'Fast on a reef' })).text);
  });
});
