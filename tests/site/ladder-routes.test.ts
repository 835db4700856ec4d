import { describe, expect, it } from 'vitest';
import type { Ladder, Level } from '../../src/handbook/ladder.ts';
import {
  comparisonNeighbours,
  comparisonPlace,
  comparisonsOf,
  comparisonUrl,
  hasComparison,
  ladderRoutes,
  ladderRouteUrl,
} from '../../src/site/ladder-routes.ts';
import { handbookOf } from '../content-tree.ts';

const level = (rank: number): string => `---\nrank: ${rank}\n---\n\n## Craft\n\n- Does work of rank ${rank}.\n`;
/* One common rung, then two tracks of two. */
const handbook = handbookOf({
  'pages/index.md': '# Home\n',
  'ladders/it/ladder.md':
    '---\nareas: [Craft]\ntracks:\n  - { id: trunk }\n  - { id: expert, from: junior }\n  - { id: lead, from: junior }\n---\n\n# IT\n',
  'ladders/it/trunk/junior.md': level(1),
  'ladders/it/expert/staff.md': level(2),
  'ladders/it/expert/principal.md': level(3),
  'ladders/it/lead/manager.md': level(2),
  'ladders/it/lead/director.md': level(3),
});
const ladder = ladderNamed('it');
const at = (id: string): Level => {
  const found = ladder.levels.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no level ${id}`);
  return found;
};

function ladderNamed(id: string): Ladder {
  const found = handbook.ladders.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no ladder ${id}`);
  return found;
}

const pairs = [
  'junior..staff',
  'junior..manager',
  'staff..principal',
  'staff..manager',
  'manager..director',
  'principal..director',
];

describe('comparisonsOf', () => {
  it('prepares each step and each parity, once', () => {
    expect(
      comparisonsOf(ladder)
        .map(([before, after]) => `${before.id}..${after.id}`)
        .sort(),
    ).toEqual([...pairs].sort());
  });
});

describe('hasComparison', () => {
  it('is true of what is prepared, in this order only', () => {
    const found = ladder.levels.flatMap((before) =>
      ladder.levels.filter((after) => hasComparison(ladder, before, after)).map((after) => `${before.id}..${after.id}`),
    );
    expect(found.sort()).toEqual([...pairs].sort());
  });
});

describe('comparisonPlace', () => {
  it('is the page of a pair that has one', () => {
    expect(comparisonPlace(ladder, at('junior'), at('staff'))).toBe('/ladders/it/compare/junior..staff/');
  });

  it.each([
    ['junior', 'director'],
    ['staff', 'junior'],
    ['manager', 'staff'],
  ])('is where any pair is compared for %s and %s', (before, after) => {
    expect(comparisonPlace(ladder, at(before), at(after))).toBe(`/ladders/it/compare/#${before}..${after}`);
  });
});

describe('comparisonNeighbours', () => {
  const neighbours = (before: string, after: string): string[] =>
    comparisonNeighbours(ladder, at(before), at(after)).map(
      (each) => `${each.way}: ${each.before.id}..${each.after.id}`,
    );

  it('of a step are the steps around it and the parity of where it leads', () => {
    expect(neighbours('junior', 'staff')).toEqual(['higher: staff..principal', 'across: staff..manager']);
    expect(neighbours('manager', 'director')).toEqual(['lower: junior..manager', 'across: principal..director']);
  });

  it('of parity are the parity a rank higher or lower, and the steps that lead there', () => {
    expect(neighbours('principal', 'director')).toEqual([
      'lower: staff..manager',
      'across: staff..principal',
      'across: manager..director',
    ]);
  });

  it('of parity where the tracks part are the steps that lead there', () => {
    expect(neighbours('staff', 'manager')).toEqual([
      'lower: junior..staff',
      'lower: junior..manager',
      'higher: principal..director',
    ]);
  });

  it('are all prepared', () => {
    for (const [before, after] of comparisonsOf(ladder)) {
      for (const each of comparisonNeighbours(ladder, before, after)) {
        expect(hasComparison(ladder, each.before, each.after)).toBe(true);
      }
    }
  });
});

describe('ladderRoutes', () => {
  it('gives every page an address of its own, each level and comparison among them', () => {
    const urls = ladderRoutes(handbook).map(ladderRouteUrl);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toEqual(
      expect.arrayContaining([
        '/ladders/',
        '/ladders/it/',
        '/ladders/it/compare/',
        '/ladders/it/which-track/',
        '/ladders/it/junior/sheet/',
        ...ladder.levels.map(({ url }) => url),
        ...pairs.map((pair) => `/ladders/it/compare/${pair}/`),
      ]),
    );
  });

  it('asks no question of tracks where there is one', () => {
    const one = handbookOf({
      'pages/index.md': '# Home\n',
      'ladders/it/ladder.md': '# IT\n',
      'ladders/it/all/junior.md': level(1),
    });
    expect(ladderRoutes(one).map(ladderRouteUrl)).not.toContain('/ladders/it/which-track/');
  });

  it('is empty without ladders', () => {
    expect(ladderRoutes(handbookOf({ 'pages/index.md': '# Home\n' }))).toEqual([]);
  });
});

describe('comparisonUrl', () => {
  it('names both levels in their order', () => {
    expect(comparisonUrl(ladder, at('staff'), at('manager'))).toBe('/ladders/it/compare/staff..manager/');
  });
});
