import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { changesMarkdown, mostCharacters } from '../../src/export/changes-markdown.ts';
import { changesText } from '../../src/export/changes-text.ts';
import type { ChangesReport } from '../../src/export/changes-report.ts';
import { changesBetween } from '../../src/handbook/changes.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';

function reportOf(before: Files, after: Files): ChangesReport {
  const changes = changesBetween(handbookOf(before), handbookOf(after));
  return { before: 'main', after: 'the working folder', base: '/', changes, brought: [], mended: [], remarks: [] };
}

/** The types of all nodes of a Markdown text that say more than words. */
function nodeTypes(markdown: string): Set<string> {
  const types = new Set<string>();
  const ahead: { type: string; children?: unknown }[] = [
    fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
  ];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    types.add(node.type);
    if (Array.isArray(node.children)) ahead.push(...node.children);
  }
  return types;
}

const hostile = [
  '</details> <script>alert(1)</script>',
  '[x](javascript:alert(1)) ![p](https://example.org/p.png)',
  '| a | b |',
  '@platform-team see #12 and !13 and https://example.org/a/issues/4',
  '`code` **bold** ~~gone~~ _it_ <!-- c --> &copy; $x$',
  '--- # Heading > quote - item 1. one',
];

describe('Markdown of changes', () => {
  const page = (text: string): Files => ({
    'pages/a.md': `# ${text.replace(/[#[\]`]/g, '')}\n\n${text.replace(/[\\`*_[\]<>~|&#@$!>-]/g, '\\$&')}\n`,
  });

  it.each(hostile)('takes words of content for nothing but words: %s', (text) => {
    const markdown = changesMarkdown(reportOf({}, page(text)));
    const allowed = new Set(['root', 'heading', 'paragraph', 'text', 'list', 'listItem', 'strong', 'emphasis', 'html']);
    expect([...nodeTypes(markdown)].filter((type) => !allowed.has(type))).toEqual([]);
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
    expect(markdown).not.toMatch(/(?<!\\)<(?!\/?(?:details|summary|b|code|del|ins)>)/);
    expect(markdown).not.toMatch(/[@!](?=[a-z\d])|(?<!&)#(?=[a-z\d])|:\/\//i);
  });

  it('is never longer than a comment may be, and says what was left out', () => {
    const many = Object.fromEntries(
      Array.from({ length: 600 }, (_, at) => [
        `pages/s${at % 7}/p${at}.md`,
        `# Page ${at}\n\nYou must read ${'word '.repeat(60)}${at}.\n`,
      ]),
    );
    const markdown = changesMarkdown(reportOf({}, many));
    expect(markdown.length).toBeLessThanOrEqual(mostCharacters);
    expect(markdown.length).toBeGreaterThan(mostCharacters / 2);
    const shown = markdown.match(/^- _new_/gm)?.length ?? 0;
    expect(markdown).toContain(`_${600 - shown} changes are left out here`);
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
  });

  it('says that nothing changes', () => {
    expect(changesMarkdown(reportOf({}, {}))).toContain('Nothing changes for anybody.');
  });
});

describe('text of changes', () => {
  it('lets no sign of an author command a terminal', () => {
    const text = changesText(reportOf({}, { 'pages/a.md': '# A\u001b[2J\n\nB\u202e\u0007\n' }), {
      color: false,
      width: 80,
    });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  });

  it('marks with signs what it cannot colour, and keeps to the width of the terminal', () => {
    const before = { 'pages/a.md': `# A\n\nAnswer ${'each and every one of them '.repeat(5)}within 48 h.\n` };
    const after = { 'pages/a.md': `# A\n\nAnswer ${'each and every one of them '.repeat(5)}within 24 h.\n` };
    const plain = changesText(reportOf(before, after), { color: false, width: 60 });
    expect(plain).toContain('within [-48-]{+24+} h.');
    const lines = plain.split('\n').filter((line) => line.startsWith('       '));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
    expect(changesText(reportOf(before, after), { color: true, width: 60 })).toContain('\u001b[31;9m48');
  });
});
