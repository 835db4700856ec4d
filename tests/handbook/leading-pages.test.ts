import { describe, expect, it } from 'vitest';
import { pagesLeadingTo } from '../../src/handbook/leading-pages.ts';
import { handbookOf } from '../content-tree.ts';

describe('pagesLeadingTo', () => {
  it('names each page that links to a template or a part of a checklist, once and in reading order', () => {
    const handbook = handbookOf({
      'pages/b.md': '[list](../checklists/start.md) [again](../checklists/start.md#first-day)\n',
      'pages/a.md': '[part](../checklists/start.md#first-day) and [form](../templates/note.md)\n',
      'pages/c.md': '[a](a.md)\n',
      'checklists/start.md': '# Start\n\n## First day\n\n- [ ] Come in\n',
      'templates/note.md': '# Note\n\n## What happened\n',
    });
    const leading = (url: string): string[] => pagesLeadingTo(url, handbook).map(({ path }) => path);
    expect(leading('/checklists/start/')).toEqual(['pages/a.md', 'pages/b.md']);
    expect(leading('/templates/note/')).toEqual(['pages/a.md']);
    expect(leading('/a/')).toEqual([]);
  });
});
