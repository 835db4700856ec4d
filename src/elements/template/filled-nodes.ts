import { node } from '../node.ts';
import type { BlankWords } from './document-values.ts';

/** The words for a blank, by the name of its field. */
type WordsFor = (name: string) => BlankWords;

/** What one line of a document stands in: with nothing in its blanks, it is left out. */
const lines = 'li, tr, p, dd, dt, h1, h2, h3, h4, h5, h6, pre';

/**
 * Fills in the blanks of a document, which is changed in place. All that is typed becomes text, never HTML. A blank with nothing
 * to fill in keeps the name of its field.
 */
export function fillBlanks(document: ParentNode, wordsFor: WordsFor): void {
  for (const line of document.querySelectorAll<HTMLElement>('li, tr')) repeat(line, wordsFor);
  for (const slot of document.querySelectorAll<HTMLElement>('.slot')) fill(slot, wordsFor);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-address]')) {
    const address = addressOf(link.dataset['address'] ?? '', wordsFor);
    if (address !== undefined) link.href = address;
  }
}

/**
 * Makes a document of one with blanks: lines with nothing in them are left out, guidance too, and nothing says where something
 * has been filled in. It is changed in place.
 */
export function finishDocument(document: ParentNode): void {
  for (const each of document.querySelectorAll('.guidance, .copy-button')) each.remove();
  for (const line of [...document.querySelectorAll<HTMLElement>(lines)].toReversed()) {
    const slots = [...line.querySelectorAll<HTMLElement>('.slot, a[data-address]')];
    if (slots.length === 0 || slots.some(isFilled)) continue;
    for (const slot of slots) slot.remove();
    // The words of a heading, and what stands below an item, stay.
    const keeps = /^h[1-6]$/i.test(line.tagName) || line.querySelector('li, p, tr') !== null;
    const hasWords = line.textContent.trim() !== '';
    if (!keeps || !hasWords) line.remove();
  }
  for (const slot of document.querySelectorAll<HTMLElement>('.slot')) {
    if (isFilled(slot)) slot.replaceWith(...slot.childNodes);
    else slot.remove();
  }
  for (const list of document.querySelectorAll('ul, ol')) if (list.querySelector('li') === null) list.remove();
}

function isFilled(slot: HTMLElement): boolean {
  return slot.hasAttribute('data-filled') || slot.hasAttribute('href');
}

/** An item or a row with a list in it becomes as many as there are entries. */
function repeat(line: HTMLElement, wordsFor: WordsFor): void {
  const own = [...line.querySelectorAll<HTMLElement>('.slot')].filter((slot) => slot.closest('li, tr') === line);
  const lists = own.flatMap((slot) => {
    const { entries, repeats } = wordsFor(slot.dataset['slot'] ?? '');
    return repeats && entries.length > 1 ? [{ name: slot.dataset['slot'], entries }] : [];
  });
  const most = Math.max(0, ...lists.map(({ entries }) => entries.length));
  if (most < 2) return;
  const copies = Array.from({ length: most }, (_, at) => {
    const copy = line.cloneNode(true);
    if (copy instanceof HTMLElement) {
      for (const { name, entries } of lists) {
        for (const slot of copy.querySelectorAll<HTMLElement>('.slot')) {
          if (slot.dataset['slot'] === name) setWords(slot, [entries[at] ?? '']);
        }
      }
    }
    return copy;
  });
  line.replaceWith(...copies);
}

function fill(slot: HTMLElement, wordsFor: WordsFor): void {
  if (slot.hasAttribute('data-filled')) return;
  const { entries } = wordsFor(slot.dataset['slot'] ?? '');
  if (entries.length > 0) setWords(slot, entries);
}

function setWords(slot: HTMLElement, entries: readonly string[]): void {
  slot.setAttribute('data-filled', '');
  const text = entries.join(', ');
  const parent = slot.parentElement;
  const alone = parent?.tagName === 'P' && parent.textContent.trim() === slot.textContent.trim();
  if (!text.includes('\n')) slot.textContent = text;
  else if (alone && parent !== null) {
    // Typed paragraphs become paragraphs.
    const paragraphs = text.split(/\n[ \t]*\n\s*/).map((paragraph) => {
      const copy = node('span', { class: 'slot', 'data-filled': true });
      withLines(copy, paragraph);
      return node('p', {}, copy);
    });
    parent.replaceWith(...paragraphs);
  } else withLines(slot, text);
}

function withLines(element: HTMLElement, text: string): void {
  element.replaceChildren(
    ...text.split(/\n+/).flatMap((line, at) => (at === 0 ? [line] : [document.createElement('br'), line])),
  );
}

/** An address with its blanks filled in, if it leads somewhere and does nothing else. */
function addressOf(typed: string, wordsFor: WordsFor): string | undefined {
  let whole = true;
  const address = typed.replace(/\{\{([^{}]+)\}\}/g, (_, name: string) => {
    const words = wordsFor(name).entries.join(',');
    if (words === '') whole = false;
    return words;
  });
  return whole && /^https?:\/\/\S+$/i.test(address.trim()) && URL.canParse(address.trim()) ? address.trim() : undefined;
}
