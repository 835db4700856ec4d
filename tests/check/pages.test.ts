import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { check, rules } from '../../src/check/check.ts';
import { createHandbook } from '../../src/handbook/create-handbook.ts';
import { readDisk } from '../../src/source/disk.ts';
import { noHistory } from '../../src/source/history.ts';

const folder = fileURLToPath(new URL('../../content/', import.meta.url));
const handbook = createHandbook(readDisk(folder), { edition: 'internal', today: '2026-06-15', history: noHistory });
const own = 'pages/checks/';
const index = handbook.pageByPath.get(`${own}index.md`);
const pages = handbook.pages.filter((page) => page.path.startsWith(own) && page !== index);

describe('the pages about checks', () => {
  test('explain every rule, and nothing else', () => {
    expect(pages.map(({ path }) => path).sort()).toEqual(rules.map(({ code }) => `${own}${code}.md`).sort());
  });

  test('have no issue themselves', () => {
    expect(check(handbook).filter(({ file }) => file.startsWith(own))).toEqual([]);
  });

  test.each(rules)('$code has its title and its severity, and shows what is wrong and what is right', (rule) => {
    const page = handbook.pageByPath.get(`${own}${rule.code}.md`);
    const text = page === undefined ? '' : readFileSync(`${folder}${page.path}`, 'utf8');
    expect(page?.title).toBe(rule.title);
    expect(page?.data.description).toMatch(/\.$/);
    expect(text).toContain(`\`${rule.code}\` is ${rule.severity === 'error' ? 'an **error**' : 'a **warning**'}`);
    expect(page?.file.outline.headings.map((heading) => heading.text)).toEqual(
      expect.arrayContaining(['Why it matters', 'Wrong', 'Right', 'Not now']),
    );
  });

  test('are all in the introduction, with their severity', () => {
    const rows = (index?.file.text ?? '').split('\n').filter((line) => line.startsWith('| ['));
    const listed = rows.map((row) => /^\| \[(.+)\]\((.+)\) .*\| (\w+) \|$/.exec(row)?.slice(1).join(' '));
    expect(listed.toSorted()).toEqual(rules.map(({ code, severity }) => `${code} ${code}.md ${severity}`).toSorted());
  });
});
