import { copyText } from '../clipboard.ts';
import { copyButton } from '../copy-button.ts';
import { download } from '../download.ts';
import { choiceField, textField } from '../field.ts';
import { onLeave } from '../live-element.ts';
import { node } from '../node.ts';
import type { Part } from '../part.ts';
import { agendaOf } from './agenda.ts';
import type { Occasion } from './agenda.ts';
import type { Desk } from './desk.ts';
import type { NoteKind } from './notebook.ts';

const occasions: Readonly<Record<Occasion, string>> = { 'one-to-one': 'A 1:1', quarter: 'The quarter' };
const parts: Readonly<Record<NoteKind, string>> = {
  evidence: 'Evidence',
  feedback: 'Feedback',
  next: 'What I will try',
  beyond: 'Beyond the job description',
  question: 'Questions',
};
const spans: Readonly<Record<string, string>> = {
  '': 'everything',
  '14': 'the last two weeks',
  '91': 'the last three months',
};
const dayLength = 86_400_000;
/** How long nothing has been written before the text is made again. */
const pauseMs = 300;

/** Builds the agenda of a talk or the summary of a quarter as Markdown, to copy or to download. */
export function talkView(desk: Desk): Part {
  const radios = entriesOf(occasions).map(([value, words]) =>
    check('radio', words, value === 'one-to-one', { name: 'ui:notebook-occasion', value }),
  );
  const kinds = entriesOf(parts).map(([kind, words]) => ({ kind, ...check('checkbox', words, true) }));
  const standing = check('checkbox', 'My words for each', false);
  const span = choiceField(
    'Notes of',
    Object.entries(spans).map(([value, words]) => node('option', { value }, words)),
    () => show(),
  );
  span.show('');
  const preview = textField('The text', '', () => undefined);
  preview.control.readOnly = true;
  preview.element.classList.add('preview');
  const occasion = (): Occasion => (radios[1]?.input.checked === true ? 'quarter' : 'one-to-one');
  const text = (): string => {
    const { notebook, ladder, today } = desk;
    const titleOf = (id: string | null): string | undefined => ladder.levels.find((level) => level.id === id)?.title;
    const days = Number(span.control.value);
    const since = new Date(Date.parse(today) - days * dayLength).toISOString().slice(0, 10);
    const wanted = {
      occasion: occasion(),
      kinds: new Set(kinds.filter(({ input }) => input.checked).map(({ kind }) => kind)),
      standing: standing.input.checked,
      since: days === 0 ? undefined : since,
      today,
    };
    return agendaOf(
      notebook,
      wanted,
      { here: titleOf(notebook.here), towards: titleOf(notebook.towards) },
      desk.followed(),
    );
  };
  const show = (): void => {
    preview.control.value = text();
    preview.show(preview.control.value);
  };
  // A long text takes the browser a while to lay out: not with each letter.
  let later = 0;
  const showLater = (): void => {
    clearTimeout(later);
    later = window.setTimeout(show, pauseMs);
  };
  onLeave(desk.signal, () => clearTimeout(later));
  const copy = copyButton('Copy as Markdown', desk.signal, async () => {
    if (await copyText(text())) return { copied: true, said: 'Copied' };
    preview.control.select();
    return { copied: false, said: 'The browser refused. The text is selected: copy it by hand' };
  });
  const save = node('button', { type: 'button' }, 'Download');
  save.addEventListener('click', () => download(`${occasion()}-${desk.today}.md`, text(), 'text/markdown'));
  const element = node(
    'section',
    { class: 'talk' },
    node('h2', {}, 'Take it to a talk'),
    node(
      'p',
      { class: 'hint' },
      'Choose what goes in. You get a text to paste into your own document and to edit there.',
    ),
    node('fieldset', {}, node('legend', {}, 'For'), checks(radios)),
    node('fieldset', {}, node('legend', {}, 'With'), checks([...kinds, standing])),
    node('p', {}, span.element),
    preview.element,
    node('p', { class: 'deeds' }, copy, save),
  );
  for (const { input } of [...radios, ...kinds, standing]) input.addEventListener('change', show);
  return { element, show: showLater };
}

function check(
  type: 'radio' | 'checkbox',
  words: string,
  checked: boolean,
  more: Readonly<Record<string, string>> = {},
) {
  const input = node('input', { type, checked, ...more });
  return { input, element: node('label', { class: 'check' }, input, words) };
}

function checks(all: readonly { readonly element: HTMLElement }[]): HTMLElement {
  return node('div', { class: 'checks' }, ...all.map(({ element }) => element));
}

function entriesOf<Key extends string>(words: Readonly<Record<Key, string>>): [Key, string][] {
  // The keys of a record are known by its type; Object.entries forgets them.
  return Object.entries(words) as [Key, string][];
}
