import { describe, expect, it } from 'vitest';
import { shownComparison } from '../../../src/export/comparison/comparison-pieces.ts';
import type { ShownLevel } from '../../../src/export/comparison/comparison-pieces.ts';
import type { Piece } from '../../../src/export/comparison/piece.ts';
import { rungs } from '../../handbook/alignment-fixture.ts';

type Areas = Readonly<Record<string, readonly string[]>>;

function level(id: string, rank: number, areas: Areas): ShownLevel {
  return {
    url: `/l/${id}/`,
    title: id,
    code: null,
    rank,
    scope: null,
    summary: '',
    areas: Object.entries(areas).map(([name, texts]) => ({
      area: { id: name.toLowerCase(), name },
      expectations: texts.map((text, at) => ({ id: `${name}-${at}`, text })),
    })),
  };
}

const words = (described: Piece): string =>
  typeof described === 'string' ? described : described.children.map(words).join('');

function all(described: Piece, matches: (piece: Exclude<Piece, string>) => boolean): Exclude<Piece, string>[] {
  if (typeof described === 'string') return [];
  return [...(matches(described) ? [described] : []), ...described.children.flatMap((child) => all(child, matches))];
}
const tags = (described: Piece, tag: string) => all(described, (each) => each.tag === tag);
const sorts = (described: Piece) => all(described, (each) => each.attributes['class'] === 'sort');
const headings = (described: Piece): string[] => tags(described, 'h3').map(words);

describe('shownComparison', () => {
  it('shows exactly what a reader finds between two levels', () => {
    const { heading, summary, article } = shownComparison(
      level('Lower', 1, rungs.lower),
      level('Upper', 2, rungs.upper),
    );
    expect(heading).toBe('From Lower to Upper');
    expect(summary).toBe('6 new, 13 raised, 13 the same, 4 gone.');
    const counted = Object.fromEntries(
      ['new', 'raised', 'same', 'gone'].map((type) => [
        type,
        sorts(article)
          .filter((sort) => sort.attributes['data-sort'] === type)
          .flatMap((sort) => tags(sort, 'li')).length,
      ]),
    );
    expect(counted).toEqual({ new: 6, raised: 13, same: 13, gone: 4 });
  });

  it('calls nothing new or gone between two levels of one rank', () => {
    const { heading, summary, article } = shownComparison(
      level('Expert', 4, { Craft: ['Draws up designs.', 'Reads every post-mortem.'] }),
      level('Manager', 4, { Craft: ['Reads every post-mortem.', 'Plans time for repairs.'] }),
    );
    expect(heading).toBe('Expert beside Manager');
    expect(summary).toBe('1 only at Expert, 1 only at Manager, 1 the same on both.');
    expect(headings(article)).toEqual(['Only at Expert', 'Only at Manager', 'The same on both']);
    expect(tags(article, 'ins').concat(tags(article, 'del'))).toEqual([]);
  });

  it('calls nothing raised on the way down', () => {
    const up = level('Upper', 2, { Craft: ['Splits a project into steps.'] });
    const { article } = shownComparison(up, level('Lower', 1, { Craft: ['Splits a task into steps.'] }));
    expect(headings(article)).toEqual(['In other words']);
  });

  it('says where an expectation moved from', () => {
    const { article, summary } = shownComparison(
      level('Lower', 1, { Delivery: ['Says when a date is at risk.'], Craft: ['Tests what matters.'] }),
      level('Upper', 2, { Delivery: [], Craft: ['Tests what matters.', 'Says when a date is at risk.'] }),
    );
    expect(all(article, (each) => each.attributes['class'] === 'moved').map(words)).toEqual([
      'moved here from Delivery',
    ]);
    expect(summary).toBe('2 the same. Only the areas differ.');
  });

  it('says so when nothing differs', () => {
    const areas = { Craft: ['Tests what matters.'] };
    expect(shownComparison(level('A', 1, areas), level('B', 2, areas)).summary).toBe(
      '1 the same. Nothing differs between the two.',
    );
  });

  it('says so when a level expects nothing yet', () => {
    const some = level('Some', 2, { Craft: ['Tests what matters.'] });
    const none = level('None', 1, { Craft: [] });
    expect(shownComparison(none, some).summary).toBe('1 new. None does not say yet what is expected.');
    expect(shownComparison(some, none).summary).toBe('1 gone. None does not say yet what is expected.');
    const { summary, areas } = shownComparison(none, level('Also', 2, {}));
    expect([summary, areas]).toEqual(['Neither of the two says yet what is expected.', []]);
  });

  it('folds what stays the same when it is much', () => {
    const texts = ['Tests what matters.', 'Asks for help.', 'Writes it down.', 'Reads the log.'];
    const folded = (count: number) => {
      const areas = { Craft: texts.slice(0, count) };
      return tags(shownComparison(level('A', 1, areas), level('B', 2, areas)).article, 'details').length;
    };
    expect([folded(3), folded(4)]).toEqual([0, 1]);
  });

  it('leads from every expectation to where it stands', () => {
    const { article } = shownComparison(
      level('A', 1, { Craft: ['Splits a task into steps.', 'Reads the log.'] }),
      level('B', 2, { Craft: ['Welcomes newcomers.', 'Splits a project into steps.'] }),
    );
    const places = sorts(article).map((sort) => [
      sort.attributes['data-sort'],
      ...tags(sort, 'a').map(({ attributes }) => attributes['href']),
    ]);
    expect(places).toEqual([
      ['new', '/l/B/#Craft-0'],
      ['raised', '/l/A/#Craft-0', '/l/B/#Craft-1'],
      ['gone', '/l/A/#Craft-1'],
    ]);
  });

  it('says how far each reaches, or else what it is', () => {
    const low = { ...level('Low', 1, {}), scope: 'One service.', summary: 'Learns.' };
    const high = { ...level('High', 2, {}), summary: 'Leads.' };
    const scopes = (before: ShownLevel, after: ShownLevel) =>
      tags(shownComparison(before, after).article, 'dd').map(words);
    expect(scopes(low, high)).toEqual(['One service.', 'Leads.']);
    expect(scopes(level('Bare', 1, {}), high)).toEqual(['Its scope is not written down.', 'Leads.']);
  });
});
