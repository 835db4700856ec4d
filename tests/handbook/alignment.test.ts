import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, findAligned } from '../../src/handbook/alignment.ts';
import type { Alignment, Pair, Phrase, WordMark } from '../../src/handbook/alignment.ts';
import { candidatesOf } from '../../src/handbook/alignment/likeness.ts';
import { marksBetween } from '../../src/handbook/alignment/marks.ts';
import { rungs } from './alignment-fixture.ts';

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
const inOrder = (marks: readonly WordMark[]): WordMark[] => {
  const sorted: WordMark[] = [];
  for (const mark of marks) {
    const follows = sorted.at(-1)?.type === 'added' && mark.type === 'removed';
    sorted.splice(follows ? -1 : sorted.length, 0, mark);
  }
  return sorted;
};

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

/** What became of a single text. */
const between = (before: string, after: string): Pair | undefined =>
  align([{ text: before }], [{ text: after }]).pairs[0];

/** Marks as one line: -removed- and +added+. */
const shown = (before: string, after: string): string =>
  (between(before, after)?.marks ?? [])
    .map(({ type, text: piece }) => (type === 'kept' ? piece : type === 'removed' ? `[-${piece}-]` : `{+${piece}+}`))
    .join('');

const inAreas = (rung: Readonly<Record<string, readonly string[]>>): Phrase[] =>
  Object.entries(rung).flatMap(([group, texts]) => texts.map((each) => ({ text: each, group })));

