import { describe, expect, it } from 'vitest';
import { compareLevels, countsOf } from '../../src/handbook/comparison.ts';
import type { Difference } from '../../src/handbook/comparison.ts';
import { rungs } from './alignment-fixture.ts';

type Areas = Readonly<Record<string, readonly string[]>>;

const level = (areas: Areas) => ({
  areas: Object.entries(areas).map(([name, texts]) => ({
    area: { id: name.toLowerCase(), name },
    expectations: texts.map((text) => ({ id: text, text })),
  })),
});
const told = (difference: Difference): string =>
  'marks' in difference
    ? `${difference.type}: ${difference.before.text} → ${difference.after.text}`
    : `${difference.type}: ${difference.type === 'new' ? difference.after.text : difference.before.text}`;
const compared = (before: Areas, after: Areas) =>
  compareLevels(level(before), level(after)).map(({ area, differences }) => [area.name, ...differences.map(told)]);

describe('compareLevels', () => {
  it('finds the same, raised, new and gone of two rungs, each once', () => {
    const areas = compareLevels(level(rungs.lower), level(rungs.upper));
    expect(countsOf(areas)).toEqual({ new: 6, raised: 13, same: 13, gone: 4 });
    const lines = areas.flatMap(({ differences }) => differences.map(told)).sort();
    expect(lines).toEqual(
      [
        ...rungs.expected.same.map((pair) => `same: ${pair.join(' → ')}`),
        ...rungs.expected.raised.map((pair) => `raised: ${pair.join(' → ')}`),
        ...rungs.expected.added.map((text) => `new: ${text}`),
        ...rungs.expected.gone.map((text) => `gone: ${text}`),
      ].sort(),
    );
  });

  it('puts what has moved where it is now, and says where it was', () => {
    const moved = compareLevels(level(rungs.lower), level(rungs.upper)).flatMap(({ area, differences }) =>
      differences.flatMap((each) =>
        'marks' in each && each.movedFrom !== undefined ? [[each.after.text, each.movedFrom.name, area.name]] : [],
      ),
    );
    expect(moved).toEqual([[rungs.expected.moved[0], 'Growing others', 'Working together']]);
  });

  it('tells what is new first, then raised, the same and gone', () => {
    expect(
      compared(
        { Craft: ['Reads the log.', 'Tests what matters.', 'Splits a task into steps.'] },
        { Craft: ['Tests what matters.', 'Splits a project into steps.', 'Welcomes newcomers.'] },
      ),
    ).toEqual([
      [
        'Craft',
        'new: Welcomes newcomers.',
        'raised: Splits a task into steps. → Splits a project into steps.',
        'same: Tests what matters. → Tests what matters.',
        'gone: Reads the log.',
      ],
    ]);
  });

  it('keeps the areas of the later level in their order, then those that only the earlier has', () => {
    expect(
      compared({ Old: ['Reads the log.'], Craft: ['Tests what matters.'] }, { New: ['Asks for help.'], Craft: [] }),
    ).toEqual([
      ['New', 'new: Asks for help.'],
      ['Craft', 'gone: Tests what matters.'],
      ['Old', 'gone: Reads the log.'],
    ]);
  });

  it('has nothing to say of areas without expectations', () => {
    expect(compared({ Craft: [] }, { Craft: [] })).toEqual([]);
  });

  it('turned around, has new for gone and gone for new', () => {
    const counts = countsOf(compareLevels(level(rungs.upper), level(rungs.lower)));
    expect(counts).toEqual({ new: 4, raised: 13, same: 13, gone: 6 });
  });
});
