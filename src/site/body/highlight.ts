import hljs from 'highlight.js/lib/core';
import type { LanguageFn } from 'highlight.js';
import { createRequire } from 'node:module';
import { languageFiles, plainNames } from './languages.ts';
import { escapeText } from './markup.ts';

const require = createRequire(import.meta.url);

/** Whether a language can be coloured, by its file; it is loaded when a page first uses it. */
const loaded = new Map<string, boolean>();

/**
 * Code as HTML with a class for each kind of token. A language that is not known is shown as plain text.
 *
 * @param code the code itself
 * @param language the word after the fence
 */
export function highlight(code: string, language: string): string {
  const file = languageFiles[language] ?? language;
  if (!isLoaded(file)) return escapeText(code);
  const { value } = hljs.highlight(code, { language: file, ignoreIllegals: true });
  // Quotes need no escape between tags, and code is full of them.
  return value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'");
}

function isLoaded(file: string): boolean {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const found = /^[a-z0-9-]+$/.test(file) && !plainNames.has(file) && load(file);
  loaded.set(file, found);
  return found;
}

function load(file: string): boolean {
  try {
    // The library exports one function from each file of a language.
    hljs.registerLanguage(file, require(`highlight.js/lib/languages/${file}`) as LanguageFn);
    return true;
  } catch {
    return false;
  }
}
