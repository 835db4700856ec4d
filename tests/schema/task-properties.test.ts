import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalTask } from '../../src/schema/canonical-task.ts';
import { factsOf, readTask, writeTask } from '../../src/schema/task.ts';
import type { TaskLine } from '../../src/schema/task.ts';

const pieces = fc.constantFrom(
  ...'@a|@b-c|day 3|by dya 5|day -7|week 2|within 30 days|due 2026-12-01|due 2026-02-30|15 min|half a day|must|nice|process'.split(
    '|',
  ),
  ...'if remote|unless a or b|if x is "a and b"|after "Order (it), now"|after “Sign”|“More”|after Pay|and @d|informs @it|#12'.split(
    '|',
  ),
  ...'[#1](https://example.org/a_(b))|<https://example.org>|PROJ-1|[PROJ-1](https://example.org/PROJ-1)|https://example.org/x,y|done|manager|it is fine|**must**|`@e`|e.g. x'.split(
    '|',
  ),
  ...'(|)|((|, |,|;| and |"|\'|`|``|[|](|]|<|>|\\|\\(|*|_|.| |\u00a0|\n|−|«|»|Order the laptop|'.split('|'),
);
/** Lines of which many end in facts, and many nearly do. */
const lines = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces, { maxLength: 12 }).map((each) => each.join('')),
  fc
    .tuple(
      fc.array(pieces, { maxLength: 4 }),
      fc.array(pieces, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('', '.', ' ', '**', ' . '),
    )
    .map(([text, facts, ending]) => `${text.join(' ')} (${facts.join(', ')})${ending}`),
);
const many = { numRuns: 3000 };

describe('any line', () => {
  it('is written as it was read', () => {
    fc.assert(
      fc.property(lines, (line) => {
        expect(writeTask(readTask(line))).toBe(line);
      }),
      many,
    );
  });

  it('loses no word: between its text and its facts are only commas, brackets and marks', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { text, facts, between, span, ending } = readTask(line);
        expect(between.join('')).toMatch(/^[\s(),;*_~`]*$/);
        expect(ending).toMatch(/^[\s.*_~]*$/);
        expect(line.startsWith(text)).toBe(true);
        expect(between).toHaveLength(facts.length === 0 ? 0 : facts.length + 1);
        for (const fact of facts) expect(line.slice(...fact.span)).toBe(fact.text);
        if (span !== undefined) expect(line.slice(...span)).toMatch(/^\(.*\)$/s);
      }),
      many,
    );
  });

  it('with facts says the same when it is tidied, in a way that stays as it is', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const read = readTask(line);
        fc.pre(read.span !== undefined);
        const summary = summaryOf(read);
        const tidy = summaryOf(readTask(canonicalTask(summary)));
        // What could not be read may open a quotation or code beside other facts. Then it goes to the words.
        const moved = summary.unread.length > 0 && tidy.unread.length === 0;
        if (moved) {
          expect({ ...tidy, text: '' }).toEqual({ ...summary, unread: [], text: '' });
          for (const { text } of summary.unread) expect(bare(tidy.text)).toContain(bare(text));
        } else {
          const sorted = (each: typeof summary) => ({
            ...each,
            text: bare(each.text),
            unread: each.unread.map(({ text }) => text),
          });
          expect(sorted(tidy)).toEqual(sorted(summary));
          expect(canonicalTask(tidy)).toBe(canonicalTask(summary));
        }
      }),
      many,
    );
  });

  it('offers only what it would read', () => {
    fc.assert(
      fc.property(lines, (line) => {
        for (const { like } of factsOf(readTask(line)).unread) {
          if (like !== undefined) expect(factsOf(readTask(`Do it (@a, ${like})`)).unread).toEqual([]);
        }
      }),
      many,
    );
  });
});

/** Text without backslashes, which a tidy line may have more of. */
function bare(text: string): string {
  return text.replaceAll('\\', '');
}

function summaryOf(line: TaskLine) {
  return { ...factsOf(line), text: line.text.trim() };
}

describe('a tidy line', () => {
  it('has its facts in one order and notation', () => {
    const line =
      'Order  (15 minutes, by the end of week 2, tells @it, @a & @b, mandatory, after “Pay”, unless remote, #1)';
    expect(canonicalTask(summaryOf(readTask(line)))).toBe(
      'Order (@a and @b, by week 2, 15 min, must, if not remote, informs @it, after "Pay", #1)',
    );
  });

  it('takes the facts there are', () => {
    expect(canonicalTask({ text: 'Order', who: ['a'] })).toBe('Order (@a)');
    expect(canonicalTask({ text: 'Order' })).toBe('Order');
  });

  it('keeps words from being taken for facts', () => {
    expect(canonicalTask({ text: 'Tell them (day 1)' })).toBe(String.raw`Tell them \(day 1\)`);
    expect(canonicalTask({ text: 'Open `a', who: ['b'], after: ['run `x`'] })).toBe(
      'Open \\`a (@b, after "run \\`x\\`")',
    );
  });

  it('says which fact it is that could be prose', () => {
    expect(canonicalTask({ text: 'Order', action: 'process' })).toBe('Order (action: process)');
    expect(canonicalTask({ text: 'Order', done: true, minutes: 9600 })).toBe('Order (effort: 20 days, status: done)');
    expect(canonicalTask({ text: 'Order', issue: 'https://example.org/1' })).toBe(
      'Order (issue: https://example.org/1)',
    );
    expect(canonicalTask({ text: 'Order', action: 'process', who: ['a'] })).toBe('Order (@a, process)');
  });

  it('keeps the words of what is not read', () => {
    const unread = [{ text: 'Ask around', like: undefined }];
    expect(canonicalTask({ text: 'Order', who: ['a'], unread })).toBe('Order (@a, Ask around)');
    expect(canonicalTask({ text: 'Order', unread })).toBe('Order Ask around');
  });
});

/** The time that a reading takes, as the machine counts it for this process alone: other work does not slow it down. */
function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('a hostile line', () => {
  const signs = [
    '(',
    ')',
    '@',
    '"',
    "'",
    '“',
    '`',
    '[',
    '[a](',
    '[a](b "',
    '\\',
    '<a',
    '(@',
    '("a ',
    "('a,",
    '*',
    '_',
    ' ',
    ', ',
    '``` ` ',
  ];
  const words = ['day ', '1', 'a,', '@a and ', 'not ', 'a or ', '"a" and ', 'if ', '- ', '.'];
  const frames = [
    ['', ''],
    ['(', ')'],
    ['x (@a, ', ')'],
    ['x (@a, after ', ')'],
    ['x (@a, unless ', ')'],
  ] as const;

  it.each([...signs, ...words])('is read at once: %s, over and over', (sign) => {
    for (const length of [100_000, 19_900, 1900]) {
      for (const [before, behind] of frames) {
        const line = before + sign.repeat(Math.floor(length / sign.length)) + behind;
        let written = '';
        const taken = milliseconds(() => {
          written = writeTask(readTask(line));
        });
        expect(written).toBe(line);
        expect(taken).toBeLessThan(250);
      }
    }
  });
});
