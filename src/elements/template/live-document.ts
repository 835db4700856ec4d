import { onLeave } from '../live-element.ts';
import { blankWords } from './document-values.ts';
import type { Desk } from './desk.ts';
import { fillBlanks, finishDocument } from './filled-nodes.ts';

/** The document beside the form. */
export interface LiveDocument {
  /** Fills it in as it is now. */
  readonly show: () => void;
  /** Marks the blanks of the field that somebody is at, and brings the first into sight where the document scrolls by itself. */
  readonly point: (field: string) => void;
  /** What is written in it, as HTML for other programs: without guidance, and with headings from the first level on. */
  readonly html: () => string;
}

/**
 * Fills in a document that the page holds with its blanks, each time from its beginnings. When the form leaves the page, it is
 * as it was.
 *
 * @param sheet what holds the document and its facts
 */
export function liveDocument(sheet: HTMLElement, desk: Desk): LiveDocument {
  const parts = [...sheet.querySelectorAll<HTMLElement>('.document-facts, .document-body')].map((part) => ({
    part,
    blank: blankOf(part),
    facts: part.classList.contains('document-facts'),
  }));
  onLeave(desk.signal, () => {
    for (const { part, blank } of parts) part.replaceChildren(blank.cloneNode(true));
  });
  let pointed = '';
  const filled = (blank: DocumentFragment, facts: boolean): DocumentFragment => {
    const copy = document.importNode(blank, true);
    fillBlanks(copy, blankWords(desk, facts));
    return copy;
  };
  const mark = (): HTMLElement | undefined => {
    const slots = parts.flatMap(({ part }) => [...part.querySelectorAll<HTMLElement>('.slot')]);
    for (const slot of slots) slot.toggleAttribute('data-current', slot.dataset['slot'] === pointed);
    const current = slots.filter((slot) => slot.hasAttribute('data-current'));
    // What stands in the text says more than what stands in the front matter.
    return current.find((slot) => slot.closest('.document-body') !== null) ?? current[0];
  };
  return {
    show: () => {
      for (const { part, blank, facts } of parts) part.replaceChildren(filled(blank, facts));
      mark();
    },
    point: (field) => {
      pointed = field;
      const slot = mark();
      const paper = slot?.closest<HTMLElement>('.paper');
      if (slot === undefined || paper === null || paper === undefined) return;
      const [at, around] = [slot.getBoundingClientRect(), paper.getBoundingClientRect()];
      if (at.top >= around.top && at.bottom <= around.bottom) return;
      paper.scrollTop += at.top - around.top - paper.clientHeight / 3;
    },
    html: () => {
      const body = parts.find(({ facts }) => !facts);
      if (body === undefined) return '';
      const copy = filled(body.blank, false);
      finishDocument(copy);
      return plainHtml(copy);
    },
  };
}

function blankOf(part: HTMLElement): DocumentFragment {
  const blank = document.createDocumentFragment();
  blank.append(...[...part.childNodes].map((each) => each.cloneNode(true)));
  // What other elements of the page have added, they add again.
  for (const added of blank.querySelectorAll('.copy-button')) added.remove();
  return blank;
}

/** Elements that mean something outside of this page, with the attributes that do. */
const kept = new Set(
  'a b blockquote br code del dd dl dt em h1 h2 h3 h4 h5 h6 hr i img li ol p pre s strong sub sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const keptAttributes = new Set(['href', 'src', 'alt', 'colspan', 'rowspan', 'start']);

function plainHtml(document: DocumentFragment): string {
  const holder = globalThis.document.createElement('div');
  holder.append(document);
  const levels = [...holder.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1)));
  const up = Math.min(...levels, 7) - 1;
  for (const element of [...holder.querySelectorAll<HTMLElement>('*')].toReversed()) {
    const tag = element.tagName.toLowerCase();
    if (element instanceof HTMLInputElement) {
      element.replaceWith(element.checked ? '☑' : '☐');
      continue;
    }
    if (!kept.has(tag)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    const name = /^h[1-6]$/.test(tag) ? `h${Number(tag.slice(1)) - up}` : tag;
    const copy = globalThis.document.createElement(name);
    for (const { name: key, value } of element.attributes) {
      if (keptAttributes.has(key)) copy.setAttribute(key, absolute(key, value));
    }
    copy.append(...element.childNodes);
    element.replaceWith(copy);
  }
  return holder.innerHTML.trim();
}

/** What is pasted elsewhere has no page that an address could be relative to. */
function absolute(key: string, value: string): string {
  if (key !== 'href' && key !== 'src') return value;
  return URL.canParse(value, location.href) ? new URL(value, location.href).href : value;
}