describe('align', () => {
  it('finds what a reader finds between two rungs', () => {
    const { pairs, gone, added } = align(inAreas(rungs.lower), inAreas(rungs.upper));
    const found = (type: Pair['type']): string[] =>
      pairs.filter((pair) => pair.type === type).map(({ before, after }) => `${before.text} → ${after.text}`);
    const wanted = (list: readonly (readonly [string, string])[]): string[] => list.map((each) => each.join(' → '));
    expect(found('same').sort()).toEqual(wanted(rungs.expected.same).sort());
    expect(found('reworded').sort()).toEqual(wanted(rungs.expected.raised).sort());
    expect(pairs.filter(({ moved }) => moved).map(({ after }) => after.text)).toEqual(rungs.expected.moved);
    expect(gone.map((each) => each.text)).toEqual(rungs.expected.gone);
    expect(added.map((each) => each.text)).toEqual(rungs.expected.added);
  });

  it('gives the items back as they were given', () => {
    const before = [{ text: 'I review designs', id: 7 }];
    const after = [{ text: 'I review designs', anchor: 'designs' }];
    const [pair] = align(before, after).pairs;
    expect(pair?.before).toBe(before[0]);
    expect(pair?.after).toBe(after[0]);
  });

  it.each([
    ['case', 'I own the Roadmap', 'i own the roadmap'],
    ['punctuation', 'I plan, build, and run it.', 'I plan build and run it'],
    ['a trailing full stop', 'I own the roadmap', 'I own the roadmap.'],
    ['white space', ' I  own\tthe roadmap\n', 'I own the roadmap'],
    ['quotes', 'I ask “why” in our team’s reviews', 'I ask "why" in our team\'s reviews'],
    ['dashes', 'I plan – and build – it', 'I plan — and build — it'],
    ['hyphens', 'I own on-boarding end-to-end', 'I own onboarding end to end'],
    ['emoji', '🚀 I ship weekly', 'I ship weekly'],
    ['emphasis and code', 'I use `git` **every** day', 'I use git every day'],
    ['the address of a link', 'I follow [the guide](guide.md)', 'I follow [the guide](https://example.org/a_b)'],
    ['the form of Unicode', 'I run the cafe\u0301', 'I run the caf\u00e9'],
    ['an ampersand', 'I plan & build', 'I plan and build'],
    [
      'short forms',
      "I'm calm, don't shout, can't wait and won't stop",
      'I am calm, do not shout, cannot wait and will not stop',
    ],
    ['invisible signs', 'I own the road\u00admap', 'I own the roadmap'],
    ['nothing at all', '', ''],
    ['signs around no word', '— ✅', '— ✅ '],
  ])('takes texts for the same that differ in %s', (_, before, after) => {
    expect(between(before, after)).toMatchObject({ type: 'same', likeness: 1, moved: false });
    expect(between(after, before)).toMatchObject({ type: 'same', likeness: 1 });
  });

  it.each([
    ['one word', 'I deliver some of my goals on time', 'I deliver many of my goals on time'],
    ['a form of a word', 'I lead the project', 'I am leading the project'],
    ['a number', 'I answer within 5 days', 'I answer within 15 days'],
    ['the parts of a number', 'I answer within 1, 5 or 8 days', 'I answer within 15 or 8 days'],
    ['the sign of a number', 'I order the laptop on day -7', 'I order the laptop on day 7'],
    ['a sign that is part of a name', 'I write C++ every day', 'I write C every day'],
    ['a "not"', 'I do approve my own changes', 'I do not approve my own changes'],
  ])('sees %s that changed', (_, before, after) => {
    const pair = between(before, after);
    expect(pair?.type).toBe('reworded');
    expect(pair?.likeness).toBeLessThan(1);
  });

  it('has no pair for texts that share only small words', () => {
    const before = [{ text: 'I review the designs of my team' }, { text: '' }, { text: '🚀' }];
    const after = [{ text: 'I am on call for the service' }, { text: 'Hello' }];
    expect(align(before, after)).toEqual({ pairs: [], gone: before, added: after });
  });

  it('has nothing to say of empty lists', () => {
    expect(align([], [])).toEqual({ pairs: [], gone: [], added: [] });
    expect(align([], [{ text: 'New' }]).added).toHaveLength(1);
    expect(align([{ text: 'Old' }], []).gone).toHaveLength(1);
  });

  it('leaves over what stands twice on one side', () => {
    const before = [{ text: 'I ship' }, { text: 'I ship' }, { text: 'I ship' }];
    const after = [{ text: 'I ship' }, { text: 'I ship' }];
    const { pairs, gone } = align(before, after);
    expect(pairs.map((pair) => pair.type)).toEqual(['same', 'same']);
    expect(gone).toHaveLength(1);
  });

  it('prefers the partner under the same group', () => {
    const before = [
      { text: 'I share what I learn', group: 'Craft' },
      { text: 'I share what I learn', group: 'Culture' },
    ];
    const after = [
      { text: 'I share what I learn', group: 'Culture' },
      { text: 'I share what I learn', group: 'Direction' },
    ];
    const { pairs } = align(before, after);
    expect(pairs.map((pair) => [pair.before.group, pair.after.group, pair.moved])).toEqual([
      ['Culture', 'Culture', false],
      ['Craft', 'Direction', true],
    ]);
  });

  it('takes a group for the same when only its emoji or case changed', () => {
    const [pair] = align([{ text: 'I ship', group: '🏆 Results' }], [{ text: 'I ship', group: 'results' }]).pairs;
    expect(pair?.moved).toBe(false);
  });

  it('gives the more alike partner to each of two that want the same', () => {
    const before = [{ text: 'I review designs of my team' }, { text: 'I review designs of my team and teach others' }];
    const after = [{ text: 'I review all designs of my team and teach others to review' }];
    const { pairs, gone } = align(before, after);
    expect(pairs.map((pair) => pair.before)).toEqual([before[1]]);
    expect(gone).toEqual([before[0]]);
  });

  it('breaks a tie by the texts, not by their places', () => {
    const before = [{ text: 'I watch the alpha service' }, { text: 'I watch the beta service' }];
    const after = [{ text: 'I watch the gamma service' }, { text: 'I watch the delta service' }];
    const { pairs } = align(before, after);
    expect(pairs).toHaveLength(2);
    expect(told(align(before.toReversed(), after))).toEqual(told(align(before, after)));
    expect(told(align(before, after.toReversed()))).toEqual(told(align(before, after)));
  });

  it('counts a word less that stands everywhere', () => {
    const others = ['plan winter', 'paint walls', 'cook soup', 'mend bikes'].map((rest) => `lead teams ${rest}`);
    const likeness = (list: readonly string[]): number =>
      candidatesOf(['lead teams abroad', ...list], ['lead teams daily', ...list], 0).find(
        ({ before, after }) => before === 0 && after === 0,
      )?.likeness ?? 0;
    expect(likeness([])).toBeCloseTo(2 / 3, 10);
    expect(likeness(others)).toBeLessThan(0.6);
  });

  it('finds other forms of the words', () => {
    expect(between('I lead planning and deliver projects', 'Leads plans, delivering each project')?.type).toBe(
      'reworded',
    );
  });

  it('takes an expectation with the same name before it for the same one', () => {
    const before = 'Mentorship - I help newcomers with their craft';
    expect(between(before, 'Mentorship - I set an example to all who watch')?.type).toBe('reworded');
    expect(between(before, 'Strategy - I set an example to all who watch mentorship')).toBeUndefined();
  });

  it('reads writing without spaces, and other alphabets', () => {
    expect(between('チームの目標を決める', 'チームの目標を一緒に決める')?.type).toBe('reworded');
    expect(between('Σχεδιάζω τις αλλαγές της ομάδας', 'Σχεδιάζω τις αλλαγές όλης της ομάδας')?.type).toBe('reworded');
    expect(between('チームの目標を決める', '新しい人を助けます')).toBeUndefined();
  });
});

