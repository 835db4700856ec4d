import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../src/handbook/handbook.ts';
import type { Library } from '../../src/handbook/record.ts';
import { libraryYears } from '../../src/site/record-entries.ts';
import { filtersOf, filterUrl } from '../../src/site/record-filters.ts';
import { handbookOf } from '../content-tree.ts';
import type { Files } from '../content-tree.ts';
import { named, wordsOf } from './finished.ts';

const files: Files = {
  'handbook.yaml': 'severities: { SEV1: 14 days, SEV2: 30 days }\nservices: { ferry: The ferry, bell: The bell }\n',
  'teams/crew.yaml': 'name: The crew\n',
  'postmortems/2026-05-03-rope.md': [
    '---',
    'severity: SEV2',
    'services: [bell, ferry]',
    'factors: [Old rope, no spare]',
    'owner: crew',
    '---',
    '# The rope tore',
    '## Lessons',
    '- Ropes wear out.',
    '- Look <i>twice</i>.',
    '- Three.',
    '- Four.',
    '## Actions',
    '- [ ] Buy a rope',
  ].join('\n'),
  'postmortems/2025-01-02-fog.md':
    '---\nseverity: SEV1\nservices: ferry\nfactors: old rope\n---\n# Fog\n\n## Summary\n\nNobody saw.\n',
  'postmortems/unknown.md': '# When was that?\n',
};

function libraryOf(handbook: Handbook, id = 'postmortems'): Library {
  const library = handbook.libraries.find((each) => each.id === id);
  if (library === undefined) throw new Error(`There is no library ${id}`);
  return library;
}

describe('filters of a library', () => {
  it('have the values that its records have, with how many, in an order that means something', () => {
    const handbook = handbookOf(files);
    const filters = filtersOf(libraryOf(handbook), handbook);
    expect(
      filters.map(({ name, options }) => [
        name,
        options.map(({ value, label, records }) => `${value}=${label} ${records.length}`),
      ]),
    ).toEqual([
      ['service', ['ferry=The ferry 2', 'bell=The bell 1']],
      ['severity', ['sev1=SEV1 1', 'sev2=SEV2 1']],
      ['factor', ['old-rope=Old rope 2', 'no-spare=no spare 1']],
      ['year', ['2026=2026 1', '2025=2025 1', 'unknown=No date 1']],
      ['open', ['yes=Some are open 1', 'no=None is open 2']],
    ]);
  });

  it('are none where nothing tells records apart', () => {
    const handbook = handbookOf({ 'postmortems/2026-05-03-rope.md': '# The rope tore\n' });
    expect(filtersOf(libraryOf(handbook), handbook)).toEqual([]);
  });

  it('have addresses that their page reads', () => {
    expect(filterUrl({ url: '/postmortems/' }, 'factor', 'Old rope & no spare', '/quay/')).toBe(
      '/quay/postmortems/?factor=old-rope-no-spare',
    );
    expect(filterUrl({ url: '/postmortems/' }, 'service', 'a b', '/')).toBe('/postmortems/?service=a+b');
  });
});

describe('entries of a library', () => {
  const handbook = handbookOf(files);
  const library = libraryOf(handbook);
  const filters = filtersOf(library, handbook);
  const years = libraryYears(library, filters, handbook);

  it('stand by year, the latest first and those without a day last', () => {
    expect(years.map(({ title, count }) => [title, count])).toEqual([
      ['2026', 1],
      ['2025', 1],
      ['No date', 1],
    ]);
  });

  it('begin with what they taught, then say their title and what is known', () => {
    expect(wordsOf(years[0]?.html ?? '')).toBe(
      'Ropes wear out.Look twice.Three.and 1 moreThe rope tore3 May 2026 · SEV2 · The bell, The ferry · 1 open action',
    );
    expect(wordsOf(years[1]?.html ?? '')).toBe('FogNobody saw.2 January 2025 · SEV1 · The ferry');
    expect(named(years[0]?.html ?? '', 'a').map(({ attributes: { href } }) => href)).toEqual([
      '/postmortems/2026-05-03-rope/',
    ]);
  });

  it('have the codes of the values that they are filtered by', () => {
    const codes = new Set(named(years[1]?.html ?? '', 'li')[0]?.attributes['data-has']?.split(' '));
    const labels = filters.flatMap(({ options }) => options).filter(({ code }) => codes.has(code));
    expect(labels.map(({ label }) => label)).toEqual(['The ferry', 'SEV1', 'Old rope', '2025', 'None is open']);
  });

  it('of a decision say where it stands, and that another has taken its place', () => {
    const decisions = handbookOf({
      'templates/decision.md': '---\ncreates: { folder: decisions, title: Decisions }\n---\n# {{title}}\n',
      'decisions/a.md': '---\nstatus: accepted\ndate: 2026-01-01\n---\n# Ropes\n',
      'decisions/b.md': '---\nstatus: proposed\ndate: 2026-02-01\nreplaces: a\n---\n# Chains\n',
    });
    const [year] = libraryYears(libraryOf(decisions, 'decisions'), [], decisions);
    expect(wordsOf(year?.html ?? '')).toBe('Chains1 February 2026 · ProposedRopes1 January 2026 · Accepted · Replaced');
  });

  it('take little room each, however many there are', () => {
    const many = handbookOf(
      Object.fromEntries(
        Array.from({ length: 510 }, (_, at) => [
          `postmortems/20${String(10 + (at % 16))}-01-01-n${at}.md`,
          `---\nseverity: SEV${at % 4}\nservices: [s${at % 9}]\nfactors: [f${at % 30}]\n---\n# Number ${at}\n\n## Lessons\n\n- One.\n- Two.\n`,
        ]),
      ),
    );
    const big = libraryOf(many);
    const html = libraryYears(big, filtersOf(big, many), many)
      .map((each) => each.html)
      .join('');
    expect(html.length / 510).toBeLessThan(420);
    expect(named(html, 'li').filter(({ text }) => text === 'Two.')).toEqual([]);
  });
});
