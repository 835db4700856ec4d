import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fileOf, openNotebook } from '../../src/elements/notebook/notebook-file.ts';
import { allNotes, emptyNotebook } from '../../src/elements/notebook/notebook.ts';
import type { Notebook } from '../../src/elements/notebook/notebook.ts';
import { bowline } from './content/noted.ts';
import { faultsInLooks, overflowOf, patient, visits } from './visit.ts';

const reworded = 'Ties a bowline in the dark and behind their back.';
const key = 'handrail-notebook:/quay/ladders/crew/';

const { home, open, fresh } = visits({ viewport: { width: 1280, height: 900 } });

async function openIn(context: BrowserContext, before: (page: Page) => Promise<unknown> = () => Promise.resolve()) {
  const page = await context.newPage();
  await before(page);
  await page.goto(`${home}ladders/crew/notebook/`);
  await page.locator('.notebook').waitFor();
  return page;
}

const kept = async (page: Page): Promise<Notebook | undefined> => {
  const text = await page.evaluate((name) => localStorage.getItem(name), key);
  const opened = text === null ? undefined : openNotebook(text);
  if (opened !== undefined && 'refused' in opened) throw new Error(opened.refused);
  return opened?.notebook;
};
const texts = async (page: Page): Promise<string[]> => {
  const notebook = await kept(page);
  return notebook === undefined ? [] : allNotes(notebook).map(({ text }) => text);
};
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

/** Chooses levels and one expectation, and notes something about it. */
async function begin(page: Page, words: string): Promise<void> {
  await page.getByLabel('I am at').selectOption('Hand');
  await page.getByRole('checkbox', { name: bowline }).check();
  await write(page, 'Add evidence', words);
}

/** Adds something by its button, and writes into the field that this brings. */
async function write(page: Page, button: string, words: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type(words);
}

async function exported(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export to a file' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^growth-notebook-crew-\d{4}-\d\d-\d\d\.json$/);
  return readFileSync(await download.path(), 'utf8');
}

