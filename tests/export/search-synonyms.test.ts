import { describe, expect, it } from 'vitest';
import { searchSynonyms } from '../../src/export/search-synonyms.ts';
import { handbookOf } from '../content-tree.ts';

const files = {
  'handbook.yaml': 'url: https://example.org/handbook/\n',
  'glossary.yaml': [
    '- term: Paid time off',
    '  meaning: Days off.',
    '  also-known-as: PTO',
    '  audience: public',
    '- term: Drydock',
    '  meaning: Where releases are tried.',
  ].join('\n'),
  'pages/leave.md': '---\naudience: public\n---\n# Taking leave, fully paid\n',
  'pages/deploy.md': '# The Größe of a deployment: fully explained\n',
};

describe('searchSynonyms', () => {
  it('holds the glossary with its addresses, and the words of titles once each', () => {
    expect(JSON.parse(searchSynonyms(handbookOf(files)))).toEqual({
      terms: [
        { term: 'Drydock', names: [], url: '/handbook/glossary/#drydock' },
        { term: 'Paid time off', names: ['PTO'], url: '/handbook/glossary/#paid-time-off' },
      ],
      words: 'deployment explained fully größe leave paid taking',
      language: 'en',
    });
  });

  it('names the language without its region', () => {
    const text = searchSynonyms(handbookOf({ 'handbook.yaml': 'language: pt-BR\n' }));
    expect(JSON.parse(text)).toMatchObject({ language: 'pt' });
  });

  it('tells a public edition nothing of internal terms and titles', () => {
    const text = searchSynonyms(handbookOf(files, { edition: 'public' }));
    expect(JSON.parse(text)).toMatchObject({ terms: [{ term: 'Paid time off' }], words: 'fully leave paid taking' });
    expect(text).not.toMatch(/drydock|deployment|größe/i);
  });
});
