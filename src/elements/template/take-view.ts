import { copyText } from '../clipboard.ts';
import { copyButton } from '../copy-button.ts';
import { download } from '../download.ts';
import { node } from '../node.ts';
import { asText } from './control.ts';
import type { Desk } from './desk.ts';
import { fileWay, issueWay } from './forge-links.ts';
import type { Forge, Way } from './forge-links.ts';
import type { LiveDocument } from './live-document.ts';
import { copyRichText } from './rich-text.ts';

/** The ways to take a document along. */
export interface TakeView {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  readonly show: () => void;
}

/**
 * The ways to take a document along. None of them is ever refused: what is missing is said, and the document stays what its
 * template says it begins as.
 */
export function takeView(desk: Desk, sheet: LiveDocument, forge: Forge): TakeView {
  const report = node('div', { class: 'report', role: 'status' });
  const guidance = node('input', { type: 'checkbox', id: 'ui:template-guidance', autocomplete: 'off' });
  guidance.checked = true;
  const path = node('code');
  const missing = node('p', { class: 'hint missing' });
  const file = (): { path: string; text: string } => desk.filled(guidance.checked);
  const tell = (done: string): string => {
    const left = stillMissing(desk);
    report.replaceChildren(...[done, left].filter((line) => line !== '').map((line) => node('p', {}, line)));
    return done;
  };
  const save = (): void => {
    const { path: name, text } = file();
    download(baseName(name), text, 'text/markdown');
    desk.take();
  };
  const saved = (): string => {
    const { path: name } = file();
    if (desk.template.creates === null) return `Downloaded: look for ${baseName(name)}.`;
    return `Downloaded: look for ${baseName(name)}. In the repository, its place is ${name}, in the folder of the content.`;
  };
  const copied = (done: boolean, words: string): { copied: boolean; said: string } => {
    if (done) desk.take();
    const refused = 'The browser does not let this page copy. Download the document instead.';
    tell(done ? words : refused);
    return { copied: done, said: done ? 'Copied' : 'Not copied' };
  };
  const markdown = copyButton('Copy the document as Markdown', desk.signal, async () =>
    copied(await copyText(file().text), 'The Markdown is on the clipboard.'),
  );
  markdown.classList.add('main');
  const rich = copyButton('As rich text', desk.signal, async () =>
    copied(
      await copyRichText(sheet.html(), desk.filled(false).text),
      'The document is on the clipboard, without guidance: paste it into a mail or a page.',
    ),
  );
  const saving = button('Download .md', () => {
    save();
    tell(saved());
  });
  const print = button('Print', () => {
    tell('');
    window.print();
  });
  const instead = (what: string): void => {
    save();
    tell(`The document is too long for the address of ${what}, so it was downloaded. ${saved()}`);
  };
  const newFile = wayOut('New file in the repository', desk, {
    way: () => {
      const { path: name, text } = file();
      return fileWay(forge, name, text);
    },
    follow: (way) => {
      desk.take();
      if (!way.paste) tell('The file is begun in a new tab: look it over there, and propose it.');
      else {
        void copyText(file().text);
        tell('The editor in the new tab may be empty: the document is on the clipboard, paste it there.');
      }
    },
    tooLong: () => instead('a new file'),
  });
  const newIssue = wayOut('New issue with it', desk, {
    way: () => issueWay(forge, titleOf(desk), desk.filled(guidance.checked).text),
    follow: () => {
      desk.take();
      tell('The issue is begun in a new tab. Nothing is sent before you send it there.');
    },
    tooLong: () => instead('an issue'),
  });
  const heading = node('h2', { id: 'ui:take', tabindex: '-1' }, 'Take it with you');
  const element = node(
    'section',
    { class: 'take', 'aria-labelledby': 'ui:take' },
    heading,
    node('p', { class: 'hint path' }, desk.template.creates === null ? 'It will be called ' : 'It will be ', path),
    missing,
    node('div', { class: 'deeds' }, markdown, rich, saving, print),
    ...(forge.file === undefined && forge.issue === undefined
      ? []
      : [
          node(
            'div',
            { class: 'deeds' },
            ...(forge.file === undefined ? [] : [newFile.element]),
            ...(forge.issue === undefined ? [] : [newIssue.element]),
          ),
        ]),
    node(
      'label',
      { class: 'check', for: guidance.id },
      guidance,
      node('span', {}, 'Leave the guidance in the file, for whoever writes on. Readers do not see it.'),
    ),
    report,
  );
  const show = (): void => {
    const filled = file();
    path.textContent = filled.path;
    missing.textContent = stillMissing(desk);
    missing.hidden = missing.textContent === '';
    newFile.show();
    newIssue.show();
  };
  guidance.addEventListener('change', show);
  // What was said of one thing must not stand beside the next that is done.
  desk.onShow(() => {
    if (desk.kept.value.taken === null) report.replaceChildren();
  });
  return { element, heading, show };
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = node('button', { type: 'button' }, words);
  made.addEventListener('click', press);
  return made;
}

interface WayOut {
  readonly way: () => Way | undefined;
  readonly follow: (way: Way) => void;
  readonly tooLong: () => void;
}

/** A link to a form of the repository; a button in its place while the document is too long for an address. */
function wayOut(
  words: string,
  desk: Desk,
  { way, follow, tooLong }: WayOut,
): { element: HTMLElement; show: () => void } {
  const link = node(
    'a',
    { class: 'way', target: '_blank', rel: 'noreferrer' },
    words,
    node('span', { class: 'visually-hidden' }, ' (in a new tab)'),
  );
  const otherwise = button(words, tooLong);
  let now: Way | undefined;
  link.addEventListener('click', () => {
    if (now !== undefined) follow(now);
  });
  const show = (): void => {
    now = way();
    link.hidden = now === undefined;
    otherwise.hidden = now !== undefined;
    if (now !== undefined) link.href = now.href;
  };
  desk.signal.addEventListener('abort', () => link.remove(), { once: true });
  return { element: node('span', {}, link, otherwise), show };
}

/** What must be filled in and is not, in a sentence; empty when all of it is there. */
export function stillMissing(desk: Desk): string {
  const { missing } = desk.filled(false);
  const labels = desk.template.fields.filter(({ name }) => missing.includes(name)).map(({ label }) => `“${label}”`);
  if (labels.length === 0) return '';
  return `Still missing: ${new Intl.ListFormat('en-GB').format(labels)}. You can take it all the same, and fill that in later.`;
}

function titleOf(desk: Desk): string {
  const field = desk.template.fields.find(({ name }) => name === 'title');
  const title = field === undefined ? '' : asText(desk.typed(field)).trim();
  return title === '' ? desk.template.title : title;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
