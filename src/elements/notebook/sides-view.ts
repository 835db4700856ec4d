import { fileField } from '../file-field.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import type { Desk } from './desk.ts';
import { notebookIn } from './kept-notebook.ts';
import { webAddress } from './note-row.ts';
import { isBlank } from './notebook.ts';
import type { Entry, Note, Notebook } from './notebook.ts';
import { sideBySide } from './two-views.ts';
import type { TwoViews } from './two-views.ts';
import { kindWords, standings } from './wording.ts';

/** A second notebook, opened from a file beside the reader's own. It is shown and not kept. */
export function sidesView(desk: Desk): Part {
  const title = node('h2', { tabindex: '-1' }, 'Two views side by side');
  const result = node('div', { class: 'sides' });
  const close = node('button', { type: 'button' }, 'Close the second notebook');
  let second: { readonly notebook: Notebook; readonly name: string } | undefined;
  let shown = '';
  const show = (): void => {
    const key = JSON.stringify([desk.notebook, second]);
    if (key === shown) return;
    shown = key;
    close.hidden = second === undefined;
    result.replaceChildren(...(second === undefined ? [] : sidesOf(desk, second)));
  };
  close.addEventListener('click', () => {
    second = undefined;
    show();
    title.focus();
  });
  const open = fileField('Open a second notebook', notebookIn, (notebook, name) => {
    second = { notebook, name };
    show();
    result.querySelector<HTMLElement>('h3')?.focus();
  });
  return {
    element: node(
      'section',
      { class: 'two-views' },
      title,
      node(
        'p',
        { class: 'hint' },
        'Each of you fills in a notebook alone and exports it. Open the other one here to see both next to each other. ',
        'It is shown, and not kept.',
      ),
      node('div', { class: 'deeds' }, open, close),
      result,
    ),
    show,
  };
}

function sidesOf({ notebook, ladder }: Desk, second: { notebook: Notebook; name: string }): Node[] {
  const { discussed, silent } = sideBySide(notebook, second.notebook, ladder);
  const names = [notebook.whose.trim() || 'Mine', second.notebook.whose.trim() || second.name] as const;
  const other =
    second.notebook.ladder.id === ladder.id
      ? []
      : [node('p', { class: 'refusal' }, `It was written for another ladder: ${second.notebook.ladder.title}.`)];
  return [
    node('h3', { tabindex: '-1' }, `${names[0]} and ${names[1]}`),
    ...other,
    ...(discussed.length === 0 ? [node('p', {}, 'Neither of you has said anything about an expectation yet.')] : []),
    ...discussed.map((views) => viewsOf(views, names)),
    ...loose('Beyond the job description', notebook.beyond, second.notebook.beyond, names),
    ...loose('Questions', notebook.questions, second.notebook.questions, names),
    ...(silent.length === 0
      ? []
      : [
          node(
            'details',
            { class: 'silent' },
            node('summary', {}, 'Neither of you has mentioned these'),
            node('ul', {}, ...silent.map(({ expectation }) => node('li', {}, expectation.text))),
          ),
        ]),
  ];
}

function viewsOf(
  { text, area, level, verdict, mine, theirs }: TwoViews,
  names: readonly [string, string],
): HTMLElement {
  return node(
    'article',
    { class: 'views', 'data-verdict': verdict },
    node('p', { class: 'entry-place' }, `${area} · ${level}`),
    node('h4', {}, text),
    node('p', { class: 'verdict' }, verdict),
    columns(names, [wordsOf(mine), wordsOf(theirs)]),
  );
}

function loose(
  title: string,
  mine: readonly Note[],
  theirs: readonly Note[],
  names: readonly [string, string],
): Node[] {
  const sides = [notesOf(mine), notesOf(theirs)] as const;
  if (sides[0].length + sides[1].length === 0) return [];
  return [node('article', { class: 'views' }, node('h4', {}, title), columns(names, sides))];
}

function columns(names: readonly [string, string], sides: readonly [readonly Node[], readonly Node[]]): HTMLElement {
  const side = (at: 0 | 1): HTMLElement => {
    const said = sides[at].length === 0 ? [node('p', { class: 'hint' }, 'Nothing noted.')] : sides[at];
    return node('div', {}, node('h5', {}, names[at]), ...said);
  };
  return node('div', { class: 'columns' }, side(0), side(1));
}

function wordsOf(entry: Entry | undefined): Node[] {
  const word = node('p', { class: 'word' }, standings[entry?.standing ?? 'not-discussed']);
  return [word, ...notesOf(entry?.notes ?? [])];
}

/** Notes to read: kind, day and words. */
function notesOf(notes: readonly Note[]): Node[] {
  const said = notes.filter((note) => !isBlank(note));
  if (said.length === 0) return [];
  return [
    node(
      'ul',
      {},
      ...said.map(({ kind, date, text, link, from }) => {
        const address = webAddress(link);
        const seen = address === undefined ? link : node('a', { href: address, rel: 'noreferrer' }, link);
        const facts = [kindWords[kind].name, date, from].filter((each) => each.trim() !== '').join(' · ');
        return node(
          'li',
          {},
          node('span', { class: 'facts-of-note' }, facts),
          node('p', { class: 'written' }, text),
          ...(link.trim() === '' ? [] : [node('p', {}, seen)]),
        );
      }),
    ),
  ];
}