describe('word marks', () => {
  it.each([
    ['one word', 'I own some of it', 'I own many of it', 'I own [-some-]{+many+} of it'],
    ['words at the end', 'I own the service', 'I own the service and its data', 'I own the service{+ and its data+}'],
    ['words at the start', 'I own the service', 'Often I own the service', '{+Often +}I own the service'],
    [
      'words in the middle',
      'I review designs of my team',
      'I review all designs of my team',
      'I review {+all +}designs of my team',
    ],
    [
      'a whole phrase',
      'I write code in my team daily',
      'I write long letters to one friend daily',
      'I write [-code in my team-]{+long letters to one friend+} daily',
    ],
  ])('show %s', (_, before, after, line) => {
    expect(shown(before, after)).toBe(line);
  });

  it('take small words between two changes along', () => {
    expect(shown('I review the designs of my team weekly', 'I review big plans of some departments weekly')).toBe(
      'I review [-the designs of my team-]{+big plans of some departments+} weekly',
    );
  });

  it('keep what two texts begin with, however much follows', () => {
    const begin = 'I take part in interviews';
    const before = ' and tell what I saw to those who decide whom our company will hire during the next year';
    const after =
      ', prepare good questions about designs, measure honestly, write assessments, train younger interviewers';
    expect(marksBetween(begin + before, begin + after)).toEqual([
      { type: 'kept', text: begin },
      { type: 'removed', text: before },
      { type: 'added', text: after },
    ]);
  });

  it('keep no island of words in a text that was written anew', () => {
    const before =
      'When an incident begins I call people who know the failing service well, and together we mend everything';
    const after =
      'Customers who report trouble soon see the failing service repaired by our group within one hour, night or day';
    expect(marksBetween(before, after)).toEqual([
      { type: 'removed', text: before },
      { type: 'added', text: after },
    ]);
  });

  it('show a text that was written anew as one piece out and one piece in', () => {
    const before = 'Testing, reviewing, deploying software daily';
    const after = 'Daily I am deploying what I was reviewing, software that wants testing';
    expect(shown(before, after)).toBe(`[-${before}-]{+${after}+}`);
  });

  it('mirror to the last piece', () => {
    const before = 'I plan the work of my team and tell others';
    const after = 'I plan all the work of two teams and others tell me';
    const turned = (between(after, before)?.marks ?? []).map(mirroredMark);
    expect(inOrder(turned)).toEqual(between(before, after)?.marks);
  });
});

describe('texts made to be slow', () => {
  const words = (count: number, step: number): string =>
    Array.from({ length: count }, (_, at) => `w${(at * step) % (count + 1)}`).join(' ');
  it.each([
    ['the same words in another order', words(900, 7), words(900, 11)],
    ['one word over and over', 'a b '.repeat(1250), 'b a c '.repeat(800)],
    ['one endless word', 'a'.repeat(5000), `${'a'.repeat(4999)} b`],
    ['brackets that never close', '['.repeat(5000), '[a]('.repeat(1250)],
    ['spaces and hyphens', `a${' '.repeat(5000)}b`, 'a-'.repeat(2500)],
  ])('take no time: %s', (_, before, after) => {
    const start = performance.now();
    align([{ text: before }], [{ text: after }]);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('align 300 with 300 in time to answer a click', () => {
    const list = (step: number): Phrase[] => Array.from({ length: 300 }, (_, at) => ({ text: words(14, at + step) }));
    const start = performance.now();
    align(list(1), list(301));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('findAligned', () => {
  const among: Phrase[] = [
    { text: 'I review the designs of several teams before they are built', group: 'Craft' },
    { text: 'I review the holidays of my team', group: 'People' },
    { text: 'Order a badge', group: 'Before day one' },
  ];

  it('finds a text that was reworded and moved', () => {
    const pair = findAligned(
      { text: 'I review the designs of my team before they are built', group: 'Direction' },
      among,
    );
    expect(pair).toMatchObject({ type: 'reworded', moved: true });
    expect(pair?.after).toBe(among[0]);
  });

  it('finds the same text first, wherever it stands', () => {
    const same = { text: 'I review the designs of my team before they are built', group: 'Elsewhere' };
    expect(findAligned({ text: `${same.text}.`, group: 'Craft' }, [...among, same])?.after).toBe(same);
  });

  it('finds nothing rather than something that is only alike', () => {
    expect(findAligned({ text: 'I review incidents' }, among)).toBeUndefined();
    expect(findAligned({ text: 'Order a laptop', group: 'Before day one' }, among)).toBeUndefined();
  });

  it('finds nothing among nothing', () => {
    expect(findAligned({ text: 'I review designs' }, [])).toBeUndefined();
  });
});
