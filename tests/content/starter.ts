import { fileURLToPath } from 'node:url';
import { createHandbook } from '../../src/handbook/create-handbook.ts';
import type { Edition, Handbook, Page } from '../../src/handbook/handbook.ts';
import { readDisk } from '../../src/source/disk.ts';
import { noHistory } from '../../src/source/history.ts';

const folder = fileURLToPath(new URL('../../content', import.meta.url));

/**
 * The handbook that ships with Handrail, without git, on the day given: what the tests say of it must hold in any clone and
 * in any year.
 */
export function starter(edition: Edition = 'internal', today = '2026-11-22'): Handbook {
  return createHandbook(readDisk(folder), { edition, today, history: noHistory });
}

/** A page of it by path. Throws when there is none. */
export function pageAt(handbook: Handbook, path: string): Page {
  const page = handbook.pageByPath.get(path);
  if (page === undefined) throw new Error(`The starter handbook has no ${path}.`);
  return page;
}

/** A fenced code block of a page. */
export interface CodeBlock {
  readonly language: string;
  /** The path of the file that it shows, where it says so. */
  readonly title: string | undefined;
  readonly text: string;
}

/** The parts of a page that begin with a heading holding nothing but code: what is documented, and how. */
export function documentedParts(page: Page): { name: string; text: string }[] {
  const lines = page.file.text.split('\n');
  const headings = page.file.outline.headings.map(({ position }) => position.line - 1);
  return headings.flatMap((line, at) => {
    const name = /^#+ `([^`]+)`$/.exec(lines[line] ?? '')?.[1];
    return name === undefined ? [] : [{ name, text: lines.slice(line + 1, headings[at + 1]).join('\n') }];
  });
}

/** The fenced code blocks in a piece of Markdown. */
export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^(`{3,})([^\s`]*)([^\n]*)\n([\s\S]*?)^\1$/gm)].map(
    ([, , language = '', meta = '', text = '']) => ({ language, title: /\btitle="([^"]+)"/.exec(meta)?.[1], text }),
  );
}
