import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/handbook/change/passage.ts';
import type { Passages } from '../../../src/handbook/change/passage.ts';
import { alignPassages } from '../../../src/handbook/change/passage-alignment.ts';
import { handbookOf } from '../../content-tree.ts';
import { pageAt } from '../../page-at.ts';

function passagesIn(text: string): Passages {
  return passagesOf(pageAt(handbookOf({ 'pages/a.md': text }), 'pages/a.md'));
}

/** Random numbers that are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    yield state / 4_294_967_296;
  }
}

const pieces = [
  '## Rules',
  '## Limits',
  'You must ask first. Answers come within 48 h.',
  'You should ask first. Answers come within 24 h.',
  'Nobody pays for lunch. Everybody pays for lunch.',
  '- Keep the receipt.',
  '- Keep each receipt, and hand it in.',
  '| What | Days |\n| - | - |\n| Trip | 30 |',
  '| What | Days |\n| - | - |\n| Trip | 20 |\n| Book | 5 |',
  '```sh\nnpm test\n```',
  '> [!NOTE]\n> Same here. Same here.',
  'Same here.',
];

function textOf(random: Generator<number, never>): string {
  const length = Math.floor(random.next().value * 9);
  return Array.from({ length }, () => pieces[Math.floor(random.next().value * pieces.length)] ?? '').join('\n\n');
}

describe('the passages of a page', () => {
  it('are its headings, sentences, items, rows and code, without its title and its front matter', () => {
    const text =
      '---\ntags: x\n---\n\n# Title\n\nOne. Two.\n\n## A\n\n- Item\n\n| a | b |\n| - | - |\n| c | d |\n\n```sh\nx\ny\n```\n\n<!-- hidden -->\n';
    expect(passagesIn(text).passages.map(({ part, text: said, section }) => [part, said, section.title])).toEqual([
      ['sentence', 'One.', undefined],
      ['sentence', 'Two.', undefined],
      ['heading', 'A', 'A'],
      ['item', 'Item', 'A'],
      ['row', 'a | b', 'A'],
      ['row', 'c | d', 'A'],
      ['code', 'x\ny', 'A'],
    ]);
  });
});

describe('two texts', () => {
  const random = numbers(20_260_615);
  const cases = Array.from({ length: 200 }, () => [textOf(random), textOf(random)] as const);

  it('have every passage of either side exactly once', () => {
    for (const [one, other] of cases) {
      const [before, after] = [passagesIn(one), passagesIn(other)];
      const { pairs, gone, added } = alignPassages(before, after);
      const seen = {
        before: [...pairs.map((pair) => pair.before), ...gone],
        after: [...pairs.map((pair) => pair.after), ...added],
      };
      expect(seen.before.length).toBe(before.passages.length);
      expect(new Set(seen.before)).toEqual(new Set(before.passages));
      expect(seen.after.length).toBe(after.passages.length);
      expect(new Set(seen.after)).toEqual(new Set(after.passages));
    }
  });

  it('turned round, have the same pairs, and new for gone', () => {
    for (const [one, other] of cases) {
      const [before, after] = [passagesIn(one), passagesIn(other)];
      const [there, back] = [alignPassages(before, after), alignPassages(after, before)];
      const texts = (passages: Passages['passages']): string[] => passages.map(({ text }) => text).sort();
      expect(texts(back.added), `${one}\n=====\n${other}`).toEqual(texts(there.gone));
      expect(texts(back.gone)).toEqual(texts(there.added));
    }
  });

  it('that are one have nothing new, gone or other', () => {
    for (const [one] of cases) {
      const { pairs, gone, added } = alignPassages(passagesIn(one), passagesIn(one));
      expect([gone, added]).toEqual([[], []]);
      expect(pairs.filter(({ before, after, moved }) => moved || before.text !== after.text)).toEqual([]);
    }
  });
});
