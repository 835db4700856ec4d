import { describe, expect, it } from 'vitest';
import { handbookOf } from '../content-tree.ts';
import { pageAt } from '../page-at.ts';
import { bodyOf } from '../../src/site/body.ts';
import { elementsOf, finished, named, only, wordsOf } from './finished.ts';

const files = {
  'handbook.yaml': 'url: https://example.org/hb/\naudience: public\n',
  'glossary.yaml': [
    '- term: SLO',
    '  meaning: A promise, "measured" & kept.',
    '  also-known-as: service level objective',
    '- term: budget',
    '  meaning: Money.',
    '- term: error budget',
    '  meaning: How much may fail.',
    '- term: C++',
    '  meaning: A language.',
    '- term: Größe',
    '  meaning: How big.',
    '- term: runbook',
    '  meaning: What to do.',
    '  audience: internal',
  ].join('\n'),
};

/** The words that are explained in a page, in order. */
const explained = (markdown: string): string[] =>
  elementsOf(finished(markdown, files))
    .filter(({ name, within }) => name === 'a' && within.at(-1) === 'span')
    .map(({ text }) => text);

describe('words of the glossary', () => {
  it('link to the glossary and carry their meaning', () => {
    const html = finished('An SLO is kept.', files);
    expect(only(html, 'a')).toMatchObject({
      text: 'SLO',
      attributes: { href: '/hb/glossary/#slo', 'aria-describedby': 'term:slo' },
    });
    const meaning = named(html, 'span').find(({ attributes }) => attributes['role'] === 'tooltip');
    expect(meaning).toMatchObject({
      text: 'A promise, "measured" & kept.',
      attributes: { id: 'term:slo', 'data-pagefind-ignore': '' },
      within: ['p', 'span'],
    });
  });

  it('are explained the first time they are used, by any of their names', () => {
    expect(explained('A service level objective. An SLO. An SLO.\n\nSLO')).toEqual(['service level objective']);
    expect(explained('An SLO, then a service level objective.')).toEqual(['SLO']);
  });

  it('are found in any case, but for abbreviations', () => {
    expect(explained('Budget')).toEqual(['Budget']);
    expect(explained('SERVICE Level objective')).toEqual(['SERVICE Level objective']);
    expect(explained('slo and Slo')).toEqual([]);
  });

  it('are whole words', () => {
    expect(explained('budgets, subbudget, budget_x, SLOs, 2SLO, éSLO, SLOé, Übudget')).toEqual([]);
    expect(explained('(budget), SLO-based.')).toEqual(['budget', 'SLO']);
    expect(explained('Use C++, not C+.')).toEqual(['C++']);
    expect(explained('Die Größe, nicht Größen.')).toEqual(['Größe']);
  });

  it('are taken as long as they are', () => {
    expect(explained('An error budget, and a budget.')).toEqual(['error budget', 'budget']);
    expect(explained('An error\nbudget.')).toEqual(['error\nbudget']);
  });

  it.each([
    '## A budget',
    '[a budget](https://example.com)',
    '`budget`',
    '    budget',
    '```\nbudget\n```',
    '<kbd>budget</kbd>',
    '<button>budget</button>',
    '<details><summary>budget</summary></details>',
    '![budget](x.png)',
    '<span title="budget">x</span>',
  ])('are left alone in %j, and explained after it', (markdown) => {
    expect(explained(`${markdown}\n\nThe Budget.`)).toEqual(['Budget']);
  });

  it('are explained in lists, tables, quotations and emphasis', () => {
    for (const markdown of ['- budget', '| a |\n|--|\n| budget |', '> budget', '> [!NOTE]\n> budget', 'a **budget**']) {
      expect(explained(markdown)).toEqual(['budget']);
    }
  });

  it('of another edition are not known', () => {
    expect(explained('A runbook.')).toEqual(['runbook']);
    const html = finished('A runbook.', files, { edition: 'public' });
    expect(html.trim()).toBe('<p>A runbook.</p>');
  });

  it('do not change the words of the page', () => {
    const markdown = 'The SLO, the "error budget" & <em>more</em> < less.';
    expect(wordsOf(finished(markdown, files).replaceAll(/<span role="tooltip".*?<\/span>/g, ''))).toBe(
      wordsOf(finished(markdown)),
    );
  });

  it('are explained once on every page', () => {
    const handbook = handbookOf({ ...files, 'a.md': 'A budget.', 'b.md': 'A budget.' });
    for (const path of ['a.md', 'b.md']) {
      expect(bodyOf(pageAt(handbook, path), handbook)).toContain('term:budget');
    }
  });
});
