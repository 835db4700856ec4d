import { readingOf } from '../../handbook/alignment/word.ts';
import { expectationsOf } from '../../handbook/ladder.ts';
import type { Expectation, Ladder, Level } from '../../handbook/ladder.ts';
import { levelNames } from '../level-names.ts';
import type { Finding, Rule } from '../rule.ts';
import { allOf, typed } from '../wording.ts';

/** On how many levels in a row a sentence may not stand. On two, it may well be the same on purpose. */
const inARow = 3;
/** From this share of sentences on that stand on the level below as well, a ladder repeats itself on purpose. */
const onPurpose = 0.1;

/**
 * The same sentence twice on one level, or on three levels in a row. Ladders whose every level repeats what holds already are
 * left alone in this: there, repeating is the way they are written. Levels of the same rank on two tracks may share sentences.
 */
export const repeatedExpectation: Rule = {
  code: 'repeated-expectation',
  severity: 'warning',
  title: 'Sentence that stands on several levels',
  *find(handbook) {
    for (const ladder of handbook.ladders) {
      const keys = new Map(ladder.levels.map((level) => [level, new Set(expectationsOf(level).map(keyOf))]));
      const cumulative = repeatsOnPurpose(ladder, keys);
      for (const level of ladder.levels) {
        yield* withinLevel(level);
        if (!cumulative) yield* acrossLevels(level, keys);
      }
    }
  },
};

type Keys = ReadonlyMap<Level, ReadonlySet<string>>;

const known = new WeakMap<Expectation, string>();

/** What makes two sentences the same: what a comparison of levels takes for the same, whatever the case and the full stop. */
function keyOf(expectation: Expectation): string {
  const before = known.get(expectation);
  if (before !== undefined) return before;
  const key = readingOf(expectation.text);
  known.set(expectation, key);
  return key;
}

function repeatsOnPurpose({ levels }: Ladder, keys: Keys): boolean {
  const above = levels
    .filter(({ below }) => below !== undefined)
    .flatMap((level) =>
      expectationsOf(level).map(
        (each) => level.below !== undefined && keys.get(level.below)?.has(keyOf(each)) === true,
      ),
    );
  return above.length > 0 && above.filter(Boolean).length / above.length >= onPurpose;
}

function* withinLevel(level: Level): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const { area, expectations } of level.areas) {
    for (const expectation of expectations) {
      const key = keyOf(expectation);
      // Nothing is said there, so nothing is said twice.
      if (key === '') continue;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, area.name);
        continue;
      }
      yield {
        file: level.path,
        position: expectation.position,
        message: `${typed(expectation.text)} stands on this level twice, ${first === area.name ? `in the area ${typed(first)}` : `in ${typed(first)} and in ${typed(area.name)}`}: readers wonder what the difference is.`,
        suggestion: 'Keep it in the area where it says most, and take it out here.',
      };
    }
  }
}

function* acrossLevels(level: Level, keys: Keys): Generator<Finding> {
  const told = new Set<string>();
  for (const expectation of expectationsOf(level)) {
    const key = keyOf(expectation);
    if (key === '' || told.has(key)) continue;
    told.add(key);
    const row = [level];
    for (let { below } = level; below !== undefined && keys.get(below)?.has(key) === true; { below } = below) {
      row.push(below);
    }
    // Told where the third one is, and not again above it.
    if (row.length !== inARow) continue;
    const names = levelNames(row.toReversed());
    yield {
      file: level.path,
      position: expectation.position,
      message: `${typed(expectation.text)} stands on ${allOf(names)}, word for word: it does not say what is more here.`,
      suggestion: `Say what is more on ${names.at(-1) ?? ''}, or take it out here: what is expected below still holds.`,
    };
  }
}
