import { describe, expect, test } from 'vitest';
import { reportGithub } from '../../src/check/report-github.ts';
import { reportJson } from '../../src/check/report-json.ts';
import { reportPretty } from '../../src/check/report-pretty.ts';
import { issueReport } from '../../src/schema/issue.ts';
import type { Issue } from '../../src/schema/issue.ts';

const link: Issue = {
  code: 'broken-link',
  severity: 'error',
  file: 'pages/a.md',
  line: 3,
  column: 5,
  message: '`x.md` leads nowhere.',
  suggestion: 'Did you mean `y.md`?',
};
const orphan: Issue = {
  code: 'orphan-page',
  severity: 'warning',
  file: 'pages/b.md',
  line: 1,
  column: 1,
  message: 'No other page links to this one.',
  suggestion: 'Link to it.',
};
const texts = new Map([
  ['pages/a.md', '# A\n\nSee [x](x.md).\n'],
  ['pages/b.md', '---\ntitle: B\n---\n'],
]);
const plain = { textOf: (file: string) => texts.get(file), color: false };

describe('for a person', () => {
  test('groups by file and shows the line with a caret below the place', () => {
    expect(reportPretty([link, { ...link, line: 1, column: 1 }, orphan], plain)).toBe(
      [
        'pages/a.md',
        '  3:5  error  `x.md` leads nowhere.  broken-link',
        '       See [x](x.md).',
        '           ^',
        '       Did you mean `y.md`?',
        '  1:1  error  `x.md` leads nowhere.  broken-link',
        '       # A',
        '       ^',
        '       Did you mean `y.md`?',
        '',
        'pages/b.md',
        '  1:1  warning  No other page links to this one.  orphan-page',
        '       Link to it.',
        '',
        '2 errors, 1 warning in 2 files',
        '',
      ].join('\n'),
    );
  });

  test('names files as seen from the working directory', () => {
    expect(reportPretty([link], { ...plain, prefix: './content/' })).toContain('content/pages/a.md\n');
    expect(reportPretty([link], { ...plain, prefix: '.' })).toMatch(/^pages\/a\.md\n/);
  });

  test('says when there is nothing to say', () => {
    expect(reportPretty([], plain)).toBe('No issues.\n');
    expect(reportPretty([], { ...plain, known: 12 })).toBe('No new issues.\nThe baseline knows 12 more issues.\n');
  });

  test('counts what the baseline knows and what is gone from it', () => {
    const text = reportPretty([orphan], { ...plain, known: 1, gone: 1 });
    expect(text).toContain('1 warning in 1 file\nThe baseline knows 1 more issue.\n');
    expect(text).toContain('1 issue of the baseline is gone: --update-baseline takes it out.');
  });

  test('colours only when asked to, and the words stay the same', () => {
    const colored = reportPretty([link, orphan], { ...plain, color: true });
    expect(colored).toContain('\u001b[31merror\u001b[0m');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(reportPretty([link, orphan], plain));
    expect(reportPretty([link, orphan], plain)).not.toContain('\u001b');
  });

  test('passes nothing on that would command a terminal', () => {
    const evil = { ...link, file: 'a\u001b[2J.md', message: 'A \u001b]0;title\u0007 and \u202etxet' };
    const text = reportPretty([evil], { color: false, textOf: () => '\n\n\u001b[31mSee [x]\r' });
    expect(text).not.toMatch(/[\u001b\u0007\r\u202e]/);
  });

  test('tells once what many issues say in the same words, and counts all by their kind', () => {
    const keys = Array.from({ length: 20 }, (_, at) => ({
      ...orphan,
      code: 'unknown-key',
      file: `pages/${at % 19}.md`,
    }));
    const text = reportPretty([link, ...keys, orphan], plain);
    expect(text.split('\n').slice(6)).toEqual([
      'pages/0.md',
      '  1:1  warning  No other page links to this one.  unknown-key',
      '       Link to it.',
      '       The same in 19 more places: npx handrail check --format json lists them.',
      '',
      'pages/b.md',
      '  1:1  warning  No other page links to this one.  orphan-page',
      '       Link to it.',
      '',
      '  20  unknown-key in 19 files',
      '   1  broken-link in 1 file',
      '   1  orphan-page in 1 file',
      '',
      '1 error, 21 warnings in 21 files',
      '',
    ]);
    expect(JSON.parse(reportJson([link, ...keys, orphan])).issues).toHaveLength(22);
  });

  test('tells each of twenty issues, and of more those that few repeat', () => {
    const told = (issues: readonly Issue[]): number => reportPretty(issues, plain).split('Link to it.').length - 1;
    expect(told(Array.from({ length: 20 }, () => orphan))).toBe(20);
    const others = Array.from({ length: 7 }, (_, at) => ({ ...orphan, message: `This is page ${at}.` }));
    expect(told([...others, ...others, ...others])).toBe(21);
  });

  test('leaves the line out when the file has none', () => {
    expect(reportPretty([{ ...link, line: 99 }], plain).split('\n')).toHaveLength(6);
    expect(reportPretty([link], { color: false, textOf: () => undefined }).split('\n')).toHaveLength(6);
  });
});

describe('as JSON', () => {
  test('holds exactly what the published schema describes', () => {
    const text = reportJson([link, orphan]);
    expect(issueReport.parse(JSON.parse(text))).toEqual({ issues: [link, orphan] });
    expect(Object.keys(JSON.parse(text))).toEqual(['issues']);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('is a list even when it is empty', () => {
    expect(JSON.parse(reportJson([]))).toEqual({ issues: [] });
  });
});

describe('for GitHub', () => {
  test('writes one command a line, with the file as seen from the repository', () => {
    expect(reportGithub([link, orphan], { prefix: 'content' })).toBe(
      [
        '::error file=content/pages/a.md,line=3,col=5,title=broken-link::`x.md` leads nowhere.%0ADid you mean `y.md`?',
        '::warning file=content/pages/b.md,line=1,col=1,title=orphan-page::No other page links to this one.%0ALink to it.',
        '1 error, 1 warning in 2 files',
        '',
      ].join('\n'),
    );
  });

  test('escapes what would end a property or a command', () => {
    const issue = { ...link, file: 'a,b:c%d.md', message: '100%: one,\r\ntwo' };
    expect(reportGithub([issue])).toContain('file=a%2Cb%3Ac%25d.md,line=3');
    expect(reportGithub([issue])).toContain('::100%25: one,%0D%0Atwo%0ADid');
  });

  test.each([
    ['./docs/handbook/', 'docs/handbook/pages/a.md'],
    [String.raw`docs\handbook`, 'docs/handbook/pages/a.md'],
    ['../other', '../other/pages/a.md'],
    ['.', 'pages/a.md'],
    ['', 'pages/a.md'],
  ])('puts %s before the path', (prefix, path) => {
    expect(reportGithub([link], { prefix })).toContain(`file=${path},`);
  });

  test('says in a plain line when there is nothing', () => {
    expect(reportGithub([])).toBe('No issues.\n');
  });
});