const fileNamed = (text: string, name = 'notebook.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

describe('the growth notebook', () => {
  it('keeps a note, exports it, wipes it, and imports it again', async () => {
    const page = await openIn(await fresh());
    const hostile = '<img src=x onerror="document.title=1"> & more';
    await begin(page, hostile);
    await page.reload();
    expect(await page.getByRole('textbox', { name: 'Evidence', exact: true }).inputValue()).toBe(hostile);
    const file = await exported(page);
    const before = await kept(page);

    await page.getByRole('button', { name: 'Wipe everything' }).click();
    const question = page.getByRole('dialog', { name: 'Wipe this notebook?' });
    expect(await question.textContent()).toContain('1 expectation and 1 note');
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(await texts(page)).toEqual([hostile]);
    await page.getByRole('button', { name: 'Wipe everything' }).click();
    await question.getByRole('button', { name: 'Wipe everything' }).click();
    await expect.poll(() => page.evaluate(() => localStorage.length), patient).toBe(0);
    await expect.poll(() => page.locator('.entry').count(), patient).toBe(0);

    await page.getByLabel('Import a file').setInputFiles(fileNamed(file));
    await expect.poll(() => kept(page), patient).toEqual(before);
    expect(await page.locator('.entry h3').textContent()).toBe(bowline);
  });

  it('asks before an import replaces anything, adds without losing, and refuses what is no notebook', async () => {
    const page = await openIn(await fresh());
    await begin(page, 'First.');
    const file = await exported(page);
    await page.getByRole('textbox', { name: 'Evidence', exact: true }).fill('Second.');

    const input = page.getByLabel('Import a file');
    await input.setInputFiles(fileNamed(file));
    await page.getByRole('dialog').getByRole('button', { name: 'Add to my notes' }).click();
    await expect.poll(() => texts(page), patient).toEqual(['Second.', 'First.']);

    await input.setInputFiles(fileNamed(file));
    // The file is read before anything is asked.
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Nothing was imported.').waitFor();
    expect(await texts(page)).toEqual(['Second.', 'First.']);

    await input.setInputFiles(fileNamed(file));
    await page.getByRole('dialog').getByRole('button', { name: 'Replace my notes' }).click();
    await expect.poll(() => texts(page), patient).toEqual(['First.']);

    await input.setInputFiles(fileNamed('Dear diary'));
    await page.getByText('This file is not a notebook: it is not JSON.').waitFor();
    expect(await page.locator('.report').textContent()).toBe('');
    expect(await texts(page)).toEqual(['First.']);
  });

  it('shows a second notebook beside mine, and does not keep it', async () => {
    const page = await openIn(await fresh());
    await begin(page, 'Tied it at sea.');
    await page.locator('.entry').getByLabel('How it is today').selectOption('Growing into it');
    const mine = await kept(page);
    if (mine === undefined) throw new Error('Nothing was kept.');
    const theirs: Notebook = {
      ...mine,
      whose: 'Captain',
      expectations: mine.expectations.map((entry) => ({
        ...entry,
        standing: 'already',
        notes: entry.notes.map((note) => ({ ...note, text: 'Saw it in the storm.' })),
      })),
    };
    await page.getByLabel('Open a second notebook').setInputFiles(fileNamed(fileOf(theirs)));
    const views = page.locator('.views').first();
    await views.waitFor();
    expect(await views.locator('.verdict').textContent()).toBe('differ');
    expect(await views.locator('h5').allTextContents()).toEqual(['Mine', 'Captain']);
    expect(await views.locator('.word').allTextContents()).toEqual(['Growing into it', 'I do this already']);
    expect(await views.locator('.written').allTextContents()).toEqual(['Tied it at sea.', 'Saw it in the storm.']);

    await page.locator('.entry').getByLabel('How it is today').selectOption('I do this already');
    expect(await views.locator('.verdict').textContent()).toBe('agree');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('storm');
    // A person is never a number.
    expect(await page.locator('.sides').textContent()).not.toMatch(/%|\bscore|\btotal/i);
    await page.getByRole('button', { name: 'Close the second notebook' }).click();
    await expect.poll(() => page.locator('.views').count(), patient).toBe(0);
  });

  it('follows an expectation that was reworded, and keeps the note of one that is gone', async () => {
    const page = await openIn(await fresh());
    await begin(page, 'Tied it.');
    let change = (text: string): string => text.replaceAll(bowline, reworded);
    await page.route('**/ladders/crew.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
    await page.reload();
    const entry = page.locator('.entry');
    await entry.getByText('Reworded since you wrote this').waitFor();
    expect(await entry.locator('h3').textContent()).toBe(reworded);
    expect(await entry.locator('.entry-change ins').allTextContents()).toEqual([' and behind their back']);
    expect(await entry.getByRole('textbox', { name: 'Evidence', exact: true }).inputValue()).toBe('Tied it.');

    await entry.getByRole('button', { name: 'Use the new words' }).click();
    expect(await focusedName(page)).toBe(reworded);
    expect((await kept(page))?.expectations[0]?.expectation.text).toBe(reworded);
    await expect.poll(() => entry.getByText('Reworded').count(), patient).toBe(0);

    change = (text) => text.replaceAll(bowline, 'Paints the shed every spring.');
    await page.reload();
    await entry.getByText('No longer on the ladder.').waitFor();
    expect(await entry.getByRole('textbox', { name: 'Evidence', exact: true }).inputValue()).toBe('Tied it.');
  });

  it('follows another tab without touching the text that is being written', async () => {
    const context = await fresh();
    const page = await openIn(context);
    await begin(page, 'From here');
    const other = await openIn(context);
    await write(other, 'Add something you did', 'From there');
    const beyond = page.getByRole('textbox', { name: 'Beyond the job description' });
    await expect.poll(() => beyond.inputValue().catch(() => ''), patient).toBe('From there');

    // Both write: this page in its note, the other in the same one. The words under the cursor stay.
    const evidence = (tab: Page) => tab.getByRole('textbox', { name: 'Evidence', exact: true });
    await evidence(page).focus();
    await evidence(other).fill('Another text');
    await page.keyboard.type(', and on.');
    expect(await evidence(page).inputValue()).toBe('From here, and on.');
    expect(await texts(page)).toEqual(['From here, and on.', 'From there']);
    await other.close();

    // Removed over there while it is written here: it is not lost.
    const third = await openIn(context);
    await evidence(page).focus();
    await third.getByRole('button', { name: /^Remove: From here/ }).click();
    await page.locator('.note').getByText('Write on to keep it').waitFor();
    await page.keyboard.type(' Still here.');
    await expect.poll(() => texts(page), patient).toContain('From here, and on. Still here.');
    await page.locator('.note').getByText('so it is kept again.').waitFor();
  });

  it('brings nothing back that was wiped in another tab, but the one note that is written on', async () => {
    const context = await fresh();
    const page = await openIn(context);
    await begin(page, 'Private.');
    await write(page, 'Add evidence', 'Mine');
    await write(page, 'Add a question', 'Why?');
    const note = page.locator('.entry').getByRole('textbox', { name: 'Evidence', exact: true }).last();
    const other = await openIn(context);
    const wipe = async (): Promise<void> => {
      await other.getByRole('button', { name: 'Wipe everything' }).click();
      await other.getByRole('dialog').getByRole('button', { name: 'Wipe everything' }).click();
    };
    await note.focus();
    await wipe();
    await page.locator('.note').getByText('Write on to keep it').waitFor();
    expect(await page.locator('.note').count()).toBe(1);
    await page.keyboard.press('End');
    await page.keyboard.type(', still');
    const left = await kept(page);
    expect(left).toMatchObject({ here: null, expectations: [], questions: [] });
    expect(left?.beyond.map(({ kind, text }) => [kind, text])).toEqual([['beyond', 'Mine, still']]);
    await page.locator('.note').getByText('kept again under “Beyond the job description”').waitFor();
    await page.getByLabel('Name on the cover').fill('Deckhand');
    await expect.poll(() => page.locator('.entry').count(), patient).toBe(0);
    expect(await page.getByRole('textbox', { name: 'Beyond the job description' }).inputValue()).toBe('Mine, still');

    await page.getByRole('textbox', { name: 'Beyond the job description' }).focus();
    await wipe();
    await page.locator('.note').getByText('Write on to keep it').waitFor();
    await page.getByLabel('I am at').focus();
    await expect.poll(() => page.locator('.note').count(), patient).toBe(0);
    await page.getByLabel('Name on the cover').focus();
    await page.keyboard.type('M');
    expect(await kept(page)).toMatchObject({ whose: 'M', beyond: [] });
    await wipe();
    await expect.poll(() => page.getByLabel('Name on the cover').inputValue(), patient).toBe('');
    await page.keyboard.type('N');
    expect((await kept(page))?.whose).toBe('N');
  });

  it('takes over what was written when the ladder and its level had other addresses', async () => {
    const context = await fresh();
    const beyond = [{ id: 'n', kind: 'beyond', date: '2026-03-01', text: 'Long ago.', link: '', from: '' }] as const;
    const old = { ...emptyNotebook({ id: 'sailors', title: 'Sailors' }), here: 'boy', beyond: [...beyond] };
    const page = await openIn(context, (early) =>
      early.addInitScript(
        ([name = '', text = '']) => {
          if (localStorage.length === 0) localStorage.setItem(name, text);
        },
        ['handrail-notebook:/quay/ladders/sailors/', fileOf(old)],
      ),
    );
    await page.locator('.adopted').getByText('What you wrote there is now here.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Beyond the job description' }).inputValue()).toBe('Long ago.');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([key]);
    expect(await kept(page)).toMatchObject({ ladder: { id: 'crew', title: 'Crew' }, here: 'hand' });
    expect(await page.getByLabel('I am at').inputValue()).toBe('hand');
    await page.reload();
    await page.locator('.notebook').waitFor();
    expect(await page.locator('.adopted').count()).toBe(0);
    expect(await texts(page)).toEqual(['Long ago.']);
  });

  it('says when nothing can be kept, offers the file, and asks before the page is left', async () => {
    const page = await openIn(await fresh(), (early) =>
      early.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }),
    );
    await page.getByRole('alert').getByText('This browser does not keep your notes.').waitFor();
    await begin(page, 'Only here.');
    const opened = openNotebook(await exported(page));
    expect('notebook' in opened && allNotes(opened.notebook).map(({ text }) => text)).toEqual(['Only here.']);
    const left = new Promise<string>((done) => {
      page.once('dialog', (dialog) => {
        done(dialog.type());
        void dialog.accept();
      });
    });
    await page.close({ runBeforeUnload: true });
    expect(await left).toBe('beforeunload');
  });

  it('leaves alone what it cannot read, and gives it back', async () => {
    const context = await fresh();
    const strange = '{"type":"growth-notebook","generator":"Handrail","version":7,"dear":"diary"}';
    const page = await openIn(context, (early) =>
      early.addInitScript(([name = '', text = '']) => localStorage.setItem(name, text), [key, strange]),
    );
    await page.getByText('later version (7)').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download it as it is' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(strange);
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(strange);
    expect(await page.getByLabel('I am at').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Start anew' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start anew' }).click();
    await page.getByLabel('I am at').waitFor();
  });

  it('can be kept with the keyboard alone, and the focus is never lost', async () => {
    const page = await openIn(await fresh());
    const press = async (role: 'button' | 'checkbox', name: string | RegExp, with_: string): Promise<void> => {
      await page.getByRole(role, { name }).focus();
      await page.keyboard.press(with_);
    };
    await page.getByLabel('I am at').focus();
    await page.keyboard.type('Hand');
    await press('checkbox', new RegExp(bowline), 'Space');
    await press('button', 'Add feedback', 'Enter');
    await page.keyboard.type('Good hands.');
    await page.keyboard.press('Tab');
    expect((await kept(page))?.expectations[0]?.notes).toMatchObject([{ kind: 'feedback', text: 'Good hands.' }]);

    await press('button', /^Remove: Good hands/, 'Enter');
    expect(await texts(page)).toEqual([]);
    expect(await focusedName(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await texts(page)).toEqual(['Good hands.']);
    expect(await focusedName(page)).toBe('Feedback');

    await press('button', 'Add a question', 'Enter');
    await press('button', 'Remove: Questions', 'Enter');
    expect(await focusedName(page)).toBe('+ Add a question');
    await press('button', /^Set aside/, 'Enter');
    expect(await focusedName(page)).toBe('What I am working on');
    expect(await texts(page)).toEqual(['Good hands.']);
  });

  it('writes the agenda from what is chosen, and copies it', async () => {
    const page = await openIn(await fresh({ permissions: ['clipboard-read', 'clipboard-write'] }));
    await begin(page, 'Tied it.');
    await page.getByLabel('The quarter').check();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`### ${bowline}\n\n**Evidence**\n\n- `);
    expect(text).toContain(': Tied it.\n');
    await page.getByRole('checkbox', { name: 'Evidence' }).uncheck();
    expect(await page.getByRole('textbox', { name: 'The text' }).inputValue()).not.toContain('Tied it.');
  });

  it('stays quick with hundreds of long notes, and never scrolls sideways', async () => {
    const context = await fresh({ viewport: { width: 320, height: 700 } });
    const beyond = Array.from({ length: 300 }, (_, at) => ({
      id: `n${at}`,
      kind: 'beyond',
      date: '2026-03-01',
      text: `${'word '.repeat(100)}${'x'.repeat(200)}`,
      link: `https://example.org/${'y'.repeat(200)}`,
      from: '',
    }));
    const page = await openIn(context, (early) =>
      early.addInitScript(
        ([name = '', text = '']) => localStorage.setItem(name, text),
        [
          key,
          JSON.stringify({
            ...emptyNotebook({ id: 'crew', title: 'Crew' }),
            whose: 'z'.repeat(200),
            here: 'hand',
            towards: 'mate',
            beyond,
          }),
        ],
      ),
    );
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.locator('textarea:focus').waitFor();
    const started = performance.now();
    await page.keyboard.type('Twenty letters here.');
    expect(performance.now() - started).toBeLessThan(10_000);
    await page.getByLabel('Open a second notebook').setInputFiles(fileNamed(await exported(page)));
    await page.locator('.views').first().waitFor();
    expect(await overflowOf(page)).toBe(0);
  });

  it('breaks no rule of accessibility that axe knows, empty and filled', async () => {
    const page = await openIn(await fresh());
    expect(await faultsInLooks(page)).toEqual([]);
    await begin(page, 'Tied it.');
    await page.getByRole('button', { name: 'Add feedback' }).click();
    await page.getByRole('button', { name: 'Add something you did' }).click();
    const file = await exported(page);
    await page.getByLabel('Open a second notebook').setInputFiles(fileNamed(file));
    await page.locator('.views').first().waitFor();
    expect(await faultsInLooks(page)).toEqual([]);
    await page.getByRole('button', { name: 'Wipe everything' }).click();
    expect(await faultsInLooks(page)).toEqual([]);
  });

  it('is a form to copy and to print without JavaScript', async () => {
    const page = await open('ladders/crew/notebook/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').textContent()).toContain('The notebook needs JavaScript');
    expect(await page.locator('.paper pre').isVisible()).toBe(true);
    const sheets = await page
      .locator('.paper a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(sheets).toEqual(['/quay/ladders/crew/hand/sheet/', '/quay/ladders/crew/mate/sheet/']);
  });
});
