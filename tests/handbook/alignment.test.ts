import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, explain, findAligned } from '../../src/handbook/alignment.ts';
import type { Alignment, Pair, Phrase, WordMark } from '../../src/handbook/alignment.ts';

/** Words that ladders are made of, so that random lists hold texts that are alike, the same, and other. */
const vocabulary =
  'I my the a team teams project projects lead leads leading own write clear design designs review reviews of and & for with some many Many, incident incidents (e.g. on-call) customers — goals. “goals” 5 -5 λόγος チームの目標 👩‍💻 é'.split(
    ' ',
  );
const text = fc.oneof(
  { weight: 8, arbitrary: fc.array(fc.constantFrom(...vocabulary), { maxLength: 12 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const phrase: fc.Arbitrary<Phrase> = fc.oneof(
  fc.record({ text }),
  fc.record({ text, group: fc.constantFrom('Results', 'results', 'Craft', '') }),
);
const phrases = fc.array(phrase, { maxLength: 12 });

const joined = (marks: readonly WordMark[], side: 'removed' | 'added'): string =>
  marks
    .filter(({ type }) => type === 'kept' || type === side)
    .map((mark) => mark.text)
    .join('');

/** An alignment as a set of lines, without the order and without which of two equal phrases was taken. */
const told = ({ pairs, gone, added }: Alignment): string[] =>
  [
    ...pairs.map((pair) => JSON.stringify(pair)),
    ...gone.map((each) => JSON.stringify(['gone', each])),
    ...added.map((each) => JSON.stringify(['added', each])),
  ].sort();

const mirroredMark = ({ type, text: piece }: WordMark): WordMark => ({
  type: type === 'kept' ? type : type === 'removed' ? 'added' : 'removed',
  text: piece,
});

/** Removed before added between two kept pieces: the one order there is. */
const inOrder = (marks: readonly WordMark[]): WordMark[] =>
  marks.reduce<WordMark[]>((sorted, mark) => {
    const last = sorted.at(-1);
    return last?.type === 'added' && mark.type === 'removed' ? sorted.toSpliced(-1, 0, mark) : [...sorted, mark];
  }, []);

const mirrored = (pair: Pair): Pair => ({
  before: pair.after,
  after: pair.before,
  type: pair.type,
  moved: pair.moved,
  likeness: pair.likeness,
  marks: inOrder(pair.marks.map(mirroredMark)),
});

describe('align, whatever the texts', () => {
  it('mirrors when the lists are turned around', () => {
    fc.assert(
      fc.property(phrases, phrases, (before, after) => {
        const { pairs, gone, added } = align(before, after);
        expect(told(align(after, before))).toEqual(told({ pairs: pairs.map(mirrored), gone: added, added: gone }));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the lists', () => {
    const shuffled = phrases.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, shuffled, ([before, beforeToo], [after, afterToo]) => {
        expect(told(align(beforeToo, afterToo))).toEqual(told(align(before, after)));
      }),
      { numRuns: 500 },
    );
  });

  it('gives every phrase one place, in the order of the lists', () => {
    fc.assert(
      fc.property(phrases, phrases, (before, after) => {
        const { pairs, gone, added } = align(before, after);
        expect(new Set([...pairs.map((pair) => pair.before), ...gone])).toEqual(new Set(before));
        expect(pairs.length + gone.length).toBe(before.length);
        expect(pairs.length + added.length).toBe(after.length);
        const placed = [...after].filter((each) => !added.includes(each));
        expect(pairs.map((pair) => pair.after)).toEqual(placed);
        expect(gone).toEqual(before.filter((each) => gone.includes(each)));
        expect(added).toEqual(after.filter((each) => added.includes(each)));
      }),
      { numRuns: 500 },
    );
  });

  it('finds every phrase the same as itself', () => {
    fc.assert(
      fc.property(phrases, (list) => {
        const { pairs, gone, added } = align(list, structuredClone(list));
        expect([gone, added]).toEqual([[], []]);
        for (const pair of pairs) {
          expect(pair).toMatchObject({ type: 'same', moved: false, likeness: 1, before: pair.after });
          expect(pair.marks).toEqual(pair.after.text === '' ? [] : [{ type: 'kept', text: pair.after.text }]);
        }
      }),
    );
  });

  it('marks words that join to both texts again', () => {
    const close = fc.tuple(text, text, text, text).map(([a, b, c, d]) => [`${a} ${b} ${c}`, `${a} ${d} ${c}`] as const);
    fc.assert(
      fc.property(close, ([before, after]) => {
        for (const { marks } of align([{ text: before }], [{ text: after }]).pairs) {
          expect(joined(marks, 'removed')).toBe(before);
          expect(joined(marks, 'added')).toBe(after);
          expect(marks.filter((mark) => mark.text === '')).toEqual([]);
          expect(marks.filter((mark, at) => mark.type === marks[at + 1]?.type)).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('findAligned', () => {
  it('finds nothing among nothing', () => {
    expect(findAligned({ text: 'I review designs' }, [])).toBeUndefined();
  });
});

describe('explain', () => {
  it('names what both say', () => {
    const pair = { before: { text: 'I lead some projects' }, after: { text: 'I led a band' } };
    expect(explain(pair)).toContain('only the earlier says');
  });
});
