import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { parse } from '../../src/cli/parse.ts';
import { codeBlocks, documentedParts, pageAt, starter } from './starter.ts';

const handbook = starter();
const parts = documentedParts(pageAt(handbook, 'pages/start/commands.md'));

/** Every `npx handrail` line that a page shows in a code block or in a sentence, without what a shell does after it. */
const shown = handbook.pages.flatMap(({ path, file }) => {
  const inText = [...file.text.matchAll(/`(npx handrail [^`\n]*)`/g)].map(([, line = '']) => line);
  const inBlocks = codeBlocks(file.text).flatMap(({ text }) =>
    text.split('\n').filter((line) => line.startsWith('npx handrail')),
  );
  return [...inText, ...inBlocks].map((line) => ({ path, line: line.replace(/\s*[|>].*$/, '').trim() }));
});

describe('the page of commands', () => {
  it('explains every command, and no other', () => {
    expect(parts.map(({ name }) => name).sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  it.each(commands)('explains every option of $name, and no other', ({ name, options }) => {
    const text = parts.find((part) => part.name === name)?.text ?? '';
    const documented = [...text.matchAll(/^\| `(--[^`]+)`/gm)].map(([, option]) => option);
    const existing = Object.entries(options).map(([option, definition]) =>
      definition.type === 'boolean' ? `--${option}` : `--${option} ${definition.value ?? 'VALUE'}`,
    );
    expect(documented.sort()).toEqual(existing.sort());
  });
});

describe('every page', () => {
  it('shows commands somewhere', () => {
    expect(shown.length).toBeGreaterThan(20);
  });

  it.each(shown)('shows a command that can be typed: $line ($path)', ({ line }) => {
    expect(() => parse(wordsOf(line).slice(2), commands)).not.toThrow();
  });
});

/** The words of a command line as a shell takes them: what stands in quotation marks is one. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([whole, quoted]) => quoted ?? whole);
}
