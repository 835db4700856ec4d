import { describe, expect, it } from 'vitest';
import { twin } from '../../src/export/twin.ts';
import { handbookOf } from '../content-tree.ts';
import { pageAt } from '../page-at.ts';

function twinOf(files: Record<string, string>, path: string, edition: 'internal' | 'public' = 'internal'): string {
  const handbook = handbookOf(files, { edition });
  return twin(pageAt(handbook, path), handbook);
}

const body = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n\n/, '');

describe('twin', () => {
  it('starts with the facts of the page as front matter', () => {
    const text = twinOf(
      {
        'teams/ops.yaml': 'name: Operations\n',
        'guide/pager.md':
          '---\nowner: ops\ntags: [incident]\nrhythm: every week\nreview: {every: 6 months, last: 2026-01-31, by: operations}\n---\n# Pager\n\nText.\n',
      },
      'guide/pager.md',
    );
    expect(text).toBe(`---
title: "Pager"
url: "/guide/pager/"
status: "active"
owner: ["Operations"]
rhythm: "Every week"
tags: ["incident"]
reviewed: "2026-01-31"
reviewed-by: "operations"
review-due: "2026-07-31"
---

# Pager

Text.
`);
  });

  it('gives a page without a heading its title', () => {
    expect(body(twinOf({ 'first-day.md': 'Come at nine.\n' }, 'first-day.md'))).toBe('# First day\n\nCome at nine.\n');
  });

  it('points every link into the site, under its base path', () => {
    const files = {
      'handbook.yaml': 'url: https://example.org/team/\n',
      'a.md':
        '# A\n\n[b](sub/b.md#part), <a href="sub/b.md">b</a>, [b][ref], ![p](p.png), [x](https://example.org/x)\n\n[ref]: sub/b.md\n',
      'sub/b.md': '# B\n\n## Part\n',
      'p.png': '',
    };
    expect(body(twinOf(files, 'a.md'))).toBe(
      '# A\n\n[b](/team/sub/b/#part), <a href="/team/sub/b/">b</a>, [b][ref], ![p](/team/p.png), [x](https://example.org/x)\n\n[ref]: /team/sub/b/\n',
    );
  });

  it('keeps the words of a link whose text is its own address', () => {
    expect(body(twinOf({ 'a.md': '# A\n\n[b.md](b.md)\n', 'b.md': '# B\n' }, 'a.md'))).toBe('# A\n\n[b.md](/b/)\n');
  });

  it('rewrites both addresses of an image that links', () => {
    const files = { 'a.md': '# A\n\n[![plan](p.png)](b.md)\n', 'b.md': '# B\n', 'p.png': '' };
    expect(body(twinOf(files, 'a.md'))).toBe('# A\n\n[![plan](/p.png)](/b/)\n');
  });

  it('leaves out comments and definitions that nothing uses, but not what only looks like them in code', () => {
    const text = '# A\n\n<!-- hidden -->Shown.\n\n```html\n<!-- sample -->\n```\n\n[unused]: b.md\n';
    const out = body(twinOf({ 'a.md': text, 'b.md': '# B\n' }, 'a.md'));
    expect(out).not.toContain('hidden');
    expect(out).not.toContain('unused');
    expect(out).toContain('Shown.');
    expect(out).toContain('<!-- sample -->');
  });

  it('keeps the words and not the address of what a public edition withholds', () => {
    const files = {
      'a.md':
        '---\naudience: public\n---\n# A\n\nSee [the plan](plan.md), <a href="plan.md">it</a>, [again][p].\n\n[p]: plan.md\n',
      'plan.md': '# Plan\n',
    };
    const out = body(twinOf(files, 'a.md', 'public'));
    expect(out).toBe('# A\n\nSee the plan, <a>it</a>, [again][p].\n');
  });
});
