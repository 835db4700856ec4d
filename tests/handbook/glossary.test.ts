import { describe, expect, it } from 'vitest';
import { handbookOf } from '../content-tree.ts';

const glossary = `
- term: SLO
  meaning: What we promise ourselves.
  also-known-as: [service level objective, objective]
  page: pages/ops/slo.md#levels
- term: On-call
  meaning: Who answers at night.
  also-known-as: pager duty
- term: éclair
  meaning: Not what you think.
  audience: public
- term: On-call
  meaning: Said twice.
`;
const files = { 'glossary.yaml': glossary, 'pages/ops/slo.md': '# SLO\n\n## Levels\n' };

describe('the glossary', () => {
  it('is in alphabetical order, and every term has an id of its own', () => {
    const terms = handbookOf(files).glossary;
    expect(terms.map(({ term, slug, names }) => [term, slug, names])).toEqual([
      ['éclair', 'éclair', []],
      ['On-call', 'on-call', ['pager duty']],
      ['On-call', 'on-call-1', []],
      ['SLO', 'slo', ['service level objective', 'objective']],
    ]);
  });

  it('leads to pages, by paths from its own place', () => {
    const { glossary: terms, pageByPath } = handbookOf(files);
    expect(terms.at(-1)?.page).toEqual({ type: 'page', page: pageByPath.get('pages/ops/slo.md'), fragment: 'levels' });
    const lost = handbookOf({ 'glossary.yaml': '- term: A\n  meaning: B\n  page: nowhere.md\n' });
    expect(lost.glossary[0]?.page).toEqual({ type: 'missing', wanted: 'nowhere.md' });
  });

  it('publishes the files its terms lead to', () => {
    const { fileUrls } = handbookOf({
      'glossary.yaml': '- term: A\n  meaning: B\n  page: a.pdf\n',
      'a.pdf': 'x',
      'b.pdf': 'y',
    });
    expect([...fileUrls]).toEqual([['a.pdf', '/a.pdf']]);
  });

  it('has only public terms in a public edition', () => {
    const { glossary: terms } = handbookOf(files, { edition: 'public' });
    expect(terms.map(({ term }) => term)).toEqual(['éclair']);
    const open =
      '- term: A\n  meaning: a\n- term: B\n  meaning: b\n  audience: intern\n- term: C\n  meaning: c\n  private: true\n';
    const opened = handbookOf({ 'handbook.yaml': 'audience: public', 'glossary.yaml': open }, { edition: 'public' });
    expect(opened.glossary.map(({ term }) => term)).toEqual(['A']);
  });

  it('says so when there are two, and the first is read', () => {
    const { glossary: terms, faults } = handbookOf({
      'glossary.yaml': '- term: A\n  meaning: a\n',
      'glossary.yml': '- term: B\n  meaning: b\n',
    });
    expect(terms.map(({ term }) => term)).toEqual(['A']);
    expect(faults.get('glossary.yml')).toMatchObject([
      { reason: 'glossary.yaml is there as well, and only that is read' },
    ]);
  });
});
