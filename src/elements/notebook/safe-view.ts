import { download } from '../download.ts';
import { lineField } from '../field.ts';
import { fileField } from '../file-field.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import { ask } from '../question.ts';
import type { Desk } from './desk.ts';
import { notebookIn } from './kept-notebook.ts';
import { merge } from './merging.ts';
import { allNotes, isEmpty } from './notebook.ts';
import type { Notebook } from './notebook.ts';
import { fileOf } from './notebook-file.ts';
import { withIdsOf } from './renaming.ts';

/** Keeping a copy: export, import, and wiping everything. */
export function safeView(desk: Desk): Part {
  const whose = lineField(
    'Name on the cover',
    { type: 'text', placeholder: 'such as “engineer” or “manager”' },
    (value) => desk.change((notebook) => ({ ...notebook, whose: value })),
  );
  const save = node('button', { type: 'button' }, 'Export to a file');
  save.addEventListener('click', () => exportFile(desk));
  const report = node('div', { class: 'report', role: 'status' });
  const open = fileField('Import a file', notebookIn, (opened) => {
    void importFile(desk, opened).then((lines) => report.replaceChildren(...lines.map((line) => node('p', {}, line))));
  });
  // What is said of one file must not stand beside what is said of the next.
  open.addEventListener('change', () => report.replaceChildren());
  const wipe = node('button', { type: 'button', class: 'grave' }, 'Wipe everything');
  wipe.addEventListener('click', () => void wipeAll(desk));
  return {
    element: node(
      'section',
      { class: 'safe' },
      node('h2', {}, 'Keep it safe'),
      node(
        'p',
        { class: 'hint' },
        'Notes in a browser are lost with its data, or with the computer. Export a file after each entry you would miss. ',
        'Nothing is sent: the file is yours to keep and to show.',
      ),
      whose.element,
      node('div', { class: 'deeds' }, save, open, wipe),
      report,
    ),
    show: () => {
      // Wiped in another tab, the name goes even from under the cursor: the next letter would write all of it back.
      if (desk.notebook.whose === '') whose.control.value = '';
      whose.show(desk.notebook.whose);
    },
  };
}

/** Saves the notebook as a file. */
export function exportFile(desk: Desk): void {
  download(`growth-notebook-${desk.ladder.id}-${desk.today}.json`, fileOf(desk.notebook), 'application/json');
  desk.say('Exported. Look for it among your downloads.');
}

/** What is in a notebook, in words. */
export function contentsOf(notebook: Notebook): string {
  const [entries, notes] = [notebook.expectations.length, allNotes(notebook).length];
  return `${counted(entries, 'expectation')} and ${counted(notes, 'note')}`;
}

function counted(number: number, what: string): string {
  return `${number === 0 ? 'no' : number} ${what}${number === 1 ? '' : 's'}`;
}

/** Imports a notebook: asks whether to add it or to replace what is there. Gives back what to tell the reader. */
async function importFile(desk: Desk, opened: Notebook): Promise<string[]> {
  const { ladder } = desk;
  const other = opened.ladder.id === ladder.id ? [] : [`It was written for another ladder: ${opened.ladder.title}.`];
  const whose = opened.whose.trim() === '' ? '' : `, by ${opened.whose.trim()}`;
  const holds = `The file holds ${contentsOf(opened)}${whose}.`;
  if (isEmpty(desk.notebook) && other.length === 0) return add(desk, opened, 'The file is open.');
  const here = isEmpty(desk.notebook)
    ? 'Your notebook is empty.'
    : `Your notebook holds ${contentsOf(desk.notebook)}. Adding keeps all of them. Replacing throws them away.`;
  const answer = await ask(
    'Import this file?',
    [holds, ...other, here],
    [
      { value: 'add', words: 'Add to my notes' },
      { value: 'replace', words: 'Replace my notes', grave: true },
      { value: 'export', words: 'Export mine first, then replace', grave: true },
    ],
  );
  if (answer === undefined) return ['Nothing was imported.'];
  if (answer === 'add') return add(desk, opened, 'The file was added to your notes.');
  if (answer === 'export') exportFile(desk);
  const { id, title, levels } = ladder;
  desk.change(() => withIdsOf(levels, { ...opened, ladder: { id, title } }));
  return ['Your notes were replaced by those of the file.'];
}

function add(desk: Desk, opened: Notebook, said: string): string[] {
  let kept: readonly string[] = [];
  desk.change((notebook) => {
    const merged = merge(notebook, opened, desk.ladder);
    kept = merged.kept;
    return merged.notebook;
  });
  return [said, ...kept];
}

async function wipeAll(desk: Desk): Promise<void> {
  const { notebook } = desk;
  const answer = await ask(
    'Wipe this notebook?',
    [
      `This deletes ${contentsOf(notebook)} on the ladder “${desk.ladder.title}” from this browser. There is no way back.`,
      'Files you exported stay where you saved them.',
    ],
    [
      { value: 'export', words: 'Export, then wipe', grave: true },
      { value: 'wipe', words: 'Wipe everything', grave: true },
    ],
  );
  if (answer === undefined) return;
  if (answer === 'export') exportFile(desk);
  desk.kept.wipe();
  desk.show();
  desk.say('Everything was wiped.');
}
